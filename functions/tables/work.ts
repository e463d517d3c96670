import type { AuditNote } from "./audit.ts";
import { keyOf } from "./keys.ts";
import type { Outbox } from "./outbox.ts";
import type { Tagged } from "./shelf.ts";
import type { Change, Table } from "./table.ts";

/** Which draft of a period is the one being worked on; the draft itself is a blob that never changes. */
export interface DraftHead {
  readonly job: string;
  readonly blob: string;
  readonly at: string;
  readonly measures: number;
  readonly questions: number;
  readonly base?: { readonly number: number; readonly hash: string };
}

export interface Work {
  draft(municipality: string, period: string): Promise<Tagged<DraftHead> | undefined>;
  /** False: another draft came in between. */
  flip(
    place: { readonly municipality: string; readonly period: string },
    head: DraftHead,
    seen: string | undefined,
    note: AuditNote
  ): Promise<boolean>;
}

export function openWork(table: Table, outbox: Outbox): Work {
  return {
    async draft(municipality, period) {
      const row = await table.get<DraftHead>(keyOf(municipality, period), "DRAFT");
      return row === undefined ? undefined : { value: row.body, etag: row.etag };
    },
    async flip({ municipality, period }, head, seen, note) {
      const row = { key: "DRAFT", columns: { job: head.job }, body: head };
      const change: Change =
        seen === undefined ? { kind: "create", row } : { kind: "replace", row, etag: seen };
      const place = { table, partition: keyOf(municipality, period) };
      return (await outbox.write(municipality, place, [change], note)).isWritten;
    },
  };
}
