import type { TableClient } from "@azure/data-tables";
import { statusOf } from "./faults.ts";
import { behind } from "./keys.ts";
import { type Patience, withPatience } from "./retry.ts";
import { type Entity, fromEntity, type NewRow, type Row, toEntity } from "./row.ts";

/** One change of a row. Whoever changes or removes says which state was seen. */
export type Change =
  | { readonly kind: "create"; readonly row: NewRow }
  | { readonly kind: "replace"; readonly row: NewRow; readonly etag: string }
  /** Takes a row away that never changes; one that is gone already is as well. */
  | { readonly kind: "drop"; readonly key: string };

/** A lost race is an answer. `at`: which change met another state. */
export type Written =
  | { readonly isWritten: true; readonly etags: readonly string[] }
  | { readonly isWritten: false; readonly why: "exists" | "changed"; readonly at: number };

interface Stretch {
  /** Keys that start like this. */
  readonly prefix?: string;
  /** Keys behind this one. */
  readonly after?: string;
  readonly most?: number;
}

export interface Table {
  readonly name: string;
  get<Body>(partition: string, key: string): Promise<Row<Body> | undefined>;
  list<Body>(partition: string, stretch?: Stretch): Promise<readonly Row<Body>[]>;
  /** Of every row the key and some columns, without its body: for an order that is not that of the keys. */
  heads(partition: string, prefix: string, columns: readonly string[]): Promise<readonly RowHead[]>;
  /** Rows of every partition that is a municipality's, or begins with it. */
  everything(municipality: string, prefix?: string): AsyncIterable<Row>;
  /** Only where rows are and when they were written, of every partition of a municipality. */
  keys(municipality: string): AsyncIterable<RowKey>;
  /** All changes or none; one partition, at most 100. */
  write(partition: string, changes: readonly Change[]): Promise<Written>;
}

type RowHead = Pick<Row, "key" | "columns">;

/** `at`: ISO 8601 instant, by the storage's clock. */
interface RowKey {
  readonly partition: string;
  readonly key: string;
  readonly at: string;
  /** An empty row of something that was taken away. */
  readonly isGone: boolean;
}

export interface TableHost extends Patience {
  readonly newId: () => string;
  readonly odata: typeof import("@azure/data-tables").odata;
}

/** One table of the storage account. */
export function openTable(client: TableClient, name: string, host: TableHost): Table {
  return {
    name,
    get: <Body>(partition: string, key: string) =>
      withPatience(host, () => read(client, partition, key)) as Promise<Row<Body> | undefined>,
    list: <Body>(partition: string, stretch: Stretch = {}) =>
      withPatience(host, () =>
        listed(client, filterOf(host, partition, stretch), stretch.most)
      ) as Promise<readonly Row<Body>[]>,
    heads: (partition, prefix, columns) =>
      withPatience(host, () => heads(client, filterOf(host, partition, { prefix }), columns)),
    everything: (municipality, prefix) => everything(client, host, municipality, prefix),
    keys: (municipality) => keys(client, host, municipality),
    write: (partition, changes) => write(client, host, partition, changes),
  };
}

