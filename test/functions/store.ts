import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { type Azurite, startAzurite } from "../../functions/local/azurite.ts";
import type { StoreHost } from "../../functions/tables/connection.ts";

let running: Promise<Azurite> | undefined;

/** One genuine Azurite for the test file, in memory, on free ports; ends with its process. */
export function azurite(): Promise<Azurite> {
  running ??= startAzurite("memory");
  return running;
}

/** What a store needs of its host; another connection leads through a proxy that fails. */
export async function aStoreHost(through?: string, timeout?: number): Promise<StoreHost> {
  const connectionString = through ?? (await azurite()).connectionString;
  return {
    connection: { connectionString },
    wait: (milliseconds) => wait(milliseconds),
    random: Math.random,
    newId: randomUUID,
    ...(timeout !== undefined && { timeout }),
  };
}
