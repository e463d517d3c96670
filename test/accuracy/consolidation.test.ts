import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSettings } from "../../shared/catalogue/settings/readSettings.ts";
import { canonical } from "../../shared/consolidation/canonical.ts";
import { consolidate } from "../../shared/consolidation/consolidate.ts";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";
import {
  type ConsolidationScore,
  type ExpectedConsolidation,
  readingsOf,
  scoreConsolidation,
} from "./consolidationScore.ts";
import { readFolder } from "./readFolder.ts";
import { expectSamples, lindenau } from "./samples.ts";
import type { Expected } from "./score.ts";

const folder = lindenau;
const there = existsSync(folder);
const json = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
const hash = (name: string) => (text: string) => createHash(name).update(text).digest("hex");
const hashes = { sha1: hash("sha1"), sha256: hash("sha256") };

/** What every reading of Lindenau must give; the false questions are few enough for a morning. */
function expectLevel(score: ConsolidationScore) {
  expect.soft(score.duplicates).toBeGreaterThanOrEqual(0.95);
  expect.soft(score.precision).toBeGreaterThanOrEqual(0.9);
  expect.soft(score.nearMissesAsked).toBeLessThanOrEqual(0.05);
  expect.soft(score.wronglyMerged).toBe(0);
  expect.soft(score.conflicts).toBe(1);
  expect.soft(score.conflictsAskedBesides).toBe(0);
  expect.soft(score.links).toBe(1);
  expect.soft([score.danglingLinks, score.deadLinksBesides]).toEqual([1, 0]);
  expect.soft([score.codeCollisions, score.collisionsBesides]).toEqual([1, 0]);
  expect.soft([score.missingDepartments, score.missingBesides]).toEqual([1, 0]);
}

function levelOf(files: readonly FileReading[]): ConsolidationScore {
  const { settings } = readSettings(json("settings.json"));
  const truth: ExpectedConsolidation = json("expected.json").consolidation;
  const draft = consolidate(files, { settings, hashes });
  const turned = consolidate([...files].reverse(), { settings, hashes });
  expect(canonical(turned)).toBe(canonical(draft));
  return scoreConsolidation(draft, truth);
}

describe("consolidation of Lindenau", () => {
  it("finds the samples beside the checkout", () => {
    expectSamples(folder);
  });

  it.runIf(there)("reaches its level on what a faultless reader would read", () => {
    const expected: Expected = json("expected.json");
    const score = levelOf(readingsOf(expected));
    console.log("Zusammenführung der Wahrheit", score);
    expectLevel(score);
  });

  it.runIf(there)("reaches its level on what was read", () => {
    const score = levelOf(readFolder(folder).readings);
    console.log("Zusammenführung des Gelesenen", score);
    expectLevel(score);
  });
});
