import type { Source } from "../kind.ts";
import { signsOf } from "./ratingSigns.ts";

/** Colour of text that has none of its own: black. */
const automatic = "automatic";

/** Some dots of one cell that share a colour. */
export interface Ink {
  readonly color: string;
  readonly dots: number;
}

/** The dots of a cell by colour, in reading order; undefined when the cell does not tell its colours. */
export function inksOf({ runs }: Source): readonly Ink[] | undefined {
  if (runs === undefined) return undefined;
  const inks: { color: string; dots: number }[] = [];
  for (const { text, color = automatic } of runs) {
    const dots = signsOf(text)?.total ?? 0;
    const last = inks.at(-1);
    if (dots === 0) continue;
    if (last?.color === color) last.dots += dots;
    else inks.push({ color, dots });
  }
  return inks.length > 0 ? inks : undefined;
}

/** How many dots of a cell are filled, told by their colours; undefined when the cell does not tell colours. */
export function filledDots(source: Source, filledColor: string | undefined): number | undefined {
  const inks = inksOf(source);
  const [first] = inks ?? [];
  if (inks === undefined || first === undefined) return undefined;
  const filled =
    inks.length > 1 && !inks.some(({ color }) => color === filledColor) ? first.color : filledColor;
  return inks
    .filter(({ color }) => (inks.length > 1 ? color === filled : looksFilled(color, filled)))
    .reduce((sum, { dots }) => sum + dots, 0);
}

/** A cell of one colour only: filled, unless it is pale beside the colour that means filled. */
function looksFilled(color: string, filled: string | undefined): boolean {
  if (color === filled) return true;
  const [mine, theirs] = [inkOf(color), inkOf(filled ?? automatic)];
  if (theirs.vivid && !mine.vivid) return false;
  return mine.vivid || mine.dark >= 0.6 * theirs.dark;
}

/** The colour that means filled: it comes first in cells of two colours; else the more vivid, the darker one. */
export function filledColour(cells: readonly (readonly Ink[])[]): string | undefined {
  const votes = new Map<string, number>();
  for (const inks of cells) {
    const [first, last] = [inks[0], inks.at(-1)];
    for (const { color } of inks) votes.set(color, votes.get(color) ?? 0);
    if (first === undefined || last === undefined || first.color === last.color) continue;
    votes.set(first.color, (votes.get(first.color) ?? 0) + 1);
    votes.set(last.color, (votes.get(last.color) ?? 0) - 1);
  }
  const strength = (color: string) => inkOf(color).dark + (inkOf(color).vivid ? 1 : 0);
  const ranked = [...votes].sort(
    ([one, oneVotes], [two, twoVotes]) => twoVotes - oneVotes || strength(two) - strength(one)
  );
  return ranked.length > 1 ? ranked[0]?.[0] : undefined;
}

/** A colour somebody gave to what is filled: neither black nor grey. */
export const isVivid = (color: string): boolean => inkOf(color).vivid;

/** Office's own theme, for colours given as "theme:4:-0.35". */
const theme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
];

function inkOf(color: string): { readonly dark: number; readonly vivid: boolean } {
  const [, index, tint = "0"] = /^theme:(\d+)(?::(-?[\d.]+))?/.exec(color) ?? [];
  const hex = index === undefined ? color.slice(-6) : (theme[Number(index)] ?? "000000");
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => parseInt(hex.slice(at, at + 2), 16) || 0
  );
  const light = (0.3 * red + 0.59 * green + 0.11 * blue) / 255;
  const shade = Number(tint);
  const shown = shade < 0 ? light * (1 + shade) : light + (1 - light) * shade;
  const spread = Math.max(red, green, blue) - Math.min(red, green, blue);
  return { dark: color === automatic ? 1 : 1 - shown, vivid: spread > 40 && shown < 0.85 };
}
