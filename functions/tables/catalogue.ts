import type { CatalogueMeasure, Version } from "../../shared/catalogue/draft.ts";
import type { VersionEntry } from "../../shared/exchange/entities/version.ts";
import type { AuditNote } from "./audit.ts";
import { chunked } from "./chunked.ts";
import { keyOf, padded } from "./keys.ts";
import type { Outbox } from "./outbox.ts";
import type { Row } from "./row.ts";
import type { Tagged } from "./shelf.ts";
import type { Change, Table } from "./table.ts";

/** A published version as it is kept in lists. */
export interface VersionHead extends VersionEntry {
  /** Name of the blob that holds it. */
  readonly blob: string;
  /** Submissions it was made of: they are kept as long as it is. */
  readonly submissions: readonly string[];
}

/**
 * Versions of a municipality: V| rows never change, and HEAD names the newest. Both are written in one
 * transaction after everything else lies there, so readers see a version whole or not at all.
 */
export interface Catalogue {
  newest(municipality: string): Promise<Tagged<VersionHead> | undefined>;
  list(municipality: string): Promise<readonly VersionHead[]>;
  /** By number; `after` and what comes with each head is its key. */
  heads(
    municipality: string,
    stretch: { readonly after?: string; readonly most: number }
  ): Promise<readonly (readonly [string, VersionHead])[]>;
  get(municipality: string, number: number): Promise<VersionHead | undefined>;
  /** Rows to look for, before the flip; under a version nobody names they are rubbish the janitor sweeps. */
  writeRows(municipality: string, version: Version): Promise<void>;
  /** In the order of the catalogue, each with its place in it; `after` is the place of the last one seen. */
  rows(
    municipality: string,
    version: VersionHead,
    stretch: { readonly after?: number; readonly most: number }
  ): Promise<readonly (readonly [number, CatalogueMeasure])[]>;
  /** False: another version came in between. */
  flip(
    municipality: string,
    head: VersionHead,
    seen: string | undefined,
    note: AuditNote
  ): Promise<boolean>;
}

const buckets = 16;
export const versionBuckets = Array.from({ length: buckets }, (_, bucket) => bucket);

export function openCatalogue(
  tables: { readonly Catalogue: Table; readonly CatalogueRows: Table },
  outbox: Outbox
): Catalogue {
  return {
    async newest(municipality) {
      const row = await tables.Catalogue.get<VersionHead>(keyOf(municipality), "HEAD");
      return row === undefined ? undefined : { value: row.body, etag: row.etag };
    },
    async list(municipality) {
      const rows = await tables.Catalogue.list<VersionHead>(keyOf(municipality), { prefix: "V|" });
      return rows.map(({ body }) => body);
    },
    async heads(municipality, stretch) {
      const wish = { prefix: "V|", ...stretch };
      const rows = await tables.Catalogue.list<VersionHead>(keyOf(municipality), wish);
      return rows.map(({ key, body }) => [key, body]);
    },
    async get(municipality, number) {
      const key = keyOf("V", padded(number));
      return (await tables.Catalogue.get<VersionHead>(keyOf(municipality), key))?.body;
    },
    writeRows: (municipality, version) => writeRows(tables.CatalogueRows, municipality, version),
    rows: (municipality, version, stretch) =>
      readRows(tables.CatalogueRows, municipality, version, stretch),
    async flip(municipality, head, seen, note) {
      const newest = { key: "HEAD", columns: { number: head.number }, body: head };
      const changes: readonly Change[] = [
        seen === undefined
          ? { kind: "create", row: newest }
          : { kind: "replace", row: newest, etag: seen },
        { kind: "create", row: { ...newest, key: keyOf("V", padded(head.number)) } },
      ];
      const place = { table: tables.Catalogue, partition: keyOf(municipality) };
      return (await outbox.write(municipality, place, changes, note)).isWritten;
    },
  };
}

/** Two who publish at once write under different hashes. */
export const rowsPartition = (
  municipality: string,
  { number, hash }: Pick<VersionHead, "number" | "hash">,
  bucket: number
) => keyOf(municipality, `v${number}`, hash.slice(0, 16), String(bucket).padStart(2, "0"));

/** A bucket holds a stretch of the catalogue, so that a list goes from bucket to bucket. */
async function writeRows(table: Table, municipality: string, version: Version): Promise<void> {
  const { catalogue } = version;
  const size = Math.max(1, Math.ceil(catalogue.length / buckets));
  const work = Array.from({ length: buckets }, async (_, bucket) => {
    const partition = rowsPartition(municipality, version, bucket);
    const stretch = catalogue.slice(bucket * size, (bucket + 1) * size);
    const rows = stretch.map((measure, at) => rowOf(measure, bucket * size + at));
    for (const some of chunked(rows)) await writeSome(table, partition, some);
  });
  await Promise.all(work);
}

function rowOf(measure: CatalogueMeasure, place: number): Change {
  const { id, code, topic, department, phase } = measure;
  const title = measure.title?.slice(0, 200);
  const columns = { id, place, code, topic, department, phase, title };
  return { kind: "create", row: { key: keyOf("M", id), columns, body: measure } };
}

/** Tried again after a crash, some rows lie there already; they are the same, since their hash is. */
async function writeSome(table: Table, partition: string, some: readonly Change[]): Promise<void> {
  const written = await table.write(partition, some);
  if (written.isWritten) return;
  for (const one of some) await table.write(partition, [one]);
}

async function readRows(
  table: Table,
  municipality: string,
  version: VersionHead,
  { after = -1, most }: { readonly after?: number; readonly most: number }
): Promise<readonly (readonly [number, CatalogueMeasure])[]> {
  const size = Math.max(1, Math.ceil(version.measures / buckets));
  const [first, last] = [Math.floor((after + 1) / size), Math.floor((after + most) / size)];
  const wanted = versionBuckets.filter((bucket) => bucket >= first && bucket <= last);
  const found = await Promise.all(
    wanted.map((bucket) => {
      const partition = rowsPartition(municipality, version, bucket);
      return table.list<CatalogueMeasure>(partition, { prefix: "M|" });
    })
  );
  const rows = found.flatMap(inOrder).filter(([place]) => place > after);
  return rows.slice(0, most);
}

/** Rows have the order of their ids; a publishing that broke off may have left one under its older key as well. */
function inOrder(rows: readonly Row<CatalogueMeasure>[]) {
  const byPlace = new Map(rows.map((row) => [placeOf(row), row.body] as const));
  return [...byPlace].sort(([a], [b]) => a - b);
}

/** Versions from before rows were keyed by id have the place in the key: "M|000000000007|id". */
const placeOf = ({ key, columns }: Row) => Number(columns["place"] ?? key.split("|")[1]);
