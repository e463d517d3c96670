import { remembering } from "../../wording/remembering.ts";
import { type Dictionary, ownDictionary } from "../dictionary/dictionary.ts";
import { stem, type Token, tokensOf } from "../dictionary/foldWord.ts";
import { edits } from "../dictionary/typo.ts";
import { media, plans } from "../dictionary/words/exchangeable.ts";
import { type Match, matchWords } from "./matchWords.ts";
import { isShortForm } from "./shortForms.ts";
import { type TitleWord, type TitleWords, titleWords } from "./titleWords.ts";

type Exchange = readonly [string, string];

const mostTexts = 10_000;

/** So many words may be exchanged for others. */
const most = 3;
/** Those and a few that only end otherwise. */
const mostLeft = 6;

/**
 * What stands in each of two titles that are word for word the same but for one place, where it means
 * another thing: they are neighbours in a row. Two people who write down one measure do not choose the
 * same words in the same order and then another thing.
 */
export function replaced(a: TitleWords, b: TitleWords, match: Match): Exchange | undefined {
  const said = exchanged(a, b);
  if (said === undefined) return undefined;
  const isAdded = said.includes("");
  const apart = isAdded ? match.related.some(isPlace) || addsPlan(match) : tellsApart(said, a);
  return apart ? said : undefined;
}

/** What stands in each of two titles, else word for word the same; undefined for slips of the finger. */
export function exchanged(a: TitleWords, b: TitleWords): Exchange | undefined {
  const [same, one, other] = differing(a.text, b.text);
  if (wordCount(one) > mostLeft || wordCount(other) > mostLeft) return undefined;
  const [tokens, others] = [tokensIn(one), tokensIn(other)];
  const shorter = Math.min(tokens.length, others.length);
  const front = countSame(shorter, (at) => isSame(tokens[at], others[at]));
  const back = countSame(shorter - front, (at) => isSame(tokens.at(-1 - at), others.at(-1 - at)));
  const own = tokens.slice(front, tokens.length - back);
  const instead = others.slice(front, others.length - back);
  const longer = Math.max(own.length, instead.length);
  if (longer > most || front + back + wordsAlike(same) < longer) return undefined;
  const isSlip =
    own.length === instead.length && own.every((each, at) => slips(each, instead[at], a));
  return isSlip ? undefined : [spanned(one, own), spanned(other, instead)];
}

/** What stands instead of something else is often the same few words. */
const tokensIn = remembering(mostTexts, tokensOf);
/** How many words two texts begin and end with alike. */
const wordsAlike = remembering(mostTexts, (same) => tokensOf(same).length);

/** With what words two texts begin and end alike, and what stands between: a fast look at the letters. */
function differing(a: string, b: string): readonly [string, string, string] {
  const shorter = Math.min(a.length, b.length);
  let alike = 0;
  while (alike < shorter && a.charCodeAt(alike) === b.charCodeAt(alike)) alike++;
  const isWhole = alike === a.length && alike === b.length;
  const front = isWhole ? alike : a.lastIndexOf(" ", alike) + 1;
  const left = shorter - front;
  let ends = 0;
  while (ends < left && a.charCodeAt(a.length - 1 - ends) === b.charCodeAt(b.length - 1 - ends))
    ends++;
  const start = a.indexOf(" ", a.length - ends);
  const back = ends === left ? ends : start < 0 ? 0 : a.length - start;
  const same = `${a.slice(0, front)} ${a.slice(a.length - back)}`;
  return [same, a.slice(front, a.length - back), b.slice(front, b.length - back)];
}

function wordCount(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++)
    if (text[at] !== " " && (at === 0 || text[at - 1] === " ")) count++;
  return count;
}

function countSame(length: number, same: (at: number) => boolean): number {
  for (let at = 0; at < length; at++) if (!same(at)) return at;
  return length;
}

const isSame = (one: Token | undefined, other: Token | undefined) =>
  one !== undefined && other !== undefined && stem(one.word) === stem(other.word);

function spanned(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}

/** A slip of the finger, unless both are words one knows. */
function slips(one: Token, other: Token | undefined, { dictionary }: TitleWords): boolean {
  if (other === undefined || /\d/.test(one.word + other.word)) return false;
  const allowed = Math.min(one.word.length, other.word.length) < longWord ? 1 : 2;
  if (one.word[0] !== other.word[0] || edits(one.word, other.word) > allowed) return false;
  return !dictionary.spells(one.word) || !dictionary.spells(other.word);
}

const longWord = 8;

/** Words on both sides that mean another thing, place, people or deed. */
function tellsApart([one, other]: Exchange, { dictionary }: TitleWords): boolean {
  const [own, others] = [wordsIn(one, dictionary), wordsIn(other, dictionary)];
  if ([...own.words, ...others.words].some(isShortForm)) return false;
  const { onlyA, onlyB, related } = matchWords(own, others);
  if (related.some(([word]) => word.sort !== "action")) return true;
  return onlyA.some(tells) && onlyB.some(tells);
}

/** What is exchanged is often the same few words. */
const wordsIn = (text: string, dictionary: Dictionary) =>
  dictionary === ownDictionary() ? titleWords(text) : titleWords(text, dictionary);

const isPlace = ([one]: readonly [TitleWord, TitleWord]) => one.sort === "place";
const addsPlan = ({ onlyA, onlyB }: Match) => [...onlyA, ...onlyB].some(onlyPlans);
const isVerb = /^\p{Ll}.*(?:en|ern|eln)$/u;
const tells = ({ sort, stem: meaning, text }: TitleWord) =>
  sort === "general" ? media.has(meaning) : sort !== "word" || isVerb.test(text);

const onlyPlans = ({ stem: meaning }: TitleWord) => plans.has(meaning);
