import { app } from "@azure/functions";
import { type JobMessage, jobQueue, poisonQueue } from "../queue/jobMessage.ts";
import { poisoned } from "../queue/poisoned.ts";
import { runJob } from "../queue/runJob.ts";
import { theDesk } from "./theDesk.ts";

/** Queues of the storage account named by the setting STORE. */
const connection = "STORE";

/** Jobs of the queue, and those that failed five times. */
export function registerBackground(): void {
  app.storageQueue("workOnJob", {
    queueName: jobQueue,
    connection,
    handler: async (message, context) => {
      const { backroom } = await theDesk();
      const { jobId, municipality } = messageIn(message);
      const outcome = await runJob(backroom, { jobId, municipality });
      context.info(JSON.stringify({ level: "info", what: "workOnJob", jobId, outcome }));
    },
  });
  app.storageQueue("buryJob", {
    queueName: poisonQueue,
    connection,
    handler: async (message, context) => {
      const { backroom } = await theDesk();
      const { jobId, municipality } = messageIn(message);
      const reference = await poisoned(backroom, { jobId, municipality });
      context.error(JSON.stringify({ level: "error", what: "buryJob", jobId, reference }));
    },
  });
}

/** The host parses what looks like JSON; a message of somebody else's is a fault and goes to poison. */
function messageIn(message: unknown): JobMessage {
  const { jobId, municipality } = Object(message) as Partial<Record<string, unknown>>;
  if (typeof jobId === "string" && typeof municipality === "string") return { jobId, municipality };
  throw new Error("a queue message without jobId and municipality");
}
