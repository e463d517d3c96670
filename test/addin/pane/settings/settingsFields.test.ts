import { describe, expect, it } from "vitest";
import { dayFrom } from "../../../../addin/pane/settings/settingsFields.ts";

describe("dayFrom", () => {
  it.each([
    ["16.3.2027", "2027-03-16"],
    ["29.02.2028", "2028-02-29"],
    ["31.02.2027", undefined],
    ["März 2027", undefined],
  ])("reads „%s“ as %s", (text, day) => {
    expect(dayFrom(text)).toBe(day);
  });
});
