import type { Measure } from "../catalogue/measures/measure.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import { onOneLine } from "../wording/onOneLine.ts";

/** By topic as the settings order them, then by number (MW2 before MW10), then by title. */
export function inOrder(measures: readonly Measure[], settings: Settings): readonly Measure[] {
  const topics = settings.topics.toSorted((a, b) => a.order - b.order).map(({ name }) => name);
  const rank = ({ topic }: Measure) => {
    if (topic === undefined) return topics.length + 1;
    const known = topics.indexOf(topic);
    return known < 0 ? topics.length : known;
  };
  const keyed = measures.map((measure) => {
    return { measure, rank: rank(measure), code: codeKey(measure.code) };
  });
  keyed.sort(
    (a, b) =>
      a.rank - b.rank ||
      compare(a.measure.topic, b.measure.topic) ||
      compare(a.code, b.code) ||
      compare(a.measure.title, b.measure.title)
  );
  return keyed.map(({ measure }) => measure);
}

/** Numbers in front of each other by value: "MW10" → "MW000010". Without a code: last. */
const codeKey = (code: string | undefined) =>
  code?.replace(/\d+/g, (digits) => digits.padStart(6, "0")) ?? "\uffff";

const compare = (a = "", b = "") => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

/** "Ausbau Radweg (MO2)": how papers name a measure. */
export function measureName({ title, code }: Measure): string {
  const name = onOneLine(title ?? "ohne Titel");
  return code === undefined ? name : `${name} (${code})`;
}
