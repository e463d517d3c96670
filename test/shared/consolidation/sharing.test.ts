import { expect, it } from "vitest";
import { sharing } from "../../../shared/consolidation/sharing.ts";

it("finds the measures under one code, in their order, and leaves out who stands alone", () => {
  const codes = ["MO1", "MO2", undefined, "MO1", "MO3", "MO1", undefined];
  const numbers = codes.map((_, at) => at);
  expect([...sharing(numbers, (at) => codes[at])]).toEqual([["MO1", [0, 3, 5]]]);
});
