/** The same town once more: one department sent its file again, with ten measures changed. */
import { shareUnchanged } from "../../shared/consolidation/shareUnchanged.ts";
import { firstVersion, nextYear, readTown, tenChanged } from "./consolidateTown.ts";
import { input, measure } from "./measure.ts";

const files = readTown(input);
const base = firstVersion(files);
nextYear(files, base);
let round = 0;

await measure(() => {
  round++;
  return { items: nextYear(shareUnchanged(tenChanged(files, round), files), base) };
});
