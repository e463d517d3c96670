import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const script = fileURLToPath(new URL("../../addin/build.mjs", import.meta.url));

/** Makes the files of the pane in a process of its own, while storage comes up. Throws what the build says. */
export async function buildPane(): Promise<void> {
  await promisify(execFile)(process.execPath, [script]);
}
