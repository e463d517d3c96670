import { circlesAmong, type Spoken } from "../dictionary/circlesIn.ts";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { plainText } from "../dictionary/foldWord.ts";
import { type Piece, perPiece, piecesOf } from "../dictionary/piecesOf.ts";
import { meaningOf } from "../measures/describe.ts";
import { type MeasureWords, spokenPieces } from "../measures/measureWords.ts";
import type { TitleWord } from "../titles/titleWords.ts";
import { numbersIn } from "./spokenNumbers.ts";
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
const [described, circled, numbered, digit, akin, literal] = [0.6, 1.3, 1.2, 0.72, 0.3, 0.2];

/** More units than these are forgotten before the next look. */
const mostUnits = 300_000;
let units = newUnits();
const made = new WeakMap<MeasureWords, Profile>();

/** All in the same numbers; of the same measure always the same, unless too much was spoken of. */
export function profilesOf(measures: readonly MeasureWords[]): readonly Profile[] {
  startAnew();
  return measures.map(profileOf);
}

/** In how many measures each unit is spoken of, by its number; nothing of what each of them says is kept. */
export interface Counts {
  readonly known: Units;
  readonly counts: readonly number[];
}

export function countUnits(measures: readonly MeasureWords[]): Counts {
  startAnew();
  return counted(measures, [], []);
}

/** The same where others were counted before, of which some are gone; undefined where the numbers of then hold no longer. */
export function countAgain(
  { known, counts }: Counts,
  fresh: readonly MeasureWords[],
  gone: readonly MeasureWords[]
): Counts | undefined {
  startAnew();
  return known === units ? counted(fresh, gone, counts) : undefined;
}

function counted(
  fresh: readonly MeasureWords[],
  gone: readonly MeasureWords[],
  before: readonly number[]
): Counts {
  const counts = [...before];
  countEach(gone, -1, counts);
  countEach(fresh, 1, counts);
  return { known: units, counts };
}

function countEach(measures: readonly MeasureWords[], by: number, counts: number[]): void {
  const add = (unit: number) => {
    if (notedBy[unit] === notes) return;
    notedBy[unit] = notes;
    counts[unit] = (counts[unit] ?? 0) + by;
  };
  for (const measure of measures) {
    notes++;
    tell(measure, { put: add, add });
  }
}

function startAnew(): void {
  if (units.texts.length > mostUnits) units = newUnits();
}

/** In the numbers of the last profilesOf; call it between two of them only for measures that were there. */
export function profileOf(measure: MeasureWords): Profile {
  const known = made.get(measure);
  if (known?.known === units) return known;
  const profile = newProfile(measure);
  made.set(measure, profile);
  return profile;
}

function newProfile(measure: MeasureWords): Profile {
  const told = openNotes();
  tell(measure, told);
  return told.close();
}

function tell({ measure, dictionary, titles }: MeasureWords, told: Notes): void {
  const words = titles.length === 1 ? (titles[0]?.words ?? []) : titles.flatMap((one) => one.words);
  const { description = "" } = measure;
  const pieces = spokenPieces(measure);
  for (const word of words) told.put(units.word(word.stem), strengthIn(word));
  const own = within(dictionary);
  eachUnit(
    piecesOf(plainText(description)),
    (piece) => meantUnits(piece, own),
    (unit) => told.add(unit, described)
  );
  noteCircles(circlesAmong(pieces), told);
  for (const word of words) {
    const near = nearTo(word);
    for (const other of near) told.add(units.word(other), akin / Math.sqrt(near.size));
  }
  eachUnit(
    pieces,
    (piece) => literalUnits(piece, units),
    (unit) => told.put(unit, literal)
  );
  for (const number of numbersIn([...measure.titles, description], pieces))
    told.put(units.number(number), number.length > 1 ? numbered : digit);
}

/** Millions of units come by: without an iterator for each piece there is nothing to be thrown away. */
function eachUnit(
  pieces: readonly Piece[],
  unitsOf: (piece: Piece) => readonly number[],
  heard: (unit: number) => void
): void {
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    const own = piece === undefined ? [] : unitsOf(piece);
    for (let unit = 0; unit < own.length; unit++) heard(own[unit] ?? 0);
  }
}

/** What pieces of a plain text mean, in units. */
const meantUnits = perPiece((piece, { known, dictionary }: Within) =>
  meaningOf(piece, dictionary).map(({ stem }) => known.word(stem))
);

interface Within {
  readonly known: Units;
  readonly dictionary: Dictionary;
}

let last: Within | undefined;

/** Of the same dictionary and units the same object, so that what is known of pieces holds. */
function within(dictionary: Dictionary): Within {
  if (last?.known !== units || last.dictionary !== dictionary) last = { known: units, dictionary };
  return last;
}

/** Short words join others and tell nothing. */
const longWord = /\p{L}{4,}/gu;
const literalUnits = perPiece(({ text }, known: Units) =>
  (text.match(longWord) ?? []).map(known.literal)
);

/** A word that several circles know tells of each of them less. */
function noteCircles({ circles, words }: Spoken, told: Notes): void {
  for (let at = 0; at < circles.length; at++) {
    let shared = 0;
    for (const word of words) if (word === words[at]) shared++;
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
}

/** Of each unit who noted it last and where; kept from measure to measure, so that none needs a map of its own. */
const [notedBy, placeOf]: [number[], number[]] = [[], []];
let notes = 0;

function openNotes(): Notes & { close(): Profile } {
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
