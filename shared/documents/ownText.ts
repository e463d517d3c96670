import { germanNumber } from "../wording/germanNumber.ts";
import type { Block } from "./block.ts";
import { countsOfMeasures } from "./countsOfMeasures.ts";
import type { OwnText } from "./paperData.ts";
import type { Material } from "./paperKind.ts";
import { muted } from "./present.ts";
import { prose } from "./prose.ts";
import { statedFigures } from "./statedFigures.ts";

/** What an own text is read beside. */
type Written = Pick<Material, "catalogue" | "period" | "settings">;

/** The office's text in place of the automatic one: headings, tables and pictures stay. */
export function applyOwnText(
  automatic: readonly Block[],
  own: OwnText,
  label: string,
  material: Written
): readonly Block[] {
  const written = ownProse(own, material);
  const kept = automatic.filter(({ type }) => type !== "paragraph" && type !== "list");
  const [first, ...rest] = kept;
  if (first?.type === "heading") return [first, ...written, ...rest.filter(isData)];
  return [{ type: "heading", level: 1, text: label }, ...written, ...kept.filter(isData)];
}

/** A text of another period says so: the reader of a draft has to see what is still to be read. */
export function ownProse({ text, from }: OwnText, material: Written): readonly Block[] {
  const other = otherPeriod(from, material);
  if (other === undefined) return prose(text);
  return [...prose(text), muted(`Übernommen aus dem Berichtszeitraum ${other}, noch zu prüfen.`)];
}

/** Label of the period a text was written for, when that is another one. */
function otherPeriod(
  from: string | undefined,
  { period, catalogue, settings }: Written
): string | undefined {
  if (from === undefined || from === catalogue.period || from === period.label) return undefined;
  return settings.periods.find(({ id }) => id === from)?.label ?? from;
}

/** What shows figures of the version, and not words about them. */
const isData = ({ type }: Block) => ["table", "chart", "diagram", "facts"].includes(type);

/** What the office should look at: a text of another period, figures that the version does not have. */
export function staleText(
  label: string,
  { text, from }: OwnText,
  material: Material
): readonly string[] {
  const other = otherPeriod(from, material);
  const carried =
    other === undefined
      ? []
      : [`Der eigene Text „${label}“ stammt aus dem Berichtszeitraum ${other}. Bitte prüfen.`];
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
  ["t CO₂e/a", /(?<![\d.,])(\d[\d., \u00a0\u202f]*)\s?t(?:\/a)?(?: CO(?:₂|2)| THG|\b(?=\/a))/g],
  ["€", /(?<![\d.,])(\d[\d., \u00a0\u202f]*)\s?(?:€|Euro\b|EUR\b)/g],
  ["%", /(?<![\d.,])(\d[\d.,]*)\s?(?:%|Prozent\b)/g],
];

/** Figures with a unit that the version could know. */
function figuresIn(text: string) {
  const amounts = units.flatMap(([unit, pattern]) =>
    [...text.matchAll(pattern)].flatMap(([words, digits = ""]) => {
      const value = germanNumber(digits.replace(/[ \u00a0\u202f]/g, ""));
      return value === undefined ? [] : [{ unit, value, words: words.trim() }];
    })
  );
  const counts = countsOfMeasures(text).map((count) => ({ unit: "Maßnahmen", ...count }));
  return [...counts, ...amounts];
}

/** People round: a text may say 12 where the version says 12.4. */
const close = (one: number, other: number) =>
  Math.abs(one - other) < 0.5 || Math.abs(one - other) <= Math.abs(one) * 0.005;
