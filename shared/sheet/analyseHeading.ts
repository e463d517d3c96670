import { fields } from "../catalogue/fields.ts";
import { remembering } from "../wording/remembering.ts";
import { typoDistance } from "../wording/typoDistance.ts";
import { foldHeading } from "./foldHeading.ts";
import { adjective, plainFirsts, plainLasts, speakingLasts } from "./headingModifiers.ts";
import { foreignWords, meanings, silentWords } from "./headingWords.ts";

/** What a heading says: its meanings with their weights, and how much of it was not understood. */
export interface HeadingSense {
  readonly folded: string;
  readonly meanings: ReadonlyMap<string, number>;
  /** Sum of all weights, words not understood included. */
  readonly weight: number;
  /** The same where short words not understood weigh as much as long ones: for names of fields. */
  readonly fullWeight: number;
  /** A word that no catalogue column bears ("Flurstück"). */
  readonly foreign: boolean;
}

const meaningOfStem = new Map<string, string>();
for (const [meaning, { stems }] of Object.entries(meanings)) {
  for (const stem of stems) if (stem && !meaningOfStem.has(stem)) meaningOfStem.set(stem, meaning);
}
const longestFirst = [...meaningOfStem.keys()].sort((a, b) => b.length - a.length);
const stemsByInitial = Map.groupBy(longestFirst, (stem) => stem.charAt(0));
const stemsByStart = Map.groupBy(longestFirst, (stem) => stem.slice(0, 2));
const foreign = new Set(foreignWords);
/** Beside a name they only say how to reach it. */
const contactWords = new Set([
  "telefon",
  "tel",
  "durchwahl",
  "dw",
  "mail",
  "email",
  "telefonnummer",
]);
/** What a word not understood weighs; a short one is most often the abbreviation of a house ("KT-Drucksache"). */
const unknownWeight = (token: string) => (token.length <= 3 ? 0.45 : 1.1);

/** An adjective before a noun only says more of it: "operatives Ziel". */
function weightOfUnknown(token: string, isFollowed: boolean): number {
  if (contactWords.has(token)) return 0.1;
  return isFollowed && token.length > 5 && adjective.test(token) ? 0.25 : unknownWeight(token);
}
const linkers = ["", "s", "n", "en", "es", "e", "er"];

/** "Beteiligung von Bürgern": only at the beginning, or before "bis", "von" asks from when. */
const betweenWords = /(?<=\S) von (?!bis\b)(?=\S)/g;

/** Reads a heading (any spelling) into meanings; the same heading always gives the same sense. */
export const analyseHeading = remembering(2000, senseOf);

function senseOf(heading: string): HeadingSense {
  const folded = foldHeading(heading);
  const found = new Map<string, number>();
  let weight = 0;
  let short = 0;
  const tokens = folded.replace(betweenWords, " ").split(" ");
  for (const [at, token] of tokens.entries()) {
    if ((token.length < 2 && token !== "%") || silentWords.has(token) || /^\d+$/.test(token))
      continue;
    const { meanings: parts, rest } = senseOfToken(token);
    if (parts.length === 0) {
      const counted = weightOfUnknown(token, at < tokens.length - 1);
      weight += counted;
      short += unknownWeight("unknown") - counted;
    }
    weight += rest;
    for (const part of parts) {
      if (found.has(part)) continue;
      const tells = meanings[part]?.weight ?? 0;
      found.set(part, tells);
      weight += tells;
    }
  }
  const fullWeight = weight + short;
  return { folded, meanings: found, weight, fullWeight, foreign: isForeign(folded) };
}

function isForeign(folded: string): boolean {
  if (/\b(lfd|laufende) (nr|nummer)\b(?! im (?:[a-z]*konzept|i?ksk)\b)/.test(folded)) return true;
  if (otherNumber.test(folded)) return true;
  return folded
    .split(" ")
    .some((token) => token !== "lfd" && isForeignToken(token.replace(/\.$/, "")));
}

/** A foreign word, or a compound that begins with a long one: "Wiedervorlagedatum". */
const isForeignToken = (token: string) =>
  foreign.has(token) || longForeign.some((word) => token.startsWith(word));

const longForeign = foreignWords.filter((word) => word.length >= 9);

