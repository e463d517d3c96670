import { expect, it } from "vitest";
import { join } from "../../../shared/wording/join.ts";

it.each([
  [[], ""],
  [["Rad"], "Rad"],
  [["Rad", "Bus"], "Rad und Bus"],
  [["Rad", "Bus", "Bahn"], "Rad, Bus und Bahn"],
])("joins %j to %j", (words, sentence) => {
  expect(join(words)).toBe(sentence);
});
