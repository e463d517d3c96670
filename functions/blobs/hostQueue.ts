import type { HostQueue } from "../local/host/queueHost.ts";

/** Queues as the functions host of this machine reads them; messages are base64, as Azure's host writes them. */
export async function openHostQueue(connectionString: string): Promise<HostQueue> {
  const { QueueServiceClient } = await import("@azure/storage-queue");
  const service = QueueServiceClient.fromConnectionString(connectionString);
  return {
    async take(queue, most, seconds) {
      const client = service.getQueueClient(queue);
      await known(queue, () => client.createIfNotExists());
      const { receivedMessageItems } = await client.receiveMessages({
        numberOfMessages: most,
        visibilityTimeout: seconds,
      });
      return receivedMessageItems.map(({ messageId, popReceipt, messageText, dequeueCount }) => ({
        id: messageId,
        text: Buffer.from(messageText, "base64").toString("utf8"),
        dequeueCount,
        done: async () => void (await client.deleteMessage(messageId, popReceipt)),
      }));
    },
    async put(queue, text) {
      const client = service.getQueueClient(queue);
      await known(queue, () => client.createIfNotExists());
      await client.sendMessage(Buffer.from(text, "utf8").toString("base64"));
    },
  };
}

const made = new Set<string>();

async function known(queue: string, make: () => Promise<unknown>): Promise<void> {
  if (made.has(queue)) return;
  await make();
  made.add(queue);
}
