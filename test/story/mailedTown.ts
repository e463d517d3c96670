import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { CatalogueMeasure, Draft, Version } from "../../shared/catalogue/draft.ts";
import { katalog } from "../functions/cli/katalog.ts";
import { edited, tableOf } from "../functions/workbook/editing.ts";
import { firstLists, townSettings } from "./town.ts";

type Table = ReturnType<typeof tableOf>;

export const rowOfCode = (table: Table) => (code: string) =>
  table.rows.find((row) => table.text(row, "Maßnahmen-Nr.") === code) ?? 0;

export const measure = ({ catalogue }: Draft | Version, code: string): CatalogueMeasure => {
  const found = catalogue.find((one) => one.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};

/**
 * The town in a folder of its own, with the lists of its first year: what the office types and what
 * departments do with their workbooks. exceljs stands for Excel; it loses our custom XML, as LibreOffice
 * does, so this is the harder case.
 */
export async function mailedTown() {
  const folder = await mkdtemp(join(tmpdir(), "katalog-jahr-"));
  const at = (...names: readonly string[]) => join(folder, ...names);
  await writeFile(at("settings.json"), JSON.stringify(townSettings));
  await mkdir(at("2025"));
  for (const [file, rows] of Object.entries(firstLists)) {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Maßnahmen").addRows(rows.map((cells) => [...cells]));
    await book.xlsx.writeFile(at("2025", file));
  }
  return { at, ...whatIsRead(at), ...whatIsTyped(at), ...whatIsFilledIn(at) };
}

type At = (...names: readonly string[]) => string;

function whatIsRead(at: At) {
  return {
    read: async <Kind>(name: string): Promise<Kind> => JSON.parse(await readFile(at(name), "utf8")),
    /** The table on this sheet, found by one of its headings. */
    table: async (path: string, sheet: string, heading: string): Promise<Table> => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(path);
      return tableOf(book, sheet, heading);
    },
  };
}

function whatIsTyped(at: At) {
  const settings = ["--settings", at("settings.json")];
  return {
    settings,
    request: (version: string, period: string) =>
      katalog(
        ...["request", "--version", at(version), "--period", period],
        ...[...settings, "-o", at(`anfrage-${period}`)]
      ),
    /** Everything that lies in the period's folder; `base` is the version before. */
    consolidate: (period: string, outputs: readonly string[], base?: string) =>
      katalog(
        ...["consolidate", at(period), ...settings, "--period", period],
        ...(base === undefined ? [] : ["--base", at(base)]),
        ...outputs.flatMap((name) => ["-o", at(name)])
      ),
    publish: (draft: string, answers: string, day: string, output: string) =>
      katalog(
        ...["publish", at(draft), "--answers", at(answers)],
        ...["--by", "Ilka Brandt", "--at", `${day}T10:00:00Z`, "-o", at(output)]
      ),
  };
}

function whatIsFilledIn(at: At) {
  return {
    /** Answers the rows of a question sheet by kind of question. */
    answer: async (from: string, to: string, answers: Readonly<Record<string, string>>) => {
      const bytes = await edited(await readFile(at(from)), (book) => {
        const table = tableOf(book, "Klärungsfälle", "Antwort");
        for (const row of table.rows) {
          const cell = answers[table.text(row, "Art")];
          if (cell !== undefined) table.type(row, "Antwort", cell);
        }
      });
      await writeFile(at(to), bytes);
    },
    /** A department opens its workbook of 2026, changes it and mails it back. */
    mailBack: async (
      department: string,
      change: (table: Table, rowOf: (code: string) => number) => void
    ) => {
      const file = `Meldung_2026_${department}.xlsx`;
      const bytes = await edited(await readFile(at("anfrage-2026", file)), (book) => {
        const table = tableOf(book, "Meldung 2026", "Rückmeldung");
        change(table, rowOfCode(table));
      });
      await writeFile(at("2026", `AW Meldung ${department}.xlsx`), bytes);
    },
  };
}
