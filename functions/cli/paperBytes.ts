import type { Paper } from "../../shared/documents/paper.ts";
import { htmlPage } from "../../shared/documents/toHtml.ts";
import { readTemplate } from "./commands/template.ts";
import { type Shell, UsageError } from "./shell.ts";

/**
 * The file of a paper: Word in the neutral looks or in the town's own template; HTML where `output`
 * ends so, to be pasted into a council system.
 */
export async function paperBytes(
  made: Paper,
  { output, template }: { readonly output: string; readonly template: string | undefined },
  shell: Shell
): Promise<Uint8Array> {
  if (/\.html$/i.test(output)) {
    if (template !== undefined)
      throw new UsageError("Ein Word-Muster gilt nur für Word: Bitte --template weglassen.");
    return new TextEncoder().encode(htmlPage(made.properties.title, made.blocks));
  }
  const { paperDocx } = await import("../word/paperDocx.ts");
  const own = template === undefined ? undefined : await readTemplate(template, shell);
  const docx = await paperDocx(made, own);
  if ("refused" in docx) throw new UsageError(docx.refused);
  for (const hint of docx.hints) shell.err(`Achtung: ${hint}\n`);
  return docx.bytes;
}
