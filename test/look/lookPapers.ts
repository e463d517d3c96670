import { readFileSync } from "node:fs";
import type { Draft } from "../../shared/catalogue/draft.ts";
import type { Measure } from "../../shared/catalogue/measures/measure.ts";
import { measuresOfPeriod } from "../../shared/catalogue/measures/measuresOfPeriod.ts";
import { makePaper } from "../../shared/documents/makePaper.ts";
import type { Paper, PaperCatalogue } from "../../shared/documents/paper.ts";
import { lookWords } from "./lookWords.ts";

/** A draft as papers see it, with so many measures: the first ones, or all again under other numbers. */
function withMeasures(file: string, count: number): PaperCatalogue {
  const draft = JSON.parse(readFileSync(file, "utf8")) as Draft;
  const all = measuresOfPeriod(draft);
  const measures = Array.from({ length: count }, (_, index) =>
    repeated(all[index % all.length] ?? {}, Math.floor(index / all.length))
  );
  const { municipality, period, settings } = draft;
  return {
    ...{ municipality, period, settings, measures },
    ...{ state: "published", number: 3, at: "2027-02-26T09:00:00Z" },
  };
}

/** "MO2" once more is "MO202". */
function repeated(measure: Measure, round: number): Measure {
  if (round === 0) return measure;
  const { id, code, title } = measure;
  return {
    ...measure,
    id: `${id}-${round}`,
    title: `${title} (${round + 1}. Abschnitt)`,
    ...(code !== undefined && { code: `${code}${String(round).padStart(2, "0")}` }),
  };
}

/** One paper of this kind about so many measures; the office has said something in every place. */
export function lookPaper(kind: string, draft: string, count: number): Paper | undefined {
  const catalogue = withMeasures(draft, count);
  const before = catalogue.measures.slice(3).map((one) => ({ ...one, phase: "Vorschlag" }));
  return makePaper(kind, catalogue, {
    ...lookWords,
    audience: kind === "massnahmenliste" ? "öffentlich" : "verwaltungsintern",
    previous: before,
  });
}
