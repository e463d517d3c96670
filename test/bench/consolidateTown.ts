/** A town of many departments with its last version: what consolidating is measured on. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize } from "node:v8";
import { figuresOf } from "../../functions/cli/figuresOf.ts";
import { nodeHashes } from "../../functions/cli/nodeHashes.ts";
import { nodeHost } from "../../functions/reading/nodeHost.ts";
import type { Answer } from "../../shared/catalogue/answer.ts";
import type { Draft, Version } from "../../shared/catalogue/draft.ts";
import type { Measure } from "../../shared/catalogue/measures/measure.ts";
import { consolidate } from "../../shared/consolidation/consolidate.ts";
import { publish } from "../../shared/consolidation/versions/publish.ts";
import { readGrids } from "../../shared/sheet/readFile.ts";
import type { FileReading, SheetReading } from "../../shared/sheet/sheetReading.ts";
import { readFileBytes } from "../../shared/xlsx/readFileBytes.ts";
import { townSettings } from "./measure.ts";

const settings = townSettings();

/** Each workbook is a department's; generators give the same numbers to all, a town does not. */
export function readTown(folder: string): readonly FileReading[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((file, number) => {
      const workbook = readFileBytes(file, readFileSync(join(folder, file)), nodeHost);
      if (workbook.refused !== undefined) throw new Error(`${file}: ${workbook.refused}`);
      const { sheets } = readGrids(file, workbook.grids, { settings });
      return { file, department: `Fachbereich ${number}`, sheets: sheets.map(numbered(number)) };
    });
}

/** A town as saveTown.ts wrote it; unlike JSON it leaves no long text behind. */
export const savedTown = (file: string) =>
  deserialize(readFileSync(file)) as {
    readonly files: readonly FileReading[];
    readonly base: Version;
  };

function numbered(department: number) {
  const letters = [department % 26, Math.floor(department / 26)];
  const prefix = String.fromCharCode(...letters.map((letter) => 65 + letter));
  return (sheet: SheetReading): SheetReading => ({
    ...sheet,
    measures: sheet.measures.map(({ values: { links: _, ...values }, ...one }, row) => ({
      ...one,
      values: { ...values, code: `${prefix}${row + 1}` },
    })),
  });
}

/** The first version, with the first of contradicting values. */
export function firstVersion(files: readonly FileReading[]): Version {
  const draft = consolidate(files, { settings, hashes: nodeHashes, period: "2024" });
  const at = "2025-03-31T10:00:00Z";
  const answers = draft.questions.flatMap(({ id, key, kind }): Answer[] =>
    kind === "conflict" ? [{ question: id, key, choice: "take", by: "Stabsstelle", at }] : []
  );
  const result = publish(draft, answers, { by: "Stabsstelle", at, hashes: nodeHashes });
  if ("open" in result) throw new Error(`${result.open.length} questions block`);
  return result.version;
}

/** Consolidates and counts; answers how many measures there are. */
export function nextYear(files: readonly FileReading[], base: Version): number {
  const draft: Draft = consolidate(files, { settings, hashes: nodeHashes, period: "2025", base });
  return figuresOf(draft, "2026-03-31").measures;
}

/** One department sends its file again with ten measures changed: what it wants of all, also title or cost of some. */
export function tenChanged(files: readonly FileReading[], round: number): readonly FileReading[] {
  const [first, ...others] = structuredClone(files.slice(0, 1)).concat(files.slice(1));
  if (first === undefined) return others;
  const sheets = first.sheets.map((sheet) => ({
    ...sheet,
    measures: sheet.measures.map((one, row) =>
      row < 10 ? { ...one, values: { ...one.values, ...news(one.values, row, round) } } : one
    ),
  }));
  return [{ ...first, sheets }, ...others];
}

function news({ title, goal }: Measure, row: number, round: number): Partial<Measure> {
  const cost = 1000 * (row + 1) + round;
  return {
    goal: `${goal} Stand ${round}.`,
    ...(row % 3 === 1 && { title: `${title} bis 20${30 + round}` }),
    ...(row % 3 === 2 && { investment: { min: cost, max: cost } }),
  };
}
