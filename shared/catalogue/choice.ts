import { tidy } from "../wording/tidy.ts";
import { neighbours } from "./choiceNeighbour.ts";
import { containedWord, exactWord, wordKey } from "./choiceWords.ts";
import { findDepartment } from "./findDepartment.ts";
import { findTopic } from "./findTopic.ts";
import { isPlaceholder, saysNothing } from "./isPlaceholder.ts";
import type { Kind, Reading, Writing } from "./kind.ts";
import type { Settings } from "./settings.ts";
import { horizons, type Vocabulary } from "./vocabulary.ts";

/** One of a fixed list. */
export function choice(vocabulary: Vocabulary): Kind<string> {
  const values = Object.keys(vocabulary);
  return {
    name: "choice",
    expects: `eines von: ${values.join(", ")}`,
    read: (source, writing) => readChoice(vocabulary, tidy(source.text), writing),
    show: (value) => value,
    same: (a, b) => a === b,
    schema: () => ({ type: "string", enum: values }),
    cellRule: () => ({ type: "list", values }),
  };
}

/** Several of a fixed list, in the order of the list. */
export function choices(vocabulary: Vocabulary): Kind<readonly string[]> {
  const values = Object.keys(vocabulary);
  return {
    name: "choices",
    expects: `eines oder mehrere von: ${values.join(", ")}`,
    read: (source, writing) => readChoices(vocabulary, tidy(source.text), writing),
    show: (value) => value.join("; "),
    same: (a, b) => a.length === b.length && a.every((each) => b.includes(each)),
    schema: () => ({
      type: "array",
      items: { type: "string", enum: values },
      minItems: 1,
      uniqueItems: true,
    }),
    cellRule: () => ({ type: "any" }),
  };
}

/** One of the municipality's topics, by name. */
export const topicChoice: Kind<string> = municipal(
  "ein Themenfeld der Kommune",
  findTopic,
  ({ topics }) => topics.map(({ name }) => name)
);

/** One of the municipality's departments, by name. */
export const departmentChoice: Kind<string> = municipal(
  "eine Dienststelle der Kommune",
  findDepartment,
  ({ departments }) => departments.map(({ name }) => name)
);

function municipal(
  expects: string,
  find: (settings: Settings, text: string) => { readonly name: string } | undefined,
  names: (settings: Settings) => readonly string[]
): Kind<string> {
  return {
    name: "choice",
    expects,
    read(source, writing) {
      const text = tidy(source.text);
      if (text === "") return {};
      const found = find(writing.settings, text) ?? find(writing.settings, ofLegend(text, writing));
      return found ? { value: found.name } : unread(text);
    },
    show: (value) => value,
    same: (a, b) => a === b,
    schema: (settings) => ({ type: "string", enum: names(settings) }),
    cellRule: (settings) => ({ type: "list", values: names(settings) }),
  };
}

const ofLegend = (text: string, { legend }: Writing) => legend?.get(text) ?? "";

/** A cell without a known word: nothing, something that holds a place, or a word to be asked about. */
function unread(text: string): Reading<never> {
  if (saysNothing(text)) return {};
  return { trouble: { code: isPlaceholder(text) ? "placeholder" : "unknownChoice", found: text } };
}

function readChoice(vocabulary: Vocabulary, text: string, writing: Writing): Reading<string> {
  if (text === "") return {};
  const told = writing.legend?.get(text);
  const exact = (told !== undefined && exactWord(vocabulary, told)) || exactWord(vocabulary, text);
  if (exact) return { value: exact };
  const beside = neighbours.get(vocabulary)?.(text, writing) ?? {};
  if (beside.value !== undefined || beside.also) return beside;
  if (saysNothing(text) || isPlaceholder(text)) return unread(text);
  return readParts(vocabulary, text, writing);
}

const clauses = /\s*(?:[,;:()\n]|\s[-–—]\s)\s*/;

/** "in Umsetzung (verzögert)", "beschlossen, 12.03.2024": the first part decides, others may answer the neighbour. */
function readParts(vocabulary: Vocabulary, text: string, writing: Writing): Reading<string> {
  const parts = text.split(clauses).filter((part) => part !== "");
  const value = exactWord(vocabulary, parts[0] ?? "") ?? containedWord(vocabulary, text);
  const neighbour = neighbours.get(vocabulary);
  const also = parts
    .slice(1)
    .map((part) => neighbour?.(part, writing).also)
    .find(Boolean);
  if (value === undefined) return unread(text);
  return { value, ...(also && { also }) };
}

const separators = /\s*(?:[\n;,/+&|]|\bund\b|\bsowie\b|\bu\.)\s*/;

function readChoices(
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
  const found = new Set<string>();
  for (const part of parts) {
    for (const value of valuesOf(vocabulary, part, writing)) found.add(value);
  }
  const unknown = parts.find((part) => valuesOf(vocabulary, part, writing).length === 0);
  if (found.size === 0) return continuing(vocabulary, text) ?? unread(text);
  return {
    value: values.filter((value) => found.has(value)),
    ...(unknown !== undefined && unread(unknown)),
  };
}

function valuesOf(vocabulary: Vocabulary, part: string, writing: Writing): readonly string[] {
  const ends = part.split(/\s*\bbis\b\s*/);
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
