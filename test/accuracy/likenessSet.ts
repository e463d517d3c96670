import type { LikelyMeasure } from "../../shared/likeness/measures/measureWords.ts";
import { actions, places, sentences, things, type Wordings } from "./likenessWords.ts";

export type Tier = "easy" | "medium" | "hard";

/** Measures of which a fifth is told one to three times more, and which pairs are the same. */
export interface LikenessSet {
  readonly measures: readonly LikelyMeasure[];
  /** "a|b", a < b, by number in `measures`. */
  readonly truth: ReadonlyMap<string, Tier>;
}

const departments = 12;
const shareDuplicated = 0.2;

/**
 * As SPEED.md section 5 has it: easy = typing slip, capitals, umlauts written out, number in front,
 * gender form; medium = spelling and short forms, half with a description of its own; hard = another
 * wording of action, subject and place, description new or missing. Each measure is one of all
 * combinations, so neighbours differ in one word. The same seed gives the same set.
 */
export function likenessSet(size: number, seed: number): LikenessSet {
  const combinations = actions.length * things.length * places.length;
  if (size > combinations) throw new Error(`Höchstens ${combinations} Maßnahmen.`);
  const dice = random(seed);
  const measures: LikelyMeasure[] = [];
  const truth = new Map<string, Tier>();
  const used = new Set<string>();
  while (measures.length < size) {
    const [action, thing, place] = [dice.of(actions), dice.of(things), dice.of(places)];
    const key = `${action.plain}|${thing.plain}|${place.plain}`;
    if (used.has(key)) continue;
    used.add(key);
    const first = measures.length;
    const origin = original(action, thing, place, dice);
    measures.push({ ...origin, department: department(first) });
    if (dice.chance() >= shareDuplicated) continue;
    const tiers = Array.from({ length: 1 + dice.below(3) }, () => dice.of(allTiers));
    tiers.forEach((tier, at) => {
      measures.push({
        ...retold[tier](origin, [action, thing, place], dice),
        department: department(first + at + 1),
      });
      for (let other = 0; other <= at; other++) {
        const before = other === 0 ? "easy" : (tiers[other - 1] ?? "easy");
        truth.set(`${first + other}|${first + at + 1}`, harder(before, tier));
      }
    });
  }
  return { measures, truth };
}

const allTiers: readonly Tier[] = ["easy", "medium", "hard"];
const harder = (a: Tier, b: Tier) => (allTiers.indexOf(a) > allTiers.indexOf(b) ? a : b);
const department = (number: number) => `Amt ${number % departments}`;

type Dice = ReturnType<typeof random>;
type Parts = readonly [Wordings, Wordings, Wordings];

function original(action: Wordings, thing: Wordings, place: Wordings, dice: Dice): LikelyMeasure {
  return {
    titles: [`${action.plain} ${thing.plain} ${place.plain}`],
    description: `${thing.plain} ${place.plain}. ${dice.of(sentences)} ${dice.of(sentences)}`,
  };
}

type Retell = (origin: LikelyMeasure, parts: Parts, dice: Dice) => LikelyMeasure;

const retold: Readonly<Record<Tier, Retell>> = {
  easy: (origin, _, dice) => ({
    ...origin,
    titles: origin.titles.map((title) => dice.of(slips)(title, dice)),
  }),
  medium: (origin, parts, dice) => ({
    titles: [parts.map((part) => spelling(part, dice)).join(" ")],
    description:
      dice.chance() < 0.5
        ? (origin.description ?? "")
        : `${dice.of(sentences)} ${dice.of(sentences)}`,
  }),
  hard: (_, parts, dice) => ({
    titles: [
      parts
        .map((part) => (part.reworded.length > 0 ? dice.of(part.reworded) : part.plain))
        .join(" "),
    ],
    ...(dice.chance() < 0.5 ? { description: `${dice.of(sentences)} ${dice.of(sentences)}` } : {}),
  }),
};

const spelling = ({ plain, spelled }: Wordings, dice: Dice) =>
  spelled.length > 0 && dice.chance() < 0.7 ? dice.of(spelled) : plain;

const slips: readonly ((title: string, dice: Dice) => string)[] = [
  (title) => title.toUpperCase(),
  (title) => title.toLowerCase(),
  (title) => title.replace(/[äöüßÄÖÜ]/g, (letter) => written.get(letter) ?? letter),
  (title, dice) => `${1 + dice.below(9)}.${1 + dice.below(20)} ${title}`,
  (title, dice) => `M${1 + dice.below(90)}: ${title}`,
  mistype,
  mistype,
];
const written = new Map([
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["ß", "ss"],
  ["Ä", "Ae"],
  ["Ö", "Oe"],
  ["Ü", "Ue"],
]);

/** One letter lost, doubled or swapped inside a long word. */
function mistype(title: string, dice: Dice): string {
  const words = title.split(" ");
  const long = words.flatMap((word, at) => (word.length >= 8 ? [at] : []));
  if (long.length === 0) return title.toUpperCase();
  const at = dice.of(long);
  const word = words[at] ?? "";
  const letter = 2 + dice.below(word.length - 4);
  const changed = [
    word.slice(0, letter) + word.slice(letter + 1),
    word.slice(0, letter) + word.charAt(letter - 1) + word.slice(letter),
    word.slice(0, letter) + word.charAt(letter + 1) + word.charAt(letter) + word.slice(letter + 2),
  ];
  return words.with(at, dice.of(changed)).join(" ");
}

/** Choices that repeat for the same seed (mulberry32). */
function random(seed: number) {
  let state = seed;
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(chance() * limit);
  function of<Entry>(entries: readonly Entry[]): Entry {
    const entry = entries[below(entries.length)];
    if (entry === undefined) throw new Error("Nichts zu wählen");
    return entry;
  }
  return { chance, below, of };
}
