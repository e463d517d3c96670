/** Queues of the house; what fails five times lands in the second by itself. */
export const jobQueue = "jobs";
export const poisonQueue = "jobs-poison";

/**
 * What travels through the queue: where the job's row is, never data. Not `id`: properties of the message
 * overwrite those of the trigger (azure-functions-nodejs-library#459).
 */
export interface JobMessage {
  readonly jobId: string;
  readonly municipality: string;
}
