import { matchWords } from "../titles/matchWords.ts";
import { type TitleWord, type TitleWords, titleWords } from "../titles/titleWords.ts";
import { type Dictionary, extendDictionary, type Sort } from "./dictionary.ts";

/** Two titles that a person has confirmed to be one measure. */
export type ConfirmedPair = readonly [string, string];

/** Two words that mean something of their own are called one only when merged so often. */
const confirmationsOfKnown = 2;

const headings: Readonly<Record<Sort, string>> = {
  thing: "Gegenstand",
  place: "Ort",
  people: "Zielgruppe",
  action: "Tätigkeit",
  trait: "Eigenschaft",
  general: "Allgemeines",
};

interface Lesson {
  readonly one: TitleWord;
  readonly other: TitleWord;
  count: number;
}

/** The dictionary and what confirmed merges teach. */
export function learn(dictionary: Dictionary, confirmed: readonly ConfirmedPair[]): Dictionary {
  return extendDictionary(dictionary, lessonsOf(dictionary, confirmed).join("\n"));
}

/**
 * Lines for the dictionary that confirmed merges teach: where two titles differ in one word each, both
 * mean the same. Names of places, numbers and directions are never learned. The same pairs in any order
 * give the same lines.
 */
export function lessonsOf(
  dictionary: Dictionary,
  confirmed: readonly ConfirmedPair[]
): readonly string[] {
  const lessons = new Map<string, Lesson>();
  for (const [a, b] of confirmed) {
    const lesson = lessonOf(titleWords(a, dictionary), titleWords(b, dictionary));
    if (lesson === undefined) continue;
    const key = `${lesson.one.stem}|${lesson.other.stem}`;
    const known = lessons.get(key);
    if (known === undefined) lessons.set(key, lesson);
    else known.count++;
  }
  return [...lessons.entries()]
    .filter(
      ([, { one, other, count }]) => isNew(one) || isNew(other) || count >= confirmationsOfKnown
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { one, other }]) => lineOf(one, other));
}

function lessonOf(a: TitleWords, b: TitleWords): Lesson | undefined {
  const { onlyA, onlyB, related, typos } = matchWords(a, b);
  const [[one, ...moreA], [other, ...moreB]] = [wholeWords(onlyA), wholeWords(onlyB)];
  if (one === undefined || other === undefined || moreA.length + moreB.length > 0) return undefined;
  if (related.length > 0 || typos.length > 0 || isParticular(one) || isParticular(other))
    return undefined;
  const [first, second] = one.stem < other.stem ? [one, other] : [other, one];
  return { one: first, other: second, count: 1 };
}

/** The telling words; a compound of several parts is one word, and a new one. */
function wholeWords(words: readonly TitleWord[]): readonly TitleWord[] {
  const whole = new Map<string, TitleWord>();
  for (const word of words) {
    if (word.sort === "general") continue;
    const before = whole.get(word.text);
    whole.set(word.text, before === undefined ? word : { ...word, sort: "name", name: true });
  }
  return [...whole.values()];
}

const isNew = ({ sort }: TitleWord) => sort === "name" || sort === "word";
const isParticular = ({ where, sort }: TitleWord) => where && sort !== "place";

function lineOf(one: TitleWord, other: TitleWord): string {
  const [known, added] = isNew(one) ? [other, one] : [one, other];
  const sort = known.sort === "name" || known.sort === "word" ? "thing" : known.sort;
  const name = isNew(known) ? known.text : known.stem;
  const word = isNew(added) ? added.text : added.stem;
  return `# ${headings[sort]}\n${name} = ${word}`;
}
