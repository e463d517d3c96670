import type { Paper } from "../../shared/documents/paper.ts";
import { townContent } from "../../shared/documents/townContent.ts";
import { render } from "./render.ts";
import { checkTown } from "./town/checkTown.ts";
import { renderInTown } from "./town/renderInTown.ts";

/** The Word file of a paper, or why the town's template cannot be used (a German sentence). */
export type PaperDocx =
  | { readonly bytes: Uint8Array; readonly hints: readonly string[] }
  | { readonly refused: string };

/** A paper in the neutral looks, or in the town's own template. */
export async function paperDocx(paper: Paper, template?: Uint8Array): Promise<PaperDocx> {
  if (template === undefined) return { bytes: await render(paper), hints: [] };
  const { refused, found, unknown } = await checkTown(template);
  if (refused !== undefined) return { refused };
  const bytes = await renderInTown(paper, template, townContent(paper, found));
  return { bytes, hints: unknown.map(hint) };
}

const hint = (name: string) =>
  `{{${name}}} kennt Klimakatalog nicht; es bleibt im Papier stehen. Bitte aus dem Word-Muster entfernen.`;
