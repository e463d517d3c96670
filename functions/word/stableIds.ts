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
  return { document: withShapeIds(rename(document)), rename };
}

/** English names of docx → what Word's list of shapes calls them. */
const shapeNames: Readonly<Record<string, string>> = { Rectangle: "Kasten", "Text Box": "Wort" };

/** Pictures and shapes are counted alike; lines say by number which shapes they join. */
function withShapeIds(document: string): string {
  const shapes = new Map<string, string>();
  let next = 0;
  return document
    .replace(
      /<wp:docPr id="\d+|<wps:cNvPr id="(\d+)" name="([A-Za-z ]+) \d+"/g,
      (_, id?: string, name = "") => {
        next += 1;
        if (id === undefined) return `<wp:docPr id="${next}`;
        shapes.set(id, String(next));
        return `<wps:cNvPr id="${next}" name="${shapeNames[name] ?? "Linie"} ${next}"`;
      }
    )
    .replace(
      /(<a:(?:st|end)Cxn id=")(\d+)/g,
      (_, start: string, id: string) => `${start}${shapes.get(id) ?? id}`
    );
}
