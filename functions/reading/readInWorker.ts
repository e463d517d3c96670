import { basename } from "node:path";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";
import { refusedFile } from "../../shared/workbook/ours/refusedFile.ts";
import { limitedWorker, threadLimits, type WorkerLimits } from "./limitedWorker.ts";

export interface ReadingLimits extends Partial<WorkerLimits> {
  /** A job that fell over is a bug: the person reads a sentence, the log gets the error. */
  readonly onFault?: (error: Error) => void;
}

export interface WorkerReader<Options> {
  read(path: string, options: Options): Promise<FileReading>;
  close(): Promise<void>;
}

const standard = {
  job: new URL("./readingJob.ts", import.meta.url).href,
  milliseconds: 60_000,
  heapMegabytes: threadLimits.maxOldGenerationSizeMb,
};

/** Reads files in the limited thread; what could not be read comes back as a refused file. */
export function readInWorker<Options>(limits: ReadingLimits = {}): WorkerReader<Options> {
  const worker = limitedWorker<readonly [string, Options], FileReading>({ ...standard, ...limits });
  return {
    async read(path, options) {
      const outcome = await worker.run(path, options);
      if (outcome.kind === "done") return outcome.result;
      if (outcome.kind === "fault") limits.onFault?.(outcome.error);
      const code = outcome.kind === "refused" ? outcome.code : "unreadable";
      return refusedFile(basename(path), code);
    },
    close: worker.close,
  };
}
