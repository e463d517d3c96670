import type { Fetch } from "../../shared/exchange/client.ts";

/** How often a request is sent again, the longest wait in seconds before it, and how much longer each is than the last. */
const again = { times: 10, longest: 5, longer: 0.5 };

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
    for (let sent = 0; ; sent++) {
      const answer = await send(url, options);
      if (answer.status !== 429 || sent === again.times) return answer;
      const asked = Number(answer.headers.get("retry-after") ?? 1);
      const seconds = Math.max(1, Number.isFinite(asked) ? asked : 1) + sent * again.longer;
      await wait(Math.min(again.longest, seconds));
    }
  };
