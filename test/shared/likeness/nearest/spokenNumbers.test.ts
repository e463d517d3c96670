import { describe, expect, it } from "vitest";
import { spokenNumbers } from "../../../../shared/likeness/nearest/spokenNumbers.ts";

describe("numbers that a text names", () => {
  it.each([
    ["zwölf Häuser, 1.200 m²", ["1200", "12"]],
    ["zweiundvierzig hitzetolerante Gehölze", ["42"]],
    ["Volumen elftausend Kubikmeter", ["11000"]],
    ["Auf zweihundertfünfzig Metern", ["250"]],
    ["einundzwanzig Bäume, einhundertfünf Sträucher", ["21", "105"]],
    ["von 03.2026 bis 1.12.2027", ["03", "2026", "1", "12", "2027"]],
    ["ein Dutzend Cargobikes in sechs Quartieren", ["12", "6"]],
    ["Vereine achten auf den Neuntöter", []],
  ])("are the same in digits and in words: „%s“", (text, numbers) => {
    expect(spokenNumbers(text)).toEqual(numbers);
  });
});
