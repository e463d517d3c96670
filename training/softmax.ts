import type { Answer } from "../shared/sheet/experience/answer.ts";
import { ruleClueCount } from "../shared/sheet/experience/ruleClues.ts";
import type { Lesson } from "./corpus.ts";

/** One weight for each clue and answer, and what the rules' own clues weigh for all answers alike. */
export interface Learnt {
  readonly weights: ReadonlyMap<string, Float64Array>;
  readonly trust: Float64Array;
}

const rounds = 50;
const rate = 0.2;
const decay = 1e-5;
/** A clue is learnt when this many headings bear it. */
const seenBy = 3;
/** Shares of clues left out at random in each round, so that no one clue decides alone. */
const forgotten = { word: 0.15, values: 0.1, rules: 0.3 };

interface Clue {
  readonly row: Float64Array;
  readonly squares: Float64Array;
}

/**
 * Softmax regression by stochastic gradient steps, each weight with a step of its own (Adagrad: Duchi, Hazan, Singer,
 * 2011). The same lessons give the same weights.
 */
export function learn(lessons: readonly Lesson[], answers: readonly Answer[]): Learnt {
  const clues = cluesOf(lessons, answers.length);
  const trust = { row: new Float64Array(ruleClueCount), squares: tiny(ruleClueCount) };
  const random = newRandom(7);
  const prepared = lessons.map((lesson) => prepare(lesson, clues, answers));
  const sums = new Float64Array(answers.length);
  for (let round = 0; round < rounds; round++) {
    for (const lesson of shuffled(prepared, random))
      learnOne(forgetting(lesson, random), trust, sums);
  }
  return { weights: new Map([...clues].map(([name, { row }]) => [name, row])), trust: trust.row };
}

interface Told {
  readonly clue: Clue;
  readonly strength: number;
}

interface Prepared {
  readonly truth: number;
  readonly words: readonly Clue[];
  readonly values: readonly Told[];
  readonly rules: readonly (readonly number[])[];
}

const prepare = (
  lesson: Lesson,
  clues: ReadonlyMap<string, Clue>,
  answers: readonly Answer[]
): Prepared => ({
  truth: answers.indexOf(lesson.answer),
  words: lesson.words.flatMap((name) => clues.get(name) ?? []),
  values: lesson.values.flatMap(([name, strength]) => {
    const clue = clues.get(name);
    return clue ? [{ clue, strength }] : [];
  }),
  rules: lesson.rules ?? [],
});

const forgetting = ({ truth, words, values, rules }: Prepared, random: () => number): Prepared => ({
  truth,
  words: words.filter(() => random() > forgotten.word),
  values: random() < forgotten.values ? [] : values,
  rules: random() < forgotten.rules ? [] : rules,
});

/** One step towards the truth for all that was told. */
function learnOne({ truth, words, values, rules }: Prepared, trust: Clue, sums: Float64Array) {
  const strength = 1 / Math.sqrt(Math.max(1, words.length));
  const told: readonly Told[] = [...words.map((clue) => ({ clue, strength })), ...values];
  sums.fill(0);
  for (const { clue, strength: share } of told) add(sums, clue.row, share);
  rules.forEach((clues, at) => {
    sums[at] = clues.reduce(
      (sum, each, which) => sum + each * (trust.row[which] ?? 0),
      sums[at] ?? 0
    );
  });
  toErrors(sums, truth);
  for (const { clue, strength: share } of told) correct(clue, sums, share);
  rules.forEach((clues, at) => {
    for (const [which, each] of clues.entries())
      if (each !== 0) step(trust, which, (sums[at] ?? 0) * each);
  });
}

const tiny = (length: number) => new Float64Array(length).fill(1e-3);

function cluesOf(lessons: readonly Lesson[], answers: number): ReadonlyMap<string, Clue> {
  const seen = new Map<string, number>();
  for (const { words, values } of lessons) {
    for (const clue of [...words, ...values.map(([name]) => name)])
      seen.set(clue, (seen.get(clue) ?? 0) + 1);
  }
  return new Map(
    [...seen]
      .filter(([, count]) => count >= seenBy)
      .map(([clue]) => [clue, { row: new Float64Array(answers), squares: tiny(answers) }])
  );
}

function add(sums: Float64Array, row: Float64Array, strength: number): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0) * strength;
}

/** Sums become shares, and shares errors: how far each is from the truth. */
function toErrors(sums: Float64Array, truth: number): void {
  const most = Math.max(...sums);
  let total = 0;
  for (let at = 0; at < sums.length; at++) {
    sums[at] = Math.exp((sums[at] ?? 0) - most);
    total += sums[at] ?? 0;
  }
  for (let at = 0; at < sums.length; at++)
    sums[at] = (sums[at] ?? 0) / total - (at === truth ? 1 : 0);
}

function correct(clue: Clue, errors: Float64Array, strength: number): void {
  for (let at = 0; at < errors.length; at++) {
    const error = errors[at] ?? 0;
    if (Math.abs(error) >= 1e-4) step(clue, at, error * strength + decay * (clue.row[at] ?? 0));
  }
}

function step({ row, squares }: Clue, at: number, slope: number): void {
  squares[at] = (squares[at] ?? 0) + slope * slope;
  row[at] = (row[at] ?? 0) - (rate * slope) / Math.sqrt(squares[at] ?? 1);
}

/** A row of numbers 0–1 that is the same each time (linear congruential, as in ANSI C). */
function newRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const shuffled = <Item>(items: readonly Item[], random: () => number): readonly Item[] =>
  items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
