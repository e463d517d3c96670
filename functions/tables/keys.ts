/**
 * Keys hold `[A-Za-z0-9_.~|-]` only: Azure refuses / \ # ?, Azurite answers some of them with 500 and
 * stumbles over characters beyond the basic plane. `|` parts a key, `~` starts an encoded byte.
 */
const longest = 200;

/** Parts of a key, each encoded, joined by "|". */
export function keyOf(...parts: readonly (string | number)[]): string {
  const key = parts.map((part) => encoded(String(part))).join("|");
  if (key.length > longest) throw new Error(`a key of ${key.length} characters`);
  return key;
}

/** The first key behind all that start like this. */
export function behind(prefix: string): string {
  const last = prefix.charCodeAt(prefix.length - 1);
  return prefix.slice(0, -1) + String.fromCharCode(last + 1);
}

/** Whole numbers in an order that text keeps. */
export const padded = (number: number) => String(number).padStart(12, "0");

function encoded(part: string): string {
  const bytes = new TextEncoder().encode(part.normalize("NFC"));
  let text = "";
  for (const byte of bytes) {
    const character = String.fromCharCode(byte);
    text += /[A-Za-z0-9_.-]/.test(character) ? character : `~${byte.toString(16).padStart(2, "0")}`;
  }
  return text;
}
