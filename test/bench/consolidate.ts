/** A whole year: all departments' readings and the last version become a draft with its figures; nothing is known from before. */
import { firstVersion, nextYear, readTown } from "./consolidateTown.ts";
import { input, measure } from "./measure.ts";

const files = readTown(input);
const base = firstVersion(files);
const rounds = Number(process.argv[2]);
const fresh = Array.from({ length: rounds }, () => structuredClone({ files, base }));

await measure(() => {
  const town = fresh.pop();
  if (town === undefined) throw new Error("no town left");
  return { items: nextYear(town.files, town.base) };
});
