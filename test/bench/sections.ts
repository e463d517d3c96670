import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BenchData } from "./benchData.ts";
import { median, medianOf, peakOf, ratioTo, shown } from "./figures.ts";
import type { Goal } from "./goal.ts";
import { workFolder } from "./peerFolder.ts";
import { type Job, runAlone, runBesidePeers, runOwn, type Sample, type Samples } from "./sample.ts";
import { aligned, tableOf } from "./table.ts";

/** What a section says: a table for people, and its goals. */
export interface Section {
  readonly title: string;
  readonly table: string;
  readonly goals: readonly Goal[];
  readonly failed: boolean;
}

export interface Setting {
  /** Folder of the peers; absent = ours alone. */
  readonly peers: string | undefined;
  readonly data: BenchData;
  readonly rounds: number;
}

const programs = {
  read: new URL("./read.ts", import.meta.url),
  write: new URL("./write.ts", import.meta.url),
  structure: new URL("./structure.ts", import.meta.url),
  steckbriefe: new URL("./steckbriefe.ts", import.meta.url),
  steckbriefePlain: new URL("./steckbriefePlain.ts", import.meta.url),
  klimabericht: new URL("./klimabericht.ts", import.meta.url),
  dedup: new URL("./dedup.ts", import.meta.url),
  mapHeaders: new URL("./mapHeaders.ts", import.meta.url),
  consolidate: new URL("./consolidate.ts", import.meta.url),
  consolidateAgain: new URL("./consolidateAgain.ts", import.meta.url),
};

const run = ({ peers }: Setting, job: Job): Samples =>
  peers === undefined ? runAlone(job) : runBesidePeers(peers, job);

const anyFailed = (samples: Samples) =>
  Object.values(samples)
    .flat()
    .some(({ failed }) => failed);

/** The floor is no product: it reads and writes just what the generator makes. */
const unrivalled = ["katalog", "katalog-ganz", "floor"];

export async function readSection(setting: Setting): Promise<Section> {
  const input = await setting.data.workbooks(50, 200);
  const own = { katalog: programs.read };
  const samples = run(setting, { job: "read", own, input, rounds: setting.rounds, iterations: 2 });
  const peers = Object.keys(samples).filter((name) => !unrivalled.includes(name));
  const most = (key: "cpu" | "warm") => {
    const ratios = peers.flatMap((name) => ratioTo(samples, "katalog", name, key) ?? []);
    return ratios.length > 0 ? Math.max(...ratios) : undefined;
  };
  return {
    title: "Lesen: 50 Arbeitsmappen mit je 200 Zeilen → Maßnahmen und Auffälligkeiten",
    table: tableOf(samples, "exceljs"),
    goals: [
      { what: "warm × exceljs", limit: 0.4, value: ratioTo(samples, "katalog", "exceljs", "warm") },
      {
        what: "CPU-Zeit × exceljs",
        limit: 0.4,
        value: ratioTo(samples, "katalog", "exceljs", "cpu"),
      },
      { what: "warm × schnellstes anderes Programm", limit: 1, value: most("warm") },
      { what: "CPU-Zeit × sparsamstes anderes Programm", limit: 1, value: most("cpu") },
      { what: "Arbeitsspeicher in MB", limit: 300, value: peakOf(samples["katalog"]), digits: 0 },
    ],
    failed: anyFailed(samples),
  };
}

export async function writeSection(setting: Setting, count: 1000 | 10000): Promise<Section> {
  const input = await setting.data.measures(count);
  const own = { katalog: programs.write, "katalog-ganz": programs.structure };
  const samples = run(setting, { job: "write", own, input, rounds: setting.rounds, iterations: 2 });
  const limit = count === 1000 ? 0.3 : 0.25;
  const ratio = (key: "cpu" | "warm") => ratioTo(samples, "katalog", "exceljs", key);
  return {
    title: `Schreiben: ${shown(count, 0)} Maßnahmen (katalog: wie die anderen; katalog-ganz: alle Blätter)`,
    table: tableOf(samples, "exceljs"),
    goals: [
      { what: "CPU-Zeit × exceljs", limit, value: ratio("cpu") },
      { what: "warm × exceljs", limit, value: ratio("warm") },
      { what: "Arbeitsspeicher in MB", limit: 400, value: peakOf(samples["katalog"]), digits: 0 },
    ],
    failed: anyFailed(samples),
  };
}

