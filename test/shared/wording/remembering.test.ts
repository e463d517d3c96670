import { expect, test } from "vitest";
import { remembering } from "../../../shared/wording/remembering.ts";

test("a text is worked out once, until too many others came between", () => {
  const asked: string[] = [];
  const lengthOf = remembering(2, (text) => asked.push(text) && text.length);
  expect([lengthOf("Amt"), lengthOf("Amt"), lengthOf("Rat")]).toEqual([3, 3, 3]);
  expect(asked).toEqual(["Amt", "Rat"]);
  expect([lengthOf("Kreis"), lengthOf("Amt")]).toEqual([5, 3]);
  expect(asked).toEqual(["Amt", "Rat", "Kreis", "Amt"]);
});
