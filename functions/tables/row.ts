import { checkEntity } from "./entitySize.ts";
import { chunksOf, joinChunks, packBody, unpackJson } from "./packBody.ts";

/** Values to look for: short, plain properties. Absent ones are not written. */
export type Columns = Readonly<Record<string, string | number | boolean | undefined>>;

/** One row: columns to look for, and a body of any JSON. */
export interface Row<Body = unknown> {
  readonly partition: string;
  readonly key: string;
  readonly columns: Columns;
  readonly body: Body;
  readonly etag: string;
}

/** `packed`: the body as packJson made it, where somebody needed its length before. */
export type NewRow = Omit<Row, "partition" | "etag"> & { readonly packed?: Uint8Array };

/** An entity as Azure's client takes it. */
export type Entity = Record<string, unknown> & { partitionKey: string; rowKey: string };

/** `stamp` says which writing this was. */
export async function toEntity(partition: string, row: NewRow, stamp: string): Promise<Entity> {
  const { key, columns, body, packed } = row;
  const known = Object.entries(columns).filter(([, value]) => value !== undefined);
  const entity: Entity = {
    ...Object.fromEntries(known),
    ...(body === undefined ? {} : chunksOf(packed ?? (await packBody(body)))),
    stamp,
    partitionKey: partition,
    rowKey: key,
  };
  checkEntity(entity);
  return entity;
}

const ofTheService = new Set(["partitionKey", "rowKey", "etag", "timestamp", "stamp"]);

export async function fromEntity(entity: Readonly<Record<string, unknown>>): Promise<Row> {
  const bytes = joinChunks(entity);
  const columns = Object.entries(entity).filter(
    ([name]) => !ofTheService.has(name) && !/^(z\d+$|odata)/.test(name)
  );
  return {
    partition: String(entity["partitionKey"]),
    key: String(entity["rowKey"]),
    columns: Object.fromEntries(columns) as Columns,
    body: bytes === undefined ? undefined : await unpackJson(bytes),
    etag: String(entity["etag"]),
  };
}
