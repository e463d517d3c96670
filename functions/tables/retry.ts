import { isPassing } from "./faults.ts";

/** Waiting and chance come from the host. */
export interface Patience {
  readonly wait: (milliseconds: number) => Promise<void>;
  /** 0 ≤ number < 1 */
  readonly random: () => number;
}

const tries = 6;
const first = 50;

/** Full jitter: anything between nothing and 50 ms · 2ⁿ, so that those who met do not meet again. */
export const pause = ({ wait, random }: Patience, attempt: number) =>
  wait(random() * first * 2 ** attempt);

/** Tries again what storage could not do for the moment; `again` says that an earlier try may have worked. */
export async function withPatience<Result>(
  patience: Patience,
  work: (again: boolean) => Promise<Result>
): Promise<Result> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work(attempt > 0);
    } catch (error) {
      if (!isPassing(error) || attempt + 1 >= tries) throw error;
      await pause(patience, attempt);
    }
  }
}

const meetings = 12;

/**
 * Reads, decides and writes until nobody was faster: `work` answers undefined when it lost. Gives up
 * (undefined) after many losses.
 */
export async function withEtagRetry<Result>(
  patience: Patience,
  work: () => Promise<Result | undefined>
): Promise<Result | undefined> {
  for (let attempt = 0; attempt < meetings; attempt++) {
    const result = await work();
    if (result !== undefined) return result;
    await pause(patience, Math.min(attempt, 5));
  }
  return undefined;
}
