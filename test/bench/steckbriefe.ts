/** Steckbriefe of all measures as Word: blocks and rendering timed together. */
import { render } from "../../functions/word/render.ts";
import { steckbriefe } from "../../shared/documents/steckbriefe.ts";
import { benchCatalogue } from "./benchCatalogue.ts";
import { measureFile } from "./measure.ts";

const catalogue = benchCatalogue();

await measureFile(catalogue.measures.length, () =>
  render(steckbriefe(catalogue, { audience: "verwaltungsintern" }))
);
