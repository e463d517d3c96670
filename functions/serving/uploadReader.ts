import { readInWorker } from "../reading/readInWorker.ts";
import type { UploadOptions } from "../reading/uploadJob.ts";
import type { Desk } from "./desk.ts";

const job = new URL("../reading/uploadJob.ts", import.meta.url).href;

/** Reads uploads one after the other in a thread that no file can take more from than these limits. */
export function uploadReader(): Desk["readUpload"] {
  const reader = readInWorker<UploadOptions>({
    job,
    milliseconds: 20_000,
    heapMegabytes: 512,
    // What a file did to the thread is a bug of ours; its message may quote the file.
    onFault: (error) => console.error(`readUpload: ${error.name}`),
  });
  return (file, bytes, options) => reader.read(file, { ...options, bytes });
}
