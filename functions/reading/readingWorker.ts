import { parentPort, workerData } from "node:worker_threads";
import type { WorkerAnswer } from "./limitedWorker.ts";

// The boundary of the thread: what comes in was sent by limitedWorker.ts.
const { job } = workerData as { readonly job: string };
type Job = (...given: readonly unknown[]) => Promise<unknown>;
const module = import(job) as Promise<{ readonly default: Job }>;

parentPort?.on("message", async (given: readonly unknown[]) => {
  parentPort?.postMessage(await answer(given));
});

async function answer(given: readonly unknown[]): Promise<WorkerAnswer<unknown>> {
  try {
    const work = (await module).default;
    return { kind: "done", result: await work(...given) };
  } catch (error) {
    return { kind: "fault", error: error instanceof Error ? error : new Error(String(error)) };
  }
}
