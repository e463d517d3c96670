import { setTimeout as wait } from "node:timers/promises";
import { takeStateFolder } from "../../../functions/local/stateFolder.ts";

// Stands for a running Klimakatalog: holds the folder until somebody kills it.

const [folder = ""] = process.argv.slice(2);
await takeStateFolder(folder);
process.stdout.write("held\n");
await wait(60_000);
