/**
 * The words of municipal climate work, as data. A dictionary is text that a clerk can read and extend:
 *   # Gegenstand                            a heading says what sort of words follow
 *   Photovoltaik = PV, Solarstrom           words for one thing; the first names it
 *     Sonnenstrom                         a line that begins with blanks goes on with the one above
 *   # Umschrieben                         how people say it who do not know the word
 *   Photovoltaik: Strom vom eigenen Dach
 *   # Verwandt
 *   Beratung: Information, Kampagne         near, but not the same
 * Weights hang on the sort of word alone, so scores do not depend on who else has submitted.
 */
import { remembering } from "../../wording/remembering.ts";
import { foldWord, plainText, tokensOf } from "./foldWord.ts";
import { makeSplitter } from "./splitCompound.ts";
import { ownWords } from "./words/ownWords.ts";
import { compoundParts, fillWords } from "./words/parts.ts";

export type Sort = "thing" | "place" | "people" | "action" | "trait" | "general";

export interface Concept {
  readonly name: string;
  readonly sort: Sort;
}

export interface Dictionary {
  readonly text: string;
  /** Stems of a phrase, joined by blanks → what it means. */
  concept(phrase: string): Concept | undefined;
  /** Most words of a phrase that begins with this stem. */
  longest(stem: string): number;
  /** Names of the concepts near to one. */
  near(concept: string): ReadonlySet<string> | undefined;
  split(word: string, short?: boolean): readonly string[];
  /** A word of the trade, not a name. */
  knows(stem: string): boolean;
  /** Made of known words alone, none corrected. */
  spells(word: string): boolean;
  /** A slip of the finger away from a word of the trade, or from several. */
  resembles(stem: string): boolean;
  /** A phrase the other way round: no meaning of one compound ("Gartenstadt" is no "Stadtgarten"). */
  turned(phrase: string): boolean;
  joins(word: string): boolean;
}

const headings = new Map<string, Sort | "told">([
  ["Gegenstand", "thing"],
  ["Ort", "place"],
  ["Zielgruppe", "people"],
  ["Tätigkeit", "action"],
  ["Eigenschaft", "trait"],
  ["Allgemeines", "general"],
  ["Umschrieben", "told"],
]);

interface Entry {
  readonly name: string;
  /** As its heading says; "told": as the line says that names the thing. Undefined: near to it. */
  readonly sort: Sort | "told" | undefined;
  readonly words: readonly string[];
}

let own: Dictionary | undefined;

/** The dictionary that comes with the programme; made when it is first needed. */
export function ownDictionary(): Dictionary {
  own ??= readDictionary(ownWords);
  return own;
}

/** Own words in front of the given ones: what a municipality says goes before what we say. */
export function extendDictionary(dictionary: Dictionary, more: string): Dictionary {
  return more.trim() === "" ? dictionary : remembered(`${more}\n${dictionary.text}`);
}

const remembered = remembering(4, readDictionary);

/** Reads the lines of a dictionary. A word in two lines means what the first says. */
function readDictionary(text: string): Dictionary {
  const entries = entriesOf(text);
  const folded = new Map<string, readonly string[]>();
  for (const { words } of entries) for (const word of words) folded.set(word, wordsOf(word));
  const fills = new Set(foldedWords(fillWords));
  const { split, knows, spells, resembles } = makeSplitter(
    foldedWords(compoundParts),
    [...folded.values()].flat()
  );
  const phraseOf = (words: string) => {
    const parts: string[] = [];
    for (const word of folded.get(words) ?? []) if (!fills.has(word)) parts.push(...split(word));
    return parts.join(" ");
  };
  const { concepts, turned } = conceptsOf(entries, phraseOf);
  const lengths = lengthsOf(concepts.keys());
  const nearby = nearbyOf(entries, (name) => concepts.get(phraseOf(name))?.name);
  return {
    text,
    concept: (phrase) => concepts.get(phrase),
    longest: (stem) => lengths.get(stem) ?? 0,
    near: (concept) => nearby.get(concept),
    split,
    knows,
    spells,
    resembles,
    turned: (phrase) => turned.has(phrase),
    joins: (word) => fills.has(word),
  };
}

