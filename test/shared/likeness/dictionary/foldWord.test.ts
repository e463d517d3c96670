import { describe, expect, it } from "vitest";
import { plainText, tokensOf } from "../../../../shared/likeness/dictionary/foldWord.ts";

describe("a text as it is taken apart", () => {
  it.each([
    ["Dächer belegen – „Solar“", "Dächer belegen – „Solar“"],
    ["Bu\u0308rgerbus", "Bürgerbus"],
    ["Wär\u00ADmenetz¹", "Wärmenetz"],
    ["Weniger CO₂", "Weniger CO2"],
    ["1.200 Bäume", "1200 Bäume"],
    ["Re-Zertifizierung", "Rezertifizierung"],
    ["Bürger*innen, Lehrer:in, Mieter/-innen, Nutzer/ -innen", "Bürger, Lehrer, Mieter, Nutzer"],
    ["RadfahrerInnen", "Radfahrer"],
    ["EE5: Solardach", "Solardach"],
  ])("%s", (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it("says of each word where it stands", () => {
    const text = "E-Bus, Bus und Busse";
    const said = tokensOf(text).map(({ start, end }) => text.slice(start, end));
    expect(said).toEqual(["E-Bus", "Bus", "und", "Busse"]);
  });
});
