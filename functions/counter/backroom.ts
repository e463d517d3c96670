import type { Hashes } from "../../shared/consolidation/hashes.ts";
import { type Blobs, openBlobs } from "../blobs/blobs.ts";
import { openQueue, type Queue } from "../blobs/queues.ts";
import { jobQueue } from "../queue/jobMessage.ts";
import { type Audit, type AuditNote, openAudit } from "../tables/audit.ts";
import type { StoreHost } from "../tables/connection.ts";
import { keyOf } from "../tables/keys.ts";
import { openTables, type Tables } from "../tables/openTables.ts";
import { type Outbox, openOutbox } from "../tables/outbox.ts";
import type { Patience } from "../tables/retry.ts";
import type { Call } from "./call.ts";

/** What stands behind the counter: the stores, and what the host lends. */
export interface Backroom extends Patience {
  readonly tables: Tables;
  readonly blobs: Blobs;
  readonly queue: Queue;
  readonly audit: Audit;
  readonly outbox: Outbox;
  readonly hashes: Hashes;
  readonly newId: () => string;
  /** ISO 8601 instant; for work that outlasts its call. */
  readonly now: () => string;
  /** Signs what clients hand back. */
  readonly secret: string;
}

export interface BackroomHost extends StoreHost {
  readonly hashes: Hashes;
  readonly now: () => string;
}

export async function openBackroom(host: BackroomHost): Promise<Backroom> {
  const [tables, blobs, queue] = await Promise.all([
    openTables(host),
    openBlobs(host),
    openQueue(host, jobQueue),
  ]);
  const audit = openAudit(tables.Audit, host);
  const { wait, random, newId, now, hashes } = host;
  const lent = { wait, random, newId, now, hashes };
  const secret = await keptSecret(tables, newId);
  return { ...lent, tables, blobs, queue, audit, outbox: openOutbox(audit), secret };
}

/** Made once for the whole store; the first of many instances wins. */
async function keptSecret(tables: Tables, newId: () => string): Promise<string> {
  const partition = keyOf("secret");
  const row = { key: "PAGES", columns: {}, body: `${newId()}${newId()}` };
  await tables.Tenants.write(partition, [{ kind: "create", row }]);
  const kept = await tables.Tenants.get<string>(partition, row.key);
  return kept?.body ?? row.body;
}

/** What the audit is told of a change. */
export function noteOf(
  { newId }: Backroom,
  { at, by, role, request }: Call,
  what: string,
  on: string,
  more: Pick<AuditNote, "before" | "after" | "reason"> = {}
): AuditNote {
  const known = Object.entries(more).filter(([, value]) => value !== undefined);
  return {
    ...{ id: newId(), at, by, role, what, on },
    ...Object.fromEntries(known),
    ...(request === undefined ? {} : { request }),
  };
}
