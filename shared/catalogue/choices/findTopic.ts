import { fold } from "../../wording/fold.ts";
import { tidy } from "../../wording/tidy.ts";
import type { Settings, Topic } from "../settings/settings.ts";
import { indexNames, type NameIndex, nameKey } from "./nameIndex.ts";

interface TopicIndex {
  readonly names: NameIndex<Topic>;
  readonly codes: ReadonlyMap<string, Topic>;
  /** Single words that can end a compound: "Schulgebäude" is a Gebäude. */
  readonly heads: readonly (readonly [string, Topic])[];
  readonly memo: Map<string, Topic | undefined>;
}
const indexes = new WeakMap<readonly Topic[], TopicIndex>();

const longest = 90;
const introduction =
  /^(?:handlungsfeld(?:er)?|themenfeld|themenbereich|themengebiet|themenschwerpunkt|handlungsbereich|aktionsfeld|sektor|kategorie|rubrik|schwerpunkt|oberthema|hauptthema|leitthema|thema|bereich|kapitel|abschnitt|(?:programm|maßnahmen|themen)?(?:baustein|block|paket|gruppe)|maßnahmenfeld|säule|cluster|hf|tf)(?=[\s:.\d–-])\s*(?:\d{1,2}(?!\d)|[A-Z](?![\p{L}\d])|[IVX]+(?![\p{L}\d]))?\s*[:.)–-]*\s*/iu;
/** "Etappe 1: Wärme und Strom" */
const counted = /^\p{Lu}[\p{L}-]{2,24}\s+(?:\d{1,2}|[IVX]{1,4}|[A-Z])\s*[:–-]\s*/u;
const numbering = /^(?:\(?\d{1,2}(?:\.\d{1,2})*[.):]?|\(?[A-Z][.):]?|[IVX]{1,4}[.):])\s+[-–:]?\s*/u;
const bracket = /\s*\([^()]*\)\s*$/;
const divisions = /\s*(?:[,;/&+\n]|\bund\b|\bsowie\b)\s*/;
/** Words that say nothing of the topic itself. */
const plainWords = new Set(
  "und sowie der die das des in im fuer zur zum von mit nachhaltige nachhaltiges klimafreundliche klimafreundliches klimagerechte klimagerechtes kommunale kommunales staedtische staedtischer kreiseigene zukunftsfaehige umweltfreundliche allgemein allgemeines sonstiges sonstige massnahmen massnahme projekte".split(
    " "
  )
);

/** The topic a text names: by name, alias or code, after "Handlungsfeld", numbering or code; undefined when unsure. */
export function findTopic(settings: Settings, text: string): Topic | undefined {
  const index = indexOf(settings.topics);
  if (text.length > longest) return text.length < 250 ? index.names.get(nameKey(text)) : undefined;
  if (index.memo.has(text)) return index.memo.get(text);
  if (index.memo.size > 2000) index.memo.clear();
  const found = search(index, tidy(text));
  index.memo.set(text, found);
  return found;
}

function indexOf(topics: readonly Topic[]): TopicIndex {
  const known = indexes.get(topics);
  if (known) return known;
  const spoken = (topic: Topic) => [topic.name, ...topic.aliases];
  const names = indexNames(topics, [
    ({ name }) => [name],
    ({ code }) => [code],
    ({ aliases }) => aliases,
    (topic) => spoken(topic).map((name) => `${topic.code} ${name}`),
  ]);
  const index: TopicIndex = {
    names,
    codes: new Map(topics.map((topic) => [topic.code.toUpperCase(), topic])),
    heads: topics.flatMap((topic) => spoken(topic).flatMap((name) => headOf(name, topic))),
    memo: new Map(),
  };
  indexes.set(topics, index);
  return index;
}

/** Words of doing end compounds of any topic (Verkehrsplanung, Abfallwirtschaft), so they decide nothing. */
const ofAnything = /(?:ung|ation|wirtschaft|verwaltung|schutz)$/;

function headOf(name: string, topic: Topic): readonly (readonly [string, Topic])[] {
  const key = fold(name);
  return key.length >= 6 && !key.includes(" ") && !ofAnything.test(key) ? [[key, topic]] : [];
}

function search(index: TopicIndex, text: string): Topic | undefined {
  const bare = text.replace(introduction, "").replace(counted, "");
  let before = "";
  for (const shape of [text, bare, bare.replace(bracket, ""), bare.replace(numbering, "")]) {
    if (shape === before) continue; // most texts have nothing to take off
    const named = index.names.get(nameKey(shape));
    if (named) return named;
    before = shape;
  }
  const rest = bare.replace(bracket, "").replace(numbering, "").trim();
  if (index.names.has(nameKey(rest))) return index.names.get(nameKey(rest));
  return byCode(index, rest) ?? byParts(index, rest);
}

/** "MO Verkehrswende", "MO – Radverkehr": a code, then words that name no other topic. */
function byCode(index: TopicIndex, text: string): Topic | undefined {
  const found = /^([A-ZÄÖÜ]{2,4})\s*[-–:.]?\s+[-–:]?\s*(\p{L}.*)$/u.exec(text);
  const topic = index.codes.get(found?.[1] ?? "");
  if (!topic || !found?.[2]) return undefined;
  const others = found[2]
    .split(/[^\p{L}\d]+/u)
    .map((word) => index.codes.get(word) ?? wordTopic(index, word));
  return others.every((other) => other === undefined || other === topic) ? topic : undefined;
}

/** "Klimafreundliche Mobilität, Verkehr": every part names the same topic, or nothing. */
function byParts(index: TopicIndex, text: string): Topic | undefined {
  const found = new Set<Topic | undefined>();
  for (const part of text.split(divisions)) if (part !== "") found.add(partTopic(index, part));
  const [topic] = found;
  return found.size === 1 ? topic : undefined;
}

function partTopic(index: TopicIndex, part: string): Topic | undefined {
  const named = index.names.get(nameKey(part));
  if (named) return named;
  const words = part.split(/\s+/).filter((word) => !plainWords.has(fold(word)));
  const [word] = words;
  if (words.length !== 1 || word === undefined) return index.names.get(nameKey(words.join(" ")));
  return wordTopic(index, word);
}

function wordTopic({ names, heads }: TopicIndex, word: string): Topic | undefined {
  const key = nameKey(word);
  const named = names.get(key);
  if (named) return named;
  const found = new Set(heads.filter(([head]) => key.endsWith(head)).map(([, topic]) => topic));
  return found.size === 1 ? [...found][0] : undefined;
}