async function read(client: TableClient, partition: string, key: string) {
  try {
    return await fromEntity(await client.getEntity(partition, key));
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

function filterOf({ odata }: TableHost, partition: string, { prefix, after }: Stretch): string {
  const from = after === undefined ? undefined : odata`RowKey gt ${after}`;
  const like =
    prefix === undefined ? undefined : odata`RowKey ge ${prefix} and RowKey lt ${behind(prefix)}`;
  return [odata`PartitionKey eq ${partition}`, like, from].filter(Boolean).join(" and ");
}

/** The service may answer an empty page that goes on; the iterator follows until no token is left. */
async function listed(client: TableClient, filter: string, most = Number.POSITIVE_INFINITY) {
  const entities: Record<string, unknown>[] = [];
  const maxPageSize = Math.min(most, 1000);
  const pages = client.listEntities({ queryOptions: { filter } }).byPage({ maxPageSize });
  for await (const page of pages) {
    entities.push(...page);
    if (entities.length >= most) break;
  }
  return Promise.all(entities.slice(0, most).map(fromEntity));
}

async function heads(client: TableClient, filter: string, columns: readonly string[]) {
  const select = ["PartitionKey", "RowKey", ...columns];
  const found: RowHead[] = [];
  const pages = client.listEntities({ queryOptions: { filter, select } }).byPage();
  for await (const page of pages) {
    for (const entity of page) found.push(await fromEntity(entity));
  }
  return found;
}

async function* everything(
  client: TableClient,
  host: TableHost,
  municipality: string,
  prefix?: string
) {
  const { odata } = host;
  const like =
    prefix === undefined ? "" : odata` and RowKey ge ${prefix} and RowKey lt ${behind(prefix)}`;
  const filter = ofTown(host, municipality) + like;
  const pages = client.listEntities({ queryOptions: { filter } }).byPage();
  for await (const page of pages) for (const entity of page) yield fromEntity(entity);
}

async function* keys(client: TableClient, host: TableHost, municipality: string) {
  const select = ["PartitionKey", "RowKey", "Timestamp", "isGone"];
  const filter = ofTown(host, municipality);
  const pages = client.listEntities({ queryOptions: { filter, select } }).byPage();
  for await (const page of pages) {
    for (const { partitionKey = "", rowKey = "", timestamp = "", ...more } of page) {
      const isGone = more["isGone"] === true;
      yield { partition: partitionKey, key: rowKey, at: timestamp, isGone };
    }
  }
}

/** The municipality's partition, and those that begin with it. */
function ofTown({ odata }: TableHost, municipality: string): string {
  const [from, to] = [`${municipality}|`, behind(`${municipality}|`)];
  return odata`(PartitionKey eq ${municipality} or (PartitionKey ge ${from} and PartitionKey lt ${to}))`;
}

async function write(
  client: TableClient,
  host: TableHost,
  partition: string,
  changes: readonly Change[]
): Promise<Written> {
  if (changes.length === 0) return { isWritten: true, etags: [] };
  const foreign = changes.findIndex((change) => change.kind === "replace" && !isOurs(change.etag));
  if (foreign >= 0) return { isWritten: false, why: "changed", at: foreign };
  const stamp = host.newId();
  const actions = await Promise.all(changes.map((change) => actionOf(partition, change, stamp)));
  return withPatience(host, async (again) => {
    try {
      return { isWritten: true as const, etags: await submit(client, actions) };
    } catch (error) {
      const lost = lostIn(error);
      if (lost === undefined) throw error;
      return (again ? await ownWriting(client, actions, stamp) : undefined) ?? lost;
    }
  });
}

/** Storage calls any other ETag a broken request (400); to whoever sends one, it is a state that is not there. */
const isOurs = (etag: string) => etag === "" || etag === "*" || /^W\/"[^"]{1,300}"$/.test(etag);

type Action =
  | readonly ["create", Entity]
  /** The fourth place is the only one where the client looks for the ETag. */
  | readonly ["update", Entity, "Replace", { readonly etag: string }]
  | readonly ["delete", { readonly partitionKey: string; readonly rowKey: string }];

async function actionOf(partition: string, change: Change, stamp: string): Promise<Action> {
  if (change.kind === "drop") return ["delete", { partitionKey: partition, rowKey: change.key }];
  const entity = await toEntity(partition, change.row, stamp);
  if (change.kind === "create") return ["create", entity];
  if (change.etag === "*" || change.etag === "") throw new Error("a change without its ETag");
  return ["update", entity, "Replace", { etag: change.etag }];
}

async function submit(client: TableClient, actions: readonly Action[]): Promise<readonly string[]> {
  const [only] = actions;
  if (actions.length > 1 || only?.[0] === "delete") {
    const { subResponses } = await client.submitTransaction(
      actions as unknown as Parameters<TableClient["submitTransaction"]>[0]
    );
    return subResponses.map(({ etag = "" }) => etag.trim());
  }
  const { etag = "" } =
    only?.[0] === "update"
      ? await client.updateEntity(only[1], "Replace", only[3])
      : await client.createEntity(only?.[1] ?? { partitionKey: "", rowKey: "" });
  return [etag];
}

/** What another was faster in; a transaction's message starts with the number of the change. */
function lostIn(error: unknown): Extract<Written, { isWritten: false }> | undefined {
  const status = statusOf(error);
  const at = Number(/^(\d+):/.exec(error instanceof Error ? error.message : "")?.[1] ?? 0);
  if (status === 409) return { isWritten: false, why: "exists", at };
  // A row that was to be replaced and is not there any more was changed as well.
  if (status === 412 || status === 404) return { isWritten: false, why: "changed", at };
  return undefined;
}

/** After a lost answer: the other who was faster may have been ourselves. */
async function ownWriting(
  client: TableClient,
  actions: readonly Action[],
  stamp: string
): Promise<Written | undefined> {
  const etags: string[] = [];
  for (const [kind, { partitionKey, rowKey }] of actions) {
    if (kind === "delete") {
      etags.push("");
      continue;
    }
    const entity = await client.getEntity(partitionKey, rowKey).catch(() => undefined);
    if (entity?.["stamp"] !== stamp) return undefined;
    etags.push(String(entity.etag));
  }
  return { isWritten: true, etags };
}
