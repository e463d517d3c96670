import type { Archive } from "./archive.ts";
import type { ReadingHost } from "./host.ts";
import type { RefusalCode } from "./refusal.ts";

const starts = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte);

export const isZip = (bytes: Uint8Array) => starts(bytes, [0x50, 0x4b]);
const isOle = (bytes: Uint8Array) => starts(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
const isPdf = (bytes: Uint8Array) => starts(bytes, [0x25, 0x50, 0x44, 0x46]);

/** Streams of an OLE compound file, the format of Office until 2003 and of encrypted workbooks. */
const oleStreams: readonly (readonly [string, RefusalCode])[] = [
  ["EncryptedPackage", "passwordProtected"],
  ["WordDocument", "word"],
  ["PowerPoint Document", "presentation"],
  ["Workbook", "oldExcel"],
  ["Book", "oldExcel"],
];

/** Why these bytes are no zip and so no workbook, whatever the file is called. */
export function refusalOfBytes(bytes: Uint8Array, host: ReadingHost): RefusalCode | undefined {
  if (bytes.length === 0) return "empty";
  if (isZip(bytes)) return undefined;
  if (isPdf(bytes)) return "pdf";
  if (!isOle(bytes)) return textRefusal(bytes, host);
  const content = host.decode(bytes, "windows-1252");
  const wide = (name: string) => `${[...name].join("\0")}\0`;
  return oleStreams.find(([name]) => content.includes(wide(name)))?.[1] ?? "notAWorkbook";
}

/** UTF-16 without a byte order mark: the first letters are Latin. */
export const isWideText = (bytes: Uint8Array) =>
  bytes.length > 3 && bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0;

const BIFF = [0x09];
const SAMPLE = 4096;

function textRefusal(bytes: Uint8Array, host: ReadingHost): RefusalCode {
  if (starts(bytes, BIFF) && (bytes[1] ?? 0xff) <= 8) return "oldExcel"; // Excel 2 to 4
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.every((byte) => byte === 0)) return "damaged";
  const isWide = starts(bytes, [0xff, 0xfe]) || starts(bytes, [0xfe, 0xff]) || isWideText(bytes);
  if (!isWide && sample.some((byte) => byte < 9)) return "notAWorkbook";
  const text = host.decode(sample, "windows-1252").trimStart();
  if (/^<(!doctype html|html|table|meta)/i.test(text)) return "webPage";
  if (/^\{\\rtf/.test(text)) return "word";
  return text.startsWith("<?xml") ? refusalOfXml(text) : "textFile";
}

/** Excel 2003 and OpenDocument can be written as one XML file. */
function refusalOfXml(text: string): RefusalCode {
  if (text.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "oldExcel";
  return text.includes("urn:oasis:names:tc:opendocument") ? "openDocument" : "textFile";
}

/** Parts that tell what a zip is. */
const archiveMarks: readonly (readonly [string, RefusalCode])[] = [
  ["encryptedpackage", "passwordProtected"],
  ["xl/workbook.bin", "binaryExcel"],
  ["word/document.xml", "word"],
  ["ppt/presentation.xml", "presentation"],
  ["content.xml", "openDocument"],
];

/** Why this zip is no workbook we read. */
export function refusalOfArchive({ entries }: Archive): RefusalCode | undefined {
  if ([...entries.values()].some(({ encrypted }) => encrypted)) return "passwordProtected";
  const mark = archiveMarks.find(([name]) => entries.has(name));
  if (mark !== undefined) return mark[1];
  const isOffice = entries.has("[content_types].xml") || entries.has("xl/workbook.xml");
  return isOffice ? undefined : "notAWorkbook";
}
