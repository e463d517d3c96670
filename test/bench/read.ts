/** Reads and checks a folder in a thread with the limits that files of people are read in. */
import { Worker } from "node:worker_threads";
import { threadLimits } from "../../functions/reading/limitedWorker.ts";

const folderModule = new URL("./readFolder.ts", import.meta.url);
new Worker(folderModule, { argv: process.argv.slice(2), resourceLimits: threadLimits });
