import { fold } from "../wording/fold.ts";
import { fullYear, type Moment, readMoment } from "./readMoment.ts";

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
  /(?<![a-z])(?:ca\.?|circa|etwa|rund|voraussichtlich|vorauss\.?|vsl\.?|vrsl\.?|vermutlich|geplant|angestrebt|bereits|schon|einschliesslich|einschl\.?|inkl\.?|in den jahren|im jahr|im laufe(?: des jahres)?|im|in|zum|jahre?|umsetzung|laufzeit|zeitraum|realisierung|die|der|dem|den)(?![a-z])/g;

/** A measure that goes on. "laufend" alone too: a phase stands in another column. */
const goesOn =
  /(?<![a-z])(?:fortlaufend|laufend|fortwaehrend|fortgesetzt|dauerhaft|dauernd|daueraufgabe|dauer|kontinuierlich|staendig|permanent|unbefristet|regelmaessig|wiederkehrend|jaehrlich|jedes jahr|bis auf weiteres|bis heute|auf dauer|ohne ende|ohne befristung|open end|offenes ende|ende offen|heute)(?:e[rsnm]?)?(?![a-z])/g;
const restOfGoingOn =
  /^(?:[\s,;:/()&+-]|und|seit|ab|dann|danach|anschliessend|aufgabe|prozess|massnahme|bis)*$/;

const looseEnds = /^(?:und|,|-) ?|(?: und| bis| ab| dann| danach|,| ?-|;|\/)+$/g;

const from =
  /^(?:ab|seit|von|start|beginn|baubeginn|projektstart|fruehestens|begonnen|angefangen)(?: ab)? (.*)$/;
const until = /^(?:bis|bis spaetestens|spaetestens|spaetestens bis|fertigstellung|abschluss) (.*)$/;
const done =
  /^(?:erledigt|abgeschlossen|fertig|fertiggestellt|umgesetzt|beendet)(?: seit)? (.*)$|^(.*) (?:erledigt|abgeschlossen|fertig|fertiggestellt|umgesetzt|beendet)$/;
const openEnd =
  /^(.*?\d{4}) ?(?:ff\.?|f\.?|fortfolgende|\+|- ?\?*|- ?\.+|- ?…|und folgende|begonnen|ff\. jahre)$/;

/**
 * The span a text names: "2024-2026", "ab 2024", "bis Ende 2026", "seit 2019 fortlaufend", "2026/27". A quarter or
 * half-year begins with its first month and ends with its last. Undefined when the text names no time at all.
 */
export function readSpan(written: string): Span | undefined {
  const text = tidied(fold(written));
  const going = goesOn.test(text);
  goesOn.lastIndex = 0;
  if (!going) return spanOf(text);
  const rest = trimmed(text.replace(goesOn, " "));
  if (restOfGoingOn.test(rest)) return { continuous: true };
  const span = spanOf(rest.replace(looseEnds, ""));
  if (span?.end !== undefined) return span;
  const start = span?.start ?? span?.point?.first;
  return start === undefined ? undefined : { start, continuous: true };
}

const tidied = (text: string) =>
  trimmed(
    text
      .replace(/^[-•*·] /, "")
      .replace(/\s*\([^)]*\)/g, "")
      .replace(/^[^:\d]{3,25}(?:\d{0,2})?: /, "")
      .replace(noise, " ")
  );

const trimmed = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:.]+|[\s,;:]+$/g, "")
    .replace(/(?<!ff)\.$/, "");

function spanOf(text: string): Span | undefined {
  const point = readMoment(text);
  if (point) return { point };
  const open = openEnd.exec(text)?.[1];
  if (open !== undefined) return startOnly(open);
  const finished = done.exec(text);
  if (finished) return endOnly(finished[1] ?? finished[2] ?? "");
  const begun = from.exec(text)?.[1];
  if (begun !== undefined) return between(begun) ?? startOnly(begun);
  const ended = until.exec(text)?.[1];
  return ended === undefined ? (between(text) ?? yearsBeside(text) ?? after(text)) : endOnly(ended);
}

function startOnly(text: string): Span | undefined {
  const moment = readMoment(text.trim());
  return moment && { start: moment.first };
}

function endOnly(text: string): Span | undefined {
  const moment = readMoment(text.trim().replace(/^(?:bis|spaetestens) /, ""));
  return moment && { end: moment.last };
}

const marks = / ?(?:-|→|>| bis) ?(?:spaetestens |ca\.? )?/g;

/** "2024-2026", "01/2024 - 06/2026", "Mai bis Juli 2025", "2024-26": split at the first mark that leaves two times. */
function between(text: string): Span | undefined {
  for (const { index, 0: mark } of text.matchAll(marks)) {
    const left = text.slice(0, index).trim();
    const right = text.slice(index + mark.length).trim();
    const last = readMoment(right) ?? shortYear(left, right);
    const first = last && (readMoment(left) ?? withYearOf(left, last));
    if (first) return { start: first.first, end: last.last };
  }
  return undefined;
}

/** "2024-26", "24-26" */
function shortYear(left: string, right: string): Moment | undefined {
  if (!/^\d{2}$/.test(right) || !/(?:^|\d\d)\d{2}$/.test(left)) return undefined;
  const full = fullYear(right);
  return full === undefined ? undefined : { first: full, last: full };
}

/** "Mai - Juli 2025", "1. - 2. Quartal 2025", "24-26": what the left end leaves out stands at the right. */
function withYearOf(left: string, { last }: Moment): Moment | undefined {
  const year = last.slice(0, 4);
  if (/^\d{2}$/.test(left) && last.length === 4) return readMoment(`20${left}`);
  return readMoment(`${left} ${year}`) ?? readMoment(`${left.replace(/\.$/, "")}/${year}`);
}

/** "2026/27", "2025/2026", "2025, 2026", "2025 und 2026", "Schuljahr 2025/26" */
function yearsBeside(text: string): Span | undefined {
  const found =
    /^(schuljahr |sj )?(\d{4}|\d{2}) ?(?:\/|,|;|und|u\.|\+|&)(?:.*\D)? ?(\d{4}|\d{2})$/.exec(text);
  if (!found || /[^\d ,;/+&u.nd]/.test(text.slice(found[1]?.length ?? 0))) return undefined;
  const start = fullYear(found[2]);
  const end = fullYear(found[3]);
  if (start === undefined || end === undefined || start >= end) return undefined;
  return found[1] === undefined ? { start, end } : { start: `${start}-08`, end: `${end}-07` };
}

/** "nach 2028" begins in 2029 at the earliest, "vor 2030" ends in 2029 at the latest. */
function after(text: string): Span | undefined {
  const found = /^(nach|vor) (.*)$/.exec(text);
  const moment = found?.[2] === undefined ? undefined : readMoment(found[2]);
  if (!moment) return undefined;
  return found?.[1] === "nach"
    ? { start: neighbour(moment.last, 1) }
    : { end: neighbour(moment.first, -1) };
}

function neighbour(written: string, step: 1 | -1): string {
  const [year = "", month] = written.split("-");
  if (month === undefined) return String(Number(year) + step);
  const count = Number(year) * 12 + Number(month) - 1 + step;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}
