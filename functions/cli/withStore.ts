import type { Backroom } from "../counter/backroom.ts";
import { Refusal } from "../counter/refusal.ts";
import { type NamedStore, openStore } from "./openStore.ts";
import type { Shell } from "./shell.ts";

/** Works over the store somebody named and closes it; what the counter refuses is told, with exit code 1. */
export async function withStore(
  named: NamedStore,
  shell: Shell,
  work: (backroom: Backroom) => Promise<number>
): Promise<number> {
  const { backroom, close } = await openStore(named, shell);
  try {
    return await work(backroom);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    shell.err(`${error.message}\n`);
    return 1;
  } finally {
    await close();
  }
}
