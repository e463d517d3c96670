import { align } from "./align.ts";
import type { Change, Run } from "./block.ts";

/** Who changed a paper, and when. */
export type Author = Omit<Change, "kind">;

/** Words old and new as one line of runs, with what went and what came marked. */
export function markRuns(
  before: readonly Run[],
  after: readonly Run[],
  author: Author
): readonly Run[] {
  const steps = align(before.flatMap(wordsOf), after.flatMap(wordsOf), ({ text }) => text);
  const marked: Run[] = [];
  for (const step of steps) {
    const run = step.kind === "deleted" ? gone(step.before, author) : step.after;
    const next = step.kind === "inserted" ? come(run, author) : run;
    const last = marked.at(-1);
    if (last !== undefined && looksOf(last) === looksOf(next))
      marked[marked.length - 1] = { ...last, text: last.text + next.text };
    else marked.push(next);
  }
  return marked;
}

export const allGone = (runs: readonly Run[], author: Author) =>
  runs.map((run) => gone(run, author));
export const allCome = (runs: readonly Run[], author: Author) =>
  runs.map((run) => come(run, author));

/** What is gone leads nowhere and counts nothing. */
function gone({ anchor, sequence, ...run }: Run, author: Author): Run {
  return { ...run, text: run.text.replace(/\n/g, " "), change: { kind: "deleted", ...author } };
}

const come = (run: Run, author: Author): Run => ({
  ...run,
  change: { kind: "inserted", ...author },
});

/** A word with the blank behind it. */
const wordsOf = (run: Run): readonly Run[] =>
  (run.text.match(/\S+\s*|\s+/g) ?? []).map((text) => ({ ...run, text }));

const looksOf = ({ text, ...looks }: Run) => JSON.stringify(looks);