/** The peers' Steckbriefe say less than ours: what counts is docx itself with the same blocks. */
export async function docxSection(setting: Setting, count: 100 | 1000): Promise<Section> {
  const input = await setting.data.measures(count);
  const own = { katalog: programs.steckbriefe, [sameBlocks]: programs.steckbriefePlain };
  const samples = run(setting, { job: "docx", own, input, rounds: setting.rounds, iterations: 3 });
  const [ours, plain] = [peakOf(samples["katalog"]), peakOf(samples[sameBlocks])];
  const ratio = (peer: string) => ratioTo(samples, "katalog", peer, "warm");
  return {
    title: `Word: ${shown(count, 0)} Steckbriefe (unsere sagen mehr als die der anderen)`,
    table: tableOf(samples, sameBlocks),
    goals: [
      { what: `warm × ${sameBlocks}`, limit: count === 100 ? 0.1 : 0.08, value: ratio(sameBlocks) },
      ...(count === 100
        ? []
        : [
            { what: "warm × docxtemplater", limit: 0.2, value: ratio("docxtemplater") },
            {
              what: `Arbeitsspeicher × ${sameBlocks}`,
              limit: 0.25,
              value: ours !== undefined && plain !== undefined ? ours / plain : undefined,
            },
          ]),
    ],
    failed: anyFailed(samples),
  };
}

const sameBlocks = "docx-gleich";

/** What a whole Land could ask for, and the longest paper a council gets. */
export async function longPapersSection({ data, rounds }: Setting): Promise<Section> {
  const [many, some] = [await data.measures(10_000), await data.measures(500)];
  const steckbriefe = Array.from({ length: rounds }, () => runOwn(programs.steckbriefe, 1, many));
  const reports = Array.from({ length: rounds }, () => runOwn(programs.klimabericht, 4, some));
  const [cold, memory] = [medianOf(steckbriefe, "cold"), peakOf(steckbriefe)];
  const warm = medianOf(reports, "warm");
  return {
    title: "Word: lange Papiere",
    table: aligned([
      ["", "ms", "MB"],
      ["10.000 Steckbriefe, kalt", shown(cold, 0), shown(memory, 0)],
      ["Klimabericht mit 500 Maßnahmen, warm", shown(warm, 0), shown(peakOf(reports), 0)],
    ]),
    goals: [
      { what: "10.000 Steckbriefe, ms", limit: 6000, value: cold, digits: 0 },
      { what: "10.000 Steckbriefe, MB", limit: 600, value: memory, digits: 0 },
      { what: "Klimabericht, ms", limit: 1000, value: warm, digits: 0 },
    ],
    failed: [...steckbriefe, ...reports].some(({ failed }) => failed),
  };
}

/** Against all pairs, hashing and word weights; the peers need minutes for 10,000. */
export async function dedupSection(setting: Setting, count: 1000 | 10000): Promise<Section> {
  const input = await setting.data.measures(count);
  const own = { katalog: programs.dedup };
  const samples = run(setting, { job: "dedup", own, input, rounds: 1, iterations: 3 });
  const ratio = (peer: string) => ratioTo(samples, "katalog", peer, "cpu");
  const warm = medianOf(samples["katalog"], "warm");
  return {
    title: `Dubletten: ${shown(count, 0)} Maßnahmen`,
    table: tableOf(samples, "levenshtein"),
    goals:
      count === 1000
        ? []
        : [
            { what: "warm, ms", limit: 1000, value: warm, digits: 0 },
            { what: "CPU-Zeit × levenshtein", limit: 1 / 100, value: ratio("levenshtein") },
            { what: "CPU-Zeit × minhash", limit: 1 / 7, value: ratio("minhash") },
            { what: "CPU-Zeit × scikit-learn", limit: 1 / 80, value: ratio("scikit-learn") },
          ],
    failed: anyFailed(samples),
  };
}

export async function headersSection({ data, rounds }: Setting): Promise<Section> {
  const input = await data.workbooks(50, 200);
  const runs = Array.from({ length: rounds }, () => runOwn(programs.mapHeaders, 4, input));
  const workbooks = runs[0]?.result?.items ?? 1;
  const each = (milliseconds: number | undefined) =>
    milliseconds === undefined ? undefined : milliseconds / workbooks;
  const warm = each(medianOf(runs, "warm"));
  const first = median(runs.flatMap(({ result }) => result?.firstMs ?? []));
  return {
    title: "Spalten zuordnen: Millisekunden je Arbeitsmappe",
    table: aligned([
      ["", "die allererste", "kalt", "warm"],
      ["katalog", shown(first, 1), shown(each(medianOf(runs, "cold")), 2), shown(warm, 2)],
    ]),
    goals: [{ what: "warm, ms je Arbeitsmappe", limit: 3, value: warm }],
    failed: runs.some(({ failed }) => failed),
  };
}

