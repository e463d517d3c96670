/** The same Steckbriefe, every part of them given to docx's plain API. */
import { steckbriefe } from "../../shared/documents/steckbriefe.ts";
import { plainDocx } from "../functions/word/plain.ts";
import { benchCatalogue } from "./benchCatalogue.ts";
import { measureFile } from "./measure.ts";

const catalogue = benchCatalogue();

await measureFile(catalogue.measures.length, () =>
  plainDocx(steckbriefe(catalogue, { audience: "verwaltungsintern" }))
);
