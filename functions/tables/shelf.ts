import type { AuditNote } from "./audit.ts";
import type { Outbox } from "./outbox.ts";
import type { Columns, Row } from "./row.ts";
import type { Change, Table } from "./table.ts";

/** Something that has a state: whoever changes it says which one was seen. */
export interface Tagged<Value> {
  readonly value: Value;
  readonly etag: string;
}

/** Where a record lies: the municipality's partition and key, made by keyOf. */
interface Place {
  readonly municipality: string;
  readonly partition: string;
  readonly key: string;
  /** Changes of the same partition that go with it, or neither is made. */
  readonly besides?: readonly Change[];
}

/** Records of one kind, one row each. A lost race is undefined. */
export interface Shelf<Value> {
  get(place: Pick<Place, "partition" | "key">): Promise<Tagged<Value> | undefined>;
  list(partition: string, prefix: string): Promise<readonly Tagged<Value>[]>;
  /** A stretch of it by key, as many rows as asked for or the rest; one that was taken away is undefined. */
  stretch(
    partition: string,
    stretch: { readonly prefix: string; readonly after?: string; readonly most: number }
  ): Promise<readonly (readonly [string, Tagged<Value> | undefined])[]>;
  /** Without an ETag it must not exist yet. */
  put(
    place: Place,
    value: Value,
    etag: string | undefined,
    note: AuditNote
  ): Promise<Tagged<Value> | undefined>;
  remove(place: Place, etag: string, note: AuditNote): Promise<boolean>;
}

export function openShelf<Value>(
  table: Table,
  outbox: Outbox,
  columnsOf: (value: Value) => Columns = () => ({})
): Shelf<Value> {
  return {
    async get({ partition, key }) {
      const row = await table.get<Value>(partition, key);
      return row === undefined || isGone(row) ? undefined : tagged(row);
    },
    async list(partition, prefix) {
      const rows = await table.list<Value>(partition, { prefix });
      return rows.filter((row) => !isGone(row)).map(tagged);
    },
    async stretch(partition, stretch) {
      const rows = await table.list<Value>(partition, stretch);
      return rows.map((row) => [row.key, isGone(row) ? undefined : tagged(row)] as const);
    },
    async put({ municipality, partition, key, besides = [] }, value, etag, note) {
      const row = { key, columns: columnsOf(value), body: value };
      const seen = etag ?? (await goneEtag(table, partition, key));
      const change: Change =
        seen === undefined ? { kind: "create", row } : { kind: "replace", row, etag: seen };
      const changes = [change, ...besides];
      const written = await outbox.write(municipality, { table, partition }, changes, note);
      if (!written.isWritten) return undefined;
      return { value, etag: written.etags[0] ?? "" };
    },
    async remove({ municipality, partition, key, besides = [] }, etag, note) {
      const row = { key, columns: { isGone: true }, body: undefined };
      const changes: readonly Change[] = [{ kind: "replace", row, etag }, ...besides];
      const written = await outbox.write(municipality, { table, partition }, changes, note);
      return written.isWritten;
    },
  };
}

/**
 * Azure's client deletes inside a transaction whatever the state. So a record that goes leaves an empty
 * row, which takes its note along and which the janitor sweeps.
 */
const isGone = ({ columns }: Row) => columns["isGone"] === true;

async function goneEtag(table: Table, partition: string, key: string) {
  const row = await table.get(partition, key);
  return row !== undefined && isGone(row) ? row.etag : undefined;
}

const tagged = <Value>({ body, etag }: Row<Value>): Tagged<Value> => ({ value: body, etag });
