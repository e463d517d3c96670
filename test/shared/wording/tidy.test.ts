import { expect, it } from "vitest";
import { tidy } from "../../../shared/wording/tidy.ts";

it.each([
  ["a blank at the edges", "  Rad  wege ", "Rad wege"],
  ["no-break blanks", "25\u00a0000\u202f€", "25 000 €"],
  ["soft hyphens", "Klima\u00adschutz\u200b", "Klimaschutz"],
  ["carriage returns", "eins \r\n zwei\rdrei", "eins\nzwei\ndrei"],
  ["empty lines at the ends and in heaps", "\n\nA\n\n\n\nB\n", "A\n\nB"],
  ["a footnote mark in brackets", "Radwege ²⁾", "Radwege"],
  ["a footnote mark behind a word", "Fernwärme³", "Fernwärme"],
  ["an exponent behind a unit", "1.200 m²", "1.200 m²"],
  ["control characters", "Rad\u0007wege", "Rad wege"],
  ["ordinary words", "Ausbau der Radwege (Teil 2)", "Ausbau der Radwege (Teil 2)"],
])("mends %s", (_what, text, kept) => {
  expect(tidy(text)).toBe(kept);
});
