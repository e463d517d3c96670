import type { Issue } from "../catalogue/issue.ts";

/** Dots lose their colour on a whole sheet: the first of its issues says so and names the other cells. */
export function dotsToldOnce(ofSheet: readonly Issue[]): readonly Issue[] {
  const [first, ...others] = ofSheet.filter(isLoss);
  if (first === undefined || others.length === 0) return ofSheet;
  const furtherCells = others.flatMap(({ place }) => place.cell ?? []).join(", ");
  const facts = { ...first.facts, furtherCells, further: String(others.length) };
  return ofSheet.flatMap((issue) => {
    if (issue === first) return { ...first, facts };
    return isLoss(issue) ? [] : issue;
  });
}

const isLoss = ({ code }: Issue) => code === "dotsLostTheirColour";
