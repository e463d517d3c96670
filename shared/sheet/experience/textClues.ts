import { analyseHeading } from "../headings/analyseHeading.ts";

/**
 * What the words of a heading tell, as names of clues: its words, pairs of neighbours, the first and the last word,
 * pieces of four letters (compounds and typos share them), and the meanings that the table of fields knows.
 */
export function textClues(heading: string): readonly string[] {
  const { folded, meanings, foreign } = analyseHeading(heading);
  const words = folded.split(" ").filter(Boolean);
  const clues = new Set<string>([`length ${Math.min(6, words.length)}`]);
  for (const [at, word] of words.entries()) {
    clues.add(`word ${word}`);
    if (at > 0) clues.add(`pair ${words[at - 1]} ${word}`);
    for (const piece of piecesOf(word)) clues.add(`piece ${piece}`);
  }
  if (words.length > 0) clues.add(`first ${words[0]}`).add(`last ${words.at(-1)}`);
  for (const clue of meaningClues([...meanings.keys()].sort())) clues.add(clue);
  if (foreign) clues.add("foreign");
  if (heading.includes("?")) clues.add("question");
  const lower = heading.toLowerCase();
  for (const unit of units) if (lower.includes(unit)) clues.add(`unit ${unit}`);
  return [...clues];
}

const units = ["€", "%", "kwh", "mwh", "co2"];
const longestPieces = 60;

/** Pieces of four letters, the edges of the word marked. */
function piecesOf(word: string): readonly string[] {
  const marked = `^${word.slice(0, longestPieces)}$`;
  return Array.from({ length: Math.max(0, marked.length - 3) }, (_, at) =>
    marked.slice(at, at + 4)
  );
}

const meaningClues = (meanings: readonly string[]) =>
  meanings.flatMap((meaning, at) => [
    `meaning ${meaning}`,
    ...meanings.slice(at + 1).map((other) => `meanings ${meaning} ${other}`),
  ]);
