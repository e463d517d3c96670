/**
 * What the programs of this room share. In: COMMAND ITERATIONS INPUT OUTPUT, as the peers have it.
 * Out: one line of JSON with the milliseconds of each iteration, without start and imports.
 */
import { readFileSync, writeFileSync } from "node:fs";
import type { Measure } from "../../shared/catalogue/measures/measure.ts";
import { readSettings } from "../../shared/catalogue/settings/readSettings.ts";
import type { Settings } from "../../shared/catalogue/settings/settings.ts";

const [iterations = "1", given = "", output = ""] = process.argv.slice(2);

/** Folder of workbooks, or measures as JSON. */
export const input = given;

type Figures = Readonly<Record<string, number>>;

/** Times `work` as often as asked and prints the line; `work` answers what it has to say, e.g. items. */
export async function measure(work: () => Figures | Promise<Figures>): Promise<void> {
  const ms: number[] = [];
  const cpuMs: number[] = [];
  let figures: Figures = {};
  for (let round = 0; round < Number(iterations); round++) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    figures = await work();
    ms.push(rounded(performance.now() - start));
    cpuMs.push(rounded(cpuOf(process.cpuUsage(before))));
  }
  const cpuSeconds = cpuOf(process.cpuUsage()) / 1000;
  const rssMB = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    `${JSON.stringify({ peer: "katalog", ms, cpuMs, ...figures, rssMB, cpuSeconds })}\n`
  );
}

/** As `measure`, for programs that make one file: its bytes are written to OUTPUT. */
export const measureFile = (items: number, make: () => Promise<Uint8Array>) =>
  measure(async () => {
    const bytes = await make();
    if (output !== "") writeFileSync(output, bytes);
    return { items, bytes: bytes.length };
  });

const cpuOf = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000;
const rounded = (milliseconds: number) => Number(milliseconds.toFixed(2));

/** The measures of INPUT; the boundary to JSON that generators wrote, not people. */
export const readMeasures = () => JSON.parse(readFileSync(input, "utf8")) as readonly Measure[];

/** Settings of a real size: those of the demo town. */
export function townSettings(): Settings {
  const file = new URL("../../demo/eschenfurt/settings.json", import.meta.url);
  return readSettings(JSON.parse(readFileSync(file, "utf8"))).settings;
}
