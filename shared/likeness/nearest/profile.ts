import type { Spoken } from "../dictionary/circlesIn.ts";
import type { MeasureWords } from "../measures/measureWords.ts";
import type { TitleWord } from "../titles/titleWords.ts";
import { spokenNumbers } from "./spokenNumbers.ts";
import { isNumber, newUnits, type Units } from "./units.ts";

/**
 * What a measure speaks of, title and description together: words by what they mean and as they stand
 * there, circles of words and numbers, each once and with how much it tells before it is asked how rare
 * it is.
 */
export interface Profile {
  readonly known: Units;
  /** Numbers of units, in the order they were met. */
  readonly units: readonly number[];
  readonly strengths: readonly number[];
  /** Whether one of the units is a number. */
  readonly isCounted: boolean;
}

const strengthOf = { name: 1.1, word: 1, action: 0.6, general: 0.3 };
const [described, circled, counted, digit, akin, literal] = [0.6, 1.3, 1.2, 0.72, 0.3, 0.2];

/** Short words join others and tell nothing. */
const wordPattern = /\p{L}{4,}/gu;

/** More units than these are forgotten before the next look. */
const mostUnits = 300_000;
let units = newUnits();
const made = new WeakMap<MeasureWords, Profile>();

/** All in the same numbers; of the same measure always the same, unless too much was spoken of. */
export function profilesOf(measures: readonly MeasureWords[]): readonly Profile[] {
  if (units.texts.length > mostUnits) units = newUnits();
  return measures.map(profileOf);
}

/** In the numbers of the last profilesOf; call it between two of them only for measures that were there. */
export function profileOf(measure: MeasureWords): Profile {
  const known = made.get(measure);
  if (known?.known === units) return known;
  const profile = newProfile(measure);
  made.set(measure, profile);
  return profile;
}

function newProfile({ measure, titles, description, circles }: MeasureWords): Profile {
  const told = openNotes();
  const words = titles.flatMap((title) => title.words);
  for (const word of words) told.put(units.word(word.stem), strengthIn(word));
  for (const stem of description().weights.keys()) told.add(units.word(stem), described);
  noteCircles(circles(), told);
  for (const word of words) {
    const near = nearTo(word);
    for (const other of near) told.add(units.word(other), akin / Math.sqrt(near.size));
  }
  const text = [...measure.titles, measure.description ?? ""].join(" ");
  for (const word of text.match(wordPattern) ?? []) told.put(units.literal(word), literal);
  for (const number of spokenNumbers(text))
    told.put(units.number(number), number.length > 1 ? counted : digit);
  return told.close();
}

/** A word that several circles know tells of each of them less. */
function noteCircles({ circles, words }: Spoken, told: Notes): void {
  for (let at = 0; at < circles.length; at++) {
    const shared = words.reduce((sum, word) => (word === words[at] ? sum + 1 : sum), 0);
    told.put(units.circle(circles[at] ?? 0), circled / Math.sqrt(shared));
  }
}

const nobody: ReadonlySet<string> = new Set();
const nearTo = ({ sort, near }: TitleWord) => (sort === "action" ? nobody : (near ?? nobody));

function strengthIn({ name, where, sort }: TitleWord): number {
  if (name || where) return strengthOf.name;
  return sort === "action" || sort === "general" ? strengthOf[sort] : strengthOf.word;
}

/** Units and strengths while they are being noted, each unit once. */
interface Notes {
  /** What is put last counts. */
  put(unit: number, strength: number): void;
  /** What was noted before stands. */
  add(unit: number, strength: number): void;
  close(): Profile;
}

/** Of each unit who noted it last and where; kept from measure to measure, so that none needs a map of its own. */
const [notedBy, placeOf]: [number[], number[]] = [[], []];
let notes = 0;

function openNotes(): Notes {
  const own = ++notes;
  const [noted, strengths]: [number[], number[]] = [[], []];
  const add = (unit: number, strength: number) => {
    if (notedBy[unit] === own) return;
    notedBy[unit] = own;
    placeOf[unit] = noted.push(unit) - 1;
    strengths.push(strength);
  };
  const put = (unit: number, strength: number) => {
    if (notedBy[unit] === own) strengths[placeOf[unit] ?? 0] = strength;
    else add(unit, strength);
  };
  const close = (): Profile => ({
    known: units,
    units: noted.slice(),
    strengths: strengths.slice(),
    isCounted: noted.some((unit) => isNumber(units.texts[unit])),
  });
  return { put, add, close };
}
