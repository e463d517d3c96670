import { describe, expect, it } from "vitest";
import { isDark } from "../../../addin/excel/followTheme.ts";

describe("isDark", () => {
  it.each([
    ["#FFFFFF", false],
    ["#262626", true],
    ["#0A0A0A", true],
    ["F3F2F1", false],
    ["what?", false],
  ])("judges %s", (color, dark) => {
    expect(isDark(color)).toBe(dark);
  });
});
