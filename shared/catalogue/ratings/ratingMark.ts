import { fold } from "../../wording/fold.ts";
import { germanNumber } from "../../wording/germanNumber.ts";
import { isPlaceholder, saysNothing } from "../choices/isPlaceholder.ts";
import type { Source } from "../kind.ts";
import { type Signs, signsOf } from "./ratingSigns.ts";
import { type Level, levelsOf } from "./scaleWords.ts";

/** What stands in a rating cell, before anybody asks for its scale. */
export type Mark = { readonly estimated?: boolean } & (
  | { readonly is: "figure"; readonly value: number }
  | { readonly is: "of"; readonly value: number; readonly most: number }
  | ({ readonly is: "signs" } & Signs)
  | { readonly is: "words"; readonly levels: readonly Level[] }
  | { readonly is: "letter"; readonly letter: string }
  | { readonly is: "indirect" | "dashes" | "nothing" | "placeholder" | "unknown" }
);

const inBrackets = /^\(([^()]+)\)$|^\[([^[\]]+)\]$/;
const roughly = /^(?:ca\.?|circa|etwa|rd\.|rund|~|≈|geschätzt:?|vsl\.?|vorl\.?)\s*(?=[^\s])/i;
const guessed = /\s*(?:\?|\(?(?:geschätzt|gesch\.|vorläufig|vorl\.|Schätzung|ca\.)\)?)$/i;
const indirect =
  /^(?:-|n\.? ?q\.?|nicht (?:direkt )?(?:quantifizier|mess|beziffer)bar|(?:wirkt )?(?:nur )?(?:indirekt|mittelbar)(?:e[rs]?)?(?: wirkung)?|indir\.?)$/;
const figure =
  /^(?:(?:prio(?:ritaet)?(?:sstufe)?|stufe|rang|note|klasse|kategorie|kat|p)\.?[ :-]?)?(\d[\d.,]*)(?: ?(?:punkte?n?|pkte?\.?|sterne?|p\.?))?[*¹²³]*(?: ?[(=:][^\d]*| - [^\d]*)?$/;
const ofMost =
  /^(\d+(?:[.,]\d+)?) ?(?:\/|von|aus|of) ?(\d{1,2})(?: ?(?:punkten?|pkt\.?|sternen?))?$/;
const letter =
  /^(?:(?:prio(?:ritaet)?|klasse|kategorie|stufe) ?)?([a-f])(?:-prio(?:ritaet)?)?(?: ?[(=:][^\d]*| - [^\d]*)?$/;
/** "(1) Hoch", "2 - Mittel": a number for sorting, then the word that counts. */
const numbering = /^\(?\d\)?\s*[-–.:)]?\s+(?=\p{L}{3})/u;
const unrated = /^(?:(?:noch )?nicht bewertet|ohne bewertung|keine bewertung|nicht bewertbar)$/;

const known = new Map<string, Mark>();

/** The mark in a cell. Texts are looked at once: a column repeats few of them. */
export function markOf(source: Source): Mark {
  if (source.number !== undefined && source.iso === undefined)
    return numberMark(source, source.number);
  if (source.iso !== undefined) return dateMark(source.iso);
  const { text } = source;
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const mark = textMark(text.trim());
  if (known.size > 5000) known.clear();
  known.set(text, mark);
  return mark;
}

/** Excel turns a typed "(3)" into -3; a number shown as "(3)" by its format is estimated too. */
function numberMark({ text, format }: Source, number: number): Mark {
  if (/[%€]/.test(text) || format?.includes("%")) return { is: "unknown" };
  const value = Math.abs(Math.round(number * 1e6) / 1e6);
  return number < 0 || text.startsWith("(")
    ? { is: "figure", value, estimated: true }
    : { is: "figure", value };
}

/** Excel turns a typed "4/6" into the fourth of June. */
function dateMark(iso: string): Mark {
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)/.exec(iso) ?? [];
  const most = Number(month);
  const value = Number(day);
  return [3, 5, 6].includes(most) && value <= most ? { is: "of", value, most } : { is: "unknown" };
}

function textMark(text: string): Mark {
  if (text === "") return { is: "nothing" };
  if (text.length > 200) return { is: "unknown" };
  const bracketed = inBrackets.exec(text);
  const inner = bracketed ? (bracketed[1] ?? bracketed[2] ?? "") : withoutDoubt(text);
  const estimated = inner === undefined ? undefined : plainMark(inner.trim());
  if (estimated !== undefined) return { ...estimated, estimated: true };
  const plain = plainMark(text);
  if (plain !== undefined) return plain;
  if (isPlaceholder(text)) return { is: "placeholder" };
  return { is: saysNothing(text) || unrated.test(fold(text)) ? "nothing" : "unknown" };
}

function withoutDoubt(text: string): string | undefined {
  const bare = text.replace(roughly, "").replace(guessed, "");
  return bare === text || bare === "" ? undefined : bare;
}

function plainMark(text: string): Mark | undefined {
  const signs = signsOf(text);
  if (signs) return { is: "signs", ...signs };
  const folded = fold(text);
  if (indirect.test(folded)) return { is: "indirect" };
  if (/^-{2,}$/.test(folded)) return { is: "dashes" };
  return figureMark(folded) ?? wordMark(text, folded);
}

function figureMark(folded: string): Mark | undefined {
  const value = germanNumber(figure.exec(folded)?.[1] ?? "");
  if (value !== undefined) return { is: "figure", value };
  const share = ofMost.exec(folded);
  const part = germanNumber(share?.[1] ?? "");
  return part === undefined ? undefined : { is: "of", value: part, most: Number(share?.[2]) };
}

function wordMark(text: string, folded: string): Mark | undefined {
  const [, found] = letter.exec(folded) ?? [];
  if (found !== undefined) return { is: "letter", letter: found.toUpperCase() };
  const levels = unrated.test(folded) ? undefined : levelsOf(text.replace(numbering, ""));
  return levels && { is: "words", levels };
}
