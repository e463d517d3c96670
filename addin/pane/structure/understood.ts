import type { MeasureLine } from "../../reading/measureLine.ts";
import type { ReadingSummary, SheetSummary } from "../../reading/readingDesk.ts";
import { counted } from "../counted.ts";
import { type Content, el } from "../element.ts";
import type { Decide } from "./doubtCards.ts";
import { certainty, headingsCounted, type MappedHeading } from "./doubts.ts";
import { fieldChoice } from "./fieldChoice.ts";

const forms: Readonly<Record<SheetSummary["form"], string>> = {
  list: "Liste",
  form: "Steckbrief",
  workshop: "Workshop-Niederschrift",
  period: "Tabelle mit Berichtszeiträumen",
  ignored: "nicht gelesen",
};

/** Sheet by sheet what it is; many alike are told together. */
export function sheetsFound({ sheets }: ReadingSummary): Content {
  const read = sheets.filter(({ form }) => form !== "ignored");
  const left = sheets.filter(({ form }) => form === "ignored");
  const many = read.length > 4;
  const list = el(
    "ul",
    {},
    read.map(({ sheet, form, measures }) =>
      el(
        "li",
        { key: sheet },
        `Blatt „${sheet}“: ${forms[form]}, ${counted(measures, "Maßnahme", "Maßnahmen")}`
      )
    )
  );
  return [
    many
      ? el(
          "details",
          { class: "fold", key: "read" },
          el("summary", {}, `${read.length} Blätter gelesen`),
          list
        )
      : list,
    left.length > 0 &&
      el(
        "details",
        { class: "fold", key: "left" },
        el("summary", {}, `${counted(left.length, "Blatt", "Blätter")} nicht gelesen`),
        el(
          "ul",
          {},
          left.map(({ sheet, reason = "" }) => el("li", { key: sheet }, `„${sheet}“: ${reason}`))
        )
      ),
  ];
}

/** Whether a part is unfolded, and what to do when somebody folds it or unfolds it. */
export interface Unfolding {
  readonly isOpen: boolean;
  readonly toggle: (isOpen: boolean) => void;
}

/** What nobody needs to look at, and may all the same; every line can be changed. */
export function settledHeadings(
  headings: readonly MappedHeading[],
  decide: Decide,
  { isOpen, toggle }: Unfolding
): Content {
  if (headings.length === 0) return undefined;
  const onToggle = ({ currentTarget }: Event) =>
    toggle(currentTarget instanceof HTMLDetailsElement && currentTarget.open);
  return el(
    "details",
    { class: "fold", key: "settled", onToggle },
    el("summary", {}, `${headingsCounted(headings)} zugeordnet`),
    // Fifty lists of all fields would hold the pane up, and hardly anybody looks.
    isOpen && settledList(headings, decide)
  );
}

function settledList(headings: readonly MappedHeading[], decide: Decide): Content {
  return el(
    "ul",
    { class: "cards" },
    headings.map((mapped) =>
      el(
        "li",
        { key: mapped.heading, class: "row" },
        el(
          "p",
          {},
          el("strong", {}, mapped.heading),
          mapped.field === null ? "" : ` (${certainty(mapped.sure)})`
        ),
        mapped.samples[0] !== undefined &&
          el("p", { class: "quiet one" }, `z. B. ${mapped.samples[0]}`),
        fieldChoice(`„${mapped.heading}“ wird`, mapped.field, (field) =>
          decide({ [mapped.heading]: field })
        ),
        el("p", { class: "quiet" }, `${mapped.why}.`)
      )
    )
  );
}

/** The first measures as they will stand in the catalogue. */
export function previewOf(lines: readonly MeasureLine[], total: number): Content {
  if (lines.length === 0) return undefined;
  return [
    el("h2", {}, "So sieht es dann aus"),
    el(
      "ol",
      { class: "cards" },
      lines.map(({ code, title = "ohne Titel", more }, index) =>
        el(
          "li",
          { key: String(index), class: "card" },
          el("p", {}, el("strong", {}, [code, title].filter(Boolean).join(" "))),
          more.length > 0 &&
            el(
              "p",
              { class: "quiet" },
              more.map(({ label, text }) => `${label}: ${text}`).join(" · ")
            )
        )
      )
    ),
    total > lines.length &&
      el(
        "p",
        { class: "quiet" },
        `und ${counted(total - lines.length, "weitere Maßnahme", "weitere Maßnahmen")}.`
      ),
  ];
}
