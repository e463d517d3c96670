import { bracketed } from "./costNote.ts";

export const costLevels = ["keine", "gering", "mittel", "hoch", "sehr hoch"] as const;
export type CostLevel = (typeof costLevels)[number];

/** How people begin a cell that states a level, in any case: "geringe Kosten", "Niedrig", "kostenneutral". */
const beginnings: readonly (readonly [RegExp, CostLevel])[] = [
  [/^(keine?|kostenneutral|kostenlos|kostenfrei)(?![\p{L}])/iu, "keine"],
  [/^(sehr )?(gering|niedrig)(e[rsnm]?)?(?![\p{L}])/iu, "gering"],
  [/^(mittel|mittlere[rsnm]?|moderat(e[rsnm]?)?)(?![\p{L}])/iu, "mittel"],
  [/^sehr (hoch|hohe[rsnm]?)(?![\p{L}])/iu, "sehr hoch"],
  [/^(hoch|hohe[rsnm]?)(?![\p{L}])/iu, "hoch"],
];

/** "gering bis mittel" and "mittel/hoch" name two levels: neither is the value. */
const secondLevel =
  /^\s*(bis|[-–/]|und|oder)\s*(sehr )?(gering|niedrig|mittel|mittlere|hoch|hohe|keine)/iu;

/** "Mittel aus dem Haushalt", "Mittel für Gutachten" is money, no level. */
const funds = /^\s+\p{L}/u;

/** What the level is about adds nothing: "geringe Kosten", "kein Aufwand". */
const subject =
  /^\s+(zusatz|mehr|sach|investitions|anschub|folge)?(kosten|aufwand|investition(en)?|ausgaben)(?![\p{L}])/iu;

/** Behind a level without a mark between, only these begin a note; "keine Planung" states no cost. */
const noteBegins =
  /^(für|durch|da|weil|wegen|nur|mit|ohne|je|pro|in|im|bei|aus|außer|aufgrund|über|bis|ca|zusätzliche[rn]?|weitere[rn]?|direkte[rn]?|externe[rn]?|eigene[rn]?|nennenswerte[rn]?)(?![\p{L}])/iu;

/** The level a text begins with and what follows it; undefined when it begins with none. */
export function readCostLevel(text: string): { level: CostLevel; rest: string } | undefined {
  const initial = text.charCodeAt(0) | 32;
  if (initial < 103 || initial > 115) return undefined;
  for (const [pattern, level] of beginnings) {
    const found = pattern.exec(text);
    if (!found) continue;
    const behind = text.slice(found[0].length).replace(subject, "");
    if (secondLevel.test(behind) || (level === "mittel" && funds.test(behind))) return undefined;
    const rest = withoutBrackets(behind.replace(/^[\s,;:.–—-]+/, ""));
    const marked = rest === "" || /^\s*[,;:.–—(\-\n]/.test(behind) || /^[\d<>~]/.test(rest);
    return marked || noteBegins.test(rest) ? { level, rest } : undefined;
  }
  return undefined;
}

const withoutBrackets = (text: string) => (bracketed(text) ? text.slice(1, -1).trim() : text);
