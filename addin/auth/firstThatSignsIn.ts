import type { TokenProvider } from "./tokenProvider.ts";

/**
 * Where the better way fails (an account Excel does not have, an address nobody entered), the other one is
 * taken, and kept.
 */
export function firstThatSignsIn(better: TokenProvider, fallback: TokenProvider): TokenProvider {
  let chosen = better;
  return {
    async token() {
      if (chosen === fallback) return fallback.token();
      try {
        return await better.token();
      } catch {
        chosen = fallback;
        return fallback.token();
      }
    },
  };
}
