import type { Audit, AuditNote } from "./audit.ts";
import { isPassing } from "./faults.ts";
import { keyOf } from "./keys.ts";
import type { Change, Table, Written } from "./table.ts";

/** Where a note waits: in the partition of the change it tells of, written in the same transaction. */
interface Waiting {
  readonly municipality: string;
  readonly table: Table;
  readonly partition: string;
  readonly key: string;
  readonly note: AuditNote;
}

/**
 * No transaction reaches over two tables. So a change takes its note with it, and the note goes on to
 * the audit from there: at once, or by the janitor when somebody pulled the plug in between.
 */
export interface Outbox {
  /** Changes and their note, all or nothing. */
  write(
    municipality: string,
    place: { readonly table: Table; readonly partition: string },
    changes: readonly Change[],
    note: AuditNote
  ): Promise<Written>;
  /** Brings on what was left behind; answers how many. */
  drain(municipality: string, tables: readonly Table[]): Promise<number>;
}

export function openOutbox(audit: Audit): Outbox {
  const bring = bringer(audit);
  return {
    async write(municipality, { table, partition }, changes, note) {
      const key = keyOf("O", note.at, note.id);
      const row = { key, columns: {}, body: note };
      const written = await table.write(partition, [...changes, { kind: "create", row }]);
      if (!written.isWritten) return written;
      await bring({ municipality, table, partition, key, note }).catch(laterIfPassing);
      return { isWritten: true, etags: written.etags.slice(0, changes.length) };
    },
    async drain(municipality, tables) {
      const found: Waiting[] = [];
      for (const table of tables) found.push(...(await waitingIn(table, municipality)));
      await Promise.all(found.map(bring));
      return found.length;
    },
  };
}

/** The change stands and its note waits beside it: no reason to tell whoever asked that it failed. */
function laterIfPassing(error: unknown): void {
  if (!isPassing(error)) throw error;
}

async function waitingIn(table: Table, municipality: string): Promise<readonly Waiting[]> {
  const found: Waiting[] = [];
  for await (const row of table.everything(keyOf(municipality), "O|")) {
    const { partition, key } = row;
    found.push({ municipality, table, partition, key, note: row.body as AuditNote });
  }
  return found;
}

interface NoteQueue {
  readonly next: Waiting[];
  /** When what waits in `next` is brought and cleared; nothing waits while it is undefined. */
  coming: Promise<void> | undefined;
  /** When the audit is free for them. */
  free: Promise<unknown>;
}

/**
 * Brings notes to the audit, those of one municipality together: its head is one row, and many wait for
 * it. Each waits for the turn its own note goes with, never for those behind it.
 */
function bringer(audit: Audit): (waiting: Waiting) => Promise<void> {
  const queues = new Map<string, NoteQueue>();
  const turn = async (municipality: string, queue: NoteQueue, before: Promise<unknown>) => {
    await before;
    const batch = onceEach(queue.next.splice(0));
    queue.coming = undefined;
    const notes = batch.map(({ note }) => note);
    const entered = audit.append(municipality, notes);
    queue.free = entered.catch(() => undefined);
    await entered;
    await clear(batch);
  };
  return (waiting) => {
    const { municipality } = waiting;
    const fresh = { next: [], coming: undefined, free: Promise.resolve() };
    const queue: NoteQueue = queues.get(municipality) ?? fresh;
    queues.set(municipality, queue);
    queue.next.push(waiting);
    queue.coming ??= turn(municipality, queue, queue.free);
    return queue.coming;
  };
}

/** A note that the janitor finds while its own writing still brings it waits twice; no transaction takes a row twice. */
const onceEach = (batch: readonly Waiting[]): readonly Waiting[] => [
  ...new Map(batch.map((waiting) => [waiting.note.id, waiting])).values(),
];

/** A note that was cleared by another is no trouble. */
async function clear(batch: readonly Waiting[]): Promise<void> {
  const places = Map.groupBy(batch, ({ table, partition }) => `${table.name}/${partition}`);
  for (const waiting of places.values()) {
    const [first] = waiting;
    if (first === undefined) continue;
    const { table, partition } = first;
    for (let at = 0; at < waiting.length; at += 100) {
      const drops = waiting.slice(at, at + 100).map(({ key }) => ({ kind: "drop" as const, key }));
      const written = await table.write(partition, drops);
      if (!written.isWritten) for (const drop of drops) await table.write(partition, [drop]);
    }
  }
}
