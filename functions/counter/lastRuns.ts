import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import type { Submission } from "../../shared/catalogue/submission.ts";
import { isEqual } from "../../shared/consolidation/isEqual.ts";
import { shareUnchanged } from "../../shared/consolidation/shareUnchanged.ts";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";

/** What a draft was made of. */
export interface RunInput {
  readonly settings: Settings;
  readonly submissions: readonly Submission[];
  readonly files: readonly FileReading[];
}

type Sent = Pick<Submission, "id" | "hash" | "releasedBy">;

/** The inputs of the last drafts that this process made, each under its name. */
export interface LastRuns {
  /** What a submission of such an id and hash said then; undefined: nobody has read it as it is now. */
  submission(name: string, sent: Sent): Submission | undefined;
  /**
   * The same input with the very objects of the last run wherever they say the same: consolidating then works
   * out anew only what changed. Remembers it for the next run.
   */
  shared(name: string, input: RunInput): RunInput;
}

/** Towns that report little have settings all the same, and are kept with them. */
const mostRuns = 100;

/** Remembers towns of so many measures together, and nothing of one that is larger: memory is for everybody. */
export function lastRuns(mostMeasures: number): LastRuns {
  const runs = new Map<string, RunInput>();
  return {
    submission: (name, { id, hash, releasedBy }) =>
      runs
        .get(name)
        ?.submissions.find(
          (one) => one.id === id && one.hash === hash && one.releasedBy === releasedBy
        ),
    shared(name, input) {
      const last = runs.get(name);
      const isSame = last !== undefined && isEqual(last.settings, input.settings);
      const run = {
        settings: isSame ? last.settings : input.settings,
        submissions: input.submissions,
        files: shareUnchanged(input.files, last?.files ?? []),
      };
      runs.delete(name);
      runs.set(name, run);
      forgetOldest(runs, mostMeasures);
      return run;
    },
  };
}

function forgetOldest(runs: Map<string, RunInput>, mostMeasures: number): void {
  let measures = 0;
  for (const { submissions } of runs.values())
    for (const one of submissions) measures += one.measures.length;
  for (const [name, { submissions }] of runs) {
    if (measures <= mostMeasures && runs.size <= mostRuns) return;
    runs.delete(name);
    for (const one of submissions) measures -= one.measures.length;
  }
}
