import { readDraft } from "../counter/draft.ts";
import { runConsolidation } from "../counter/runConsolidation.ts";
import { runExport } from "./runExport.ts";
import type { Worker } from "./runJob.ts";
import { runPaper } from "./runPaper.ts";

const consolidateWorker: Worker<"consolidate"> = async (backroom, call, job, progress) => {
  const { period } = job.wish;
  await progress(10, "Meldungen werden zusammengeführt.");
  const { measures } = await runConsolidation(backroom, call, { period, job: job.id });
  await progress(90, "Klärungsfälle werden gezählt.");
  const { value: draft } = await readDraft(backroom, call, period);
  const answered = new Set(draft.answers.map(({ key }) => key));
  const openQuestions = draft.questions.filter(({ key }) => !answered.has(key)).length;
  return { period, measures, openQuestions };
};

export const workers = { consolidate: consolidateWorker, paper: runPaper, export: runExport };
