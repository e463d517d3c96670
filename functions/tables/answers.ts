import type { Answer } from "../../shared/catalogue/answer.ts";
import type { AuditNote } from "./audit.ts";
import { keyOf } from "./keys.ts";
import type { Outbox } from "./outbox.ts";
import type { Tagged } from "./shelf.ts";
import type { Change, Table } from "./table.ts";

/** Answers of a period: A| rows by the key of their question, and HEAD, which counts every change. */
export interface Answers {
  revision(municipality: string, period: string): Promise<number>;
  list(municipality: string, period: string): Promise<readonly Tagged<Answer>[]>;
  /** Undefined: somebody else was faster. */
  put(
    place: AnswersPlace,
    answer: Answer,
    etag: string | undefined,
    note: AuditNote
  ): Promise<Tagged<Answer> | undefined>;
  /** False: it is not the one that was seen any more. */
  remove(place: AnswersPlace, key: string, etag: string, note: AuditNote): Promise<boolean>;
}

interface AnswersPlace {
  readonly municipality: string;
  readonly period: string;
}

export function openAnswers(table: Table, outbox: Outbox): Answers {
  return {
    async revision(municipality, period) {
      return (await table.get<number>(keyOf(municipality, period), "HEAD"))?.body ?? 0;
    },
    async list(municipality, period) {
      const rows = await table.list<Answer>(keyOf(municipality, period), { prefix: "A|" });
      return rows.map(({ body, etag }) => ({ value: body, etag }));
    },
    async put({ municipality, period }, answer, etag, note) {
      const partition = keyOf(municipality, period);
      const row = { key: keyOf("A", answer.key), columns: {}, body: answer };
      const change: Change =
        etag === undefined ? { kind: "create", row } : { kind: "replace", row, etag };
      const changes = [change, await counted(table, partition)];
      const written = await outbox.write(municipality, { table, partition }, changes, note);
      return written.isWritten ? { value: answer, etag: written.etags[0] ?? "" } : undefined;
    },
    async remove({ municipality, period }, key, etag, note) {
      const partition = keyOf(municipality, period);
      // A transaction deletes whatever the state is; HEAD, read before, holds what was seen.
      const count = await counted(table, partition);
      const row = await table.get<Answer>(partition, keyOf("A", key));
      if (row?.etag !== etag) return false;
      const changes: readonly Change[] = [{ kind: "drop", key: row.key }, count];
      const written = await outbox.write(municipality, { table, partition }, changes, note);
      return written.isWritten;
    },
  };
}

async function counted(table: Table, partition: string): Promise<Change> {
  const head = await table.get<number>(partition, "HEAD");
  const row = { key: "HEAD", columns: {}, body: (head?.body ?? 0) + 1 };
  return head === undefined ? { kind: "create", row } : { kind: "replace", row, etag: head.etag };
}
