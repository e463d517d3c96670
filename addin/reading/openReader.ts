import type { ReadingDesk } from "./readingDesk.ts";

/** What the pane asks of the thread, and what comes back. */
export interface Asked {
  readonly id: number;
  readonly name: string;
  readonly given: readonly unknown[];
}
export interface Told {
  readonly id: number;
  readonly answer?: unknown;
  readonly fault?: Error;
}

/** The reading desk in a thread of its own, so that the pane never stands still. */
export function openReader(script: URL): ReadingDesk {
  const worker = new Worker(script, { type: "module" });
  const waiting = new Map<number, (told: Told) => void>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    const settle = waiting.get(data.id);
    waiting.delete(data.id);
    // Unpacking a large answer takes its time; whoever shows it begins anew.
    setTimeout(() => settle?.(data));
  };
  worker.onerror = (event) => {
    for (const [id, settle] of waiting) settle({ id, fault: new Error(event.message) });
    waiting.clear();
  };
  const ask = (name: string, given: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ answer, fault }) => (fault ? reject(fault) : resolve(answer)));
      worker.postMessage({ id, name, given } satisfies Asked);
    });
  // Every name of the desk is a question to the thread; the compiler knows what comes back.
  return new Proxy({} as ReadingDesk, {
    get:
      (_, name) =>
      (...given: readonly unknown[]) =>
        ask(String(name), given),
  });
}
