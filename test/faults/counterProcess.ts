import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { nodeHashes } from "../../functions/cli/nodeHashes.ts";
import { openBackroom } from "../../functions/counter/backroom.ts";
import { openCounter } from "../../functions/counter/counter.ts";
import { walk } from "./walk.ts";

// Stands for the functions process that gets killed: goes the whole way of one town and says each step
// that was acknowledged.

const [connectionString = "", municipality = ""] = process.argv.slice(2);
const room = await openBackroom({
  connection: { connectionString },
  wait: (milliseconds) => wait(milliseconds),
  random: Math.random,
  newId: randomUUID,
  hashes: nodeHashes,
  now: () => new Date().toISOString(),
});
process.send?.("ready");
await new Promise((resolve) => process.once("message", resolve));
await walk({ room, counter: openCounter(room) }, municipality, (step) => process.send?.(step));
process.disconnect?.();
