import type { TokenProvider } from "./tokenProvider.ts";

export interface Granted {
  readonly token: string;
  /** Milliseconds, on the clock of `now`. */
  readonly expiresAt: number;
}

/** A token that runs out on the way helps nobody. */
const reserve = 60_000;

/** Keeps a token in memory, and only there, until it is about to run out; whoever asks meanwhile waits with the first. */
export function freshTokens(grant: () => Promise<Granted>, now: () => number): TokenProvider {
  let granted: Granted | undefined;
  let granting: Promise<Granted> | undefined;

  async function renew(): Promise<Granted> {
    granting ??= grant().finally(() => {
      granting = undefined;
    });
    granted = await granting;
    return granted;
  }

  return {
    async token() {
      const isFresh = granted !== undefined && granted.expiresAt - reserve > now();
      return (isFresh && granted ? granted : await renew()).token;
    },
  };
}
