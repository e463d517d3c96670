/** Words that compounds are made of, by what `startOf` makes of their first letters, longest first. */
export type AtomsByStart = ReadonlyMap<number, readonly string[]>;

/** Letters between the parts of a compound. */
const joints = ["", "s", "n", "en", "e", "er", "es", "ern"];
/** No part is shorter. */
export const startLength = 3;
/** No German compound is longer; what is could be cut in more ways than anybody can wait for. */
export const longestCompound = 64;

/** The words that others are made of: all `parts`, and of `words` those that are no compounds of shorter ones. */
export function atomsOf(parts: Iterable<string>, words: Iterable<string>): AtomsByStart {
  const byStart = new Map<number, string[]>();
  const add = (atom: string) => {
    const start = startOf(atom, 0);
    const known = byStart.get(start);
    if (known === undefined) byStart.set(start, [atom]);
    else if (!known.includes(atom)) {
      const shorter = known.findIndex(({ length }) => length < atom.length);
      known.splice(shorter < 0 ? known.length : shorter, 0, atom);
    }
  };
  for (const part of parts) if (part.length >= startLength) formsOf(part).forEach(add);
  for (const word of shortestFirst(words))
    if (word.length >= 5 && allKnown(word, 0, byStart) === undefined) formsOf(word).forEach(add);
  return byStart;
}

/** Each word once; those of one length by their letters. */
function shortestFirst(words: Iterable<string>): readonly string[] {
  const byLength: string[][] = [];
  for (const word of new Set(words)) {
    const alike = byLength[word.length];
    if (alike === undefined) byLength[word.length] = [word];
    else alike.push(word);
  }
  return byLength.flatMap((alike) => alike.sort());
}

/** "Schule" stands as "Schul" in "Schulhof", "Zentrum" as "Zentren" behind others. */
function formsOf(part: string): readonly string[] {
  if (part.length > 4 && part.endsWith("e")) return [part, part.slice(0, -1)];
  return part.length > 6 && part.endsWith("um") ? [part, `${part.slice(0, -2)}en`] : [part];
}

/** The parts of a word from a letter on where every one is known; the longest first part that works wins. */
export function allKnown(
  word: string,
  from: number,
  byStart: AtomsByStart
): readonly string[] | undefined {
  if (from === word.length) return [];
  if (word.length > longestCompound) return undefined;
  for (const part of byStart.get(startOf(word, from)) ?? []) {
    if (!word.startsWith(part, from)) continue;
    for (const joint of joints) {
      const next = from + part.length + joint.length;
      if (next > word.length || !word.startsWith(joint, from + part.length)) continue;
      const rest = allKnown(word, next, byStart);
      if (rest !== undefined) return [part, ...rest];
    }
  }
  return undefined;
}

/** A number for the three letters at a place, NaN where fewer are left. Others may share it: the letters are looked at. */
const startOf = (word: string, at: number) =>
  word.charCodeAt(at) + 512 * word.charCodeAt(at + 1) + 262_144 * word.charCodeAt(at + 2);
