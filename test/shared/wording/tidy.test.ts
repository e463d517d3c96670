import { expect, test } from "vitest";
import { tidy } from "../../../shared/wording/tidy.ts";

test.each([
  ["Radweg am Ufer", "Radweg am Ufer"],
  [" Radweg  am\u00a0Ufer ", "Radweg am Ufer"],
  ["Planung \n Bau", "Planung\nBau"],
  ["Planung\n\n\n\nBau\n", "Planung\n\nBau"],
  ["Solardach²", "Solardach"],
  ["Wärme\u00adnetz", "Wärmenetz"],
])("%j is kept as %j", (text, kept) => {
  expect(tidy(text)).toBe(kept);
});
