/** A title as sentences quote it, on one line, quotes within it single ones: „Leitlinie ‚Nachhaltig bauen‘“. */
export function quotedTitle(title: string): string {
  const inside = title.replace(/\s+/g, " ").replaceAll("„", "‚").replace(/[“”]/g, "‘");
  return `„${inside}“`;
}
