import { listAnswers } from "../counter/answer.ts";
import { readDraft } from "../counter/draft.ts";
import { runConsolidation } from "../counter/runConsolidation.ts";
import { runExport } from "./runExport.ts";
import type { Worker } from "./runJob.ts";
import { runPaper } from "./runPaper.ts";

const consolidateWorker: Worker<"consolidate"> = async (backroom, call, job, progress) => {
  const { period } = job.wish;
  await progress(10, "Meldungen werden zusammengeführt.");
  const made = await runConsolidation(backroom, call, { period, job: job.id });
  await progress(90, "Klärungsfälle werden gezählt.");
  const draft = made.draft ?? (await readDraft(backroom, call, period)).value;
  const answers = (await listAnswers(backroom, call, period)).map(({ value }) => value);
  const answered = new Set([...draft.answers, ...answers].map(({ key }) => key));
  const openQuestions = draft.questions.filter(({ key }) => !answered.has(key)).length;
  return { period, measures: made.head.measures, openQuestions };
};

export const workers = { consolidate: consolidateWorker, paper: runPaper, export: runExport };
