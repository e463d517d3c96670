import { median, medianOf, ratioTo, shown } from "./figures.ts";
import type { Goal } from "./goal.ts";
import { runOwn } from "./sample.ts";
import { anyFailed, program, run, type Section, type Setting } from "./section.ts";
import { aligned, tableOf } from "./table.ts";

/** Against all pairs, hashing and word weights; the peers need minutes for 10,000. */
export async function dedupSection(setting: Setting, count: 1000 | 10000): Promise<Section> {
  const input = await setting.data.measures(count);
  const own = { katalog: program("dedup") };
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

const [few, many] = [5000, 50_000] as const;
/** n·log n: ten times as many measures take 12.7 times as long. */
const mostGrowth = (many * Math.log(many)) / (few * Math.log(few));

/** Ten times as many measures: a loop over all pairs would take a hundred times as long. */
export async function likenessGrowthSection({ data, rounds }: Setting): Promise<Section> {
  const inputs = [await data.measures(few), await data.measures(many)];
  const runs = inputs.map((input) =>
    Array.from({ length: rounds }, () => runOwn(program("dedup"), 2, input))
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
