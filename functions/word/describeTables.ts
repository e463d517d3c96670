/** What a screen reader says before a table. */
export interface TableDescription {
  readonly caption: string;
  readonly description: string;
}

/** docx has no option for it: caption and description of each table, in their order (escaped). */
export function describeTables(xml: string, tables: readonly TableDescription[]): string {
  let index = 0;
  return xml.replaceAll("</w:tblPr>", () => {
    const { caption = "", description = "" } = tables[index++] ?? {};
    return (
      `<w:tblCaption w:val="${caption}"/>` + `<w:tblDescription w:val="${description}"/></w:tblPr>`
    );
  });
}

export const descriptionOf = (columns: readonly string[]) =>
  `Tabelle mit den Spalten ${columns.join(", ")}`;
