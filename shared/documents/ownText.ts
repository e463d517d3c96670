import { germanNumber } from "../wording/germanNumber.ts";
import type { Block } from "./block.ts";
import type { OwnText } from "./paperData.ts";
import type { Material } from "./paperKind.ts";
import { muted } from "./present.ts";
import { prose } from "./prose.ts";
import { statedFigures } from "./statedFigures.ts";

/** The office's text in place of the automatic one: headings, tables and pictures stay. */
export function applyOwnText(
  automatic: readonly Block[],
  { text, from }: OwnText,
  label: string
): readonly Block[] {
  const written: readonly Block[] = [
    ...prose(text),
    ...(from === undefined
      ? []
      : [muted(`Übernommen aus dem Berichtszeitraum ${from}, noch zu prüfen.`)]),
  ];
  const kept = automatic.filter(({ type }) => type !== "paragraph" && type !== "list");
  const [first, ...rest] = kept;
  if (first?.type === "heading") return [first, ...written, ...rest.filter(isData)];
  return [{ type: "heading", level: 1, text: label }, ...written, ...kept.filter(isData)];
}

/** What shows figures of the version, and not words about them. */
const isData = ({ type }: Block) => ["table", "chart", "diagram", "facts"].includes(type);

/** What the office should look at: a text of another period, figures that the version does not have. */
export function staleText(
  label: string,
  { text, from }: OwnText,
  material: Material
): readonly string[] {
  const carried =
    from === undefined || from === material.period.label
      ? []
      : [`Der eigene Text „${label}“ stammt aus dem Berichtszeitraum ${from}. Bitte prüfen.`];
  const known = statedFigures(material);
  const strange = figuresIn(text).filter(
    ({ value, unit }) => !known.some((one) => one.unit === unit && close(one.value, value))
  );
  const said = [...new Set(strange.map(({ words }) => words))];
  return [
    ...carried,
    ...said.map(
      (words) =>
        `Im eigenen Text „${label}“ steht „${words}“; diese Zahl hat der Stand nicht. Bitte prüfen.`
    ),
  ];
}

const units: readonly (readonly [string, RegExp])[] = [
  ["Maßnahmen", /(?<![\d.,])(\d[\d. \u00a0\u202f]*)\s?Maßnahmen?\b/g],
  ["t CO₂e/a", /(?<![\d.,])(\d[\d., \u00a0\u202f]*)\s?t(?:\/a)?(?: CO(?:₂|2)| THG|\b(?=\/a))/g],
  ["€", /(?<![\d.,])(\d[\d., \u00a0\u202f]*)\s?(?:€|Euro\b|EUR\b)/g],
  ["%", /(?<![\d.,])(\d[\d.,]*)\s?(?:%|Prozent\b)/g],
];

/** Figures with a unit that the version could know. */
function figuresIn(text: string) {
  return units.flatMap(([unit, pattern]) =>
    [...text.matchAll(pattern)].flatMap(([words, digits = ""]) => {
      const value = germanNumber(digits.replace(/[ \u00a0\u202f]/g, ""));
      return value === undefined ? [] : [{ unit, value, words: words.trim() }];
    })
  );
}

/** People round: a text may say 12 where the version says 12.4. */
const close = (one: number, other: number) =>
  Math.abs(one - other) < 0.5 || Math.abs(one - other) <= Math.abs(one) * 0.005;
