#!/usr/bin/env node
// The entry of "npm start": Node runs the .ts files as they are; compiled code is kept for the next start.
// Imported whole: an old Node must reach the sentence below.
import module from "node:module";

const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  process.stderr.write(
    `Klimakatalog braucht Node 24, hier läuft Node ${process.versions.node}. Bitte im Projektordner „npm ci“ und dann „npm start“ aufrufen.\n`
  );
  process.exit(2);
}
module.enableCompileCache();
const { start } = await import("./start.ts");
process.exitCode = await start(process.argv.slice(2));
