import { basename } from "node:path";
import { Worker } from "node:worker_threads";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";
import { refusedFile } from "../../shared/workbook/refusedFile.ts";
import type { RefusalCode } from "../../shared/xlsx/refusal.ts";

export interface WorkerLimits {
  /** Address of a module whose default export is a `ReadingJob`. */
  readonly job?: string;
  readonly milliseconds?: number;
  readonly heapMegabytes?: number;
  /** A job that fell over is a bug: the person reads a sentence, the log gets the error. */
  readonly onFault?: (error: Error) => void;
}

/** What a worker does with one file. Options are plain data. */
export type ReadingJob<Options> = (path: string, options: Options) => Promise<FileReading>;

export interface WorkerReader<Options> {
  read(path: string, options: Options): Promise<FileReading>;
  close(): Promise<void>;
}

const standardJob = new URL("./readingJob.ts", import.meta.url).href;
const workerModule = new URL("./readingWorker.ts", import.meta.url);
/**
 * What a file leaves behind is dead when the next one comes. A small nursery finds that out early and
 * stays in the processor's cache: half the memory of Node's own choice, and no slower.
 */
export const threadLimits = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1024 };

const standard = {
  job: standardJob,
  milliseconds: 60_000,
  heapMegabytes: threadLimits.maxOldGenerationSizeMb,
};

/**
 * Reads files in a thread of their own, one after the other, so that no file can take this
 * process's memory or time. The thread is kept for the next file; one that was killed is replaced.
 */
export function readInWorker<Options>(limits: WorkerLimits = {}): WorkerReader<Options> {
  const { job, milliseconds, heapMegabytes } = { ...standard, ...limits };
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const start = () =>
    new Worker(workerModule, {
      workerData: { job },
      resourceLimits: { ...threadLimits, maxOldGenerationSizeMb: heapMegabytes },
      stderr: true, // the thread's own last words are no sentence for people
      execArgv: [],
    });
  const readNow = async (path: string, options: Options): Promise<FileReading> => {
    worker ??= start();
    const answer = await ask(worker, { path, options }, milliseconds);
    if (answer.kind === "reading") return answer.reading;
    const code = answer.kind === "refused" ? answer.code : codeOf(answer.error);
    if (answer.kind === "fault" && code === "unreadable") limits.onFault?.(answer.error);
    if (answer.kind === "refused" || answer.dead) {
      const dead = worker;
      worker = undefined;
      await dead.terminate();
    }
    return refusedFile(basename(path), code);
  };
  return {
    read(path, options) {
      const turn = last.then(() => readNow(path, options));
      last = turn.catch(() => undefined);
      return turn;
    },
    async close() {
      await last;
      await worker?.terminate();
      worker = undefined;
    },
  };
}

/** What a worker posts back. */
export type WorkerAnswer =
  | { readonly kind: "reading"; readonly reading: FileReading }
  | { readonly kind: "fault"; readonly error: Error; readonly dead?: boolean };

type Answer = WorkerAnswer | { readonly kind: "refused"; readonly code: RefusalCode };

function ask(worker: Worker, task: unknown, milliseconds: number): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer) => {
      clearTimeout(timer);
      worker.off("message", settle).off("error", onError).off("exit", onExit);
      worker.unref();
      resolve(answer);
    };
    const onError = (error: Error) => settle(answerTo(error));
    const onExit = () => settle({ kind: "refused", code: "outOfMemory" });
    const timer = setTimeout(() => settle({ kind: "refused", code: "tookTooLong" }), milliseconds);
    worker.ref();
    worker.on("message", settle).on("error", onError).on("exit", onExit);
    worker.postMessage(task);
  });
}

const answerTo = (error: Error): Answer => ({ kind: "fault", error, dead: true });

/** Heap, buffer or text larger than the machine allows; everything else is a bug. */
function codeOf(error: Error): RefusalCode {
  const isHeap = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  const isBuffer = error instanceof RangeError && /allocation|string length/i.test(error.message);
  return isHeap || isBuffer ? "outOfMemory" : "unreadable";
}
