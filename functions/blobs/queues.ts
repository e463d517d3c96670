import { bytesOptions, cloudCredential, type StoreHost } from "../tables/connection.ts";
import { withPatience } from "../tables/retry.ts";

/** A queue carries ids, never data; the functions host delivers and counts. */
export interface Queue {
  send(message: object): Promise<void>;
  /** How many wait, as the service estimates. */
  waiting(): Promise<number>;
}

export const loadQueues = () => import("@azure/storage-queue");

/** Opens a queue and makes it when it is not there yet. Messages are base64, as the functions host reads them. */
export async function openQueue(host: StoreHost, name: string): Promise<Queue> {
  const { QueueServiceClient } = await loadQueues();
  const options = bytesOptions(host);
  const { connection } = host;
  const service =
    "connectionString" in connection
      ? QueueServiceClient.fromConnectionString(connection.connectionString, options)
      : new QueueServiceClient(
          `https://${connection.accountName}.queue.core.windows.net`,
          await cloudCredential(),
          options
        );
  const client = service.getQueueClient(name);
  await withPatience(host, () => client.createIfNotExists());
  return {
    async send(message) {
      const text = Buffer.from(JSON.stringify(message)).toString("base64");
      await withPatience(host, () => client.sendMessage(text));
    },
    async waiting() {
      const { approximateMessagesCount = 0 } = await withPatience(host, () =>
        client.getProperties()
      );
      return approximateMessagesCount;
    },
  };
}
