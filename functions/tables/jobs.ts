import type { JobEntry } from "../../shared/exchange/entities/job.ts";
import type { ExportBody } from "../../shared/exchange/entities/version.ts";
import type { AuditNote } from "./audit.ts";
import { keyOf } from "./keys.ts";
import type { Outbox } from "./outbox.ts";
import type { Tagged } from "./shelf.ts";
import type { Table } from "./table.ts";

/** A job as it is kept: who asked for what, and who works on it. */
export interface Job extends JobEntry {
  readonly by: string;
  readonly wish: JobWish;
  readonly attempts: number;
  /** While running: who works holds it until then. */
  readonly leaseUntil?: string;
}

export type JobWish =
  | { readonly kind: "consolidate"; readonly period: string }
  | { readonly kind: "paper"; readonly paper: string }
  | ({ readonly kind: "export" } & ExportBody);

/** Jobs of a municipality, one row each. */
export interface Jobs {
  get(municipality: string, id: string): Promise<Tagged<Job> | undefined>;
  list(municipality: string): Promise<readonly Tagged<Job>[]>;
  /** Keys, and when each was asked for. */
  heads(municipality: string): ReturnType<Table["heads"]>;
  at(municipality: string, key: string): Promise<Tagged<Job> | undefined>;
  /** False: there is one with this id. */
  create(municipality: string, job: Job, note: AuditNote): Promise<boolean>;
  /** Undefined: somebody else holds it now. */
  change(municipality: string, job: Job, etag: string): Promise<Tagged<Job> | undefined>;
  /** What changes something for people leaves a note. */
  finish(
    municipality: string,
    job: Job,
    etag: string,
    note: AuditNote
  ): Promise<Tagged<Job> | undefined>;
  drop(municipality: string, id: string): Promise<void>;
}

export function openJobs(table: Table, outbox: Outbox): Jobs {
  const rowOf = (job: Job) => ({
    key: keyOf("J", job.id),
    columns: { kind: job.kind, state: job.state, at: job.at },
    body: job,
  });
  const place = (municipality: string) => ({ table, partition: keyOf(municipality) });
  const at = async (municipality: string, key: string) => {
    const row = await table.get<Job>(keyOf(municipality), key);
    return row && { value: row.body, etag: row.etag };
  };
  return {
    at,
    get: (municipality, id) => at(municipality, keyOf("J", id)),
    heads: (municipality) => table.heads(keyOf(municipality), "J|", ["at"]),
    async list(municipality) {
      const rows = await table.list<Job>(keyOf(municipality), { prefix: "J|" });
      return rows.map(({ body, etag }) => ({ value: body, etag }));
    },
    async create(municipality, job, note) {
      const changes = [{ kind: "create" as const, row: rowOf(job) }];
      return (await outbox.write(municipality, place(municipality), changes, note)).isWritten;
    },
    async change(municipality, job, etag) {
      const change = { kind: "replace" as const, row: rowOf(job), etag };
      const written = await table.write(keyOf(municipality), [change]);
      return written.isWritten ? { value: job, etag: written.etags[0] ?? "" } : undefined;
    },
    async finish(municipality, job, etag, note) {
      const changes = [{ kind: "replace" as const, row: rowOf(job), etag }];
      const written = await outbox.write(municipality, place(municipality), changes, note);
      return written.isWritten ? { value: job, etag: written.etags[0] ?? "" } : undefined;
    },
    async drop(municipality, id) {
      await table.write(keyOf(municipality), [{ kind: "drop", key: keyOf("J", id) }]);
    },
  };
}
