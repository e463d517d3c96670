import { median, medianOf, shown } from "./figures.ts";
import { runOwn } from "./sample.ts";
import { program, type Section, type Setting } from "./section.ts";
import { aligned } from "./table.ts";

export async function headersSection({ data, rounds }: Setting): Promise<Section> {
  const input = await data.workbooks(50, 200);
  const runs = Array.from({ length: rounds }, () => runOwn(program("mapHeaders"), 4, input));
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
