import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeWorkbook } from "../../functions/workbook/writeWorkbook.ts";
import type { Measure } from "../../shared/catalogue/measures/measure.ts";
import { catalogueLayout } from "./catalogueLayout.ts";
import { townMeasures } from "./townMeasures.ts";

/** Data of a size, made when first asked for: paths of a folder of workbooks and of measures as JSON. */
export interface BenchData {
  workbooks(count: number, rows: number): Promise<string>;
  measures(count: number): Promise<string>;
}

/** Neutral data of the peers' generator. */
export function peersData(peers: string): BenchData {
  const generate = (path: string, kind: string, ...sizes: readonly number[]) =>
    once(path, (made) => {
      const args = ["generate.mjs", kind, ...sizes.map(String), made];
      const { status } = spawnSync(process.execPath, args, { cwd: peers, stdio: "inherit" });
      if (status !== 0) throw new Error(`generate.mjs ${kind} ist gescheitert.`);
    });
  const data = join(peers, "data");
  return {
    workbooks: (count, rows) => generate(join(data, `${count}x${rows}`), "workbooks", count, rows),
    measures: (count) => generate(join(data, `measures-${count}.json`), "measures", count),
  };
}

/** The measures of the demo town, repeated: for runs without the peers. */
export function ownData(folder: string): BenchData {
  const town = fileURLToPath(new URL("../../demo/eschenfurt", import.meta.url));
  const known = townMeasures(town);
  const many = (count: number): readonly Measure[] =>
    Array.from({ length: count }, (_, index) => {
      const { id: _id, ...measure } = known[index % known.length] ?? {};
      return {
        ...measure,
        code: `EE${index + 1}`,
        title: `${measure.title} (Abschnitt ${index + 1})`,
      };
    });
  return {
    workbooks: (count, rows) =>
      once(join(folder, `${count}x${rows}`), async (made) => {
        mkdirSync(made, { recursive: true });
        for (let number = 1; number <= count; number++) {
          const bytes = await writeWorkbook(catalogueLayout(many(rows)), new Date(0));
          writeFileSync(join(made, `fachbereich-${number}.xlsx`), bytes);
        }
      }),
    measures: (count) =>
      once(join(folder, `measures-${count}.json`), (made) => {
        mkdirSync(folder, { recursive: true });
        writeFileSync(made, JSON.stringify(many(count)));
      }),
  };
}

/** Makes `path` unless it is there; a run that was broken off leaves nothing half made. */
async function once(path: string, make: (made: string) => void | Promise<void>): Promise<string> {
  if (existsSync(path)) return path;
  const made = `${path}.${process.pid}`;
  await make(made);
  renameSync(made, path);
  return path;
}
