import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median, shown } from "./figures.ts";
import { program, type Section, type Setting } from "./section.ts";
import { aligned } from "./table.ts";

interface Structured {
  readonly columns: number;
  readonly megabytes: number;
  readonly syncs: number;
  readonly allowed: number;
  readonly ratio: number;
  readonly checkMs: number;
}

interface Blocked {
  readonly reading: number;
  readonly writing: number;
  readonly kilobytes: number;
}

/** The add-in at 10,000 rows: the genuine office.js against the played Excel, and the pane in Chromium. */
export async function paneSection({ data, rounds }: Setting): Promise<Section> {
  const input = await data.measures(10_000);
  const structured = lineOf<Structured>("paneStructure", input);
  const runs = Array.from({ length: rounds }, () => lineOf<Blocked>("paneBlocked", input));
  // What else the machine does can only make it longer.
  const least = (key: "reading" | "writing") => {
    const all = runs.flatMap((run) => run?.[key] ?? []);
    return all.length === 0 ? undefined : Math.min(...all);
  };
  const middle = (key: keyof Blocked) => median(runs.flatMap((run) => run?.[key] ?? []));
  return {
    title: `Add-in: Tabelle übernehmen, 10.000 Zeilen × ${structured?.columns ?? "–"} Spalten`,
    table: aligned([
      ["längster Stillstand in ms CPU", "kürzeste Runde", "mittlere"],
      ["lesen", shown(least("reading"), 0), shown(middle("reading"), 0)],
      ["schreiben", shown(least("writing"), 0), shown(middle("writing"), 0)],
    ]),
    goals: [
      { what: "syncs", limit: structured?.allowed ?? 0, value: structured?.syncs, digits: 0 },
      { what: "CPU-Zeit × nur die Werte", limit: 3, value: structured?.ratio },
      { what: "Stillstand beim Lesen, ms CPU", limit: 200, value: least("reading"), digits: 0 },
      { what: "Stillstand beim Schreiben, ms CPU", limit: 200, value: least("writing"), digits: 0 },
      { what: "erstes Skript, KB gepackt", limit: 60, value: middle("kilobytes"), digits: 0 },
      {
        what: "Prüfen nach einer Änderung, 500 Maßnahmen, ms CPU",
        ...{ limit: 150, value: structured?.checkMs, digits: 0 },
      },
    ],
    failed: structured === undefined || runs.includes(undefined),
  };
}

/** The line of JSON a program of ours prints last; undefined when it fell over. */
function lineOf<Line>(name: string, input: string): Line | undefined {
  const args = [fileURLToPath(program(name)), "1", input];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status === 0) return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Line;
  console.error(stderr.slice(-2000));
  return undefined;
}
