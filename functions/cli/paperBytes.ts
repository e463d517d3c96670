import type { Paper } from "../../shared/documents/paper.ts";
import { townContent } from "../../shared/documents/townContent.ts";
import { type Shell, UsageError } from "./shell.ts";
import { readTemplate } from "./template.ts";

/** The Word file of a paper: in the neutral looks, or in the town's own template. */
export async function paperBytes(
  made: Paper,
  template: string | undefined,
  shell: Shell
): Promise<Uint8Array> {
  if (template === undefined) {
    const { render } = await import("../word/render.ts");
    return render(made);
  }
  const { checkTown } = await import("../word/town/checkTown.ts");
  const bytes = await readTemplate(template, shell);
  const { refused, found, unknown } = await checkTown(bytes);
  if (refused !== undefined) throw new UsageError(refused);
  for (const name of unknown)
    shell.err(
      `Achtung: {{${name}}} kennt Klimakatalog nicht; es bleibt im Papier stehen. Bitte aus der Dokumentvorlage entfernen.\n`
    );
  const { renderInTown } = await import("../word/town/renderInTown.ts");
  return renderInTown(made, bytes, townContent(made, found));
}
