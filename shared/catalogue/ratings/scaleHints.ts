import { fold } from "../../wording/fold.ts";
import { remembering } from "../../wording/remembering.ts";

/** What a heading or a legend says of the signs of a scale. */
export interface ScaleHints {
  /** Lowest and highest figure. */
  readonly least?: number;
  readonly most?: number;
  /** The lowest figure (or A for "gering") is the best. */
  readonly reversed?: boolean;
  /** Most signs in a row ("★★★★★"). */
  readonly signs?: number;
  /** Words that tell five steps ("sehr hoch"), without figures. */
  readonly fiveWords?: boolean;
}

const sign = "\\d{1,2}|[a-f]|\\++|[★☆*⭐●○]+|x{1,6}";
const ranks: readonly (readonly [number, string])[] = [
  [0, "keine?[rs]?|nicht|null"],
  [1, "niedrigst|geringst|kleinst|schlechtest|schwaechst|unwichtig|minimal|minimum"],
  [
    5,
    "hoechst|groesst|best|staerkst|wichtigst|dringendst|sofort|zuerst|maximal|maximum|sehr gut|top",
  ],
  [
    2,
    "gering|niedrig|klein|schwach|wenig|kaum|schlecht|nachrangig|unwichtig|spaeter|liegen(?!schaft)|kann warten",
  ],
  [3, "mittel|mittler|maessig|moderat|spuerbar|befriedigend|neutral|danach"],
  [4, "hoch|hoh|gross|stark|viel|gut|wichtig|dring|erheblich|bedeutend|vorrang|bald"],
];
const levels = ranks.map(([, words]) => `(${words})`).join("|");
const level = `(sehr )?(?:${levels})\\p{L}*`;
const explicit = "\\s*(?:punkte?n?|sterne?)?\\s*(?:=|:|\\(|-|→|bedeutet|heisst|steht fuer)\\s*";
const signFirst = new RegExp(`(?<![\\p{L}\\d,./★☆*+●○])(${sign})${explicit}(?:am )?${level}`, "gu");
const signBare = new RegExp(
  `(?<![\\p{L}\\d,./★☆*+●○])(${sign})\\s+${level}(?=\\s*(?:[,;/.)…\\d-]|bis|$))`,
  "gu"
);
/** "Vorrang (0 bis 6)" and "Wichtigkeit (1 gering" name the criterion before its scale, no level. */
const levelFirst = new RegExp(
  `(?<!\\p{L})${level}(?: \\p{L}+)?\\s*(?:=|:|\\((?!\\s*\\d+\\s*[\\p{L}.…-]))\\s*(${sign})(?![\\p{L}\\d])`,
  "gu"
);
const range =
  /(?<![\d.,/-])([01])\s*(?:-|bis|\.{2,3}|…)\s*(\d{1,2})(?![\d.,/-]|\s*(?:jahr|monat|%|€|t\b))/u;
const listed = /(?<![\d.,/-])([01])(?:\s*[/,]\s*\d)+\s*[/,]\s*(\d)(?![\d.,/-])/u;
const wordedRange = /(?<![\d.,/-])([01])\s*\([^)]*\)\s*(?:-|bis|\.{2,3}|…)\s*(\d{1,2})/u;
const rating = /skala|bewert|wert|punkt|stufe|einschaetz|prio|rang|wirkung|note|dringlich|wichtig/;

/** Most texts hold no such word, and the patterns above take long. */
const anyLevel = new RegExp(ranks.map(([, words]) => words).join("|"));

interface Pair {
  readonly sign: string;
  readonly rank: number;
}

/** Reads "1 = hoch … 3 = niedrig", "(1–5)", "★★★ hoch" from a line of a legend. */
export const scaleHints = remembering(1000, (text) => hintsIn(text, false));

/** The same from a heading, where a bare "1–5" counts too. */
export const headingHints = remembering(1000, (text) => hintsIn(text, true));

function hintsIn(text: string, free: boolean): ScaleHints {
  const folded = fold(text).replace(/\s*\|\s*/g, " ");
  const pairs = pairsOf(folded);
  const figures = pairs.filter((pair) => /^\d/.test(pair.sign));
  const span = spanOf(folded, free);
  const values = [
    ...figures.map((pair) => Number(pair.sign)),
    ...(span ? [Number(span[1]), Number(span[2])] : []),
  ];
  const drawn = pairs.filter((pair) => !/^[\da-f]/.test(pair.sign)).map((pair) => pair.sign.length);
  const reversed = isReversed(pairs, span ? Number(span[2]) : undefined);
  return {
    ...(values.length > 0 && { least: Math.min(...values), most: Math.max(...values) }),
    ...(reversed !== undefined && { reversed }),
    ...(drawn.length > 0 && { signs: Math.max(...drawn) }),
    ...(/sehr /.test(folded) &&
      !/\d/.test(folded) &&
      /gering|niedrig|hoch/.test(folded) && { fiveWords: true }),
  };
}

function spanOf(folded: string, free: boolean): RegExpExecArray | null {
  const worded = wordedRange.exec(folded);
  if (worded || !(free || rating.test(folded))) return worded;
  return range.exec(folded) ?? (free ? listed.exec(folded) : null);
}

function pairsOf(folded: string): readonly Pair[] {
  if (!anyLevel.test(folded)) return [];
  const found = [...folded.matchAll(signFirst)].map((match) => pair(match[1], match.slice(2)));
  const turned = [...folded.matchAll(levelFirst)].map((match) =>
    pair(match.at(-1), match.slice(1, -1))
  );
  const explicitly = found.length > 0 ? found : turned;
  if (explicitly.length > 0) return explicitly;
  const bare = [...folded.matchAll(signBare)].map((match) => pair(match[1], match.slice(2)));
  return bare.length > 1 ? bare : [];
}

function pair(found: string | undefined, [very, ...words]: readonly (string | undefined)[]): Pair {
  const index = words.findIndex((word) => word !== undefined);
  const rank = ranks[index]?.[0] ?? 3;
  const more = very === undefined ? 0 : rank > 3 ? 1 : -1;
  return { sign: found ?? "", rank: rank + more };
}

/** True when ranks fall while the signs rise; a single pair is judged by the end of the scale it stands at. */
function isReversed(pairs: readonly Pair[], most: number | undefined): boolean | undefined {
  const points = pairs.map(({ sign, rank }) => [weight(sign), rank] as const);
  const [only] = points;
  if (only === undefined) return undefined;
  const isLetter = /^[a-f]$/.test(pairs[0]?.sign ?? "");
  if (points.length === 1) return singleReversed(only, isLetter ? lettersMost : most);
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const slope = points.reduce((sum, [one, two]) => sum + (one - x) * (two - y), 0);
  return slope === 0 ? undefined : slope < 0;
}

/** A to C weigh 4 to 2: twice what B weighs. */
const lettersMost = 6;

/** What stands in the middle of its scale tells nothing. */
function singleReversed([figure, rank]: readonly [number, number], most = 3): boolean | undefined {
  if (rank === 3 || figure === most / 2) return undefined;
  return figure < most / 2 === rank > 3;
}

/** Letters fall (A is the best), signs and figures rise. */
function weight(found: string): number {
  if (/^\d/.test(found)) return Number(found);
  if (/^[a-f]$/.test(found)) return 4 - "abcdef".indexOf(found);
  return found.replace(/[☆○]/g, "").length;
}
