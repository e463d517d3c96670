import { fold } from "../../wording/fold.ts";

/** Steps that people name in words, from no effect to the greatest. */
export type Level =
  | "none"
  | "veryLow"
  | "low"
  | "ratherLow"
  | "middle"
  | "ratherHigh"
  | "high"
  | "veryHigh";

const low =
  "gering|niedrig|klein|schwach|weniger wichtig|weniger dringend|wenig|leicht|nachrangig|nachgeordnet|untergeordnet|unerheblich|unwichtig|kaum|kann warten|schlecht|low";
const middle =
  "mittelmaessig|mittelhoch|mittel|mittler|maessig|moderat|durchschnittlich|normal|befriedigend|medium";
const high =
  "hoch|hoh|gross|stark|viel|erheblich|bedeutend|dringend|dringlich|vordringlich|vorrangig|wichtig|wesentlich|gut|high";
const very = "sehr|s\\.|aeusserst|besonders|very";
const rather = "eher|relativ|ziemlich|recht";
const noun =
  "potenzial|potential|wirkung|klimawirkung|effekt|nutzen|prioritaet|bedeutung|minderung|einsparung|beitrag|relevanz|dringlichkeit";
const phrase = `(?:(${very}|${rather}) ?)?(?:(${low}|g|n)|(${middle}|m)|(${high}|h))(?:e[rsnm]?)?`;
const explained = `(?: (?:${noun})| prio)?(?: ?[(,;:].*| - .*)?`;
const worded = new RegExp(`^(?:prio(?:ritaet)?:? )?${phrase}${explained}$`);
const none = new RegExp(`^(?:keine?[rs]?|null)(?: (?:${noun}))?$`);
const between = /^(.+?)(?: ?-? bis (?:zu )?| ?\/ ?| ?- ?)(.+)$/;

/** The level (or two, for "mittel bis hoch") that a cell states in words; undefined when it states none. */
export function levelsOf(text: string): readonly Level[] | undefined {
  if (text.length > 200) return undefined;
  const folded = fold(text);
  const single = levelOf(folded);
  if (single !== undefined) return [single];
  const parts = between.exec(folded);
  const from = levelOf(parts?.[1] ?? "");
  const to = levelOf(parts?.[2] ?? "");
  return from !== undefined && to !== undefined ? [from, to] : undefined;
}

function levelOf(folded: string): Level | undefined {
  if (none.test(folded)) return "none";
  const match = worded.exec(folded);
  if (!match) return undefined;
  const [, more, isLow, isMiddle] = match;
  if (isMiddle) return "middle";
  const isVery = more !== undefined && /^(sehr|s\.|aeu|bes|very)/.test(more);
  if (isLow) return isVery ? "veryLow" : more ? "ratherLow" : "low";
  return isVery ? "veryHigh" : more ? "ratherHigh" : "high";
}
