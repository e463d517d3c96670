import type { Fetch } from "../../shared/exchange/client.ts";

/** How often a request is sent again, and the longest wait in seconds before it. */
const again = { times: 3, longest: 5 };

const pause = (seconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, seconds * 1000);
  });

/**
 * Where the service asks to wait a moment (429), waits as long as it says and sends the request again: it was not worked
 * on. What is still too much after that is told.
 */
export const patientFetch =
  (send: Fetch, wait: (seconds: number) => Promise<void> = pause): Fetch =>
  async (url, options) => {
    for (let left = again.times; ; left--) {
      const answer = await send(url, options);
      if (answer.status !== 429 || left === 0) return answer;
      const seconds = Number(answer.headers.get("retry-after") ?? 1);
      await wait(Math.min(again.longest, Math.max(1, Number.isFinite(seconds) ? seconds : 1)));
    }
  };
