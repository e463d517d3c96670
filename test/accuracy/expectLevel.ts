import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { scoreOwnColumns } from "./ownColumnsScore.ts";
import { readFolder } from "./readFolder.ts";
import { type Expected, percentOf, score, scoreTable } from "./score.ts";

/** Reads a town's folder, prints the score table, and holds it to the level that reading must keep. */
export function expectLevel(town: string, folder: string): void {
  const expected: Expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
  const read = readFolder(folder);
  const result = score(expected, read.readings);
  const own = scoreOwnColumns(expected, read);
  const ownLine = `Eigene Spalten erhalten: ${own.kept} von ${own.of} Zellen`;
  const misses = [...result.misses, ...own.lost];
  console.log([town, scoreTable(result), ownLine, ...misses].join("\n"));

  expect.soft(percentOf(result.forms), "Blattformen").toBe(100);
  expect.soft(percentOf(result.precision), "Spalten: richtig").toBeGreaterThanOrEqual(99);
  expect.soft(percentOf(result.recall), "Spalten: gefunden").toBeGreaterThanOrEqual(97);
  expect.soft(percentOf(result.found), "Maßnahmen gefunden").toBeGreaterThanOrEqual(99);
  expect.soft(result.invented, "Maßnahmen erfunden").toBe(0);
  expect.soft(percentOf(result.values), "Werte genau").toBeGreaterThanOrEqual(98);
  for (const [kind, part] of result.byKind) {
    expect.soft(percentOf(part), `Werte der Art ${kind}`).toBeGreaterThanOrEqual(95);
  }
  expect.soft(own.of, "Zellen eigener Spalten").toBeGreaterThan(0);
  expect.soft(own.lost, "Eigene Spalten").toEqual([]);
}
