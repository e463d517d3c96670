import { randomUUID } from "node:crypto";
import { startKeptAzurite } from "../../../functions/local/keptAzurite.ts";
import { openTables } from "../../../functions/tables/openTables.ts";

// Stands for the functions process: writes rows as fast as it can and says each that was acknowledged,
// until somebody kills it.

const [folder = ""] = process.argv.slice(2);
const azurite = await startKeptAzurite(folder);
const { Work } = await openTables({
  connection: { connectionString: azurite.connectionString },
  wait: async () => {},
  random: Math.random,
  newId: randomUUID,
});
for (let at = 0; ; at++) {
  const row = { key: `M|${at}`, columns: {}, body: "Straße" };
  await Work.write("town", [{ kind: "create", row }]);
  process.stdout.write(`${at}\n`);
}
