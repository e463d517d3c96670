import { medianOf, peakOf, ratioTo, shown } from "./figures.ts";
import { runOwn } from "./sample.ts";
import { anyFailed, program, run, type Section, type Setting } from "./section.ts";
import { aligned, tableOf } from "./table.ts";

/** The peers' Steckbriefe say less than ours: what counts is docx itself with the same blocks. */
export async function docxSection(setting: Setting, count: 100 | 1000): Promise<Section> {
  const input = await setting.data.measures(count);
  const own = { katalog: program("steckbriefe"), [sameBlocks]: program("steckbriefePlain") };
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
  const steckbriefe = Array.from({ length: rounds }, () => runOwn(program("steckbriefe"), 1, many));
  const reports = Array.from({ length: rounds }, () => runOwn(program("klimabericht"), 4, some));
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
