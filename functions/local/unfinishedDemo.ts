import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Whether the demo town still has to move in, kept beside what it moves into: somebody may pull the plug. */
export interface UnfinishedDemo {
  isOwed(): boolean;
  done(): Promise<void>;
}

/** A folder that holds nothing yet owes the demo town until it is there whole, unless nobody wants it. */
export async function unfinishedDemo(
  folder: string,
  { demo }: { readonly demo: boolean }
): Promise<UnfinishedDemo> {
  const mark = join(folder, "demo-unfinished");
  if (!demo) await rm(mark, { force: true });
  else if (!existsSync(join(folder, "tables.json"))) await writeFile(mark, "");
  return { isOwed: () => existsSync(mark), done: () => rm(mark, { force: true }) };
}
