/** "a, b und c" */
export function join(words: readonly string[]): string {
  const last = words.at(-1);
  if (words.length < 2) return last ?? "";
  return `${words.slice(0, -1).join(", ")} und ${last}`;
}
