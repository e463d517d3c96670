// "npm run manifest -- --address https://katalog.musterstadt.de": the manifest an administrator hands to
// Microsoft 365, in dist/addin/manifest.xml.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { manifestFor } from "./manifestFor.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const output = join(root, "dist/addin/manifest.xml");

/** The exit code. */
async function write(args) {
  const address = addressIn(args);
  if (address === undefined) {
    process.stderr.write(
      "Bitte so: npm run manifest -- --address https://katalog.musterstadt.de\n"
    );
    return 2;
  }
  try {
    const manifest = manifestFor(await readFile(join(root, "manifest.xml"), "utf8"), address);
    await mkdir(join(root, "dist/addin"), { recursive: true });
    await writeFile(output, manifest);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  process.stdout.write(
    `Geschrieben: ${output}\nWie es weitergeht, steht in docs/Betrieb/Excel.md.\n`
  );
  return 0;
}

function addressIn(args) {
  try {
    const { values } = parseArgs({ args, options: { address: { type: "string" } } });
    return values.address?.replace(/\/$/, "");
  } catch {
    return undefined;
  }
}

process.exitCode = await write(process.argv.slice(2));
