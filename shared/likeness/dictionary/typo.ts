const slightFrom = 6;
const secondFrom = 11;

/**
 * The same word with a slip of the finger: one letter lost, added, changed or swapped (two in long
 * words). The first letter and all digits must agree: "Nordstadt" is no slip for "Oststadt".
 */
export function typo(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < slightFrom || a[0] !== b[0] || /\d/.test(a + b)) return false;
  const allowed = shorter >= secondFrom ? 2 : 1;
  return Math.abs(a.length - b.length) <= allowed && edits(a, b) <= allowed;
}

/** As one corrects to a word one knows: a changed letter makes another word, unless the word is long. */
export function misspelt(a: string, b: string): boolean {
  return (a.length !== b.length || sameLetters(a, b) || a.length >= longWord) && typo(a, b);
}

const longWord = 10;
const sameLetters = (a: string, b: string) => [...a].sort().join("") === [...b].sort().join("");

/** Stricter, for names that sound alike: a letter lost, doubled or two swapped, none changed. */
export function slip(a: string, b: string): boolean {
  const oneLess = Math.abs(a.length - b.length) === 1 && Math.min(a.length, b.length) >= longName;
  return (sameLetters(a, b) || oneLess || withoutDoubles(a) === withoutDoubles(b)) && typo(a, b);
}

const longName = 12;
const withoutDoubles = (word: string) => word.replace(/(.)\1/g, "$1");

/** Edits between two words; two swapped neighbours are one edit. */
export function edits(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cheapest(a, b, i, j, row, last, before));
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

function cheapest(
  a: string,
  b: string,
  i: number,
  j: number,
  row: readonly number[],
  last: readonly number[],
  before: readonly number[]
): number {
  const change = a[i - 1] === b[j - 1] ? 0 : 1;
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(
    (row[j - 1] ?? 0) + 1,
    (last[j] ?? 0) + 1,
    (last[j - 1] ?? 0) + change,
    swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
  );
}
