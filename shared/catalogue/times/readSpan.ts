import { fold } from "../../wording/fold.ts";
import { continuesIn } from "./continuesIn.ts";
import { type Moment, readMoment } from "./readMoment.ts";
import { timesBetween, yearsBeside } from "./timesBetween.ts";

/** When a measure runs, as far as a text says it. */
export interface Span {
  readonly start?: string;
  readonly end?: string;
  readonly continuous?: true;
  /** One time by itself: the beginning or the end, as the column has it. */
  readonly point?: Moment;
}

/** Words that say how sure somebody is, not when. */
const noise =
  /(?<![a-z])(?:ca\.?|circa|etwa|rund|voraussichtlich|vorauss\.?|vsl\.?|vrsl\.?|vermutlich|geplant|gepl\.|angestrebt|bereits|schon|einschliesslich|einschl\.?|inkl\.?|in den jahren|im jahr|i\. ?j\.|im laufe(?: des jahres)?|im|in|zum|(?<!jedes |jeden |alle )jahre?|umsetzung|laufzeit|zeitraum|realisierung|die|der|dem|den)(?![a-z])/g;

const from =
  /^(?:ab|seit|von|nicht vor|start|(?:bau|projekt)?beginn|projektstart|fruehestens|begonnen|angefangen)(?: ab)? (.*)$/;
const until =
  /^(?:bis spaetestens|spaetestens bis|bis|spaetestens|fertigstellung|abschluss|bauende|projektende) (.*)$/;
const finished = "erledigt|abgeschlossen|fertig|fertiggestellt|umgesetzt|beendet";
const done = new RegExp(`^(?:${finished})(?: seit)? (.*)$|^(.*) (?:${finished})$`);
const openEnd =
  /^(.*?\d{4}) ?(?:ff\.?|f\.?|fortfolgende|\+|-|- ?\.+|- ?…|- ?offen|und folgende|begonnen|ff\. jahre)$/;

/**
 * The span a text names: "2024-2026", "ab 2024", "bis Ende 2026", "seit 2019 fortlaufend", "2026/27". A quarter or
 * half-year begins with its first month and ends with its last. Undefined when the text names no time at all.
 */
export function readSpan(written: string): Span | undefined {
  const text = tidied(fold(written));
  const going = continuesIn(text);
  if (!going) return spanOf(text);
  if (going.rest === "") return { continuous: true };
  const span = spanOf(going.rest);
  if (span?.end !== undefined && !going.afterwards) return span;
  const start = span?.start ?? span?.point?.first;
  return start === undefined ? undefined : { start, continuous: true };
}

const tidied = (text: string) =>
  text
    .replace(/^[-•*·] /, "")
    .replace(/^\((.*)\)$/, "$1")
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/(?<=\d) ?(?:…|\.{3}) ?(?=\d)/g, " - ")
    .replace(/^(?:zwischen|zw\.) (.*) (?:und|u\.) (.*)$/, "$1 - $2")
    .replace(/(?<![a-z])hh-jahr(?![a-z])/g, "hh")
    .replace(/(?<![a-z])(?:laufende[mnrs]?|lfd\.?) (?=(?:haushalts|kalender)?jahr)/g, "dieses ")
    .replace(/(?<![a-z])(?:start|beginn|anfang): ?/g, "ab ")
    .replace(/(?<![a-z])ende: ?/g, "bis ")
    .replace(/^([^:\d]{3,25}(?:\d{0,2})?): /, (_, label: string) => `${labelled(label)} `)
    .replace(noise, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:.]+|[\s,;:?]+$/g, "")
    .replace(/(?<!ff)\.$/, "");

/** "Abschluss: 2027" and "Beginn: 2025" say which end they mean; other labels say nothing. */
const labelled = (label: string) =>
  until.test(`${label} 0`) ? "bis" : from.test(`${label} 0`) ? "ab" : "";

function spanOf(text: string): Span | undefined {
  const point = readMoment(text);
  if (point) return { point };
  const open = openEnd.exec(text)?.[1];
  if (open !== undefined) return startOnly(open);
  const over = done.exec(text);
  if (over) return endOnly(over[1] ?? over[2] ?? "");
  const ended = until.exec(text)?.[1];
  const end = ended === undefined ? undefined : endOnly(ended);
  if (end) return end;
  const begun = from.exec(text)?.[1];
  const begin = begun === undefined ? undefined : (startOnly(begun) ?? stretchOf(begun));
  return begin ?? stretchOf(text) ?? beyond(text) ?? bothSaid(text);
}

const stretchOf = (text: string): Span | undefined => yearsBeside(text) ?? timesBetween(text);

function startOnly(text: string): Span | undefined {
  const moment = readMoment(text.trim());
  return moment && { start: moment.first };
}

function endOnly(text: string): Span | undefined {
  const moment = readMoment(text.trim().replace(/^(?:bis|spaetestens) /, ""));
  return moment && { end: moment.last };
}

/** "nach 2028" begins in 2029 at the earliest, "vor 2030" ends in 2029 at the latest. */
function beyond(text: string): Span | undefined {
  const [, word, time] = /^(nach|vor) (.*)$/.exec(text) ?? [];
  const moment = time === undefined ? undefined : readMoment(time);
  if (!moment) return undefined;
  return word === "nach"
    ? { start: neighbour(moment.last, 1) }
    : { end: neighbour(moment.first, -1) };
}

function neighbour(written: string, step: 1 | -1): string {
  const [year = "", month] = written.split("-");
  if (month === undefined) return String(Number(year) + step);
  const count = Number(year) * 12 + Number(month) - 1 + step;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** "Baubeginn 2025, Fertigstellung 2027": each half says which end it is. */
function bothSaid(text: string): Span | undefined {
  const halves = text.split(/ ?[,;] ?/);
  const [first, second] = halves.length === 2 ? halves.map(spanOf) : [];
  const start = first?.start ?? first?.point?.first;
  return start !== undefined &&
    first?.end === undefined &&
    second?.end !== undefined &&
    second.start === undefined
    ? { start, end: second.end }
    : undefined;
}
