#!/usr/bin/env node
// The command's entry: Node runs the .ts files as they are; compiled code is kept for the next start.
// Imported whole: an old Node must reach the sentence below.
import module from "node:module";

const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  process.stderr.write(
    `Klimakatalog braucht Node 24, hier läuft Node ${process.versions.node}. Bitte im Projektordner „npm ci“ und dann „npm run -s katalog -- …“ aufrufen.\n`
  );
  process.exit(2);
}
module.enableCompileCache();
const { main } = await import("./katalog.ts");
// Who reads the answer may stop early (| head).
process.stdout.on("error", (error) => process.exit(error.code === "EPIPE" ? 0 : 1));
process.exitCode = await main(process.argv.slice(2));
