import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { germanNumber } from "../../../shared/wording/germanNumber.ts";
import { writeNumber } from "../../../shared/wording/writeNumber.ts";

describe("writeNumber", () => {
  it.each([
    [1_234_567.5, undefined, "1.234.567,5"],
    [999, undefined, "999"],
    [-1250, undefined, "-1.250"],
    [0.1 + 0.2, 2, "0,3"],
    [1e-7, undefined, "0,0000001"],
    [1e21, undefined, "1.000.000.000.000.000.000.000"],
    [12_345.67, 1, "12.345,7"],
    [1.005, 2, "1,01"],
    [-2.5, 0, "-3"],
    [1e-9, 2, "0"],
    [99.96, 1, "100"],
  ])("writes %d with at most %s decimals as %s", (value, digits, text) => {
    expect(writeNumber(value, digits)).toBe(text);
  });

  it("groups with the separator given", () => {
    expect(writeNumber(42_377.1, 2, " ")).toBe("42 377,1");
  });

  it("is read back as the same number", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(99), (whole, part) => {
        const value = whole + part / 100;
        expect(germanNumber(writeNumber(value))).toBe(value);
      })
    );
  });
});
