import type { CatalogueMeasure } from "../catalogue/draft.ts";
import type { Question } from "../catalogue/question.ts";
import { alikeUnderOneCode, type Likeness, titlesAlike } from "../likeness/titlesAlike.ts";
import { ask, involved } from "./ask.ts";
import type { Hashes } from "./hashes.ts";
import { likelyPairs } from "./likelyPairs.ts";
import { factsOf, pairsOfSameFacts } from "./pairsOfSameFacts.ts";
import type { Titles } from "./titles.ts";

/** Below it, titles share a place or a trade rather than a project. */
const askedFrom = 0.55;
const mostEquallyAlike = 2;

interface Pair {
  readonly a: CatalogueMeasure;
  readonly b: CatalogueMeasure;
  readonly likeness: Likeness;
}

/** Pairs of measures that may be one, with a score and the reasons for and against. */
export function duplicateQuestions(
  catalogue: readonly CatalogueMeasure[],
  titles: Titles,
  hashes: Hashes
): readonly Question[] {
  const known = catalogue.map(titlesOf);
  const words = known.map((said) => {
    const all = said.flatMap((title) => titles.words(title).words);
    return [...new Map(all.map((word) => [word.stem, word])).values()];
  });
  const pairs = worthAsking(words, catalogue).flatMap(([first, second]) => {
    const [a, b] = [catalogue[first], catalogue[second]];
    if (a === undefined || b === undefined) return [];
    const likeness = mostAlike(known[first] ?? [], known[second] ?? [], titles);
    return isAsked(a, b, likeness) ? [{ a, b, likeness }] : [];
  });
  return nearestOnly(pairs).map((pair) => question(pair, hashes));
}

/** Pairs with common words, and those that begin, end and cost the same; each once. */
function worthAsking(
  words: Parameters<typeof likelyPairs>[0],
  catalogue: readonly CatalogueMeasure[]
): readonly (readonly [number, number])[] {
  const likely = likelyPairs(words);
  const known = new Set(likely.map(([a, b]) => a * words.length + b));
  const more = pairsOfSameFacts(catalogue).filter(([a, b]) => !known.has(a * words.length + b));
  return [...likely, ...more].sort(([a, b], [c, d]) => a - c || b - d);
}

/**
 * A department reports a measure once: of its measures only the ones most alike are asked about, and
 * none when many are equally alike (every roof of one school).
 */
function nearestOnly(pairs: readonly Pair[]): readonly Pair[] {
  const best = new Map<string, Map<string, { score: number; count: number }>>();
  for (const { a, b, likeness } of pairs) {
    for (const sender of sendersOf(b)) note(best, a.id, sender, likeness.score);
    for (const sender of sendersOf(a)) note(best, b.id, sender, likeness.score);
  }
  const nearest = (one: CatalogueMeasure, other: CatalogueMeasure, { score }: Likeness) =>
    [...sendersOf(other)].some((sender) => {
      const top = best.get(one.id)?.get(sender);
      return top !== undefined && top.score === score && top.count <= mostEquallyAlike;
    });
  return pairs.filter(
    ({ a, b, likeness }) =>
      likeness.class === "sure" || (nearest(a, b, likeness) && nearest(b, a, likeness))
  );
}

function note(
  best: Map<string, Map<string, { score: number; count: number }>>,
  id: string,
  sender: string,
  score: number
): void {
  const ofMeasure = best.get(id) ?? new Map<string, { score: number; count: number }>();
  best.set(id, ofMeasure);
  const top = ofMeasure.get(sender);
  if (top === undefined || score > top.score) ofMeasure.set(sender, { score, count: 1 });
  else if (score === top.score) top.count++;
}

/** The title that stands, and the other wordings of it. */
function titlesOf({ title, variants }: CatalogueMeasure): readonly string[] {
  const others = (variants?.title ?? []).map(({ value }) => String(value));
  return [...new Set([...(title === undefined ? [] : [title]), ...others])];
}

function mostAlike(a: readonly string[], b: readonly string[], titles: Titles): Likeness {
  const pairs = a.flatMap((one) => b.map((other) => titles.alike(one, other)));
  return pairs.reduce((best, next) => (next.score > best.score ? next : best), nothingAlike);
}
const nothingAlike = titlesAlike("", "");

/**
 * Whoever lists two measures side by side holds them for two: there only what is sure is asked. The
 * same time and the same cost speak for one measure as much as the same code does.
 * Measures under the same code are a collision, not a duplicate.
 */
function isAsked(a: CatalogueMeasure, b: CatalogueMeasure, likeness: Likeness): boolean {
  if (a.code !== undefined && a.code === b.code) return false;
  if (likeness.class === "sure") return true;
  const alike = likeness.class === "look" && likeness.score >= askedFrom;
  return (alike || (sameFacts(a, b) && alikeUnderOneCode(likeness))) && !sideBySide(a, b);
}

function sameFacts(a: CatalogueMeasure, b: CatalogueMeasure): boolean {
  const facts = factsOf(a);
  return facts !== undefined && facts === factsOf(b);
}

function sideBySide(a: CatalogueMeasure, b: CatalogueMeasure): boolean {
  const senders = sendersOf(a);
  return [...sendersOf(b)].some((sender) => senders.has(sender));
}

function sendersOf({ sources }: CatalogueMeasure): ReadonlySet<string> {
  return new Set(sources.map(({ department, file }) => department ?? file));
}

function question({ a, b, likeness }: Pair, hashes: Hashes): Question {
  return ask(
    { kind: "duplicate", measures: [a.id, b.id], about: [a.title ?? "", b.title ?? ""] },
    {
      ...involved([a, b]),
      likeness: likeness.class === "sure" ? "sure" : "look",
      score: likeness.score,
      reasons: [...likeness.reasons, ...circumstances(a, b)],
    },
    hashes
  );
}

function circumstances(a: CatalogueMeasure, b: CatalogueMeasure): readonly string[] {
  const sameTime = a.start !== undefined && a.start === b.start && a.end === b.end;
  const otherDepartment = a.department !== b.department;
  return [
    ...(sameTime ? ["gleicher Zeitraum"] : []),
    ...(sameFacts(a, b) ? ["gleiche Kosten"] : []),
    ...(otherDepartment ? ["andere Federführung"] : []),
  ];
}
