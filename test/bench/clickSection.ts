import { median, medianOf, peakOf, shown } from "./figures.ts";
import { runOwn } from "./sample.ts";
import { program, type Section, type Setting } from "./section.ts";
import { aligned } from "./table.ts";

/** Not summed from its parts: what one part leaves behind in memory slows the next. */
export async function clickSection({ data, rounds }: Setting): Promise<Section> {
  const input = await data.workbooks(50, 200);
  const runs = Array.from({ length: rounds }, () => runOwn(program("click"), 3, input));
  const cpu = (of: (all: readonly number[]) => number | undefined) =>
    median(runs.flatMap(({ result }) => of(result?.cpuMs ?? []) ?? []));
  const [warm, memory] = [cpu((all) => all.at(-1)), peakOf(runs)];
  return {
    title:
      "Ein Klick: 50 Arbeitsmappen lesen, zusammenführen, Katalog schreiben, 1.000 Steckbriefe, in einem Prozess",
    table: aligned([
      ["", "ms CPU", "ms"],
      [
        "kalt",
        shown(
          cpu(([first]) => first),
          0
        ),
        shown(medianOf(runs, "cold"), 0),
      ],
      ["warm", shown(warm, 0), shown(medianOf(runs, "warm"), 0)],
    ]),
    goals: [
      { what: "warm, ms CPU", limit: 4000, value: warm, digits: 0 },
      { what: "Arbeitsspeicher in MB", limit: 450, value: memory, digits: 0 },
    ],
    failed: runs.some(({ failed }) => failed),
  };
}
