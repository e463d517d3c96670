import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fields } from "../../../../shared/catalogue/fields.ts";
import { experience } from "../../../../shared/sheet/experience/experience.ts";
import { ruleClueCount } from "../../../../shared/sheet/experience/ruleClues.ts";
import { weights } from "../../../../shared/sheet/experience/weights.ts";
import { digestOfHeadings } from "../../../../training/corpus.ts";

const written = readFileSync(
  new URL("../../../../shared/sheet/experience/weights.ts", import.meta.url),
  "utf8"
);

describe("the weights that headings taught", () => {
  it("come from the headings in training/ as they are (else: npm run learn)", () => {
    expect(written).toContain(digestOfHeadings());
  });

  it("are plain ASCII, which loads in half the time, sorted by their clues", () => {
    expect(/[^\n -~]/.exec(written)).toBeNull();
    const names = weights.split("\n").map((line) => line.slice(0, line.lastIndexOf(" ")));
    expect(names.findIndex((name, at) => at > 0 && name <= (names[at - 1] ?? ""))).toBe(-1);
    const { weightsOf, answers } = experience();
    expect(names.filter((name) => weightsOf(name)?.length !== answers.length)).toEqual([]);
    expect(weightsOf("unit €")).toHaveLength(answers.length);
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
