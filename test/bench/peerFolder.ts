import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where data and the copy of the peers stay between two runs. */
export const workFolder = join(tmpdir(), "klimakatalog-bench");

/** A copy of the peers with their packages, or undefined when they are not there. They are no dependency of ours. */
export function peerFolder(): string | undefined {
  const beside = fileURLToPath(new URL("../../../shared/peers", import.meta.url));
  const source = process.env["KLIMAKATALOG_PEERS"] ?? beside;
  if (!existsSync(join(source, "bench.py"))) return undefined;
  const folder = join(workFolder, "peers");
  mkdirSync(folder, { recursive: true });
  cpSync(source, folder, { recursive: true, filter: (path) => !path.endsWith("node_modules") });
  if (!existsSync(join(folder, "node_modules"))) install(folder);
  return folder;
}

function install(folder: string): void {
  process.stderr.write("Die Vergleichsprogramme werden einmalig eingerichtet (npm install) …\n");
  // npm hands its own settings down; they belong to our folder, not to this one.
  const own = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund"], {
    cwd: folder,
    env: Object.fromEntries(own),
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm install ist in ${folder} gescheitert.`);
}
