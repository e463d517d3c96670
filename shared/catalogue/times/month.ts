import { isPlaceholder, saysNothing } from "../choices/isPlaceholder.ts";
import type { Kind, Reading, Source, Writing } from "../kind.ts";
import { fullYear, readMoment } from "./readMoment.ts";
import { readSpan, type Span } from "./readSpan.ts";

const ofYear = /^\d{4}$/;

/**
 * A year "2025" or a month "2025-03". A span in one cell fills the other end too, "fortlaufend" fills `continuous`;
 * which end the cell's column states is writing.bound. A quarter begins with its first month and, as an end, ends
 * with its last. What Excel stores for a date is never read as a number.
 */
export const month: Kind<string> = {
  name: "month",
  expects: "Jahr oder Monat und Jahr, z. B. 2025 oder 03/2025",
  read(source, writing) {
    const text = source.text.trim();
    if (source.iso !== undefined) return point(ofDate(source.iso, source.format), text);
    if (source.number !== undefined || ofYear.test(text)) return point(ofNumber(source), text);
    if (text === "" || saysNothing(text)) return {};
    const span = readSpan(text);
    return span && !missesEnd(text, span, writing)
      ? placed(span, writing)
      : { trouble: { code: troubleOf(text), found: text } };
  },
  show: (value) => (value.length === 4 ? value : `${value.slice(5)}/${value.slice(0, 4)}`),
  same: (a, b) => a.startsWith(b) || b.startsWith(a),
  schema: () => ({ type: "string", pattern: "^\\d{4}(-(0[1-9]|1[0-2]))?$" }),
  cellRule: () => ({ type: "any" }),
};

const point = (value: string | undefined, text: string): Reading<string> =>
  value === undefined ? { trouble: { code: "notADate", found: text } } : { value };

/** A date shown as its year only ("JJJJ") is a year. */
function ofDate(iso: string, format = ""): string | undefined {
  if (fullYear(iso.slice(0, 4)) === undefined) return undefined;
  return /^[^dmt]*[yj][^dmt]*$/i.test(format) ? iso.slice(0, 4) : iso.slice(0, 7);
}

/** 2025 is a year; 45536, which Excel stores for a day, names none. */
const ofNumber = ({ number, text }: Source) =>
  readMoment(number === undefined ? text.trim() : String(number).padStart(4, "0"))?.first;

/** "unklar" and "offen" would be an answer elsewhere; asked for a time they are none. */
const troubleOf = (text: string) =>
  isPlaceholder(text) && !/unklar|offen/i.test(text) ? "placeholder" : "notADate";

/** "vor 2020" says nothing about a beginning, "nach 2028" nothing about an end. */
const missesEnd = (text: string, span: Span, { bound }: Writing) =>
  (bound === "start" && span.start === undefined && /^vor /i.test(text)) ||
  (bound === "end" && span.end === undefined && /^nach /i.test(text));

/** Puts what the span says where it belongs: the column's own end is the value, the rest goes to other fields. */
function placed({ start, end, continuous, point: one }: Span, { bound }: Writing): Reading<string> {
  const isEnd = bound === "end";
  const value = isEnd ? (one?.last ?? end) : (one?.first ?? start);
  const other = isEnd ? start : end;
  const also = {
    ...(other !== undefined && { [isEnd ? "start" : "end"]: other }),
    ...(continuous && { continuous }),
  };
  return {
    ...(value !== undefined && { value }),
    ...(Object.keys(also).length > 0 && { also }),
  };
}
