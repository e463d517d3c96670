import { assemble } from "./assemble.ts";
import { mitteilungKind } from "./kinds/mitteilungKind.ts";
import type { Paper, PaperCatalogue, PaperContext } from "./paper.ts";

/** The Mitteilung of a catalogue, as the municipality's settings want it. */
export const mitteilung = (catalogue: PaperCatalogue, context: PaperContext): Paper =>
  assemble(mitteilungKind, catalogue, context);
