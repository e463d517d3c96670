const named: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/** Text → XML text. */
export const escapeXml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** XML text → text: entities, line ends as "\n", and Excel's own _x000D_ (ECMA-376, ST_Xstring). */
export function unescapeXml(text: string): string {
  let plain = text;
  if (plain.includes("&")) plain = plain.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, entity);
  if (plain.includes("_x")) plain = plain.replace(/_x([0-9a-f]{4})_/gi, codeUnit);
  return plain.includes("\r") ? plain.replace(/\r\n?/g, "\n") : plain;
}

/** An entity that is not XML's own stays as it is written: nothing is looked up or expanded. */
function entity(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return named[name] ?? whole;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isHalf = code >= 0xd800 && code <= 0xdfff; // of a character beyond U+FFFF: forbidden in XML
  return code > 0 && code <= 0x10ffff && !isHalf ? String.fromCodePoint(code) : "";
}

const codeUnit = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16));
