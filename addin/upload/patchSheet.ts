import { notYet } from "../pane/deskTrouble.ts";
import type { CellChange } from "../pane/workbookHost.ts";

/** The XML of a sheet with other texts in some cells; a cell keeps its style. */
export function patchSheet(xml: string, changes: readonly CellChange[]): string {
  if (/<\w+:sheetData\b/.test(xml)) throw notYet(strangeFile);
  return changes.reduce((patched, change) => patchCell(patched, change), xml);
}

const strangeFile =
  "In dieser Datei lässt sich von hier aus nichts ändern; ein anderes Programm als Excel hat sie geschrieben. Bitte die Datei in Excel öffnen, neu speichern und noch einmal auswählen.";

function patchCell(xml: string, { cell, text }: CellChange): string {
  const row = Number(/\d+$/.exec(cell)?.[0]);
  const found = findRow(xml, row);
  if (!found) return insertRow(xml, row, `<row r="${row}">${newCell(cell, "", text)}</row>`);
  const [whole, open, inside] = found;
  const known = new RegExp(`<c r="${cell}"([^>]*?)(?:/>|>([\\s\\S]*?)</c>)`).exec(inside);
  if (known?.[2]?.includes("<f")) throw notYet(isFormula(cell));
  const style = /\ss="\d+"/.exec(known?.[1] ?? "")?.[0] ?? "";
  const made = newCell(cell, style, text);
  const cells = known ? inside.replace(known[0], () => made) : insertCell(inside, cell, made);
  return xml.replace(whole, () => `${open}${cells}</row>`);
}

const isFormula = (cell: string) =>
  `In Zelle ${cell} steht eine Formel. Bitte die Datei in Excel öffnen und dort ändern.`;

/** The row, its opening tag, and what stands inside. */
function findRow(xml: string, row: number): readonly [string, string, string] | undefined {
  const found = new RegExp(`<row r="${row}"[^>]*?(?:/>|>[\\s\\S]*?</row>)`).exec(xml)?.[0];
  if (found === undefined) return undefined;
  const open = found.slice(0, found.indexOf(">") + 1);
  if (open.endsWith("/>")) return [found, `${open.slice(0, -2)}>`, ""];
  return [found, open, found.slice(open.length, -"</row>".length)];
}

function insertRow(xml: string, row: number, made: string): string {
  const later = [...xml.matchAll(/<row r="(\d+)"/g)].find(([, number]) => Number(number) > row);
  if (later) return xml.slice(0, later.index) + made + xml.slice(later.index);
  if (/<sheetData\s*\/>/.test(xml)) {
    return xml.replace(/<sheetData\s*\/>/, () => `<sheetData>${made}</sheetData>`);
  }
  return xml.replace("</sheetData>", () => `${made}</sheetData>`);
}

function insertCell(cells: string, cell: string, made: string): string {
  const later = [...cells.matchAll(/<c r="([A-Z]+)\d+"/g)].find(
    ([, letters = ""]) => columnNumber(letters) > columnNumber(cell)
  );
  return later ? cells.slice(0, later.index) + made + cells.slice(later.index) : cells + made;
}

/** "AB12" → 28 */
function columnNumber(cell: string): number {
  let number = 0;
  for (const sign of cell) {
    const value = sign.charCodeAt(0) - 64;
    if (value >= 1 && value <= 26) number = number * 26 + value;
  }
  return number;
}

/** Few digits are a number, as dots and percents are; more of them may be a code or a date. */
function newCell(cell: string, style: string, text: string): string {
  if (text === "") return `<c r="${cell}"${style}/>`;
  if (/^\d{1,3}$/.test(text)) return `<c r="${cell}"${style}><v>${text}</v></c>`;
  return `<c r="${cell}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

const escaped = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
