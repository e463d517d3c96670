import { type Connection, cloudCredential, type StoreHost, tableOptions } from "./connection.ts";
import { withPatience } from "./retry.ts";
import { openTable, type Table } from "./table.ts";

/** Every table there is; a municipality is a partition, or begins its partitions, in each. */
const tableNames = [
  "Tenants",
  "Directory",
  "Submissions",
  "Work",
  "Answers",
  "Catalogue",
  "CatalogueRows",
  "Jobs",
  "Audit",
  "Members",
  "Persons",
  "Profiles",
  "Templates",
  "Papers",
  "TopicReports",
  "RateLimits",
] as const;
export type Tables = Readonly<Record<(typeof tableNames)[number], Table>>;

/** A quarter of a second, which a host may have while it waits for something else. */
export const loadTables = () => import("@azure/data-tables");

/** Opens all tables, and makes those that are not there yet. */
export async function openTables(host: StoreHost): Promise<Tables> {
  const { odata, TableClient } = await loadTables();
  const options = tableOptions(host);
  const credential =
    "accountName" in host.connection ? await cloudCredential() : ("connectionString" as const);
  const clientOf = (name: string) =>
    credential === "connectionString"
      ? TableClient.fromConnectionString(connectionStringOf(host.connection), name, options)
      : new TableClient(endpointOf(host.connection), name, credential, options);
  const tableHost = { ...host, odata };
  const opened = await Promise.all(
    tableNames.map(async (name) => {
      const client = clientOf(name);
      await withPatience(host, () => client.createTable());
      return [name, openTable(client, name, tableHost)] as const;
    })
  );
  return Object.fromEntries(opened) as Tables;
}

const connectionStringOf = (connection: Connection) =>
  "connectionString" in connection ? connection.connectionString : "";

const endpointOf = (connection: Connection) =>
  "accountName" in connection ? `https://${connection.accountName}.table.core.windows.net` : "";
