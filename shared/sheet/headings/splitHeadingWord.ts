import { meaningOfStem, stemsByStart } from "./headingStems.ts";

/** How many letters of a word its stems cover, and what they mean. */
export interface Segmentation {
  readonly covered: number;
  readonly meanings: readonly string[];
}

/** What may stand between two parts. */
const linkers = ["", "s", "n", "en", "es", "e", "er"];

/** Splits a compound into known stems: "thgminderungspotenzial" → emission, saving, potential. */
export function splitHeadingWord(token: string): Segmentation | undefined {
  const full = bestSplit(token, 0, 3, new Map());
  if (full.covered === token.length) return full;
  // With a letter left over, short stems are chance: "Projektkarte" is no "Projekt(k)art(e)".
  const nearly = bestSplit(token, 0, 4, new Map());
  if (nearly.covered >= token.length - 1) return nearly;
  const safe = bestSplit(token, 0, 5, new Map());
  return safe.meanings.length > 0 ? safe : undefined;
}

function bestSplit(
  token: string,
  at: number,
  shortest: number,
  known: Map<number, Segmentation>
): Segmentation {
  if (at >= token.length) return { covered: 0, meanings: [] };
  const before = known.get(at);
  if (before) return before;
  let best = bestSplit(token, at + 1, shortest, known);
  for (const stem of stemsByStart.get(token.slice(at, at + 2)) ?? []) {
    if (stem.length < shortest || !token.startsWith(stem, at)) continue;
    const after = afterStem(token, at + stem.length, shortest, known);
    const covered = stem.length + after.covered;
    if (covered > best.covered) {
      best = { covered, meanings: [meaningOfStem.get(stem) ?? "", ...after.meanings] };
    }
  }
  known.set(at, best);
  return best;
}

function afterStem(
  token: string,
  at: number,
  shortest: number,
  known: Map<number, Segmentation>
): Segmentation {
  let best: Segmentation = { covered: 0, meanings: [] };
  for (const linker of linkers) {
    if (!token.startsWith(linker, at)) continue;
    const rest = bestSplit(token, at + linker.length, shortest, known);
    const atEnd = at + linker.length >= token.length;
    const covered = rest.covered + (rest.covered > 0 || atEnd ? linker.length : 0);
    if (covered > best.covered) best = { covered, meanings: rest.meanings };
  }
  return best;
}
