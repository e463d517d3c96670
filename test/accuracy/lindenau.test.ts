import { existsSync } from "node:fs";
import { describe, it } from "vitest";
import { expectLevel } from "./expectLevel.ts";
import { expectSamples, lindenau } from "./samples.ts";

describe("reading the town of Lindenau", () => {
  it("finds the samples", () => expectSamples(lindenau));

  it.runIf(existsSync(lindenau))("reaches the level of the issue", () => {
    expectLevel("Stadt Lindenau", lindenau);
  });
});
