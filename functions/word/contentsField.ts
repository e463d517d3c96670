const field = (kind: "begin" | "separate" | "end") =>
  `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
/** \n leaves out page numbers, which only Word knows: what stands there is right without a question. */
const instruction =
  '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\n </w:instrText></w:r>';

/** Paragraphs as one table of contents, which Word renews on demand; docx writes its own only from headings. */
export function contentsField(paragraphs: readonly string[]): string {
  const begin = `${field("begin")}${instruction}${field("separate")}`;
  return paragraphs
    .map((xml, index) => {
      const begun = index === 0 ? afterProperties(xml, begin) : xml;
      const isLast = index === paragraphs.length - 1;
      return isLast ? begun.replace(/<\/w:p>$/, `${field("end")}</w:p>`) : begun;
    })
    .join("");
}

const afterProperties = (xml: string, added: string) =>
  xml.replace("</w:pPr>", (end) => end + added);
