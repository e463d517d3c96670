import { Worker } from "node:worker_threads";

export interface WorkerLimits {
  /** Address of a module whose default export does the work. */
  readonly job: string;
  readonly milliseconds: number;
  readonly heapMegabytes: number;
}

/** What came of a task: a result, no end within the limits, or a bug. */
type WorkerOutcome<Result> =
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "refused"; readonly code: "outOfMemory" | "tookTooLong" }
  | { readonly kind: "fault"; readonly error: Error };

export interface LimitedWorker<Given extends readonly unknown[], Result> {
  run(...given: Given): Promise<WorkerOutcome<Result>>;
  close(): Promise<void>;
}

const workerModule = new URL("./readingWorker.ts", import.meta.url);
/**
 * What a file leaves behind is dead when the next one comes. A nursery that holds about one file sees it
 * die before it is moved out: a tenth faster than a small one, and little more than half the memory of
 * Node's own choice.
 */
export const threadLimits = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 1024 };

/**
 * Does tasks in a thread of their own, one after the other, so that no file can take this process's
 * memory or time. What is given and what comes back is plain data. The thread is kept for the next
 * task; one that was killed is replaced.
 */
export function limitedWorker<Given extends readonly unknown[], Result>(
  limits: WorkerLimits
): LimitedWorker<Given, Result> {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const runNow = async (given: Given): Promise<WorkerOutcome<Result>> => {
    worker ??= startWorker(limits);
    const answer = await ask<Result>(worker, given, limits.milliseconds);
    if (answer.kind === "refused" || (answer.kind === "fault" && answer.dead)) {
      const dead = worker;
      worker = undefined;
      await dead.terminate();
    }
    return answer.kind === "fault" ? outcomeOf(answer.error) : answer;
  };
  return {
    run(...given) {
      const turn = last.then(() => runNow(given));
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

const startWorker = ({ job, heapMegabytes }: WorkerLimits) =>
  new Worker(workerModule, {
    workerData: { job },
    resourceLimits: { ...threadLimits, maxOldGenerationSizeMb: heapMegabytes },
    stderr: true, // the thread's own last words are no sentence for people
    execArgv: [],
  });

/** What a worker posts back. */
export type WorkerAnswer<Result> =
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "fault"; readonly error: Error; readonly dead?: boolean };

type Answer<Result> =
  | WorkerAnswer<Result>
  | Extract<WorkerOutcome<Result>, { readonly kind: "refused" }>;

function ask<Result>(
  worker: Worker,
  given: readonly unknown[],
  milliseconds: number
): Promise<Answer<Result>> {
  return new Promise((resolve) => {
    const settle = (answer: Answer<Result>) => {
      clearTimeout(timer);
      worker.off("message", settle).off("error", onError).off("exit", onExit);
      worker.unref();
      resolve(answer);
    };
    const onError = (error: Error) => settle({ kind: "fault", error, dead: true });
    const onExit = () => settle({ kind: "refused", code: "outOfMemory" });
    const timer = setTimeout(() => settle({ kind: "refused", code: "tookTooLong" }), milliseconds);
    worker.ref();
    worker.on("message", settle).on("error", onError).on("exit", onExit);
    worker.postMessage(given);
  });
}

/** Heap, buffer or text larger than the machine allows; everything else is a bug. */
function outcomeOf(error: Error): Exclude<WorkerOutcome<never>, { readonly kind: "done" }> {
  const isHeap = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  const isBuffer = error instanceof RangeError && /allocation|string length/i.test(error.message);
  return isHeap || isBuffer ? { kind: "refused", code: "outOfMemory" } : { kind: "fault", error };
}
