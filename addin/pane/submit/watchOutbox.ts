import type { Client } from "../../../shared/exchange/client.ts";
import type { Outbox } from "./outbox.ts";

/** How long to wait before asking again (ms). */
const pause = 20_000;

/**
 * Sends what waits as soon as the service is back: a browser tells of its own network only, so as long as
 * something waits, the service is asked now and then, without a word to whoever is working meanwhile.
 */
export function watchOutbox(client: Client, outbox: Outbox, send: () => void): void {
  const look = async () => {
    if ((await outbox.list()).length > 0 && (await answers(client))) send();
  };
  addEventListener("online", send);
  setInterval(() => void look(), pause);
}

/** Whether the service is there and knows who asks. */
const answers = (client: Client): Promise<boolean> =>
  client.call("readMe", {}).then(
    ({ state }) => state === "ok",
    () => false
  );
