import { explainRefusal } from "../../shared/xlsx/refusal.ts";
import type { AnswersUpload } from "../reading/answersJob.ts";
import { limitedWorker } from "../reading/limitedWorker.ts";
import type { Desk } from "./desk.ts";

const job = new URL("../reading/answersJob.ts", import.meta.url).href;

/** Reads answered workbooks in the limited thread. */
export function answersReader(milliseconds = 20_000): Desk["readAnswers"] {
  type Given = Parameters<Desk["readAnswers"]>;
  const worker = limitedWorker<Given, AnswersUpload>({ job, milliseconds, heapMegabytes: 512 });
  return async (...given) => {
    const outcome = await worker.run(...given);
    if (outcome.kind === "done") return outcome.result;
    if (outcome.kind === "fault") console.error(`readAnswers: ${outcome.error.name}`);
    const code = outcome.kind === "refused" ? outcome.code : "unreadable";
    return { refused: explainRefusal(code, given[0]) };
  };
}
