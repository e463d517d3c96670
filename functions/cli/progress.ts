import type { Shell } from "./shell.ts";

/** Shows how far long work has come: one bar on a terminal, a line a step elsewhere. */
export interface Progress {
  step(what: string): void;
  done(): void;
}

const width = 24;

export function progressOf(shell: Shell, steps: number): Progress {
  let at = 0;
  return {
    step(what) {
      at++;
      if (!shell.terminal) {
        shell.err(`[${at}/${steps}] ${what}\n`);
        return;
      }
      const full = Math.round((width * at) / Math.max(1, steps));
      const bar = "█".repeat(full).padEnd(width, "░");
      shell.err(`\r\x1b[2K${bar} ${at} von ${steps}  ${what}`);
    },
    done() {
      if (shell.terminal) shell.err("\r\x1b[2K");
    },
  };
}
