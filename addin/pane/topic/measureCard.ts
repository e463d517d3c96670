import { type FieldName, fieldNames, fields } from "../../../shared/catalogue/fields.ts";
import { dots } from "../../../shared/catalogue/ratings/dots.ts";
import { type Rating, rating } from "../../../shared/catalogue/ratings/rating.ts";
import type { CommentEntry } from "../../../shared/exchange/entities/topic.ts";
import type { TopicMeasure } from "../../../shared/reporting/measuresOfTopic.ts";
import { button, buttons } from "../buttons.ts";
import { counted } from "../counted.ts";
import { type Content, el } from "../element.ts";
import { germanInstant } from "../germanDate.ts";
import { longText } from "../labelled.ts";

export interface RemarkActions {
  readonly writeRemark: (measure: string, text: string) => void;
  readonly sendRemark: (measure: string) => void;
}

interface Shown {
  readonly measure: TopicMeasure;
  readonly comments: readonly CommentEntry[];
  /** The comment that is being written. */
  readonly remark: string;
}

/** A measure of the topic: where it stands, then everything else, then what is said to it. */
export function measureCard({ measure, comments, remark }: Shown, actions: RemarkActions): Content {
  const { id, code, title = "Ohne Titel", progress } = measure;
  const name = code === undefined ? title : `${code} ${title}`;
  return el(
    "li",
    { class: "card", key: id },
    el("h3", {}, name),
    el("p", {}, standing(measure)),
    progress === undefined
      ? el("p", { class: "quiet" }, "Kein neuer Sachstand.")
      : el("p", {}, shortened(progress)),
    el(
      "details",
      { key: "details" },
      el("summary", {}, "Alle Angaben", el("span", { class: "unseen" }, ` zu ${name}`)),
      details(measure)
    ),
    el(
      "details",
      { key: "remarks" },
      el("summary", {}, remarksTitle(comments), el("span", { class: "unseen" }, ` zu ${name}`)),
      comments.map((one) =>
        el(
          "div",
          { class: "row", key: one.id },
          el("p", { class: "value" }, one.text),
          el("p", { class: "quiet" }, `${one.author ?? noLonger} · ${germanInstant(one.at)}`)
        )
      ),
      longText("Ihre Anmerkung", remark, (text) => actions.writeRemark(id, text), {
        maxlength: 20_000,
        "aria-label": `Ihre Anmerkung zu ${name}`,
      }),
      buttons(
        button("Anmerkung senden", () => actions.sendRemark(id), { disabled: remark.trim() === "" })
      )
    )
  );
}

/** Of somebody whose name was erased, or never stood in the register. */
const noLonger = "ohne Namen";

const remarksTitle = ({ length }: readonly CommentEntry[]) =>
  length === 0 ? "Anmerken" : counted(length, "Anmerkung", "Anmerkungen");

const signs: Readonly<Record<string, string>> = {
  "im Plan": "●",
  gefährdet: "▲",
  verzögert: "■",
  unbekannt: "○",
};

/** "in Umsetzung · ▲ gefährdet · 40 % umgesetzt" */
export function standing({ phase, assessment, completion }: TopicMeasure): string {
  return [
    phase ?? "Umsetzungsphase fehlt",
    assessment === undefined ? "ohne Ampel" : `${signs[assessment] ?? ""} ${assessment}`,
    completion !== undefined && `${completion.toLocaleString("de-DE")}\u00a0% umgesetzt`,
  ]
    .filter(Boolean)
    .join(" · ");
}

const most = 180;

/** The beginning, up to a whole word. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2))} …`;
}

const above: readonly FieldName[] = [
  "id",
  "code",
  "title",
  "topic",
  "phase",
  "assessment",
  "completion",
];

/** What is never printed stays between department and office. */
function details(measure: TopicMeasure): Content {
  const told = fieldNames.filter(
    (name) => !above.includes(name) && fields[name].printed && measure[name] !== undefined
  );
  if (told.length === 0) return el("p", { class: "quiet" }, "Mehr ist nicht angegeben.");
  return el(
    "dl",
    {},
    told.map((name) => [
      el("dt", { key: name }, fields[name].label),
      el("dd", { class: "lines", key: `${name}-value` }, shownValue(name, measure)),
    ])
  );
}

function shownValue(name: FieldName, measure: TopicMeasure): string {
  const { kind }: { readonly kind: ShownKind } = fields[name];
  // Cells hold the digit; people see the dots.
  if (kind.name === rating.name) return dots(measure[name] as Rating);
  return kind.show(measure[name]);
}

interface ShownKind {
  readonly name: string;
  show(value: unknown): string;
}
