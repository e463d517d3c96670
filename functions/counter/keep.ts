import { keyOf } from "../tables/keys.ts";
import type { Columns } from "../tables/row.ts";
import { openShelf, type Shelf, type Tagged } from "../tables/shelf.ts";
import type { Change, Table } from "../tables/table.ts";
import { type Backroom, noteOf } from "./backroom.ts";
import type { Call, Page, PageWish } from "./call.ts";
import { pageOf } from "./pages.ts";
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

/** The state that was seen, and what is done besides. */
export interface Seen {
  readonly etag?: string | undefined;
  /** For the audit, where "added" or "changed" says too little. */
  readonly verb?: string;
  /** Changes of the same partition that go with it, or neither is made. */
  readonly besides?: readonly Change[];
}

/** The state that was seen before it is taken away, and the parts behind the municipality. */
export interface SeenLast extends Seen {
  readonly etag: string;
  readonly within?: Within;
}

export interface Shown<Value> {
  /** Parts behind the municipality, as in `partition`. */
  readonly within?: Within;
  readonly where?: (value: Value) => boolean;
}

type Within = readonly string[];
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
  const find = (backroom: Backroom, { municipality }: OfTown, id: string, within: Within = []) =>
    shelf(backroom).get(place(municipality, within, id));
  return {
    find,
    list: (backroom: Backroom, { municipality }: OfTown, within: Within = []) =>
      shelf(backroom).list(keyOf(municipality, ...within), `${kind.prefix}|`),
    /** One page, in the order of keys; `where` says which of them the caller may see. */
    page(
      backroom: Backroom,
      { municipality }: OfTown,
      wish: PageWish,
      { within = [], where = () => true }: Shown<Value> = {}
    ): Promise<Page<Tagged<Value>>> {
      const partition = keyOf(municipality, ...within);
      const mark = { secret: backroom.secret, list: `${partition} ${kind.name}` };
      return pageOf(wish, mark, async (after, most) => {
        const stretch = { prefix: `${kind.prefix}|`, most, ...(after && { after }) };
        const rows = await shelf(backroom).stretch(partition, stretch);
        return rows.map(([key, one]) => [key, one && where(one.value) ? one : undefined] as const);
      });
    },
    async read(backroom: Backroom, call: OfTown, id: string, within: Within = []) {
      const found = await find(backroom, call, id, within);
      if (found === undefined) throw notFound(kind.german);
      return found;
    },
    async write(backroom: Backroom, call: Call, value: Value, seen: Seen = {}) {
      const id = kind.id(value);
      const note = noteOf(backroom, call, whatOf(kind.name, seen), `${kind.name} ${id}`);
      const where = place(call.municipality, kind.partition?.(value) ?? [], id);
      const { etag, besides = [] } = seen;
      const written = await shelf(backroom).put({ ...where, besides }, value, etag, note);
      if (written === undefined) throw changedMeanwhile();
      return written;
    },
    async remove(backroom: Backroom, call: Call, id: string, seen: SeenLast) {
      const { verb = "removed", within = [], besides = [] } = seen;
      const note = noteOf(backroom, call, `${kind.name}.${verb}`, `${kind.name} ${id}`);
      const where = { ...place(call.municipality, within, id), besides };
      if (!(await shelf(backroom).remove(where, seen.etag, note))) throw changedMeanwhile();
    },
  };
}

const whatOf = (name: string, { etag, verb }: Seen) =>
  `${name}.${verb ?? (etag === undefined ? "added" : "changed")}`;
