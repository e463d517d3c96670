import { describe, expect, it } from "vitest";
import { patternLike } from "../../../../addin/pane/settings/numberExample.ts";

describe("patternLike", () => {
  it.each([
    ["V/2026/0123", "V/2027/7", "V/27/7"],
    ["23-0456/1", "7-1/22", "7-x/2"],
    ["BV (2026) 12", "BV (2031) 9", "BV 2031 9"],
  ])("of „%s“ takes „%s“, not „%s“", (example, fits, not) => {
    const pattern = new RegExp(`^(?:${patternLike(example)})$`, "u");
    expect([example, fits, not].map((number) => pattern.test(number))).toEqual([true, true, false]);
  });
});
