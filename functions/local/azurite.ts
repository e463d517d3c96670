import { createRequire } from "node:module";
import { join } from "node:path";

// The one file that knows Azurite's inside (pinned to 3.37.0): its servers have no public door besides
// the command line, which cannot choose free ports or be stopped without losing five seconds of work.

/** Where Azurite keeps what it stores; `memory` forgets everything. */
export type Keeping = { readonly folder: string } | "memory";

export interface Azurite {
  /** For tables, blobs and queues alike. */
  readonly connectionString: string;
  /** Writes everything to the folder and ends the servers. */
  close(): Promise<void>;
}

interface Server {
  start(): Promise<void>;
  close(): Promise<void>;
  getHttpServerAddress(): string;
}
type Maker<Made> = new (...given: readonly unknown[]) => Made;

const account = "devstoreaccount1";
/** Microsoft's well-known key of the emulator: no secret, opens nothing but this. */
const key =
  "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

/** Starts tables, blobs and queues in this process, each on a free port of the loopback address. */
export async function startAzurite(keeping: Keeping): Promise<Azurite> {
  const require = createRequire(import.meta.url);
  const part = <Made>(path: string): Maker<Made> => require(`azurite/dist/src/${path}`).default;
  require("azurite/dist/src/common/Logger").configLogger(false);
  const servers = {
    TableEndpoint: new (part<Server>("table/TableServer"))(tableConfiguration(part, keeping)),
    BlobEndpoint: new (part<Server>("blob/BlobServer"))(bytesConfiguration(part, "blob", keeping)),
    QueueEndpoint: new (part<Server>("queue/QueueServer"))(
      bytesConfiguration(part, "queue", keeping)
    ),
  };
  for (const server of Object.values(servers)) await server.start();
  const endpoints = Object.entries(servers).map(
    ([name, server]) => `${name}=${server.getHttpServerAddress()}/${account}`
  );
  return {
    connectionString: [
      "DefaultEndpointsProtocol=http",
      `AccountName=${account}`,
      `AccountKey=${key}`,
      ...endpoints,
      "",
    ].join(";"),
    async close() {
      for (const server of Object.values(servers)) await server.close();
    },
  };
}

type Part = <Made>(path: string) => Maker<Made>;

const host = "127.0.0.1";
const seconds = 5;

const inFolder = (keeping: Keeping, name: string) =>
  keeping === "memory" ? "" : join(keeping.folder, name);

/** Positions as in TableConfiguration.js: the last one keeps everything in memory. */
function tableConfiguration(part: Part, keeping: Keeping): unknown {
  const path = inFolder(keeping, "tables.json");
  const eighth = [host, 0, seconds, path, false, false, undefined, undefined];
  return new (part("table/TableConfiguration"))(...eighth, ...anyVersion, keeping === "memory");
}

/** Positions as in BlobConfiguration.js and QueueConfiguration.js, which are alike. */
function bytesConfiguration(part: Part, kind: "blob" | "queue", keeping: Keeping): unknown {
  const name = kind === "blob" ? "blob/BlobConfiguration" : "queue/QueueConfiguration";
  const extents = [
    { locationId: "Default", locationPath: inFolder(keeping, `${kind}-bytes`), maxConcurrency: 50 },
  ];
  const paths = [`${kind}s.json`, `${kind}-extents.json`].map((file) => inFolder(keeping, file));
  const tenth = [host, 0, seconds, ...paths, extents, false, undefined, false, undefined];
  return new (part(name))(...tenth, ...anyVersion, keeping === "memory");
}

/** Not loose; clients may be newer than Azurite; no certificate, key, password, OAuth, product style. */
const anyVersion = [false, true, undefined, undefined, undefined, undefined, undefined];
