import type { Measure } from "../catalogue/measures/measure.ts";
import { measureCount, sentenceCase } from "./amount.ts";
import type { Block } from "./block.ts";
import { bullets, paragraph } from "./block.ts";
import { byTopic } from "./byTopic.ts";
import { measureName } from "./order.ts";
import type { Readable } from "./paperFrame.ts";

/** What the period brought. Additions and completions are known only beside the version before. */
export function news(
  { measures, period }: Readable,
  previous: readonly Measure[] | undefined
): readonly Block[] {
  const before = new Map(previous?.map((one) => [one.id, one]));
  const known = (one: Measure) => previous === undefined || before.has(one.id);
  const added = measures.filter((one) => !known(one));
  const begun = measures.filter((one) => known(one) && begins(one, period));
  const finished = measures.filter((one) => isDone(one) && doneInPeriod(one, before, period));
  const lists = [
    ...newsList("Neu aufgenommen", added),
    ...newsList("Begonnen", begun),
    ...newsList("Abgeschlossen", finished),
  ];
  const text = progressWords(measures);
  return [
    { type: "heading", level: 1, text: `Neues im Berichtszeitraum ${period.label}` },
    paragraph(text),
    ...lists,
  ];
}

function newsList(heading: string, measures: readonly Measure[]): readonly Block[] {
  if (measures.length === 0) return [];
  const head = { type: "heading", level: 2, text: heading } as const;
  if (measures.length <= most) return [head, bullets(measures.map(measureName))];
  return [
    head,
    paragraph(
      `${sentenceCase(measureCount(measures.length))} nach Themenfeldern; die Titel stehen in der Maßnahmenliste:`
    ),
    byTopic(measures),
  ];
}

/** More titles nobody reads; their codes lead to them in the list of all measures. */
const most = 12;

/** Planned, as the table above counts it, or stopped: a date that has come does not begin it. */
const waiting = ["Vorschlag", "in Vorbereitung", "beschlossen", "zurückgestellt", "gestrichen"];

/** Starts are known to the month or the year: inside the period is what cannot lie outside. */
function begins({ start, phase }: Measure, { from, to }: Readable["period"]): boolean {
  if (start === undefined || from === undefined || to === undefined) return false;
  return !waiting.includes(phase ?? "") && within(start, from, to);
}

const isDone = ({ phase }: Measure) => phase === "abgeschlossen";

function doneInPeriod(
  measure: Measure,
  before: ReadonlyMap<string | undefined, Measure>,
  { from, to }: Readable["period"]
): boolean {
  const earlier = before.get(measure.id);
  if (earlier !== undefined) return !isDone(earlier);
  const { end } = measure;
  return end !== undefined && from !== undefined && to !== undefined && within(end, from, to);
}

/** A year alone lies in a period that covers the whole of it. */
function within(month: string, from: string, to: string): boolean {
  const first = month.length === 4 ? `${month}-01` : month;
  const last = month.length === 4 ? `${month}-12` : month;
  return first >= from.slice(0, 7) && last <= to.slice(0, 7);
}

function progressWords(measures: readonly Measure[]): string {
  const told = measures.filter(({ progress }) => progress !== undefined).length;
  const silent = measures.length - told;
  if (measures.length === 1) {
    return `Zu der Maßnahme liegt ${told === 1 ? "ein" : "kein"} neuer Sachstand vor.`;
  }
  if (told === 0) return "Ein neuer Sachstand ist zu keiner Maßnahme gemeldet.";
  if (silent === 0) return "Zu allen Maßnahmen liegt ein neuer Sachstand vor.";
  return `Zu ${told} von ${measures.length} Maßnahmen liegt ein neuer Sachstand vor.`;
}