/** What each phrase means, and which phrases are another turned round. */
function conceptsOf(entries: readonly Entry[], phraseOf: (words: string) => string) {
  const concepts = new Map<string, Concept>();
  const forms = formsOf(entries, phraseOf);
  for (const [phrase, concept] of forms)
    if (phrase !== "" && !concepts.has(phrase)) concepts.set(phrase, concept);
  const turned = new Set<string>();
  for (const [phrase, concept] of forms) {
    const other = otherForm(phrase);
    if (other === "" || concepts.has(other)) continue;
    concepts.set(other, concept);
    if (other.includes(" ")) turned.add(other);
  }
  return { concepts, turned };
}

/** Every phrase, in the order of the lines. */
function formsOf(entries: readonly Entry[], phraseOf: (words: string) => string) {
  const sorts = new Map<string, Sort>();
  for (const { name, sort } of entries) if (isSort(sort)) sorts.set(name, sort);
  const forms: (readonly [phrase: string, Concept])[] = [];
  for (const { name, sort: said, words } of entries) {
    const sort = said === "told" ? sorts.get(name) : said;
    if (sort === undefined) continue;
    const concept = { name, sort };
    for (const word of words) forms.push([phraseOf(word), concept]);
  }
  return forms;
}

const isSort = (sort: Entry["sort"]): sort is Sort => sort !== undefined && sort !== "told";

function lengthsOf(phrases: Iterable<string>): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const phrase of phrases) {
    const end = phrase.indexOf(" ");
    const first = end < 0 ? phrase : phrase.slice(0, end);
    const length = end < 0 ? 1 : phrase.split(" ").length;
    if (length > (lengths.get(first) ?? 0)) lengths.set(first, length);
  }
  return lengths;
}

/** A line that begins with blanks goes on with the one above. */
const continued = /\n[ \t]+(?=\S)/g;

function entriesOf(text: string): readonly Entry[] {
  let sort: Entry["sort"];
  return text
    .replace(continued, " ")
    .split("\n")
    .flatMap((line): Entry[] => {
      const said = line.trim();
      if (said.startsWith("#")) sort = headings.get(said.slice(1).trim());
      if (said === "" || said.startsWith("#")) return [];
      const [name = "", more = ""] = said.split(isSort(sort) ? "=" : ":");
      const words = more.split(",").map((word) => word.trim());
      const all = [name.trim(), ...words.filter((word) => word !== "")];
      return [{ name: name.trim(), sort, words: all }];
    });
}

/** Nearly all entries are letters and nothing else, and need no taking apart. */
const wordsOf = (entry: string) =>
  onlyLetters.test(entry) ? entry.split(" ").map(foldWord) : foldedWords(plainText(entry));

const onlyLetters = /^(?!.*Innen)[A-Za-zÄÖÜäöüß]+(?: [A-Za-zÄÖÜäöüß]+)*$/;

function foldedWords(text: string): readonly string[] {
  return tokensOf(text).map(({ word }) => word);
}

/** Two words mean the same the other way round; "Sanierung" is also "sanieren". */
function otherForm(phrase: string): string {
  const end = phrase.indexOf(" ");
  if (end < 0) return phrase.endsWith("ung") && phrase.length > 7 ? phrase.slice(0, -3) : "";
  if (phrase.includes(" ", end + 1)) return "";
  return `${phrase.slice(end + 1)} ${phrase.slice(0, end)}`;
}

function nearbyOf(
  entries: readonly Entry[],
  named: (name: string) => string | undefined
): ReadonlyMap<string, ReadonlySet<string>> {
  const nearby = new Map<string, Set<string>>();
  const add = (one: string, other: string) =>
    nearby.set(one, (nearby.get(one) ?? new Set()).add(other));
  for (const { name, sort, words } of entries) {
    if (sort !== undefined) continue;
    for (const word of words.slice(1)) {
      const [one = name, other = word] = [named(name), named(word)];
      add(one, other);
      add(other, one);
    }
  }
  return nearby;
}
