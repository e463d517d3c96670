import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fields } from "../../../../shared/catalogue/fields.ts";
import { experience } from "../../../../shared/sheet/experience/experience.ts";
import { ruleClueCount } from "../../../../shared/sheet/experience/ruleClues.ts";
import { digestOfHeadings } from "../../../../training/corpus.ts";

const written = readFileSync(
  new URL("../../../../shared/sheet/experience/weights.ts", import.meta.url),
  "utf8"
);

describe("the weights that headings taught", () => {
  it("come from the headings in training/ as they are (else: npm run learn)", () => {
    expect(written).toContain(digestOfHeadings());
  });

  it("have one weight for each answer", () => {
    const { answers, weightsOf, trust } = experience();
    expect(
      answers.filter((answer) => answer !== "own" && answer !== "span" && !(answer in fields))
    ).toEqual([]);
    expect(weightsOf("word titel")).toHaveLength(answers.length);
    expect(weightsOf("word never seen")).toBeUndefined();
    expect(trust).toHaveLength(ruleClueCount);
  });
});