/** CPU of the last iteration: warm, and with nothing else in it than consolidating and counting. */
const warmCpu = (runs: readonly Sample[]) =>
  median(runs.flatMap(({ result }) => result?.cpuMs?.at(-1) ?? []));

export async function consolidateSection({ data, rounds }: Setting): Promise<Section> {
  const input = await data.workbooks(50, 200);
  const pairs = Array.from({ length: rounds }, () => ({
    first: runOwn(programs.consolidate, 3, input),
    again: runOwn(programs.consolidateAgain, 5, input),
  }));
  const [first, again] = [pairs.map((pair) => pair.first), pairs.map((pair) => pair.again)];
  const [whole, part] = [warmCpu(first), warmCpu(again)];
  return {
    title: "Zusammenführen: 50 Fachbereiche mit je 200 Maßnahmen und einem Stand, mit allen Zahlen",
    table: aligned([
      ["", "ms CPU warm", "MB"],
      ["alles neu", shown(whole, 0), shown(peakOf(first), 0)],
      ["10 Maßnahmen geändert", shown(part, 0), shown(peakOf(again), 0)],
    ]),
    goals: [
      { what: "alles neu, ms CPU", limit: 1500, value: whole, digits: 0 },
      {
        what: "10 geändert × alles neu",
        limit: 0.1,
        value: whole !== undefined && part !== undefined ? part / whole : undefined,
      },
    ],
    failed: [...first, ...again].some(({ failed }) => failed),
  };
}

const katalog = fileURLToPath(new URL("../../functions/cli/katalog.mjs", import.meta.url));

/** Fresh processes, by turns. The first pair only fills Node's compile cache. */
export function helpSection({ rounds }: Setting): Section {
  mkdirSync(workFolder, { recursive: true });
  const empty = join(workFolder, "empty.mjs");
  writeFileSync(empty, "");
  const time = (args: readonly string[]) => {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
    return { ms: performance.now() - start, failed: status !== 0 };
  };
  const pairs = Array.from({ length: 7 * rounds + 1 }, () => [
    time([empty]),
    time([katalog, "--help"]),
  ]).slice(1);
  const of = (index: number) => median(pairs.flatMap((pair) => pair[index]?.ms ?? []));
  const ratio = median(pairs.flatMap(([node, help]) => (node && help ? [help.ms / node.ms] : [])));
  return {
    title: "Start: „katalog --help“ neben leerem Node",
    table: aligned([
      ["", "ms"],
      ["Node", shown(of(0), 0)],
      ["katalog --help", shown(of(1), 0)],
    ]),
    goals: [{ what: "× leeres Node", limit: 1.5, value: ratio }],
    failed: pairs.flat().some(({ failed }) => failed),
  };
}

/** Iterations that give each size about the same time. */
const growth = [
  { rows: 100, iterations: 30 },
  { rows: 1000, iterations: 8 },
  { rows: 10_000, iterations: 3 },
];

/** Noise of the machine and of the garbage collector; a square would give ten. */
const linear = 1.5;

export async function growthSection({ data, rounds }: Setting): Promise<Section> {
  const rows = [["µs CPU je Zeile, warm", "100", "1.000", "10.000", "10.000 : 1.000"]];
  const goals: Goal[] = [];
  let failed = false;
  for (const job of ["read", "write"] as const) {
    const each: (number | undefined)[] = [];
    for (const { rows: count, iterations } of growth) {
      const input = await (job === "read" ? data.workbooks(1, count) : data.measures(count));
      const runs = Array.from({ length: rounds }, () => runOwn(programs[job], iterations, input));
      failed ||= runs.some((one) => one.failed);
      const warm = runs.flatMap(({ result }) => result?.cpuMs?.slice(iterations >> 1) ?? []);
      const middle = median(warm);
      each.push(middle === undefined ? undefined : (middle * 1000) / count);
    }
    const [, some, many] = each;
    const ratio = some !== undefined && many !== undefined ? many / some : undefined;
    const name = job === "read" ? "Lesen" : "Schreiben";
    rows.push([name, ...each.map((value) => shown(value, 0)), shown(ratio, 2)]);
    goals.push({ what: `${name}: Zeit je Zeile, 10.000 gegen 1.000`, limit: linear, value: ratio });
  }
  return { title: "Wachstum mit der Zahl der Zeilen", table: aligned(rows), goals, failed };
}
