/** One town, one year: nothing else was read or made in this process. */
import { nextYear, savedTown } from "./consolidateTown.ts";
import { input, measure } from "./measure.ts";

const { files, base } = savedTown(input);

await measure(() => ({ items: nextYear(files, base) }));
