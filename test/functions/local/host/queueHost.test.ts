import { describe, expect, it } from "vitest";
import { type HostQueue, startQueueHost } from "../../../../functions/local/host/queueHost.ts";

interface Kept {
  readonly text: string;
  count: number;
  taken: boolean;
}

/** A queue in memory that gives a message back when it was not done. */
function aQueue(texts: readonly string[]) {
  const queues = new Map<string, Kept[]>([
    ["jobs", texts.map((text) => ({ text, count: 0, taken: false }))],
  ]);
  const queue: HostQueue = {
    async take(name, most) {
      const free = (queues.get(name) ?? []).filter(({ taken }) => !taken).slice(0, most);
      return free.map((one, at) => {
        one.count++;
        return {
          id: String(at),
          text: one.text,
          dequeueCount: one.count,
          done: async () => {
            one.taken = true;
          },
        };
      });
    },
    async put(name, text) {
      queues.set(name, [...(queues.get(name) ?? []), { text, count: 0, taken: false }]);
    },
  };
  return { queue, in: (name: string) => (queues.get(name) ?? []).filter((one) => !one.taken) };
}

async function run(texts: readonly string[], work: (text: string) => void) {
  const store = aQueue(texts);
  const trigger = { type: "queueTrigger", direction: "in" as const, queueName: "jobs" };
  const metadata = { name: "work", bindings: { trigger } };
  const host = startQueueHost({
    core: {
      functions: new Map([["work", { metadata, callback: () => undefined }]]),
      invoke: async (_name, data) => {
        work((data as { readonly string: string }).string);
        return {};
      },
    },
    queue: store.queue,
    log: () => undefined,
    newId: () => "id",
    ...{ maxDequeueCount: 5, visibilitySeconds: 30, pollMilliseconds: 1 },
  });
  await new Promise((resolve) => setTimeout(resolve, 60));
  await host.close();
  return store;
}

describe("startQueueHost", () => {
  it("hands each message to the function that waits for it, once", async () => {
    const seen: string[] = [];
    const store = await run(["a", "b"], (text) => void seen.push(text));
    expect(seen.sort()).toEqual(["a", "b"]);
    expect(store.in("jobs")).toEqual([]);
  });

  it("tries five times and then lays it aside for somebody to look at", async () => {
    let tries = 0;
    const store = await run(["bad"], () => {
      tries++;
      throw new Error("cannot");
    });
    expect(tries).toBe(5);
    expect(store.in("jobs")).toEqual([]);
    expect(store.in("jobs-poison").map(({ text }) => text)).toEqual(["bad"]);
  });
});