/** Numbers of other things than measures: "Inv.-Nr.", "Anlagen-Nr.", "Inventarnr." */
const otherNumber =
  /\b(inv|inventar|anlagen?|geb|gebaeude|objekt|kst|ktr|psp|auftrags?|hst|sap|rechnungs?|vertrags?|akten|telefon|pers|personal|kunden|artikel|bestell|vergabe|foerder|raum|zimmer|haus|konto|fahrzeug|zaehler|dokument|mess(stellen|punkt)|geraete|serien)\.? ?(nr|nummer|id|kennung)\b/;

/** What one word means, and the weight of what was not understood of it. */
interface TokenSense {
  readonly meanings: readonly string[];
  readonly rest: number;
}

const knownTokens = new Map<string, TokenSense>();

/** Meanings of one word; sheets repeat their words, so the answers are kept. */
function senseOfToken(token: string): TokenSense {
  const before = knownTokens.get(token);
  if (before) return before;
  const found = token.length > longestToken ? nothing : senseAnew(token);
  if (knownTokens.size > 20_000) knownTokens.clear();
  knownTokens.set(token, found);
  return found;
}

/** No German heading has a longer word; longer ones are texts, and splitting them takes long. */
const longestToken = 80;
const nothing: TokenSense = { meanings: [], rest: 0 };

function senseAnew(token: string): TokenSense {
  const plain = plainMeanings(token);
  if (plain) return { meanings: plain, rest: 0 };
  const specified = specifiedMeanings(token);
  if (specified) return { meanings: specified, rest: 0.1 };
  const short = expandAbbreviation(token);
  if (short) return { meanings: [short], rest: 0 };
  const near = nearWord(token);
  if (near) return { meanings: plainMeanings(near) ?? [], rest: 0 };
  const split = segment(token);
  if (split && split.covered >= token.length * 0.6) return { meanings: split.meanings, rest: 0.1 };
  return lastPart(token) ?? nothing;
}

/** "Teilziel", "Zielvorstellung": one part says what is asked for, the other only which or how. */
function specifiedMeanings(token: string): readonly string[] | undefined {
  for (const first of plainFirsts) {
    if (!token.startsWith(first) || token.length - first.length < 4) continue;
    const found =
      plainMeanings(token.slice(first.length)) ?? plainMeanings(token.slice(first.length + 1));
    if (found) return found;
  }
  const last = plainLasts.find((each) => token.endsWith(each) && token.length - each.length >= 4);
  return last === undefined ? undefined : firstPart(token.slice(0, -last.length));
}

/** A first part without what links it: "Wirkung(s)", "Gruppe(n)". */
const firstPart = (token: string) =>
  plainMeanings(token) ??
  (/(?:s|n|en|e)$/.test(token) ? plainMeanings(token.replace(/(?:s|en?|n)$/, "")) : undefined);

/** German compounds are named by their last part: "Kommunikationsziel" is an aim, whatever it is about. */
function lastPart(token: string): TokenSense | undefined {
  const stem = longestFirst.find(
    (each) => each.length >= 4 && token.length - each.length >= 3 && token.endsWith(each)
  );
  const meaning = stem === undefined ? undefined : meaningOfStem.get(stem);
  if (stem === undefined || meaning === undefined || !speakingLasts.has(meaning)) return undefined;
  const before = token.slice(0, -stem.length).replace(/s$/, "");
  return foreign.has(before) ? undefined : { meanings: [meaning], rest: 0.6 };
}

/** A stem, or a compound of stems, spelled out. */
function plainMeanings(token: string): readonly string[] | undefined {
  const whole = meaningOfStem.get(token);
  if (whole) return [whole];
  const split = segment(token);
  return split && split.covered >= token.length - 1 ? split.meanings : undefined;
}

interface Segmentation {
  readonly covered: number;
  readonly meanings: readonly string[];
}

/** Splits a compound into known stems: "thgminderungspotenzial" → emission, saving, potential. */
function segment(token: string): Segmentation | undefined {
  const full = bestSplit(token, 0, 3, new Map());
  if (full.covered === token.length) return full;
  // With a letter left over, short stems are chance: "Projektkarte" is no "Projekt(k)art(e)".
  const nearly = bestSplit(token, 0, 4, new Map());
  if (nearly.covered >= token.length - 1) return nearly;
  const safe = bestSplit(token, 0, 5, new Map());
  return safe.meanings.length > 0 ? safe : undefined;
}

