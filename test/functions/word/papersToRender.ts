import type { Measure } from "../../../shared/catalogue/measures/measure.ts";
import type { Block } from "../../../shared/documents/block.ts";
import { makePaper } from "../../../shared/documents/makePaper.ts";
import { mitteilung } from "../../../shared/documents/mitteilung.ts";
import type { Paper, PaperContext } from "../../../shared/documents/paper.ts";
import { saidParts } from "../../../shared/documents/saidParts.ts";
import { steckbriefe } from "../../../shared/documents/steckbriefe.ts";
import { aCatalogue, aMeasure } from "../../shared/documents/aCatalogue.ts";

export const open = { audience: "öffentlich" } as const;
export const nasty = aMeasure({
  code: "MO1",
  title: 'Rad & Bahn <„Mühlbach“> "neu"',
  topic: "Mobilität",
  goal: `${"Ein sehr langer Text, der über viele Zeilen läuft und nirgends abgeschnitten wird. ".repeat(60)}\u000b\u0001Ende.`,
  description:
    "Zeile eins\nZeile zwei\n- Punkt  mit zwei Blanks\tund Tab\n\n- Bürger*innen & Nutzer:innen",
  steps: ["Planen:\n- vermessen", "Bauen"],
  links: [{ code: "MO2" }, { code: "XX1", title: "Fremde & Ferne" }],
  priority: { dots: 4 },
  socialChange: { dots: 0, estimated: true },
  assessment: "gefährdet",
  emissionSaving: 1234.5,
  investment: { min: 20_000, max: 45_000 },
});
const sixty = Array.from(
  { length: 60 },
  (_, index): Measure => ({
    ...nasty,
    id: `id-${index}`,
    code: `MO${index}`,
    goal: "Kurz.",
    title: `Maßnahme ${index}`,
  })
);
export const twoMeasures = [nasty, aMeasure({ code: "MO2", title: "Gegenstück" })];
const ways: Block = {
  ...{ type: "diagram", layout: "ways", abreast: 1, number: 4, caption: "Wege & Ziele" },
  summary: "Beirat → Rat: berät.",
  boxes: [
    { id: "Beirat", text: "Beirat" },
    { id: "Rat", text: "Rat <der Stadt>" },
  ],
  links: [{ from: "Beirat", to: "Rat", label: "berät" }],
};
const counted = (...texts: readonly string[]): Block => ({
  type: "list",
  ordered: true,
  entries: texts.map((text) => ({ runs: [{ text }] })),
});
const tree: Block = {
  ...{ type: "diagram", layout: "tree", abreast: 2, number: 5, caption: "Aufbau" },
  summary: "Stadt: Bauamt.",
  boxes: [
    { id: "1", text: "Stadt", strong: true },
    { id: "2", text: "Bauamt" },
  ],
  links: [{ from: "1", to: "2" }],
};
const timeline: Block = {
  ...{ type: "chart", shape: "bars", stacking: "amounts", number: 6, caption: "Verlauf" },
  ...{ unit: "Jahr", summary: "MO1: 2024 – 2025.", range: { from: 2024, to: 2027 } },
  categories: ["MO1", "MO2"],
  series: [
    { name: "davor", color: "none", values: [2024, 2024.5] },
    { name: "in Umsetzung", color: "first", values: [2, 1] },
  ],
};

/** Every kind of block, few and many measures, nasty texts. */
export const papers: Readonly<Record<string, Paper>> = {
  "Mitteilung without measures": mitteilung(aCatalogue([]), open),
  "Mitteilung of one measure": mitteilung(aCatalogue([nasty]), open),
  "Mitteilung of sixty": mitteilung(aCatalogue(sixty, { state: "published", number: 2 }), {
    ...open,
    reference: "M 2026 0012",
    annexes: ["Steckbriefe", "Karte & Plan"],
    previous: [],
  }),
  "Bericht with charts, captions and contents": chartPaper(),
  Austauschfassung: exchanged(),
  "Steckbriefe without measures": steckbriefe(aCatalogue([]), open),
  "Steckbriefe of one measure": steckbriefe(aCatalogue([nasty]), open),
  "Steckbriefe of two": steckbriefe(aCatalogue(twoMeasures), open),
  "Steckbriefe of sixty": steckbriefe(aCatalogue(sixty), open),
};

