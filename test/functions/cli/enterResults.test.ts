import { expect, it } from "vitest";
import { proposedFor } from "../../../functions/cli/enterResults.ts";

it("takes no measure back that is under way when a committee decides about it", () => {
  const catalogue = [
    { id: "1", code: "MO1", phase: "in Umsetzung" },
    { id: "2", code: "MO2", phase: "Vorschlag" },
  ] as never;
  const decided = (measure: string, phase: "beschlossen" | "zurückgestellt") =>
    ({ measure, resolution: `Rat: ${phase}`, phase }) as const;
  expect(
    proposedFor({ catalogue }, [
      decided("MO1", "beschlossen"),
      decided("MO2", "beschlossen"),
      decided("MO1", "zurückgestellt"),
    ])
  ).toEqual([
    { measure: "MO1", resolution: "Rat: beschlossen" },
    decided("MO2", "beschlossen"),
    decided("MO1", "zurückgestellt"),
  ]);
});
