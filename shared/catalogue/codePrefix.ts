/** The letters of a code: "BS12.3" → "BS". */
export function prefixOf(code: string): string {
  const digit = code.search(/\d/);
  return digit === -1 ? code : code.slice(0, digit);
}
