import { fold } from "../../wording/fold.ts";
import { remembering } from "../../wording/remembering.ts";

/** One line of a legend, or a part of it that speaks of one column. */
export interface LegendPart {
  readonly text: string;
  /** 2: it names the heading's word, 1: it speaks of ratings in general. */
  readonly bond: 1 | 2;
}

/** Words of headings and legends that mean the same column. */
const concepts: readonly (readonly [string, RegExp])[] = [
  ["priority", /prio|rang|dringlich|dringend|wicht|bedeutung|reihenfolge/],
  ["social", /gesell|wandel|sozial|tiefe|vorbild|breitenw|hebel|transform/],
  ["cost", /effizien|effektiv|wirtschaftlich|nutzen|rentab|preis|kosteneff|kostenwirk/],
  ["climate", /klima|thg|co2|treibhaus|emission|minderung|potenzial|potential/],
];
const stranger = /ampel|status|stand|aufwand|phase|risik|kosten|zustand|fristig|horizont|gewicht/;
const label =
  /(?:^|[.;|,]\s+|\s{2,})(?=\p{Lu}[\p{L}₂\d\- ./()]{1,40}:\s)|(?<=[^.\d]\.)\s+(?=\p{Lu})/u;
const labelled = /^(\p{Lu}[^:=,;()\d]{1,50}?)\s*(?::|[=(\d+*★●]|bis\b|von\b)/u;
/** A part that begins with a word of its own speaks of that, not of what stood before. */
const plainly = /^(bewertung|skala|punkte|stufen)/i;
const labelAlone = /^\p{Lu}[\p{L}₂\- /]{2,40}:?$/u;

/** What of a legend speaks of the column under this heading; parts naming another column are left out. */
export function legendParts(legend: string, heading: string): readonly LegendPart[] {
  const wanted = conceptsOf(heading);
  let above = "";
  return legend.split("\n").flatMap((line) => {
    const parts = partsOf(line, above, wanted);
    above = nameBelow(line, above);
    return parts;
  });
}

/** A line's parts that concern the column; a part without a name of its own belongs to the last name. */
function partsOf(line: string, above: string, wanted: readonly string[]): readonly LegendPart[] {
  let current = above;
  return piecesOf(line).flatMap((text) => {
    current = labelled.exec(text)?.[1] ?? (plainly.test(text) ? above : current);
    const bond = bondOf(current, wanted);
    return bond === 0 ? [] : [{ text, bond }];
  });
}

/** The same lines are asked for every column of ratings. */
const piecesOf = remembering(1000, (line) =>
  line
    .split(label)
    .flatMap((piece) => piece.split(/;\s+(?=\p{Lu})/u))
    .map((piece) => piece.trim())
    .filter(Boolean)
);

/** The name under which the next lines stand: a lone "Priorität" gives one, a line of prose ends it. */
function nameBelow(line: string, above: string): string {
  const text = line.trim();
  if (labelAlone.test(text)) return isHeadline(text) ? text : "";
  return text === "" || /[=:(–-]/.test(text) ? above : "";
}

/** "Priorität" above its lines; not a title such as "Klimamaßnahmen Amt 61". */
const isHeadline = (line: string) =>
  line.split(/\s+/).length <= 2 && !/maßnahme|liste|projekt/i.test(line);

function bondOf(name: string, wanted: readonly string[]): 0 | 1 | 2 {
  const named = conceptsOf(name);
  if (named.some((concept) => wanted.includes(concept))) return 2;
  if (named.length > 0) return wanted.length > 0 ? 0 : 1;
  return stranger.test(fold(name)) ? 0 : 1;
}

const conceptsOf = remembering(1000, (text): readonly string[] => {
  const folded = fold(text.replace(/\u00ad/g, "").replace(/-\s+/g, ""));
  return concepts.filter(([, words]) => words.test(folded)).map(([concept]) => concept);
});
