import type { FunctionsCore, Log } from "./functionsCore.ts";

/** A message that was taken out for a while. */
interface TakenMessage {
  readonly id: string;
  readonly text: string;
  /** 1 for the first time. */
  readonly dequeueCount: number;
  done(): Promise<void>;
}

/** What a queue of the storage account does for the host; `functions/tables` or `blobs` know how. */
export interface HostQueue {
  /** Hides them for `seconds`, so that a host that dies gives them back. */
  take(queue: string, most: number, seconds: number): Promise<readonly TakenMessage[]>;
  put(queue: string, text: string): Promise<void>;
}

export interface QueueHostOptions {
  readonly core: FunctionsCore;
  readonly queue: HostQueue;
  readonly log: Log;
  readonly newId: () => string;
  readonly maxDequeueCount: number;
  readonly visibilitySeconds: number;
  readonly pollMilliseconds: number;
}

export interface Running {
  close(): Promise<void>;
}

/** Hands messages to the functions that wait for them; one that fails five times goes to "NAME-poison". */
export function startQueueHost(options: QueueHostOptions): Running {
  const waiting = [...options.core.functions.values()].flatMap(({ metadata }) => {
    const trigger = Object.values(metadata.bindings).find(({ type }) => type === "queueTrigger");
    return trigger?.queueName === undefined
      ? []
      : [{ name: metadata.name, queue: trigger.queueName }];
  });
  const polls = waiting.map((one) => poll(one.name, one.queue, options));
  return {
    async close() {
      for (const one of polls) one.stop();
      await Promise.all(polls.map((one) => one.ended));
    },
  };
}

function poll(name: string, queue: string, options: QueueHostOptions) {
  const stopped = new AbortController();
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, options.pollMilliseconds);
      stopped.signal.addEventListener(
        "abort",
        () => {
          clearTimeout(timer);
          resolve();
        },
        { once: true }
      );
    });
  const run = async () => {
    while (!stopped.signal.aborted) {
      const count = await round(name, queue, options).catch((error: unknown) => {
        options.log("error", `queue ${queue}: ${String(error)}`, "host");
        return 0;
      });
      if (count === 0) await rest();
    }
  };
  return { stop: () => stopped.abort(), ended: run() };
}

async function round(name: string, queue: string, options: QueueHostOptions): Promise<number> {
  const messages = await options.queue.take(queue, 4, options.visibilitySeconds);
  await Promise.all(messages.map((message) => work(name, queue, message, options)));
  return messages.length;
}

async function work(
  name: string,
  queue: string,
  message: TakenMessage,
  { core, log, newId, queue: store, maxDequeueCount }: QueueHostOptions
): Promise<void> {
  const { id, text, dequeueCount } = message;
  try {
    const metadata = { Id: { string: id }, DequeueCount: { int: dequeueCount } };
    await core.invoke(name, { string: text }, metadata, newId());
    await message.done();
  } catch (error) {
    log("error", String(error instanceof Error ? error.stack : error), name);
    if (dequeueCount < maxDequeueCount) return;
    await store.put(`${queue}-poison`, text);
    await message.done();
  }
}
