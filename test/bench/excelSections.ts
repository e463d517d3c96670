import { median, peakOf, ratioTo, shown } from "./figures.ts";
import type { Goal } from "./goal.ts";
import { runOwn } from "./sample.ts";
import { anyFailed, program, run, type Section, type Setting } from "./section.ts";
import { aligned, tableOf } from "./table.ts";

/** The floor is no product: it reads and writes just what the generator makes. */
const unrivalled = ["katalog", "katalog-ganz", "floor"];

/** The compiler is at work until about the eighth pass, at ours and at theirs: the ninth is warm for all. */
const readingPasses = 9;

export async function readSection(setting: Setting): Promise<Section> {
  const input = await setting.data.workbooks(50, 200);
  const own = { katalog: program("read") };
  const samples = run(setting, {
    job: "read",
    own,
    input,
    rounds: setting.rounds,
    iterations: readingPasses,
  });
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
  const own = { katalog: program("write"), "katalog-ganz": program("structure") };
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
      const runs = Array.from({ length: rounds }, () => runOwn(program(job), iterations, input));
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
