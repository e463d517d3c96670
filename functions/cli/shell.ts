import { resolve } from "node:path";

/** What a command sees of the machine: where the person stands, and the two streams. */
export interface Shell {
  /** Answers: text for people, or JSON alone. */
  out(text: string): void;
  /** Progress and complaints. */
  err(text: string): void;
  /** A path as the person typed it → where it lies. */
  path(typed: string): string;
  readonly terminal: boolean;
}

/** One command of `katalog`. `run` answers the exit code: 0 done, 1 something could not be done, 2 wrong use. */
export interface Command {
  readonly usage: string;
  run(args: readonly string[], shell: Shell): Promise<number>;
}

/** Wrong use: one line that says what to do. */
export class UsageError extends Error {}

export const thisShell: Shell = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  path: (typed) => resolve(process.env["INIT_CWD"] ?? process.cwd(), typed),
  terminal: process.stderr.isTTY ?? false,
};
