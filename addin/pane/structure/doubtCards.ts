import { button } from "../buttons.ts";
import { type Content, el, type Piece } from "../element.ts";
import { certainty, type Doubt, labelOf } from "./doubts.ts";
import { fieldChoice } from "./fieldChoice.ts";

/** Headings and what they are: a field, "span", or null for an own column. */
export type Decide = (columns: Readonly<Record<string, string | null>>) => void;

export function doubtCard(doubt: Doubt, decide: Decide): Piece {
  const { heading, where } = doubt;
  return el(
    "li",
    { key: heading, class: "card" },
    el("h3", {}, `„${heading}“`),
    el("p", { class: "quiet" }, where),
    doubt.kind === "scale" ? scaleTable(doubt) : fieldDoubt(doubt),
    buttons(doubt, decide)
  );
}

function fieldDoubt({ field, samples, why, sure }: Doubt): Content {
  return [
    el(
      "ul",
      { class: "samples", "aria-label": "Beispiele" },
      samples.map((text) => el("li", {}, text))
    ),
    el("p", {}, "Vorschlag: ", el("strong", {}, labelOf(field)), ` (${certainty(sure)})`),
    el("p", { class: "quiet" }, `${why}.`),
  ];
}

/** Every text that stands there, and the dots it becomes. */
function scaleTable({ field, ratings = [], scale }: Doubt): Content {
  return [
    el("p", {}, `${labelOf(field)}: Bewertet wurde ${scaleName(scale)}. So wird umgerechnet:`),
    el(
      "table",
      { class: "scale" },
      el(
        "thead",
        {},
        el("tr", {}, el("th", { scope: "col" }, "steht da"), el("th", { scope: "col" }, "wird"))
      ),
      el(
        "tbody",
        {},
        ratings
          .slice(0, 12)
          .map(({ text, dots }) =>
            el(
              "tr",
              { key: text },
              el("td", {}, text),
              el(
                "td",
                {},
                dots === undefined
                  ? notRead(text)
                  : `${dotsText(dots)}${isEstimated(text) ? ", geschätzt" : ""}`
              )
            )
          )
      )
    ),
  ];
}

const isEstimated = (text: string) => /^\(.+\)$/.test(text);

/** "–" stands for an effect that is only indirect. */
const notRead = (text: string) => (/^[-–]$/.test(text) ? "indirekt" : "bleibt ohne Punkte");

const dotsText = (dots: number) =>
  `${"●".repeat(dots)}${"○".repeat(Math.max(0, 6 - dots))} (${dots} von 6)`;

const scaleNames: Readonly<Record<string, string>> = {
  "1-5": "mit Ziffern von 1 bis 5",
  "1-3": "mit Ziffern von 1 bis 3",
  stars3: "mit bis zu drei Sternen",
  plus3: "mit bis zu drei Pluszeichen",
  words3: "in drei Worten (gering, mittel, hoch)",
  words5: "in fünf Worten",
  x3: "mit bis zu drei Kreuzen",
  letters3: "mit den Buchstaben A bis C",
  "x in one of three columns": "mit einem Kreuz in einer von drei Spalten",
  "dots (fill lost)": "mit Punkten, deren Farbe beim Kopieren verloren ging",
};

/** "1-5 reversed" → "mit Ziffern von 1 bis 5, umgekehrt (1 ist am besten)" */
export function scaleName(scale = ""): string {
  const base = scale.replace(/ reversed$/, "");
  const name = scaleNames[base] ?? `nach der Skala „${base}“`;
  return base === scale ? name : `${name}, umgekehrt: Das Erste ist das Beste`;
}

function buttons({ heading, field, runnerUp, kind, sure }: Doubt, decide: Decide): Content {
  const other = field === null ? runnerUp : kind === "scale" ? undefined : runnerUp;
  const yes = kind === "scale" ? "So umrechnen" : `Ja, ${labelOf(field)}`;
  return el(
    "div",
    { class: "buttons" },
    button(yes, () => decide({ [heading]: field }), { class: sure >= 0.5 ? "main" : "" }),
    other !== undefined &&
      other !== field &&
      button(labelOf(other), () => decide({ [heading]: other })),
    field !== null && button("Als eigene Spalte behalten", () => decide({ [heading]: null })),
    fieldChoice(`„${heading}“ ist etwas anderes`, undefined, (chosen) =>
      decide({ [heading]: chosen })
    )
  );
}
