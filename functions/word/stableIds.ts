/**
 * docx draws the ids of relationships to pictures by lot and counts pictures over all documents of a
 * process; a paper that is made again must be the same file. Gives each its number in this document.
 */
export function stableIds(document: string): {
  readonly document: string;
  /** The same names in the part that lists the relationships. */
  rename(relationships: string): string;
} {
  const drawn = [...document.matchAll(/ r:id="(rId[\w-]{12,})"/g)].map(([, id = ""]) => id);
  const names = new Map([...new Set(drawn)].map((id, index) => [id, `rIdBild${index + 1}`]));
  const rename = (xml: string) =>
    xml.replace(/"(rId[\w-]{12,})"/g, (whole, id: string) => `"${names.get(id) ?? whole}"`);
  let picture = 0;
  return {
    document: rename(document).replace(
      /(<wp:docPr id=")\d+/g,
      (_, start: string) => `${start}${++picture}`
    ),
    rename,
  };
}
