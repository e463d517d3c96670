/** Writes a town's readings and its first version, for programs that hold nothing else. */
import { serialize } from "node:v8";
import { firstVersion, readTown } from "./consolidateTown.ts";
import { input, measureFile } from "./measure.ts";

await measureFile(1, async () => {
  const files = readTown(input);
  return serialize({ files, base: firstVersion(files) });
});
