import { describe, expect, it } from "vitest";
import { toldFindings } from "../../../addin/reading/toldFindings.ts";
import type { Issue } from "../../../shared/catalogue/issue.ts";

const issue = (row: number): Issue => ({
  severity: "warning",
  code: "dotsLostTheirColour",
  field: "priority",
  place: { file: "Liste.xlsx", sheet: "Katalog", cell: `H${row}` },
});

describe("toldFindings", () => {
  it("counts all, and hands over as many as anybody goes through", () => {
    const { sum, told, counts } = toldFindings(
      Array.from({ length: 5000 }, (_, row) => issue(row))
    );
    expect(sum).toBe("5.000 Warnungen");
    expect(counts).toEqual({ "warning/priority": 5000 });
    expect(told).toHaveLength(200);
    expect(told[0]?.sentence).toContain("Priorität (H0)");
  });
});
