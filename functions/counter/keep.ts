import { keyOf } from "../tables/keys.ts";
import type { Columns } from "../tables/row.ts";
import { openShelf, type Shelf, type Tagged } from "../tables/shelf.ts";
import type { Table } from "../tables/table.ts";
import { type Backroom, noteOf } from "./backroom.ts";
import type { Call } from "./call.ts";
import { changedMeanwhile, notFound } from "./refusal.ts";

/** Records of one kind at the counter: where they lie, and what the audit calls them. */
export interface Kind<Value> {
  readonly table: (backroom: Backroom) => Table;
  /** Parts behind the municipality: the period, for what belongs to one. */
  readonly partition?: (value: Value) => readonly string[];
  readonly prefix: string;
  readonly id: (value: Value) => string;
  /** "template" */
  readonly name: string;
  /** German, for "… gibt es hier nicht". */
  readonly german: string;
  readonly columns?: (value: Value) => Columns;
}

type OfTown = Pick<Call, "municipality">;

/** What all kinds of records have in common: list, read, write, remove, each with its audit entry. */
export function keeping<Value>(kind: Kind<Value>) {
  const shelf = (backroom: Backroom): Shelf<Value> =>
    openShelf(kind.table(backroom), backroom.outbox, kind.columns);
  const place = (municipality: string, within: readonly string[], id: string) => ({
    municipality,
    partition: keyOf(municipality, ...within),
    key: keyOf(kind.prefix, id),
  });
  return {
    list(backroom: Backroom, { municipality }: OfTown, within: readonly string[] = []) {
      return shelf(backroom).list(keyOf(municipality, ...within), `${kind.prefix}|`);
    },
    find(
      backroom: Backroom,
      { municipality }: OfTown,
      id: string,
      within: readonly string[] = []
    ): Promise<Tagged<Value> | undefined> {
      return shelf(backroom).get(place(municipality, within, id));
    },
    async read(
      backroom: Backroom,
      call: OfTown,
      id: string,
      within: readonly string[] = []
    ): Promise<Tagged<Value>> {
      const found = await shelf(backroom).get(place(call.municipality, within, id));
      if (found === undefined) throw notFound(kind.german);
      return found;
    },
    async write(
      backroom: Backroom,
      call: Call,
      value: Value,
      seen: { readonly etag?: string | undefined; readonly verb?: string } = {}
    ): Promise<Tagged<Value>> {
      const id = kind.id(value);
      const note = noteOf(backroom, call, whatOf(kind.name, seen), `${kind.name} ${id}`);
      const where = place(call.municipality, kind.partition?.(value) ?? [], id);
      const written = await shelf(backroom).put(where, value, seen.etag, note);
      if (written === undefined) throw changedMeanwhile();
      return written;
    },
    async remove(backroom: Backroom, call: Call, id: string, etag: string): Promise<void> {
      const note = noteOf(backroom, call, `${kind.name}.removed`, `${kind.name} ${id}`);
      const where = place(call.municipality, [], id);
      if (!(await shelf(backroom).remove(where, etag, note))) throw changedMeanwhile();
    },
  };
}

const whatOf = (
  name: string,
  { etag, verb }: { readonly etag?: string | undefined; readonly verb?: string }
) => `${name}.${verb ?? (etag === undefined ? "added" : "changed")}`;
