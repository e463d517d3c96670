import { enableCompileCache } from "node:module";
import { startAzurite } from "./azurite.ts";
import { holdName } from "./holdName.ts";

// A process of its own: it outlives a host that was killed for as long as it takes to write down what was
// acknowledged (LokiJS saves every five seconds only), and Ctrl-C on the terminal does not reach it.

enableCompileCache();
const [folder = "."] = process.argv.slice(2);
// One that is just writing down what its dead host left gets the time it needs.
if ((await holdName(`storage ${folder}`, 15_000)) === undefined) {
  process.send?.({ connectionString: "" }, undefined, undefined, () => process.exit(0));
  await new Promise(() => {});
}
const azurite = await startAzurite({ folder });
let isLeaving = false;

async function leave(): Promise<void> {
  if (isLeaving) return;
  isLeaving = true;
  await azurite.close().finally(() => process.exit(0));
}

process.on("message", leave);
process.on("disconnect", leave);
process.on("SIGTERM", leave);
process.on("SIGINT", leave);
process.send?.({ connectionString: azurite.connectionString });
