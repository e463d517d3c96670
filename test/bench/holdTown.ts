/** Loads a town and does nothing with it: what consolidating adds is seen beside this. */
import { savedTown } from "./consolidateTown.ts";
import { input, measure } from "./measure.ts";

const { files } = savedTown(input);

await measure(() => ({ items: files.length }));
