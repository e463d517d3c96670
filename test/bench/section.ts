import type { BenchData } from "./benchData.ts";
import type { Goal } from "./goal.ts";
import { type Job, runAlone, runBesidePeers, type Samples } from "./sample.ts";

/** What a section says: a table for people, and its goals. */
export interface Section {
  readonly title: string;
  readonly table: string;
  readonly goals: readonly Goal[];
  readonly failed: boolean;
}

export interface Setting {
  /** Folder of the peers; absent = ours alone. */
  readonly peers: string | undefined;
  readonly data: BenchData;
  readonly rounds: number;
}

/** Beside the peers where they are there, else ours alone. */
export const run = ({ peers }: Setting, job: Job): Samples =>
  peers === undefined ? runAlone(job) : runBesidePeers(peers, job);

export const anyFailed = (samples: Samples) =>
  Object.values(samples)
    .flat()
    .some(({ failed }) => failed);

/** A program of this folder. */
export const program = (name: string) => new URL(`./${name}.ts`, import.meta.url);
