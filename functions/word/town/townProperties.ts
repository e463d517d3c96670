import type { Paper } from "../../../shared/documents/paper.ts";
import { customPropertiesOf } from "../documentOptions.ts";
import { escapeXml } from "../escapeXml.ts";

const part = "docProps/custom.xml";
const contentType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const relationship =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
const format = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** docx sets no properties of its own names in a template: the paper's stand beside the template's. */
export function withTownProperties(
  parts: ReadonlyMap<string, Buffer>,
  paper: Paper
): ReadonlyMap<string, Buffer> {
  const old = parts.get(part)?.toString("utf8");
  const ours = customPropertiesOf(paper);
  const kept = (old?.match(/<property\b.*?<\/property>/gs) ?? []).filter(
    (property) => !ours.some(({ name }) => property.includes(`name="${escapeXml(name)}"`))
  );
  const all = [...kept, ...ours.map(({ name, value }) => propertyOf(name, value))];
  const numbered = all.map((property, index) =>
    property.replace(/ pid="\d*"/, ` pid="${index + 2}"`)
  );
  const next = new Map(parts);
  next.set(part, Buffer.from(`${head}${numbered.join("")}</Properties>`));
  if (old === undefined) announce(next);
  return next;
}

const head =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">';

const propertyOf = (name: string, value: string) =>
  `<property fmtid="${format}" pid="" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`;

function announce(parts: Map<string, Buffer>): void {
  const add = (name: string, before: string, added: string) => {
    const xml = parts.get(name)?.toString("utf8") ?? "";
    parts.set(name, Buffer.from(xml.replace(before, () => added + before)));
  };
  add(
    "[Content_Types].xml",
    "</Types>",
    `<Override PartName="/${part}" ContentType="${contentType}"/>`
  );
  add(
    "_rels/.rels",
    "</Relationships>",
    `<Relationship Id="rIdEigenschaften" Type="${relationship}" Target="${part}"/>`
  );
}
