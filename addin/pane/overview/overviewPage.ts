import type { KeyFigure } from "../../../shared/reporting/keyFigures.ts";
import { writeNumber } from "../../../shared/wording/writeNumber.ts";
import type { Overview, OverviewMeasure } from "../../reading/overview.ts";
import { type Content, el } from "../element.ts";
import { measures } from "../words.ts";

/** The figures as a page to be read. */
export function overviewPage({ keyFigures, groups, late, silent }: Overview): Content {
  return [
    el(
      "dl",
      { class: "figures", key: "key" },
      keyFigures.map((figure) =>
        el(
          "div",
          { key: figure.label },
          el("dt", {}, figure.label),
          el("dd", {}, told(figure), gaps(figure))
        )
      )
    ),
    groups.map(groupTable),
    measureList("Termin überschritten", late, countOf(keyFigures, "Termin überschritten")),
    measureList("Ohne neuen Sachstand", silent, countOf(keyFigures, "Ohne neuen Sachstand")),
  ];
}

const countOf = (figures: readonly KeyFigure[], wanted: string) =>
  figures.find(({ label }) => label === wanted)?.figure ?? 0;

/** "12.000 bis 15.000 €" */
export function told({ figure, most, unit }: KeyFigure): string {
  if (figure === undefined) return "keine Angabe";
  const digits = unit === "t CO₂e/a" ? 1 : 0;
  const span = [figure, most].flatMap((one) => (one === undefined ? [] : writeNumber(one, digits)));
  return `${span.join(" bis ")}${unit === undefined ? "" : `\u00a0${unit}`}`;
}

/** A sum is only as good as what was stated. */
const gaps = ({ figure, without = 0 }: KeyFigure): Content =>
  figure !== undefined &&
  without > 0 &&
  el("span", { class: "quiet" }, ` ${writeNumber(without)} ohne Angabe`);

/** How many there are of each, with a bar for the eye; the saving only where somebody said one. */
function groupTable({ heading, counts }: Overview["groups"][number]): Content {
  if (counts.every(({ name }) => name === "ohne Angabe")) return undefined;
  const isSaved = counts.some(({ saving }) => saving !== undefined);
  const most = Math.max(...counts.map((count) => count.measures));
  return el(
    "table",
    { key: heading, class: "counts" },
    el("caption", {}, `Maßnahmen nach ${heading}`),
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        el("th", { scope: "col" }, heading),
        el("th", { scope: "col", class: "number" }, "Anzahl"),
        isSaved && el("th", { scope: "col", class: "number" }, "t CO₂e/a")
      )
    ),
    el(
      "tbody",
      {},
      counts.map(({ name, measures: count, saving }) =>
        el(
          "tr",
          { key: name },
          el(
            "th",
            { scope: "row" },
            name,
            el("meter", { min: 0, max: most, value: count, "aria-hidden": "true" })
          ),
          el("td", { class: "number" }, writeNumber(count)),
          isSaved &&
            el("td", { class: "number" }, saving === undefined ? "–" : writeNumber(saving, 1))
        )
      )
    )
  );
}

function measureList(heading: string, list: readonly OverviewMeasure[], count: number): Content {
  if (count === 0) return undefined;
  const more = count - list.length;
  return el(
    "details",
    { class: "fold", key: heading },
    el("summary", {}, `${heading}: ${measures(count)}`),
    el(
      "ul",
      {},
      list.map(({ name, department, end }, index) =>
        el(
          "li",
          { key: `${index} ${name}` },
          name,
          el(
            "span",
            { class: "quiet" },
            [department, end && `Ende ${germanMonth(end)}`]
              .flatMap((part) => (part ? [` · ${part}`] : []))
              .join("")
          )
        )
      )
    ),
    more > 0 && el("p", { class: "quiet" }, `und ${measures(more)} mehr`)
  );
}

/** "2025-03" → "03/2025", as catalogues write it. */
const germanMonth = (month: string) => month.split("-").reverse().join("/");