function bestSplit(
  token: string,
  at: number,
  shortest: number,
  known: Map<number, Segmentation>
): Segmentation {
  if (at >= token.length) return { covered: 0, meanings: [] };
  const before = known.get(at);
  if (before) return before;
  let best = bestSplit(token, at + 1, shortest, known);
  for (const stem of stemsByStart.get(token.slice(at, at + 2)) ?? []) {
    if (stem.length < shortest || !token.startsWith(stem, at)) continue;
    const after = afterStem(token, at + stem.length, shortest, known);
    const covered = stem.length + after.covered;
    if (covered > best.covered) {
      best = { covered, meanings: [meaningOfStem.get(stem) ?? "", ...after.meanings] };
    }
  }
  known.set(at, best);
  return best;
}

function afterStem(
  token: string,
  at: number,
  shortest: number,
  known: Map<number, Segmentation>
): Segmentation {
  let best: Segmentation = { covered: 0, meanings: [] };
  for (const linker of linkers) {
    if (!token.startsWith(linker, at)) continue;
    const rest = bestSplit(token, at + linker.length, shortest, known);
    const atEnd = at + linker.length >= token.length;
    const covered = rest.covered + (rest.covered > 0 || atEnd ? linker.length : 0);
    if (covered > best.covered) best = { covered, meanings: rest.meanings };
  }
  return best;
}

/** What ends like this is a word of its own: "Bearbeitung" is not short for "Bearbeitungsstand". */
const wholeWord = /.{5}(ung|heit|keit|schaft|tion|ment)$/;

/** "zeithor" → zeithorizont, "umsetzg" → umsetzung, "kurzbeschr" → beschreibung. */
function expandAbbreviation(token: string): string | undefined {
  if (token.length < 3 || wholeWord.test(token)) return undefined;
  for (let cut = 0; cut <= token.length - 3; cut++) {
    const tail = token.slice(cut);
    const head = token.slice(0, cut);
    if (cut > 0 && cut < 3) continue;
    if (cut > 0 && !meaningOfStem.has(head) && !meaningOfStem.has(head.replace(/e?[sn]$/, "")))
      continue;
    const stems = (stemsByInitial.get(tail.charAt(0)) ?? []).filter(
      (stem) => stem.length > tail.length + 1 && shortens(tail, stem)
    );
    const possible = new Set(stems.map((stem) => meaningOfStem.get(stem)));
    if (tail.length <= 3 && possible.size > 1) continue;
    const stem = stems.at(-1);
    if (stem) return meaningOfStem.get(stem);
  }
  return undefined;
}

function shortens(short: string, long: string): boolean {
  if (long.startsWith(short)) return true;
  if (short.length < 5 || short.length < long.length * 0.6) return false;
  if (!long.startsWith(short.slice(0, 4))) return false;
  if (short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at++;
  return at === short.length;
}

/** One slip of the keyboard in a word of five letters or more, two from ten on; the first letter is right. */
function nearWord(token: string): string | undefined {
  if (token.length < 5) return undefined;
  if (token.length === 5) return shortWord(token);
  const slips = token.length >= 10 ? 2 : 1;
  const letters = lettersOf(token);
  return knownWords()
    .get(token.charAt(0))
    ?.find(
      (known) =>
        bitsOf(known.letters ^ letters) <= 2 * slips &&
        typoDistance(token, known.word, slips) <= slips
    )?.word;
}

/** Which letters a word has, one bit each: words that share few cannot be one slip apart. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsOf(letters: number): number {
  let count = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** "ziehl" → ziel: one letter too many, its beginning and its end right. */
function shortWord(token: string): string | undefined {
  const shorter = [1, 2, 3].map((at) => token.slice(0, at + 1) + token.slice(at + 2));
  return shorter.find((word) => meaningOfStem.has(word) && word.at(-1) === token.at(-1));
}

interface KnownWord {
  readonly word: string;
  readonly letters: number;
}
let words: ReadonlyMap<string, readonly KnownWord[]> | undefined;

/** Stems, and the whole words of the table of fields ("handlungsfeld"), six letters or more, by first letter. */
function knownWords(): ReadonlyMap<string, readonly KnownWord[]> {
  words ??= Map.groupBy(
    [...new Set([...meaningOfStem.keys(), ...wordsOfFields()])]
      .filter((word) => word.length >= 6)
      .map((word) => ({ word, letters: lettersOf(word) })),
    ({ word }) => word.charAt(0)
  );
  return words;
}

function wordsOfFields(): readonly string[] {
  const texts = Object.values(fields).flatMap(({ label, alsoCalled }) => [label, ...alsoCalled]);
  return texts
    .flatMap((text) => foldHeading(text).split(" "))
    .filter((word) => !silentWords.has(word));
}
