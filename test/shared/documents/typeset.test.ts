import { describe, expect, it } from "vitest";
import { typeset } from "../../../shared/documents/typeset.ts";

const shown = (text: string) => typeset(text).replaceAll("\u00a0", "~");

describe("typeset", () => {
  it.each([
    ["40.000 € oder 40.000€, 8 % und 8%ige", "40.000~€ oder 40.000~€, 8~% und 8%ige"],
    ["z.B. u. a. i.d.R. Mittel", "z.~B. u.~a. i.~d.~R. Mittel"],
    ["41 505 Wohnungen, 12 345 678 t CO2e/a", "41~505 Wohnungen, 12~345~678~t~CO₂e/a"],
    ["am 30. Juni 2025, § 70 Abs. 1", "am 30.~Juni 2025, §~70 Abs.~1"],
    [
      "CO2-Bilanz: https://example.org/CO2-Bilanz von CO2online",
      "CO₂-Bilanz: https://example.org/CO2-Bilanz von CO2online",
    ],
    ["zu  viele\tBlanks", "zu viele Blanks"],
    ["eins\u000bzwei\u0001\ud800\r\ndrei", "eins\nzwei\ndrei"],
  ])("sets %j as DIN 5008 wants it", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it("leaves authors' gender forms as they are", () => {
    const text = "Bürger*innen, Nutzer:innen, Klimaschutzmanager_innen, LehrerInnen, Planer/-innen";
    expect(typeset(text)).toBe(text);
  });

  it("takes out the signs that mark where a text goes", () => {
    expect(typeset("Symbol \ue0000\ue001 hier")).toBe("Symbol 0 hier");
  });
});
