import { fold } from "../../../shared/wording/fold.ts";

/** Placeholder → what templates write above it; a paper without this part has nothing to stand below. */
const namesOf: Readonly<Record<string, readonly string[]>> = {
  beratungen: ["beratungsfolge", "beratungen", "beratung"],
  kurzfassung: ["kurzfassung", "zusammenfassung"],
  beschlussvorschlag: ["beschlussvorschlag", "beschlussantrag", "beschluss"],
  finanzielle_auswirkungen: ["finanzielle auswirkungen"],
  klimarelevanz: ["klimarelevanz", "klimawirkung", "klimaschutz"],
  anlagen: ["anlagen", "anlage", "anlage/n", "anlage(n)"],
};

/** XML up to an empty place, without the paragraph that only names what would stand there. */
export function withoutNameAbove(before: string, placeholder: string): string {
  if (!before.endsWith("</w:p>")) return before;
  const from = Math.max(before.lastIndexOf("<w:p>"), before.lastIndexOf("<w:p "));
  const above = before.slice(from);
  if (/<w:sectPr\b|<w:drawing\b|<w:pict\b/.test(above)) return before;
  const said = fold(textIn(above)).replace(/^[\d.) ]+|[: ]+$/g, "");
  return namesOf[placeholder]?.includes(said) ? before.slice(0, from) : before;
}

/** Text that stands in the place of a paragraph; a cell has to end with one. */
export const inPlace = (text: string, before: string, after: string): string =>
  after.startsWith("</w:tc>") && (text === "" ? !before.endsWith("</w:p>") : !/<\/w:p>$/.test(text))
    ? `${text}<w:p></w:p>`
    : text;

/** Takes out each row with this mark: with its table, when that has only a head besides. */
export function withoutMarkedRows(document: string, mark: string): string {
  let xml = document;
  for (let at = xml.indexOf(mark); at >= 0; at = xml.indexOf(mark)) {
    const row = around("w:tr", xml, at);
    if (row === undefined) return xml.replaceAll(mark, "");
    const table = around("w:tbl", xml, at);
    const isAlone =
      table !== undefined &&
      [...xml.slice(...table).matchAll(/<w:tr[ >]/g)].length <= mostHeads + 1;
    const [from, to] = isAlone ? table : row;
    const before = xml.slice(0, from);
    const after = xml.slice(to);
    xml = isAlone
      ? withParagraph(withoutNameAbove(before, "beratungen"), after)
      : `${before}${after}`;
  }
  return xml;
}

/** A head may have two rows. */
const mostHeads = 2;

const withParagraph = (before: string, after: string) =>
  `${before}${inPlace("", before, after)}${after}`;

/** Where the innermost element of this name around a place begins and ends. */
function around(name: string, xml: string, place: number): readonly [number, number] | undefined {
  const open: number[] = [];
  const tags = new RegExp(`<(/?)${name}(?=[ >])`, "g");
  let found: number | undefined;
  let depth = 0;
  for (let tag = tags.exec(xml); tag !== null; tag = tags.exec(xml)) {
    if (found === undefined && tag.index > place) {
      found = open.at(-1);
      depth = open.length;
      if (found === undefined) return undefined;
    }
    if (tag[1] === "") open.push(tag.index);
    else {
      open.pop();
      if (found !== undefined && open.length < depth)
        return [found, xml.indexOf(">", tag.index) + 1];
    }
  }
  return undefined;
}

const textIn = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = ""]) => text).join("");
