import { rmSync } from "node:fs";
import { join } from "node:path";
import { median, medianOf, peakOf, shown } from "./figures.ts";
import { workFolder } from "./peerFolder.ts";
import { runOwn, type Sample } from "./sample.ts";
import { program, type Section, type Setting } from "./section.ts";
import { aligned } from "./table.ts";

/** CPU of the last iteration: warm, and with nothing else in it than consolidating and counting. */
const warmCpu = (runs: readonly Sample[]) =>
  median(runs.flatMap(({ result }) => result?.cpuMs?.at(-1) ?? []));

export async function consolidateSection({ data, rounds }: Setting): Promise<Section> {
  const input = await data.workbooks(50, 200);
  const pairs = Array.from({ length: rounds }, () => ({
    first: runOwn(program("consolidate"), 3, input),
    again: runOwn(program("consolidateAgain"), 5, input),
  }));
  const [first, again] = [pairs.map((pair) => pair.first), pairs.map((pair) => pair.again)];
  const [whole, part] = [warmCpu(first), warmCpu(again)];
  return {
    title: "Zusammenführen: 50 Fachbereiche mit je 200 Maßnahmen und einem Stand, mit allen Zahlen",
    table: aligned([
      ["", "ms CPU warm"],
      ["alles neu", shown(whole, 0)],
      ["10 Maßnahmen geändert", shown(part, 0)],
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

/** Each round a process of its own that holds nothing but the town: its readings, its last version and what becomes of them. */
export async function consolidateMemorySection({ data, rounds }: Setting): Promise<Section> {
  const town = join(workFolder, `town-${process.pid}`);
  const saving = runOwn(program("saveTown"), 1, await data.workbooks(50, 200), town);
  const holding = Array.from({ length: rounds }, () => runOwn(program("holdTown"), 1, town));
  const runs = Array.from({ length: rounds }, () => runOwn(program("consolidateOnce"), 1, town));
  rmSync(town, { force: true });
  const [before, peak] = [peakOf(holding), peakOf(runs)];
  return {
    title: "Zusammenführen: Arbeitsspeicher, je Lauf eine Kommune und sonst nichts",
    table: aligned([
      ["", "MB", "ms kalt"],
      ["nur geladen", shown(before, 0), "–"],
      ["zusammengeführt", shown(peak, 0), shown(medianOf(runs, "cold"), 0)],
    ]),
    goals: [{ what: "Arbeitsspeicher in MB", limit: 250, value: peak, digits: 0 }],
    failed: [saving, ...holding, ...runs].some(({ failed }) => failed),
  };
}
