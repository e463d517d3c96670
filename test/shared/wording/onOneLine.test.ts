import { expect, it } from "vitest";
import { onOneLine } from "../../../shared/wording/onOneLine.ts";

it.each(["a\u2028b", "a\u2029b", "a \r\n b", "a\n\nb", "a\u000bb"])(
  "keeps %j on one line",
  (text) => {
    expect(onOneLine(text)).toBe("a b");
  }
);

it("keeps hard blanks", () => {
  expect(onOneLine("TOP\u00a03")).toBe("TOP\u00a03");
});
