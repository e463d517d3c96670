import { canonical } from "../../shared/consolidation/canonical.ts";
import type { Hashes } from "../../shared/consolidation/hashes.ts";
import type { AuditEntry } from "../../shared/exchange/entities/audit.ts";
import { keyOf, padded } from "./keys.ts";
import { type Patience, pause } from "./retry.ts";
import type { Row } from "./row.ts";
import type { Change, Table } from "./table.ts";

/** What is to be entered in the audit. */
export interface AuditNote extends Omit<AuditEntry, "seq" | "previous" | "hash"> {
  /** Chosen with the change, so that it is entered once however often it is tried. */
  readonly id: string;
  readonly request?: string;
}

/** The note in its place in the chain. */
export type AuditRecord = AuditEntry & AuditNote;

/** Where the chain ends (HEAD), or what went by retention before it begins (BASE). */
interface ChainEnd {
  readonly seq: number;
  readonly hash: string;
}

export const noEntry: ChainEnd = { seq: 0, hash: "0".repeat(64) };

/** An entry and its id are two rows, and the head is one: a transaction takes 100. */
const mostAtOnce = 49;

/** The audit of all municipalities: append only, one chain each. */
export interface Audit {
  /** Enters notes at the end; those that are entered already stay as they are. */
  append(municipality: string, notes: readonly AuditNote[]): Promise<void>;
  list(
    municipality: string,
    wish: { readonly after?: number; readonly most: number }
  ): Promise<readonly AuditRecord[]>;
  ends(municipality: string): Promise<{ readonly base: ChainEnd; readonly head: ChainEnd }>;
  /** Takes away entries up to a seq, for retention: the chain then begins behind it. */
  forget(municipality: string, upTo: AuditRecord): Promise<number>;
}

interface AuditHost extends Patience {
  readonly hashes: Hashes;
}

export function openAudit(table: Table, host: AuditHost): Audit {
  const heads: Heads = new Map();
  return {
    async append(municipality, notes) {
      for (let at = 0; at < notes.length; at += mostAtOnce) {
        const some = notes.slice(at, at + mostAtOnce);
        await appendSome(table, { ...host, heads }, municipality, some);
      }
    },
    async list(municipality, { after = 0, most }) {
      const stretch = { prefix: "A|", after: keyOf("A", padded(after)), most };
      const rows = await table.list<AuditRecord>(keyOf(municipality), stretch);
      return rows.map(({ body }) => body);
    },
    async ends(municipality) {
      const [base, head] = await Promise.all(
        ["BASE", "HEAD"].map((key) => table.get<ChainEnd>(keyOf(municipality), key))
      );
      return { base: base?.body ?? noEntry, head: head?.body ?? noEntry };
    },
    forget: (municipality, upTo) => forget(table, municipality, upTo),
  };
}

/** Where each chain ended when we last wrote; wrong as soon as another process has written. */
type Heads = Map<string, Pick<Row<ChainEnd>, "body" | "etag">>;

async function appendSome(
  table: Table,
  host: AuditHost & { readonly heads: Heads },
  municipality: string,
  notes: readonly AuditNote[]
): Promise<void> {
  const partition = keyOf(municipality);
  let left = notes;
  for (let attempt = 0; left.length > 0; attempt++) {
    const head = host.heads.get(partition) ?? (await table.get<ChainEnd>(partition, "HEAD"));
    const entries = chained(left, head?.body ?? noEntry, host.hashes);
    const last = entries.at(-1) ?? noEntry;
    const row = { key: "HEAD", columns: {}, body: { seq: last.seq, hash: last.hash } };
    const written = await table.write(partition, [
      head === undefined ? { kind: "create", row } : { kind: "replace", row, etag: head.etag },
      ...entries.flatMap(rowsOf),
    ]);
    host.heads.delete(partition);
    if (written.isWritten) {
      host.heads.set(partition, { body: row.body, etag: written.etags[0] ?? "" });
      return;
    }
    if (attempt > 200) throw new Error("the audit's head never stood still");
    if (written.why === "exists" && written.at > 0) left = await notYet(table, partition, left);
    else await pause(host, Math.min(attempt, 4));
  }
}

function chained(
  notes: readonly AuditNote[],
  head: ChainEnd,
  hashes: Hashes
): readonly AuditRecord[] {
  let last = head;
  return notes.map((note) => {
    const entry = { ...note, seq: last.seq + 1, previous: last.hash };
    const whole = { ...entry, hash: entryHash(entry, hashes) };
    last = whole;
    return whole;
  });
}

/** SHA-256 of the canonical JSON of everything but the hash. */
export function entryHash(entry: Omit<AuditRecord, "hash">, hashes: Hashes): string {
  const { hash: _, ...content }: Omit<AuditRecord, "hash"> & { hash?: string } = entry;
  return hashes.sha256(canonical(content));
}

function rowsOf(entry: AuditRecord): readonly Change[] {
  const { at, by, what, on } = entry;
  return [
    {
      kind: "create",
      row: { key: keyOf("A", padded(entry.seq)), columns: { at, by, what, on }, body: entry },
    },
    { kind: "create", row: { key: keyOf("I", entry.id), columns: {}, body: entry.seq } },
  ];
}

/** Notes whose id is not entered: somebody else may have brought some of them. */
async function notYet(table: Table, partition: string, notes: readonly AuditNote[]) {
  const known = await Promise.all(notes.map(({ id }) => table.get(partition, keyOf("I", id))));
  return notes.filter((_, at) => known[at] === undefined);
}

async function forget(table: Table, municipality: string, upTo: AuditRecord): Promise<number> {
  const partition = keyOf(municipality);
  const base = await table.get<ChainEnd>(partition, "BASE");
  const row = { key: "BASE", columns: {}, body: { seq: upTo.seq, hash: upTo.hash } };
  const written = await table.write(partition, [
    base === undefined ? { kind: "create", row } : { kind: "replace", row, etag: base.etag },
  ]);
  if (!written.isWritten) return 0;
  const rows = await table.list<AuditRecord>(partition, { prefix: "A|" });
  const old = rows.map(({ body }) => body).filter(({ seq }) => seq <= upTo.seq);
  for (let at = 0; at < old.length; at += mostAtOnce) {
    const keys = old
      .slice(at, at + mostAtOnce)
      .flatMap(({ seq, id }) => [keyOf("A", padded(seq)), keyOf("I", id)]);
    await table.write(
      partition,
      keys.map((key) => ({ kind: "drop" as const, key }))
    );
  }
  return old.length;
}
