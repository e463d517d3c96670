import { remembering } from "../../wording/remembering.ts";
import { nameOfCircle } from "../dictionary/circlesIn.ts";
import { foldWord, stem } from "../dictionary/foldWord.ts";
import type { MeasureWords } from "../measures/measureWords.ts";
import type { TitleWord } from "../titles/titleWords.ts";
import { spokenNumbers } from "./spokenNumbers.ts";

/**
 * What a measure speaks of, title and description together: words by what they mean ("w…") and as they
 * stand there ("l…"), circles of words ("c…") and numbers ("n…"), each with how much it tells before it is
 * asked how rare it is.
 */
export type Profile = ReadonlyMap<string, number>;

const strengthOf = { name: 1.1, word: 1, action: 0.6, general: 0.3 };
const [described, circled, counted, digit, akin, literal] = [0.6, 0.9, 1.2, 0.72, 0.3, 0.4];

/** Short words join others and tell nothing. */
const wordPattern = /\p{L}{4,}/gu;
const stemOf = remembering(50_000, (word) => stem(foldWord(word)));

const made = new WeakMap<MeasureWords, Profile>();

/** Of the same measure always the same. */
export function profileOf(measure: MeasureWords): Profile {
  const known = made.get(measure);
  if (known !== undefined) return known;
  const profile = newProfile(measure);
  made.set(measure, profile);
  return profile;
}

function newProfile({ measure, titles, description, circles }: MeasureWords): Profile {
  const told = new Map<string, number>();
  const words = titles.flatMap((title) => title.words);
  for (const word of words) told.set(unitOf(word), strengthIn(word));
  for (const stem of description().weights.keys()) note(told, `w${stem}`, described);
  for (const circle of circles().circles) told.set(`c${nameOfCircle(circle)}`, circled);
  for (const word of words) {
    const near = nearTo(word);
    for (const other of near) note(told, `w${other}`, akin / Math.sqrt(near.size));
  }
  const text = [...measure.titles, measure.description ?? ""].join(" ");
  for (const [word] of text.matchAll(wordPattern)) told.set(`l${stemOf(word)}`, literal);
  for (const number of spokenNumbers(text))
    told.set(`n${number}`, number.length > 1 ? counted : digit);
  return told;
}

const nobody: ReadonlySet<string> = new Set();
const nearTo = ({ sort, near }: TitleWord) => (sort === "action" ? nobody : (near ?? nobody));

/** The word of a title as profiles name it. */
export const unitOf = ({ stem }: TitleWord) => `w${stem}`;

function strengthIn({ name, where, sort }: TitleWord): number {
  if (name || where) return strengthOf.name;
  return sort === "action" || sort === "general" ? strengthOf[sort] : strengthOf.word;
}

function note(told: Map<string, number>, unit: string, strength: number): void {
  if (!told.has(unit)) told.set(unit, strength);
}
