#!/usr/bin/env node
// "npm run excel": tries the pane in the Excel of this machine, with the local service behind it. Takes the
// options of "npm start". Builds the pane, sees to a certificate for localhost, tells Excel, and takes it back.
import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:https";
import { fileURLToPath } from "node:url";
import certificates from "office-addin-dev-certs";
import { excelFront } from "../../functions/local/excel/excelFront.ts";
import { carryOut, sideloading } from "../../functions/local/excel/sideloading.ts";
import { idOf, manifestFor } from "./manifestFor.ts";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = here("../../dist/addin");
const port = 7443;
const address = `https://localhost:${port}`;
const say = (sentence) => process.stdout.write(`${sentence}\n`);

await import("../build.mjs");
say(
  "Ein Zertifikat für localhost wird gebraucht; das System fragt vielleicht, ob ihm zu trauen ist."
);
const certificate = await certificates.getHttpsServerOptions();
const { service, token, stop } = await startService(process.argv.slice(2));
const server = createServer(certificate, excelFront({ folder, address, service, token }));
await new Promise((resolve, reject) => {
  server.once("error", reject);
  server.listen(port, "localhost", resolve);
});

const manifest = `${folder}/manifest.trial.xml`;
const xml = manifestFor(await readFile(here("../../manifest.xml"), "utf8"), address, "trial");
await writeFile(manifest, xml);
const steps = sideloading(process.platform, { id: idOf(xml), path: manifest });
await carryOut(steps.add);
say(`\n  ${steps.say}\n\nBeenden mit Strg+C; danach kennt Excel die Erprobung nicht mehr.`);

process.once("SIGINT", () => void finish());
process.once("SIGTERM", () => void finish());

async function finish() {
  await carryOut(steps.remove);
  server.close();
  server.closeAllConnections();
  stop();
}

/** The service says its address and token when it is ready; its other sentences are passed on. */
function startService(args) {
  const child = spawn(process.execPath, [here("../../functions/local/start.mjs"), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      said += text;
      const found = /(http:\/\/127\.0\.0\.1:\d+)\/#token=(\S+)/.exec(said);
      if (found) resolve({ service: found[1], token: found[2], stop: () => child.kill("SIGINT") });
      else process.stdout.write(text);
    });
    child.once("exit", (code) => {
      reject(new Error(`Der Dienst ist nicht gestartet (${code}).`));
      process.exitCode = code ?? 1;
    });
  });
}
