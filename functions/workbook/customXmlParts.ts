import type { ZipEntry } from "../zip/writeZip.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Custom XML with all that Office wants around it (ISO 29500-1, 15.2.5 and 22.5). */
export function customXmlParts(parts: readonly string[]): readonly ZipEntry[] {
  return parts.flatMap((xml, index) => {
    const number = index + 1;
    return [
      { name: `customXml/item${number}.xml`, content: xml },
      { name: `customXml/itemProps${number}.xml`, content: properties(xml, number) },
      { name: `customXml/_rels/item${number}.xml.rels`, content: toProperties(number) },
    ];
  });
}

/** Adds the parts to [Content_Types].xml. */
export function withContentTypes(xml: string, count: number): string {
  const overrides = numbers(count).map(
    (n) =>
      `<Override PartName="/customXml/itemProps${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`
  );
  return xml.replace("</Types>", `${overrides.join("")}</Types>`);
}

/** Adds the parts to xl/_rels/workbook.xml.rels. */
export function withRelationships(xml: string, count: number): string {
  const links = numbers(count).map(
    (n) =>
      `<Relationship Id="rIdCustom${n}" Type="${office}/relationships/customXml" Target="../customXml/item${n}.xml"/>`
  );
  return xml.replace("</Relationships>", `${links.join("")}</Relationships>`);
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

function properties(xml: string, number: number): string {
  const schema = /xmlns="([^"]*)"/.exec(xml)?.[1] ?? "";
  const id = `{6B6C696D-616B-4174-8A6C-6F67${String(number).padStart(8, "0")}}`;
  return `${declaration}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${office}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${schema}"/></ds:schemaRefs></ds:datastoreItem>`;
}

const toProperties = (number: number) =>
  `${declaration}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`;
