import { limitedWorker } from "../reading/limitedWorker.ts";
import type { TemplateTrial, TemplateWish } from "../reading/templateJob.ts";
import type { Desk } from "./desk.ts";

const job = new URL("../reading/templateJob.ts", import.meta.url).href;

/** Looks Word templates over, and fills them once, in the limited thread. */
export function templateCheck(
  milliseconds = 20_000
): Pick<Desk, "refusalOfTemplate" | "tryTemplate"> {
  const worker = limitedWorker<readonly [Uint8Array, TemplateWish], TemplateTrial>({
    job,
    milliseconds,
    heapMegabytes: 512,
  });
  const run = async (bytes: Uint8Array, wish: TemplateWish): Promise<TemplateTrial> => {
    const outcome = await worker.run(bytes, wish);
    if (outcome.kind === "done") return outcome.result;
    if (outcome.kind === "fault") console.error(`templateCheck: ${outcome.error.name}`);
    return { check: { ...nothing, refused: unusable } };
  };
  return {
    refusalOfTemplate: async (bytes) => (await run(bytes, "check")).check.refused,
    tryTemplate: run,
  };
}

const nothing = {
  found: [],
  missing: [],
  unknown: [],
  styles: { found: [], missing: [] },
  hints: [],
};

const unusable =
  "Das Word-Muster lässt sich nicht prüfen. Bitte in Word öffnen, neu als „Word-Dokument (.docx)“ speichern und noch einmal versuchen.";
