import type { Answer } from "../shared/sheet/experience/answer.ts";
import type { Lesson } from "./corpus.ts";
import type { Learnt } from "./softmax.ts";

const thresholds = [0, 0.5, 0.6, 0.7, 0.8, 0.9];

/** How well unseen headings are known, a line for each share from which on a column is taken for a field. */
export function measure(
  learnt: Learnt,
  lessons: readonly Lesson[],
  answers: readonly Answer[]
): string {
  const guesses = lessons.map((lesson) => ({
    truth: lesson.answer,
    ...guess(learnt, lesson, answers),
  }));
  return thresholds
    .map((least) => {
      const taken = guesses.map(({ truth, answer, likely }) => ({
        truth,
        answer: likely >= least ? answer : "own",
      }));
      const known = taken.filter(({ truth }) => truth !== "own");
      const foreign = taken.filter(({ truth }) => truth === "own");
      const mapped = taken.filter(({ answer }) => answer !== "own");
      return `  ab ${least}: ${[
        `richtig ${percent(known.filter(isRight).length, known.length)}`,
        `von den zugeordneten richtig ${percent(mapped.filter(isRight).length, mapped.length)}`,
        `fremde zugeordnet ${percent(foreign.filter(({ answer }) => answer !== "own").length, foreign.length)}`,
      ].join(", ")}`;
    })
    .join("\n");
}

const isRight = ({ truth, answer }: { readonly truth: Answer; readonly answer: Answer }) =>
  truth === answer;

const percent = (part: number, whole: number) =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function guess({ weights, trust }: Learnt, lesson: Lesson, answers: readonly Answer[]) {
  const words = lesson.words.flatMap((clue) => weights.get(clue) ?? []);
  const sums = answers.map((_, at) => {
    const said =
      words.reduce((sum, row) => sum + (row[at] ?? 0), 0) / Math.sqrt(Math.max(1, words.length));
    const shown = lesson.values.reduce(
      (sum, [clue, strength]) => sum + (weights.get(clue)?.[at] ?? 0) * strength,
      0
    );
    const ruled = (lesson.rules?.[at] ?? []).reduce(
      (sum, each, which) => sum + each * (trust[which] ?? 0),
      0
    );
    return said + shown + ruled;
  });
  const most = Math.max(...sums);
  const total = sums.reduce((sum, each) => sum + Math.exp(each - most), 0);
  return { answer: answers[sums.indexOf(most)] ?? "own", likely: 1 / total };
}
