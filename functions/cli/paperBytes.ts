import type { Paper } from "../../shared/documents/paper.ts";
import { type Shell, UsageError } from "./shell.ts";
import { readTemplate } from "./template.ts";

/** The Word file of a paper: in the neutral looks, or in the town's own template. */
export async function paperBytes(
  made: Paper,
  template: string | undefined,
  shell: Shell
): Promise<Uint8Array> {
  const { paperDocx } = await import("../word/paperDocx.ts");
  const own = template === undefined ? undefined : await readTemplate(template, shell);
  const docx = await paperDocx(made, own);
  if ("refused" in docx) throw new UsageError(docx.refused);
  for (const hint of docx.hints) shell.err(`Achtung: ${hint}\n`);
  return docx.bytes;
}
