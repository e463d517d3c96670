import { median, shown } from "./figures.ts";
import type { Goal } from "./goal.ts";
import { runOwn } from "./sample.ts";
import type { Section, Setting } from "./sections.ts";
import { aligned } from "./table.ts";

const program = new URL("./dedup.ts", import.meta.url);
const [few, many] = [5000, 50_000] as const;
/** n·log n: ten times as many measures take 12.7 times as long. */
const mostGrowth = (many * Math.log(many)) / (few * Math.log(few));

/** Ten times as many measures: a loop over all pairs would take a hundred times as long. */
export async function likenessGrowthSection({ data, rounds }: Setting): Promise<Section> {
  const inputs = [await data.measures(few), await data.measures(many)];
  const runs = inputs.map((input) =>
    Array.from({ length: rounds }, () => runOwn(program, 2, input))
  );
  const [some, all] = runs.map((samples) =>
    median(samples.flatMap(({ result }) => result?.cpuMs?.at(-1) ?? []))
  );
  const value = some !== undefined && all !== undefined ? all / some : undefined;
  const goals: readonly Goal[] = [{ what: "50.000 gegen 5.000", limit: mostGrowth, value }];
  return {
    title: "Dubletten: Wachstum mit der Zahl der Maßnahmen",
    table: aligned([
      ["ms CPU, warm", "5.000", "50.000"],
      ["katalog", shown(some, 0), shown(all, 0)],
    ]),
    goals,
    failed: runs.flat().some(({ failed }) => failed),
  };
}
