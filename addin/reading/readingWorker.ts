import type { Asked, Told } from "./openReader.ts";
import { newReadingDesk, type ReadingDesk } from "./readingDesk.ts";

// The thread that reads: the pane asks by name, and hears what came of it.

const desk = newReadingDesk();

self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  const { id, name, given } = data;
  // The boundary of the thread: what comes in was sent by openReader.ts.
  const work = desk[name as keyof ReadingDesk] as (...given: unknown[]) => Promise<unknown>;
  const told = await work(...given).then(
    (answer): Told => ({ id, answer }),
    (error: unknown): Told => ({
      id,
      fault: error instanceof Error ? error : new Error(String(error)),
    })
  );
  self.postMessage(told);
};
