import type { Reading, Writing } from "../kind.ts";
import { neighbours } from "./choiceNeighbour.ts";
import { clausesOf, exactWord, spokenWord, wordKey } from "./choiceWords.ts";
import { isPlaceholder, saysNothing } from "./isPlaceholder.ts";
import { horizons, type Vocabulary } from "./vocabulary.ts";

/** A cell without a known word: nothing, something that holds a place, or a word to be asked about. */
export function unread(text: string): Reading<never> {
  if (saysNothing(text)) return {};
  return { trouble: { code: isPlaceholder(text) ? "placeholder" : "unknownChoice", found: text } };
}

/** One value of a vocabulary: by its words, by a legend, or an answer to the neighbouring question. */
export function readChoice(
  vocabulary: Vocabulary,
  text: string,
  writing: Writing
): Reading<string> {
  if (text === "") return {};
  const told = writing.legend?.get(text);
  const meant = told && (exactWord(vocabulary, told) ?? spokenWord(vocabulary, told));
  const exact = meant ?? exactWord(vocabulary, text);
  if (exact) return { value: exact };
  if (saysNothing(text) || isPlaceholder(text)) return unread(text);
  const beside = neighbours.get(vocabulary)?.(text, writing) ?? {};
  if (beside.value !== undefined || beside.also) return beside;
  return readParts(vocabulary, text, writing);
}

/** "in Umsetzung (verzögert)", "beschlossen, 12.03.2024": the first part decides, others may answer the neighbour. */
function readParts(vocabulary: Vocabulary, text: string, writing: Writing): Reading<string> {
  const value = spokenWord(vocabulary, text);
  if (value === undefined) return unread(text);
  const neighbour = neighbours.get(vocabulary);
  const also = clausesOf(text)
    .slice(1)
    .map((part) => neighbour?.(part, writing).also)
    .find(Boolean);
  return { value, ...(also && { also }) };
}

const separators = /\s*(?:[\n;,/+&|]|\bund\b|\bsowie\b|\bu\.)\s*/;

/** Several values, in the order of the vocabulary; what is not known is named and the rest kept. */
export function readChoices(
  vocabulary: Vocabulary,
  text: string,
  writing: Writing
): Reading<readonly string[]> {
  if (text === "") return {};
  const whole = exactWord(vocabulary, text);
  if (whole !== undefined) return { value: [whole] };
  const values = Object.keys(vocabulary);
  if (/^beides?$/.test(wordKey(text)) && values.length === 2) return { value: values };
  const parts = text.split(separators).filter((part) => part !== "");
  const told = parts.map((part) => valuesOf(vocabulary, part, writing));
  const found = new Set(told.flat());
  if (found.size === 0) return continuing(vocabulary, text) ?? unread(text);
  const unknown = parts.find((_, index) => told[index]?.length === 0);
  return {
    value: values.filter((value) => found.has(value)),
    ...(unknown !== undefined && unread(unknown)),
  };
}

function valuesOf(vocabulary: Vocabulary, part: string, writing: Writing): readonly string[] {
  const ends = part.split(/\s*(?:[-–]?\s*\bbis\b|[-–])\s*/);
  const [from, to] = ends.map((end) => exactWord(vocabulary, end));
  const values = Object.keys(vocabulary);
  if (ends.length === 2 && from !== undefined && to !== undefined) {
    return values.slice(values.indexOf(from), values.indexOf(to) + 1);
  }
  const { value } = readChoice(vocabulary, part, writing);
  return value === undefined ? [] : [value];
}

/** "dauerhaft" in a column of horizons answers another question. */
function continuing(vocabulary: Vocabulary, text: string): Reading<never> | undefined {
  const lasting = /^(?:dauerhaft|daueraufgabe|fortlaufend|laufend|kontinuierlich|staendig)$/;
  return vocabulary === horizons && lasting.test(wordKey(text))
    ? { also: { continuous: true } }
    : undefined;
}
