import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Before all tests in a browser: dist/addin as "npm run build:addin" makes it. */
export default async function buildPane(): Promise<void> {
  await promisify(execFile)(process.execPath, ["addin/build.mjs"]);
}
