/** A title for exact comparing: case, blanks and punctuation do not count. */
export function foldTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