/** A resolution once more, with other words, measures, figures and tables. */
export function exchanged(): Paper {
  const make = (measures: readonly Measure[], more: Partial<PaperContext>) => {
    const made = makePaper("beschlussvorlage", aCatalogue(measures), { ...open, ...more });
    if (made === undefined) throw new Error("no paper");
    return made;
  };
  const proposed = (code: string, more: Measure = {}) =>
    aMeasure({ code, phase: "Vorschlag", goal: "Mehr Menschen fahren Rad.", ...more });
  const before = make([proposed("MO1"), proposed("MO2", { topic: "Mobilität" })], {
    ...{ reference: "2026/0059", annexes: ["Karte", "Plan"] },
    financial: { effects: "ja", total: 1000 },
    sections: [{ heading: "Anlass", text: "Der alte Anlass.\n- eins\n- zwei" }],
    coSigners: [{ department: "Kämmerei" }],
  });
  return make([proposed("MO1", { goal: "Viel mehr Menschen fahren Rad." }), proposed("MO3")], {
    ...{
      reference: "2026/0059/1",
      annexes: ["Karte & Plan"],
      replaces: { reference: "2026/0059" },
    },
    financial: { effects: "nein" },
    sections: [{ heading: "Anlass und Ziel", text: "Der neue Anlass.\n- eins\n- drei\n- vier" }],
    replaced: { figures: before.figures, data: {}, said: saidParts(before) },
  });
}

/** A paper of everything that the two kinds above do not have. */
export function chartPaper(): Paper {
  const chart = (shape: "bars" | "columns" | "lines", number: number): Block => ({
    type: "chart",
    shape,
    ...(shape === "lines" ? {} : { stacking: shape === "bars" ? "amounts" : "shares" }),
    caption: "Maßnahmen nach Themenfeld & Phase",
    number,
    summary: "Mobilität: 3 geplant, 2 in Umsetzung. Bauen: 1 geplant, keine Angabe zur Umsetzung.",
    unit: "Maßnahmen",
    categories: ["Mobilität", "Bauen & Sanieren"],
    series: [
      { name: "geplant", color: "first", values: [3, 1] },
      { name: "in Umsetzung", color: "second", values: [2, undefined] },
    ],
  });
  const wide: Block = {
    type: "table",
    caption: "Breite Liste",
    number: 1,
    columns: Array.from({ length: 9 }, (_, index) => ({ label: `Spalte ${index}`, width: 1 })),
    rows: [Array.from({ length: 9 }, () => [{ type: "paragraph", runs: [{ text: "Wert" }] }])],
  };
  return {
    ...mitteilung(aCatalogue([]), open),
    blocks: [
      { type: "title", text: "Klimabericht" },
      {
        type: "contents",
        heading: "Inhalt",
        entries: [
          { level: 1, text: "Überblick", anchor: "Abschnitt1" },
          { level: 2, text: "Im Einzelnen", anchor: "Abschnitt2" },
        ],
      },
      { type: "heading", level: 1, text: "Überblick", anchor: "Abschnitt1" },
      chart("bars", 1),
      { type: "paragraph", runs: [{ text: "Nach dem Bild." }] },
      chart("columns", 2),
      chart("lines", 3),
      { type: "heading", level: 2, text: "Im Einzelnen", anchor: "Abschnitt2" },
      wide,
      { type: "paragraph", runs: [{ text: "Wieder hochkant." }] },
      counted("Erstens", "zweitens"),
      { type: "list", entries: [{ runs: [{ text: "Punkt" }] }] },
      counted("Wieder erstens"),
      ways,
      tree,
      timeline,
      { type: "signature", name: "Kim Beispiel", function: "Bürgermeister*in" },
    ],
  };
}
