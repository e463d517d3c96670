import { limitedWorker } from "../reading/limitedWorker.ts";
import type { TownCheck } from "../word/town/checkTown.ts";
import type { Desk } from "./desk.ts";

const job = new URL("../reading/templateJob.ts", import.meta.url).href;

/** Looks Word templates over in the limited thread; answers why one cannot be used. */
export function templateCheck(milliseconds = 20_000): Desk["refusalOfTemplate"] {
  const worker = limitedWorker<readonly [Uint8Array], TownCheck>({
    job,
    milliseconds,
    heapMegabytes: 512,
  });
  return async (bytes) => {
    const outcome = await worker.run(bytes);
    if (outcome.kind === "done") return outcome.result.refused;
    if (outcome.kind === "fault") console.error(`refusalOfTemplate: ${outcome.error.name}`);
    return unusable;
  };
}

const unusable =
  "Die Dokumentvorlage lässt sich nicht prüfen. Bitte in Word öffnen, neu als „Word-Dokument (.docx)“ speichern und noch einmal versuchen.";
