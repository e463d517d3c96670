import { expect, it } from "vitest";
import { germanNumber } from "../../../shared/wording/germanNumber.ts";

it.each([
  ["1.234,5", 1234.5],
  ["253.543", 253_543],
  ["18.246.000", 18_246_000],
  ["7,5", 7.5],
  ["2 500", 2500],
  ["2\u00a0500,25", 2500.25],
  ["31'500", 31_500],
  ["1,234.5", 1234.5],
  ["1,234,567", 1_234_567],
  ["4.17", 4.17],
  ["4.1", 4.1],
  ["1.250", 1250],
  ["0", 0],
  ["−3", -3],
  ["+12", 12],
])("reads %j as %d", (text, number) => {
  expect(germanNumber(text)).toBe(number);
});

it.each(["", "drei", "12 t", "2024-2026", "1.2.3", "€ 5", ",5"])(
  "finds no number in %j",
  (text) => {
    expect(germanNumber(text)).toBeUndefined();
  }
);
