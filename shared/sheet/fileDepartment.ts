import { findDepartment } from "../catalogue/choices/findDepartment.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import { fold } from "../wording/fold.ts";
import type { Grid } from "../xlsx/grid.ts";
import { textOf } from "./gridView.ts";

/** The department that a file's name names (ARCHITECTURE.md section 4). */
export function nameDepartment(file: string, settings: Settings): string | undefined {
  return inText(baseName(file).replace(/_+/g, " "), settings);
}

/** The name without folders and ending. */
const baseName = (file: string) => (file.split(/[/\\]/).at(-1) ?? "").replace(/\.[a-z]+$/i, "");

/** The department that its sheets' names or title lines name; undefined when none says so: then it is a question. */
export function titleDepartment(grids: readonly Grid[], settings: Settings): string | undefined {
  const texts = [...grids.map(({ name }) => name), ...grids.flatMap(titleTexts)];
  return firstIn(texts, settings) ?? senderDepartment(grids, settings);
}

/** The department that somebody signs for: "Protokoll: Stabsstelle Klima". */
export const senderDepartment = (grids: readonly Grid[], settings: Settings): string | undefined =>
  firstIn(grids.flatMap(senderTexts), settings);

function firstIn(texts: readonly string[], settings: Settings): string | undefined {
  for (const text of texts) {
    const found = inText(text, settings);
    if (found) return found;
  }
  return undefined;
}

/** Texts of the first lines, as long as they hold one or two cells: title, subtitle, sender. */
function titleTexts({ rows }: Grid): readonly string[] {
  const lines = rows.slice(0, 4).map((row) => row.map(textOf).filter((text) => text !== ""));
  const wide = lines.findIndex((line) => line.length > 2);
  return lines.slice(0, wide < 0 ? lines.length : wide).flat();
}

/** Lines that say who wrote the sheet, wherever they stand: "Protokoll: Stabsstelle Klima", "Moderation | FB 40". */
function senderTexts({ rows }: Grid): readonly string[] {
  return rows.slice(0, 200).flatMap((row) => {
    if (!sender.test(firstTexts(row, 1)[0] ?? "")) return [];
    const texts = firstTexts(row, 3);
    return texts.length <= 2 ? [texts.join(" ").slice(0, 120)] : [];
  });
}

/** The texts of a row, as many as are asked for. */
function firstTexts(row: Grid["rows"][number], most: number): readonly string[] {
  const texts: string[] = [];
  for (let column = 0; column < row.length && texts.length < most; column++) {
    const text = textOf(row[column]);
    if (text !== "") texts.push(text);
  }
  return texts;
}

const sender =
  /^(protokoll(führung|ant(in)?)?|niederschrift|moderation|veranstalter(in)?|absender|meldende (stelle|einheit)|gemeldet von|ausgefüllt (von|durch)|bearbeitet (von|durch)|erstellt (von|durch)|zuarbeit( von| der| des)?|bearbeitung|redaktion|aufgestellt( von| durch)?|im auftrag( von| der| des)?)\s*(:|\n|$|[A-ZÄÖÜ\d])/i;

/** A bare number names one at the very beginning, or with three figures that are no year. */
const mayName = (part: string, from: number) =>
  part.length >= 2 && !/^(?:19|20)\d\d$/.test(part) && (from === 0 || !/^\d\d$/.test(part));

/** The longest stretch of up to five words that names a department. */
function inText(text: string, settings: Settings): string | undefined {
  const words = text.split(/[\s,;()–—]+|(?<=\D)-(?=\D)/).filter((word) => word !== "");
  for (let length = Math.min(5, words.length); length >= 1; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const part = words.slice(from, from + length).join(" ");
      const found = mayName(part, from) ? findDepartment(settings, part) : undefined;
      if (found) return found.name;
    }
  }
  return undefined;
}

/** The one department among whose names a word of the file's name stands: "massnahmen-tourismus.csv". */
export function spokenDepartment(file: string, settings: Settings): string | undefined {
  const places = new Set(wordsOf(settings.municipality.name));
  const found = wordsOf(baseName(file))
    .filter((word) => word.length >= 6 && !places.has(word) && !/^klima|massnahm/.test(word))
    .flatMap((word) => {
      const named = settings.departments.filter(({ name }) => wordsOf(name).includes(word));
      return named.length === 1 ? named : [];
    });
  const [only] = found;
  return new Set(found).size === 1 ? only?.name : undefined;
}

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^a-z]+/)
    .filter(Boolean);
