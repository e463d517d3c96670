import type { Concept, Dictionary, Sort } from "../dictionary/dictionary.ts";
import { directionOf } from "../dictionary/directions.ts";
import { leadingActions } from "../dictionary/words/leadingActions.ts";
import { deedOf } from "./deeds.ts";
import { saysWhere } from "./placeNames.ts";
import type { Part } from "./titleParts.ts";
import type { TitleWord } from "./titleWords.ts";

/** What a word weighs hangs on its sort alone, so that scores do not depend on who else has submitted. */
export const weightOf: Readonly<Record<TitleWord["sort"], number>> = {
  thing: 1,
  place: 0.8,
  people: 0.7,
  action: 0.5,
  trait: 0.5,
  general: 0.15,
  word: 0.5,
  name: 1,
};

/** What stands around a part of a title. */
export interface Surroundings {
  readonly parts: readonly Part[];
  readonly text: string;
  readonly dictionary: Dictionary;
}

/** The longest phrase the dictionary knows here, else the bare word; and how many parts it takes. */
export function wordAt(
  at: number,
  around: Surroundings,
  before: TitleWord | undefined
): readonly [TitleWord, number] {
  return phraseAt(at, around) ?? [bareWord(at, around, before), 1];
}

function phraseAt(at: number, around: Surroundings): readonly [TitleWord, number] | undefined {
  const { parts, text, dictionary } = around;
  const longest = Math.min(dictionary.longest(parts[at]?.stem ?? ""), parts.length - at);
  let found: readonly [Concept, readonly Part[]] | undefined;
  let phrase = "";
  for (let length = 1; length <= longest && !parts[at + length - 1]?.named; length++) {
    const stem = parts[at + length - 1]?.stem ?? "";
    phrase = length === 1 ? stem : `${phrase} ${stem}`;
    const concept = dictionary.concept(phrase);
    if (concept === undefined || cutsWords(parts, at, length, text)) continue;
    const taken = parts.slice(at, at + length);
    if (!isOneToken(taken) || !dictionary.turned(phrase)) found = [concept, taken];
  }
  return found && [meant(...found, around), found[1].length];
}

function meant(concept: Concept, taken: readonly Part[], around: Surroundings): TitleWord {
  const { text, dictionary } = around;
  const leading = leads(taken, text) ? leadingActions.get(concept.name) : undefined;
  const { name, sort } = leading ?? concept;
  return knownWord(spanned(taken, text), name, sort, dictionary);
}

const isOneToken = (taken: readonly Part[]) =>
  taken.every(({ token }) => token === taken[0]?.token);

function knownWord(text: string, stem: string, sort: Sort, dictionary: Dictionary): TitleWord {
  const near = dictionary.near(stem);
  return { text, stem, sort, weight: weightOf[sort], name: false, where: false, near };
}

/** Opens a title or what follows a colon, with an article behind it. */
function leads(taken: readonly Part[], text: string): boolean {
  const [first, last] = [taken[0]?.token, taken.at(-1)?.token];
  return (
    /(?:^|:|–|\))\s*$/.test(text.slice(0, first?.start)) &&
    /^\s+(?:ein|eine[srnm]?|des|der|von|vom)\s/.test(text.slice(last?.end))
  );
}

function bareWord(at: number, around: Surroundings, before: TitleWord | undefined): TitleWord {
  const part = around.parts[at];
  if (part === undefined) throw new Error("Kein Wort an dieser Stelle.");
  const { token, named = false } = part;
  const deed = deedOf(part, around.parts[at - 1], around.text, around.dictionary);
  if (deed !== undefined) {
    const text = around.text.slice(token.start, token.end);
    return knownWord(text, deed, "action", around.dictionary);
  }
  const direction = directionOf(part.stem);
  const stem = direction ?? part.stem;
  const isKnown = around.dictionary.knows(stem) || direction !== undefined || stem.length < 3;
  const sort = token.capital && (named || !isKnown) ? "name" : "word";
  const isPlace =
    sort === "name" && (saysWhere(token, around.text, before?.sort) || namesPlace(at, around));
  return {
    text: around.text.slice(token.start, token.end),
    stem,
    sort,
    weight: weightOf[sort],
    name: sort === "name",
    where: named || direction !== undefined || isPlace,
  };
}

/** A name in front of a place, in one word with it: "Leibnizschule", "Leibniz-Gymnasium". */
function namesPlace(at: number, { parts, text, dictionary }: Surroundings): boolean {
  const [own, next, after] = [parts[at], parts[at + 1], parts[at + 2]];
  if (own === undefined || next === undefined) return false;
  const joined = own.token === next.token || text.slice(own.token.end, next.token.start) === "-";
  const longer = after?.token === next.token ? [`${next.stem} ${after.stem}`] : [];
  return (
    joined && [next.stem, ...longer].some((phrase) => dictionary.concept(phrase)?.sort === "place")
  );
}

/**
 * A phrase over several words takes whole words unless hyphens join them, and no colon or comma with them: no "Bestand der
 * Wohnung" in "Bestand der Wohnungsgesellschaft".
 */
function cutsWords(parts: readonly Part[], at: number, length: number, text: string): boolean {
  const [first, last] = [parts[at]?.token, parts[at + length - 1]?.token];
  if (first === last) return false;
  if (/[:;,()–—]/.test(text.slice(first?.end, last?.start))) return true;
  if (!/\s/.test(text.slice(first?.start, last?.end))) return false;
  return parts[at - 1]?.token === first || parts[at + length]?.token === last;
}

function spanned(parts: readonly Part[], text: string): string {
  const [first, last] = [parts[0]?.token, parts.at(-1)?.token];
  return text.slice(first?.start, last?.end);
}
