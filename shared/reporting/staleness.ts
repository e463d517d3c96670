import type { Measure } from "../catalogue/measures/measure.ts";
import type { Background } from "./background.ts";
import { type Named, named } from "./named.ts";
import { isOpen } from "./openMeasures.ts";

/** An open measure without news in this period. */
export interface Stale {
  readonly measure: Named;
  readonly department?: string;
  /** unchanged: the text of before again, or „kein neuer Sachstand“. */
  readonly kind: "missing" | "unchanged";
  /** Periods in a row without news, this one included. */
  readonly periods: number;
  /** The period of the last news, where the catalogue knows one. */
  readonly lastNews?: string;
}

/** Words that say that nothing is new, as a whole text. */
const noNews =
  /^(?:(?:es gibt |derzeit |aktuell )?(?:kein(?:e|en)? (?:neuer?n? |weiteren? |aktueller? )?(?:sachstand|stand|entwicklung(?:en)?|erkenntnisse|änderung(?:en)?|veränderung(?:en)?|neuigkeiten)|nichts neues|unverändert(?:er (?:sach)?stand)?|(?:sach)?stand unverändert|wie (?:im vorjahr|bisher|zuvor|im letzten bericht)|s(?:\.|iehe) (?:vorjahr|letzten bericht))(?: zum vorjahr| gegenüber dem vorjahr)?)[.!]?$/i;

/** Open measures whose progress is missing or unchanged; the longest silent first. A proposal need not report. */
export function stalenessOf(
  measures: readonly Measure[],
  background: Background
): readonly Stale[] {
  const stale = measures.flatMap((measure): Stale[] => {
    if (!isOpen(measure) || measure.phase === "Vorschlag") return [];
    const { periods, lastNews } = silenceOf(measure, background);
    if (periods === 0) return [];
    const { department, progress } = measure;
    return [
      {
        measure: named(measure),
        ...(department === undefined ? {} : { department }),
        kind: progress === undefined ? "missing" : "unchanged",
        periods,
        ...(lastNews === undefined ? {} : { lastNews }),
      },
    ];
  });
  return stale.sort((a, b) => b.periods - a.periods);
}

interface Said {
  readonly period?: string;
  readonly text?: string;
}

/** Walks back from this period to the last text that was new when it was said. */
function silenceOf(
  measure: Measure,
  background: Background
): { readonly periods: number; readonly lastNews?: string } {
  const said = saidIn(measure, background);
  const at = said.findIndex((_, index) => isNews(said, index));
  if (at < 0) return { periods: said.length };
  const { period } = said[at] ?? {};
  return { periods: at, ...(period === undefined ? {} : { lastNews: period }) };
}

/** This period first, then earlier ones back to the first the measure was there. */
function saidIn({ id, progress }: Measure, { earlier, byPeriod }: Background): readonly Said[] {
  const before = id === undefined ? undefined : byPeriod.get(id);
  const first = earlier.findLastIndex((period) => before?.[period] !== undefined);
  const texts = earlier.slice(0, first + 1).map((period) => {
    const text = before?.[period]?.progress;
    return { period, ...(text === undefined ? {} : { text }) };
  });
  return [progress === undefined ? {} : { text: progress }, ...texts];
}

function isNews(said: readonly Said[], index: number): boolean {
  const text = plain(said[index]?.text);
  if (text === "" || noNews.test(text)) return false;
  const before = said
    .slice(index + 1)
    .find((one) => !noNews.test(plain(one.text) || "unverändert"));
  return plain(before?.text) !== text;
}

const plain = (text = "") => text.replace(/\s+/g, " ").trim();
