import { assemble } from "./assemble.ts";
import type { Paper, PaperCatalogue, PaperContext } from "./paper.ts";
import { paperKinds } from "./paperKinds.ts";

/** A paper of this kind; undefined when there is no such kind. */
export function makePaper(
  kind: string,
  catalogue: PaperCatalogue,
  context: PaperContext
): Paper | undefined {
  const found = paperKinds.get(kind);
  return found === undefined ? undefined : assemble(found, catalogue, context);
}
