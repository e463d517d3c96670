/** Signs drawn to show a rating, as "●●●●○○", "★★☆", "+++" or "xx". */
export interface Signs {
  readonly family: "dots" | "stars" | "plus";
  readonly filled: number;
  readonly total: number;
}

const filledSigns: readonly (readonly [Signs["family"], string])[] = [
  ["dots", "●⬤•◉⚫🔵🟢🟣🟤⬛■◼▪█◆♦🌑"],
  ["stars", "★⭐✭✮✯🌟*✱∗"],
  ["plus", "+＋xX✗✘×✕✖"],
];
const emptySigns = "○◯⚪◌oO□◻▢☐▫⬜◇☆✩✰";

const familyOf = new Map<string, Signs["family"] | "empty">([
  ...filledSigns.flatMap(([family, signs]) => [...signs].map((sign) => [sign, family] as const)),
  ...[...emptySigns].map((sign) => [sign, "empty"] as const),
]);

const ours = /\s*\(\d von 6\)$/;
const between = /\s|\u200b|\ufe0e|\ufe0f/;

/** Counts the signs of a text; undefined when anything else stands in it. A single "o" is an empty plus. */
export function signsOf(text: string): Signs | undefined {
  let family: Signs["family"] | undefined;
  let filled = 0;
  let total = 0;
  for (const sign of text.replace(ours, "")) {
    const found = familyOf.get(sign);
    if (found === undefined) {
      if (between.test(sign)) continue;
      return undefined;
    }
    total += 1;
    if (found === "empty") continue;
    if (family !== undefined && family !== found) return undefined;
    family = found;
    filled += 1;
  }
  if (total === 0) return undefined;
  return { family: family ?? emptyFamily(text), filled, total };
}

const emptyFamily = (text: string): Signs["family"] =>
  /[☆✩✰]/.test(text) ? "stars" : /^\s*o\s*$/i.test(text) ? "plus" : "dots";
