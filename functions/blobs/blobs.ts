import type { ContainerClient } from "@azure/storage-blob";
import { bytesOptions, cloudCredential, type StoreHost } from "../tables/connection.ts";
import { statusOf } from "../tables/faults.ts";
import { withPatience } from "../tables/retry.ts";

/** Bytes that never change once they are written. Names are ASCII, parted by "/". */
export interface Blobs {
  /** Under a name that is taken already nothing happens: what lies there came from the same facts. */
  put(name: string, bytes: Uint8Array, media: string): Promise<void>;
  get(name: string): Promise<Uint8Array | undefined>;
  /** In bytes. */
  size(name: string): Promise<number | undefined>;
  part(name: string, from: number, length: number): Promise<Uint8Array | undefined>;
  list(prefix: string): Promise<readonly BlobEntry[]>;
  remove(name: string): Promise<void>;
}

interface BlobEntry {
  readonly name: string;
  /** ISO 8601 instant, by the storage's clock. */
  readonly at: string;
  readonly bytes: number;
}

const container = "klimakatalog";

export const loadBlobs = () => import("@azure/storage-blob");

export async function openBlobs(host: StoreHost): Promise<Blobs> {
  const { BlobServiceClient } = await loadBlobs();
  const options = bytesOptions(host);
  const { connection } = host;
  const service =
    "connectionString" in connection
      ? BlobServiceClient.fromConnectionString(connection.connectionString, options)
      : new BlobServiceClient(
          `https://${connection.accountName}.blob.core.windows.net`,
          await cloudCredential(),
          options
        );
  const client = service.getContainerClient(container);
  await withPatience(host, () => client.createIfNotExists());
  return {
    put: (name, bytes, media) => withPatience(host, () => put(client, nameOf(name), bytes, media)),
    get: (name) =>
      withPatience(host, () =>
        ifThere(() => client.getBlobClient(nameOf(name)).downloadToBuffer())
      ),
    size: (name) =>
      withPatience(host, () =>
        ifThere(
          async () => (await client.getBlobClient(nameOf(name)).getProperties()).contentLength
        )
      ),
    part: (name, from, length) =>
      withPatience(host, () =>
        ifThere(() => client.getBlobClient(nameOf(name)).downloadToBuffer(from, length))
      ),
    list: (prefix) => withPatience(host, () => list(client, prefix)),
    remove: async (name) => {
      await withPatience(host, () => client.getBlobClient(nameOf(name)).deleteIfExists());
    },
  };
}

/** No part may climb: names are made of ids and hashes, but nobody has to rely on it. */
function nameOf(name: string): string {
  const isFine = name.split("/").every((part) => /^[A-Za-z0-9_~|-][A-Za-z0-9_.~|-]*$/.test(part));
  if (!isFine || name.length > 900) throw new Error("a blob under a strange name");
  return name;
}

async function put(client: ContainerClient, name: string, bytes: Uint8Array, media: string) {
  try {
    await client.getBlockBlobClient(name).uploadData(bytes, {
      blobHTTPHeaders: { blobContentType: media },
      conditions: { ifNoneMatch: "*" },
    });
  } catch (error) {
    if (statusOf(error) !== 409 && statusOf(error) !== 412) throw error;
  }
}

async function ifThere<Found>(ask: () => Promise<Found>): Promise<Found | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

async function list(client: ContainerClient, prefix: string): Promise<readonly BlobEntry[]> {
  const found: BlobEntry[] = [];
  for await (const { name, properties } of client.listBlobsFlat({ prefix })) {
    const { lastModified, contentLength = 0 } = properties;
    found.push({ name, at: lastModified.toISOString(), bytes: contentLength });
  }
  return found;
}
