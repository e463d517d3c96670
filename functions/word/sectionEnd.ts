/** The paragraph in which a section ends after a table: it takes no room. */
export const sectionEnd = (properties: string): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>${properties}</w:pPr></w:p>`;

/** The last part of a section, with the section's properties where docx writes them: in its last paragraph. */
export function endSection(last: string, properties: string): string {
  if (!last.startsWith("<w:p>")) return last + sectionEnd(properties);
  const from = last.lastIndexOf("<w:p>");
  const [before, paragraph] = [last.slice(0, from), last.slice(from)];
  const begun = paragraph.startsWith("<w:p><w:pPr>")
    ? paragraph.replace("</w:pPr>", () => `${properties}</w:pPr>`)
    : `<w:p><w:pPr>${properties}</w:pPr>${paragraph.slice("<w:p>".length)}`;
  return before + begun;
}
