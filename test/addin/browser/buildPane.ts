import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Builds dist/addin as "npm run build:addin" does. */
export async function buildPane(): Promise<void> {
  await promisify(execFile)(process.execPath, ["addin/build.mjs"]);
}
