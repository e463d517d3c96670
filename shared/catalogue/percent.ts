import { germanNumber } from "../wording/germanNumber.ts";
import { tidy } from "../wording/tidy.ts";
import { writeNumber } from "../wording/writeNumber.ts";
import { isPlaceholder, saysNothing } from "./choices/isPlaceholder.ts";
import type { Kind, Reading, Source, Writing } from "./kind.ts";

/** Only behind a percent sign more may be said: "5 erledigt", "2 (von 8)" count things. */
const written =
  /^(?:(?:erst|schon|bereits|ca\.?|rd\.?|rund|circa|etwa|knapp|gut|fast|bei|zu|~)\s*)*([\d.,]+)(?:\s*(%|prozent|v\.\s?h\.|vh)(?:\s*(?:fertig|erledigt|umgesetzt|abgeschlossen|erreicht|\((?!(?:ziel|soll|plan|geplant|angestrebt))[^()]*\)))?)?$/i;

/** Parts that people write out. */
const words: readonly (readonly [RegExp, number])[] = [
  [/^(?:zu )?(?:drei ?vierteln?|¾|3\/4)$/i, 75],
  [/^(?:halb|hälfte|zur hälfte|etwa die hälfte|½|1\/2|halb fertig)$/i, 50],
  [/^(?:zu )?(?:einem |ein )?(?:viertel|¼|1\/4)$/i, 25],
];

/** "8 von 10", "8/10"; "12/20" is a month. */
const share = /^(\d{1,3})(?: (?:von|\/) |\/(?=(?:4|5|10|100)$))(\d{1,3})$/;

/** A share from 0 to 100. A number with a percent format is stored as a fraction; `factor` 100 says the column holds fractions. */
export const percent: Kind<number> = {
  name: "percent",
  expects: "eine Zahl von 0 bis 100",
  read: (source, writing) => readNumber(source, writing) ?? readText(source, writing.factor ?? 1),
  show: (value) => `${writeNumber(value)}\u00a0%`,
  same: (a, b) => a === b,
  schema: () => ({ type: "number", minimum: 0, maximum: 100 }),
  cellRule: () => ({ type: "number", min: 0, max: 100, whole: false }),
};

function readNumber(
  { number, iso, format, text }: Source,
  { factor = 1 }: Writing
): Reading<number> | undefined {
  if (number === undefined || iso !== undefined) return undefined;
  return within(number * (format?.includes("%") ? 100 : factor), text);
}

function readText(source: Source, factor: number): Reading<number> {
  const text = tidy(source.text);
  if (text === "" || saysNothing(text)) return {};
  const worded = words.find(([pattern]) => pattern.test(text))?.[1] ?? shareOf(text);
  if (worded !== undefined) return within(worded, source.text);
  const found = written.exec(text);
  const number = found?.[1] === undefined ? undefined : germanNumber(found[1]);
  if (number !== undefined)
    return within(number * (found?.[2] === undefined ? factor : 1), source.text);
  return {
    trouble: {
      code: isPlaceholder(text) ? "placeholder" : "unreadable",
      found: source.text.trim(),
    },
  };
}

function shareOf(text: string): number | undefined {
  const [, part, whole] = share.exec(text) ?? [];
  const most = Number(whole);
  return part === undefined || most === 0 ? undefined : (Number(part) / most) * 100;
}

/** 0.29 × 100 must not become 28.999999999999996. */
function within(value: number, text: string): Reading<number> {
  const share = Math.round(value * 1e6) / 1e6;
  return share >= 0 && share <= 100
    ? { value: share }
    : { trouble: { code: "unreadable", found: text.trim() } };
}
