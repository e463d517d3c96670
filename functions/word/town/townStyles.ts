/** Styles of ours that a text uses and the template does not have, in the template's own font and colours. */
export function townStyles(template: string, ours: string, document: string): string {
  const known = new Set(idsIn(template));
  const missing = idsUsed(document).filter((id) => !known.has(id));
  const added = missing.flatMap((id) => styleOf(ours, id) ?? []).map(plainly);
  return template.replace("</w:styles>", () => `${added.join("")}</w:styles>`);
}

const idsIn = (styles: string) =>
  [...styles.matchAll(/<w:style\b[^>]*\bw:styleId="([^"]+)"/g)].map(([, id = ""]) => id);

const idsUsed = (document: string) => [
  ...new Set(
    [...document.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"\/>/g)].map(
      ([, id = ""]) => id
    )
  ),
];

const styleOf = (styles: string, id: string) =>
  new RegExp(`<w:style\\b[^>]*\\bw:styleId="${id}"[^>]*>.*?</w:style>`, "s").exec(styles)?.[0];

/** Size, weight and spacing stay; font and colour are the town's. */
const plainly = (style: string) =>
  style
    .replace(/<w:rFonts\b[^>]*\/>/g, "")
    .replace(/<w:color\b[^>]*\/>/g, "")
    .replace(/<w:(?:basedOn|next|link) w:val="[^"]*"\/>/g, "");
