import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { type Backroom, openBackroom } from "../counter/backroom.ts";
import { startKeptAzurite } from "../local/keptAzurite.ts";
import { FolderRefused } from "../local/stateFolder.ts";
import type { Connection } from "../tables/connection.ts";
import { nodeHashes } from "./nodeHashes.ts";
import { type Shell, UsageError } from "./shell.ts";

export interface NamedStore {
  readonly folder?: string | undefined;
  readonly account?: string | undefined;
}

interface Store {
  readonly backroom: Backroom;
  close(): Promise<void>;
}

/** The store somebody named: a folder of this machine, or an account of the cloud. */
export async function openStore({ folder, account }: NamedStore, shell: Shell): Promise<Store> {
  if ((folder === undefined) === (account === undefined)) {
    throw new UsageError(
      "Bitte entweder --folder (Ordner auf diesem Rechner) oder --account (Name des Speicherkontos) angeben."
    );
  }
  if (folder === undefined) {
    return { backroom: await opened({ accountName: account ?? "" }), close: async () => {} };
  }
  const azurite = await startKeptAzurite(shell.path(folder)).catch((error) => {
    throw error instanceof FolderRefused ? new UsageError(error.message) : error;
  });
  const { connectionString } = azurite;
  return { backroom: await opened({ connectionString }), close: azurite.close };
}

function opened(connection: Connection): Promise<Backroom> {
  return openBackroom({
    connection,
    wait: (milliseconds) => wait(milliseconds),
    random: Math.random,
    newId: randomUUID,
    hashes: nodeHashes,
    now: () => new Date().toISOString(),
  });
}
