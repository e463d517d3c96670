/**
 * npm run learn: learns from the labelled headings and writes shared/sheet/experience/weights.ts, and from the
 * labelled measures and writes shared/likeness/nearest/experience.ts.
 * npm run learn -- --measure: how well each hand is known by the others; writes nothing.
 */
import { writeFileSync } from "node:fs";
import { fieldNames, fields } from "../shared/catalogue/fields.ts";
import type { Answer } from "../shared/sheet/experience/answer.ts";
import { clueToName, weightToSign } from "../shared/sheet/experience/experience.ts";
import { digestOfHeadings, readLessons } from "./corpus.ts";
import { learnLikeness } from "./learnLikeness.ts";
import { measure } from "./measure.ts";
import { type Learnt, learn } from "./softmax.ts";

/** A clue whose weights are all below this changes no answer. */
const telling = 0.7;

const answers: readonly Answer[] = [
  "own",
  ...fieldNames.filter((name) => fields[name].need !== "set"),
  "span",
];
const lessons = readLessons(answers);
if (process.argv.includes("--measure")) {
  const hands = new Set(lessons.filter(({ rules }) => rules).map(({ hand }) => hand));
  for (const hand of hands) {
    const others = lessons.filter((lesson) => lesson.hand !== hand);
    const own = lessons.filter((lesson) => lesson.hand === hand);
    console.log(`${hand}\n${measure(learn(others, answers), own, answers)}`);
  }
} else {
  const learnt = learn(lessons, answers);
  writeFileSync(new URL("../shared/sheet/experience/weights.ts", import.meta.url), written(learnt));
  console.log(`${lessons.length} Überschriften, ${learnt.weights.size} Hinweise gelernt.`);
  console.log(learnLikeness());
}

function written({ weights, trust }: Learnt): string {
  const rows = [...weights]
    .filter(([, row]) => Math.max(...row.map(Math.abs)) >= telling)
    .map(([clue, row]) => [clueToName(clue), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `${name} ${Array.from(row, weightToSign).join("")}`);
  const told = Array.from(trust, (weight) => Math.round(weight * 100) / 100);
  return [
    `/** Written by "npm run learn" from training/headings (SHA-256 ${digestOfHeadings()}); never by hand. */`,
    `export const learntAnswers =\n  "${answers.join(" ")}";`,
    "",
    `export const trust: readonly number[] = [${told.join(", ")}];`,
    "",
    "/** A clue a line, then one sign for the weight of each answer. */",
    `export const weights = \`${rows.join("\n")}\`;`,
    "",
  ].join("\n");
}
