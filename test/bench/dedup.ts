/** Measures that may be one, as consolidation finds them; for the peers' job `dedup`. */
import { writeFileSync } from "node:fs";
import { likelyPairs } from "../../shared/likeness/pairs/likelyPairs.ts";
import { measure, readMeasures } from "./measure.ts";

const measures = readMeasures();
const output = process.argv[4] ?? "";

await measure(() => {
  // Objects of their own each time: nothing is remembered from the iteration before.
  const likely = measures.map(({ title = "", ...values }) => ({ ...values, titles: [title] }));
  const pairs = likelyPairs(likely);
  if (output !== "") {
    const named = pairs.map(({ a, b, likeness }) => [String(a), String(b), likeness.score]);
    writeFileSync(output, JSON.stringify({ pairs: named }));
  }
  return { items: measures.length, pairs: pairs.length };
});
