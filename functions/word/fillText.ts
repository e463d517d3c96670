import type { Run } from "../../shared/documents/block.ts";
import type { ByteSink } from "../zip/byteSink.ts";
import { escapeXml } from "./escapeXml.ts";
import type { Filling } from "./filling.ts";
import type { TextShape, WordParagraph } from "./part.ts";
import { listNumber, type Pattern } from "./pattern.ts";
import type { Patterns } from "./patterns.ts";
import { paragraphShape } from "./shape.ts";

/**
 * Most cells hold a few plain words: their pattern is found by the shape of their column and a number, without
 * spelling out what they look like.
 */
const known = new WeakMap<Patterns, Map<TextShape, Map<number, Pattern>>>();

const nothing = new Uint8Array();

/** Writes a paragraph of plain words; false where its pattern is not known yet or its words are not plain. */
export function fillText(
  shape: TextShape,
  runs: readonly Run[],
  { patterns, numIds }: Filling,
  into: ByteSink
): boolean {
  const pattern = known.get(patterns)?.get(shape)?.get(keyOf(runs));
  if (pattern === undefined) return false;
  const { pieces, holes } = pattern;
  let at = 0;
  if (holes[0] === listNumber) {
    into.bytes(pieces[at++] ?? nothing);
    into.text(numIds.get(bullets) ?? "");
  }
  for (let index = 0; index < runs.length; index++) {
    const { text = "", anchor } = runs[index] ?? {};
    into.bytes(pieces[at++] ?? nothing);
    if (anchor !== undefined) {
      into.text(anchor);
      into.bytes(pieces[at++] ?? nothing);
    }
    into.text(escapeXml(text));
  }
  into.bytes(pieces[at] ?? nothing);
  return true;
}

/** Remembers the pattern of a paragraph that has been written the long way. */
export function learnText(shape: TextShape, part: WordParagraph, patterns: Patterns): void {
  const key = keyOf(part.runs);
  const pattern = patterns.get(paragraphShape(part));
  if (key === notPlain || pattern === undefined || !isOfWords(pattern, part)) return;
  const ofAll = known.get(patterns) ?? new Map<TextShape, Map<number, Pattern>>();
  const ofShape = ofAll.get(shape) ?? new Map<number, Pattern>();
  known.set(patterns, ofAll.set(shape, ofShape.set(key, pattern)));
}

/** Nothing to fill but words in their order; an entry of a list says first that it is one of the bullets. */
function isOfWords({ holes }: Pattern, { list = bullets }: WordParagraph): boolean {
  const before = holes[0] === listNumber && list === bullets ? 1 : 0;
  return holes.every((hole, index) => index < before || hole === index - before);
}

/** The one list that is not counted. */
const bullets = 0;
const notPlain = 0;
/** What does not fit into a number is not worth remembering. */
const mostRuns = 4;
const tones = { accent: 16, muted: 32, warning: 48 } as const;

/** What runs look like, as one number: six bits a run. */
function keyOf(runs: readonly Run[]): number {
  if (runs.length > mostRuns) return notPlain;
  let key = notPlain;
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    if (run === undefined || !isPlain(run)) return notPlain;
    key = key * 64 + looksOf(run);
  }
  return key;
}

const isPlain = ({ text, sequence, change }: Run) =>
  sequence === undefined && change === undefined && text !== "" && !text.includes("\n");

const looksOf = ({ strong, spaced, anchor, tone }: Run) =>
  1 +
  (strong ? 2 : 0) +
  (spaced ? 4 : 0) +
  (anchor === undefined ? 0 : 8) +
  (tone === undefined ? 0 : tones[tone]);
