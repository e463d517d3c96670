import type { Measure } from "../catalogue/measures/measure.ts";
import { fold } from "../wording/fold.ts";
import { quotedTitle } from "../wording/quotedTitle.ts";
import { measureName } from "./order.ts";
import type { LeftOut } from "./paper.ts";

/**
 * Sentences that say where a paper names a measure its readers must not know: by its number or by its
 * title. None may be handed out.
 */
export function leaksIn(
  said: unknown,
  leftOut: readonly LeftOut[],
  shown: readonly Measure[]
): readonly string[] {
  if (leftOut.length === 0) return [];
  const taken = new Set(shown.flatMap(({ code }) => code ?? []));
  const titles = shown.map(({ title = "" }) => fold(title));
  const texts = textsIn(said);
  const folded = texts.map(fold);
  return leftOut.flatMap((measure) => {
    const { code, title = "" } = measure;
    const key = fold(title);
    const telling = key.length >= shortest && !titles.some((other) => other.includes(key));
    const mention = code === undefined || taken.has(code) ? undefined : mentionOf(code);
    const at = texts.findIndex(
      (text, index) => mention?.test(text) || (telling && folded[index]?.includes(key))
    );
    if (at < 0) return [];
    return [
      `Die Maßnahme ${quotedTitle(measureName(measure))} ist nicht für diesen Leserkreis, wird aber genannt: ` +
        `${quotedTitle(excerpt(texts[at] ?? "", code, title))}. Bitte den Text ändern oder den Leserkreis enger wählen.`,
    ];
  });
}

/** A shorter title is a word like any other. */
const shortest = 8;

/** "MW6", "MW 6" and "MW-6", but not "MW60" and not within a longer word. */
function mentionOf(code: string): RegExp | undefined {
  const [, letters = "", number = ""] = /^(\D+)(.+)$/.exec(code) ?? [];
  if (number === "") return undefined;
  const pattern = `(?<![\\p{L}\\d/])${escaped(letters)}[ \u00a0-]?${escaped(number)}(?![\\d\\p{L}]|[.,]\\d)`;
  return new RegExp(pattern, "u");
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function excerpt(text: string, code: string | undefined, title: string): string {
  const at = Math.max(text.indexOf(title), code === undefined ? 0 : text.indexOf(code), 0);
  const from = Math.max(0, at - 40);
  const cut = text
    .slice(from, from + 120)
    .replace(/\s+/g, " ")
    .trim();
  return `${from > 0 ? "… " : ""}${cut}${from + 120 < text.length ? " …" : ""}`;
}

/** Every text in plain data. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
