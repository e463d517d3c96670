import { readFileSync } from "node:fs";
import { join } from "node:path";
import { draftFrom } from "../../functions/cli/commands/consolidate.ts";
import type { Draft } from "../../shared/catalogue/draft.ts";
import { readSettings } from "../../shared/catalogue/settings/readSettings.ts";
import { readFolder } from "./readFolder.ts";

/** What pairs.json of a labelled folder says beside its csv files, one a department. */
interface Labels {
  readonly departments: readonly { readonly department: string; readonly file: string }[];
  readonly pairs: readonly (Pair & { readonly tier: string })[];
  /** Measures that differ in one word and must not be asked about. */
  readonly neighbours: readonly (Pair & { readonly differs: string })[];
}

interface Row {
  readonly department: string;
  /** As people count, the heading is row 1. */
  readonly row: number;
  readonly title: string;
}

interface Pair {
  readonly a: Row;
  readonly b: Row;
}

/** Shares from 0 to 1 over all that was asked or silently made one. */
export interface LabelledScore {
  readonly measures: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly surePrecision: number;
  readonly sureShare: number;
  readonly neighboursAsked: number;
  readonly recallOf: Readonly<Record<string, number>>;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Reads and consolidates a labelled folder as `katalog consolidate` does, and scores its questions. */
export function scoreLabelledFolder(folder: string): LabelledScore {
  const json = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const { settings } = readSettings(json("settings.json"));
  const labels: Labels = json("pairs.json");
  const draft = draftFrom(readFolder(folder).readings, settings);
  const asked = askedPairs(draft);
  const fileOf = new Map(labels.departments.map(({ department, file }) => [department, file]));
  const placeOf = ({ department, row }: Row) => `${fileOf.get(department)}|${row}`;
  const keyOf = ({ a, b }: Pair) => pairKey(placeOf(a), placeOf(b));
  const truth = new Set(labels.pairs.map(keyOf));
  const neighbours = new Set(labels.neighbours.map(keyOf));
  const sure = [...asked].filter(([, { likeness }]) => likeness === "sure");
  const isRight = ([key]: readonly [string, Asked]) => truth.has(key);
  const precision = share([...asked].filter(isRight).length, asked.size);
  const found = labels.pairs.filter((pair) => asked.has(keyOf(pair)));
  const recall = share(found.length, labels.pairs.length);
  return {
    measures: draft.catalogue.reduce((sum, { sources }) => sum + sources.length, 0),
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    surePrecision: share(sure.filter(isRight).length, sure.length),
    sureShare: share(sure.filter(isRight).length, labels.pairs.length),
    neighboursAsked: share([...neighbours].filter((key) => asked.has(key)).length, neighbours.size),
    recallOf: recallByTier(labels.pairs, (pair) => asked.has(keyOf(pair))),
    missed: labels.pairs
      .filter((pair) => !asked.has(keyOf(pair)))
      .map(({ tier, a, b }) => `${tier}: ${a.title} | ${b.title}`),
    wrong: [...asked]
      .filter((pair) => !isRight(pair))
      .map(([, { likeness, said }]) => `${likeness}: ${said}`),
  };
}

interface Asked {
  readonly likeness: "sure" | "look";
  readonly said: string;
}

/** Every two rows that a question or one measure brings together. */
function askedPairs({ catalogue, questions }: Draft): ReadonlyMap<string, Asked> {
  const asked = new Map<string, Asked>();
  const byId = new Map(catalogue.map((measure) => [measure.id, measure]));
  const rowsOf = (id: string) =>
    (byId.get(id)?.sources ?? []).map(({ file, row }) => `${file}|${row}`);
  for (const { id, title = "" } of catalogue) {
    const rows = rowsOf(id);
    rows.forEach((one, at) => {
      for (const other of rows.slice(at + 1))
        asked.set(pairKey(one, other), { likeness: "sure", said: `${title} (eine Maßnahme)` });
    });
  }
  for (const { kind, measures, likeness = "look", score, reasons = [] } of questions) {
    if (kind !== "duplicate") continue;
    const [a = "", b = ""] = measures;
    const titles = [a, b].map((id) => byId.get(id)?.title ?? "").join(" | ");
    const said = `${score} ${titles} (${reasons.join("; ")})`;
    for (const one of rowsOf(a))
      for (const other of rowsOf(b)) asked.set(pairKey(one, other), { likeness, said });
  }
  return asked;
}

const pairKey = (one: string, other: string) => [one, other].sort().join(" = ");

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

function recallByTier(
  pairs: Labels["pairs"],
  isFound: (pair: Pair) => boolean
): Readonly<Record<string, number>> {
  const tiers = [...new Set(pairs.map(({ tier }) => tier))];
  return Object.fromEntries(
    tiers.map((tier) => {
      const all = pairs.filter((pair) => pair.tier === tier);
      return [tier, share(all.filter(isFound).length, all.length)];
    })
  );
}
