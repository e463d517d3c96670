import { randomUUID } from "node:crypto";
import { openHostQueue } from "../../functions/blobs/hostQueue.ts";
import { startHttpHost } from "../../functions/local/host/httpHost.ts";
import { startQueueHost } from "../../functions/local/host/queueHost.ts";

type Common = Parameters<typeof startQueueHost>[0];

/** Requests and jobs of a counter under test: a free port, and jobs that are fetched at once. */
export async function startHosts(common: Pick<Common, "core" | "log">, connectionString: string) {
  const given = { ...common, newId: randomUUID };
  const http = await startHttpHost({ ...given, port: 0, files: async () => undefined });
  const queue = startQueueHost({
    ...given,
    queue: await openHostQueue(connectionString),
    maxDequeueCount: 5,
    visibilitySeconds: 30,
    pollMilliseconds: 50,
  });
  return { http, queue };
}
