import { writeFileSync } from "node:fs";
import { measureWords } from "../shared/likeness/measures/measureWords.ts";
import { candidatesAmong } from "../shared/likeness/nearest/candidates.ts";
import { clueNames } from "../shared/likeness/nearest/clues.ts";
import { profilesOf } from "../shared/likeness/nearest/profile.ts";
import { type Heard, heardIn } from "../shared/likeness/nearest/rarity.ts";
import { likelyPairs } from "../shared/likeness/pairs/likelyPairs.ts";
import {
  digestOfMeasures,
  type LabelledCatalogue,
  readCatalogue,
  thinned,
} from "./likenessCorpus.ts";
import { learnLogistic, type Sample } from "./logistic.ts";

/** What is heard less often is not written down: it is taken for never heard. */
const leastHeard = 3;

/** Learns from the labelled measures and writes shared/likeness/nearest/experience.ts; says what it learnt. */
export function learnLikeness(): string {
  const catalogue = readCatalogue();
  const general = oftenHeard(
    heardIn(profilesOf(catalogue.measures.map((one) => measureWords(one))))
  );
  const samples = thinned(catalogue).flatMap((each) => samplesFrom(each, general));
  const weights = learnLogistic(samples);
  const file = new URL("../shared/likeness/nearest/experience.ts", import.meta.url);
  const right = samples.filter(({ isTrue }) => isTrue).length;
  writeFileSync(file, written(weights, right / samples.length, general));
  return `${catalogue.measures.length} Maßnahmen, ${samples.length} Paare, davon ${right} dieselbe Maßnahme.`;
}

const oftenHeard = ({ measures, counts }: Heard): Heard => ({
  measures,
  counts: new Map([...counts].filter(([, count]) => count >= leastHeard)),
});

/** What a second look gets to see: pairs found by their titles but not surely, and those nearest to one another. */
function samplesFrom({ measures, pairs }: LabelledCatalogue, general: Heard): readonly Sample[] {
  const isApart = (a: number, b: number) => measures[a]?.department !== measures[b]?.department;
  const found = likelyPairs(measures);
  const sure = found.filter(({ likeness }) => likeness.class === "sure");
  const paired = new Set(sure.flatMap(({ a, b }) => [a, b]));
  const left = measures.flatMap((_, at) => (paired.has(at) ? [] : [at]));
  const placeOf = new Map(left.map((at, place) => [at, place]));
  const titled = found.flatMap(({ a, b }) => {
    const [one, other] = [placeOf.get(a), placeOf.get(b)];
    const isOpen = one !== undefined && other !== undefined && isApart(a, b);
    return isOpen ? [{ a: one, b: other }] : [];
  });
  const truth = new Set(pairs.map(([a, b]) => `${a} ${b}`));
  const taken = left.flatMap((at) => (measures[at] ? [measureWords(measures[at])] : []));
  const mayMeet = (a: number, b: number) => isApart(left[a] ?? -1, left[b] ?? -1);
  return candidatesAmong(taken, { mayMeet }, general, titled).map(({ a, b, clues }) => ({
    clues,
    isTrue: truth.has(`${left[a]} ${left[b]}`),
  }));
}

function written(weights: readonly number[], share: number, { measures, counts }: Heard): string {
  const rows = clueNames.map(
    (name, at) => `  ${Number((weights[at] ?? 0).toFixed(3))}, // ${name}`
  );
  const lines = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `/** Written by „npm run learn“ from training/likeness (SHA-256 ${digestOfMeasures()}); never by hand. */`,
    'import type { Heard } from "./rarity.ts";',
    "",
    "/** What each clue of cluesOf says for two measures being one. */",
    `export const clueWeights: readonly number[] = [\n${rows.join("\n")}\n];`,
    "",
    "/** How many of the pairs they were learnt from were one measure. */",
    `export const trueShare = ${share.toFixed(3)};`,
    "",
    "let heard: Heard | undefined;",
    "",
    "/** What is spoken of in measures in general, and in how many of them. */",
    "export function generallyHeard(): Heard {",
    "  heard ??= {",
    `    measures: ${measures},`,
    "    counts: new Map(",
    '      often.split("\\n").map((line) => {',
    '        const [unit = "", count] = line.split("|");',
    "        return [unit, Number(count)] as const;",
    "      })",
    "    ),",
    "  };",
    "  return heard;",
    "}",
    "",
    `const often = \`${lines.map(([unit, count]) => `${unit}|${count}`).join("\n")}\`;`,
    "",
  ].join("\n");
}
