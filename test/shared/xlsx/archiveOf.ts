import { crc32, deflateRawSync } from "node:zlib";

/** A file of a test archive; `size` and `sum` let the directory lie. */
export interface TestFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly size?: number;
  readonly sum?: number;
  readonly stored?: boolean;
  readonly flags?: number;
}

/** A zip archive by hand, without anything a library would put right. */
export function archiveOf(files: readonly TestFile[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const content = Buffer.from(file.content);
    const packed = file.stored ? content : deflateRawSync(content);
    const name = Buffer.from(file.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(file.flags ?? 0, 2);
    fields.writeUInt16LE(file.stored ? 0 : 8, 4);
    fields.writeUInt32LE(file.sum ?? crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(file.size ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const end = Buffer.alloc(16);
    end.writeUInt32LE(offset, 12);
    local.push(Buffer.from("PK\x03\x04"), fields, name, packed);
    const made = [Buffer.from("PK\x01\x02"), Buffer.from([20, 0])];
    central.push(...made, fields, end.subarray(2), name);
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const tail = Buffer.alloc(22);
  tail.write("PK\x05\x06", "latin1");
  tail.writeUInt16LE(files.length, 8);
  tail.writeUInt16LE(files.length, 10);
  tail.writeUInt32LE(directory.length, 12);
  tail.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, tail]);
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface TestParts {
  /** Whole parts, by name; they replace those made here. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** Inside of <sheetData>. */
  readonly rows?: string;
  /** Before and behind <sheetData>. */
  readonly head?: string;
  readonly tail?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
}

/** The parts of a workbook with one sheet "Blatt". */
export function workbookParts(test: TestParts): Record<string, string | Uint8Array> {
  const { rows = "", head = "", tail = "", strings, styles, workbookPr = "" } = test;
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${links}/${type}" Target="${target}"/>`;
  return {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships>${link("a", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${links}">${workbookPr}<sheets><sheet name="Blatt" sheetId="1" r:id="s"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${link("s", "worksheet", "worksheets/sheet1.xml")}${link("t", "sharedStrings", "/xl/sharedStrings.xml")}${link("u", "styles", "styles.xml")}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`,
    ...(strings === undefined
      ? {}
      : { "xl/sharedStrings.xml": `<sst xmlns="${main}">${strings}</sst>` }),
    ...(styles === undefined
      ? {}
      : { "xl/styles.xml": `<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
    ...test.parts,
  };
}

/** The workbook as a file. */
export const workbookOf = (test: TestParts): Buffer =>
  archiveOf(Object.entries(workbookParts(test)).map(([name, content]) => ({ name, content })));
