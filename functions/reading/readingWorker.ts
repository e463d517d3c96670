import { parentPort, workerData } from "node:worker_threads";
import type { ReadingJob, WorkerAnswer } from "./readInWorker.ts";

// The boundary of the thread: what comes in was sent by readInWorker.ts.
const { job } = workerData as { readonly job: string };
const module = import(job) as Promise<{ readonly default: ReadingJob<unknown> }>;

parentPort?.on("message", async ({ path, options }: { path: string; options: unknown }) => {
  parentPort?.postMessage(await answer(path, options));
});

async function answer(path: string, options: unknown): Promise<WorkerAnswer> {
  try {
    const work = (await module).default;
    return { kind: "reading", reading: await work(path, options) };
  } catch (error) {
    return { kind: "fault", error: error instanceof Error ? error : new Error(String(error)) };
  }
}
