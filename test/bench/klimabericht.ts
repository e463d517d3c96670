/** The climate report of all measures with its charts. */
import { render } from "../../functions/word/render.ts";
import { makePaper } from "../../shared/documents/makePaper.ts";
import { benchCatalogue } from "./benchCatalogue.ts";
import { measureFile } from "./measure.ts";

const catalogue = benchCatalogue();

await measureFile(catalogue.measures.length, () => {
  const paper = makePaper("klimabericht", catalogue, { audience: "verwaltungsintern" });
  if (paper === undefined) throw new Error("no such paper");
  return render(paper);
});
