import { describe, expect, it } from "vitest";
import { cellText } from "../../../functions/workbook/cellText.ts";

describe("cellText", () => {
  it.each([
    ["Weniger Autos & <mehr> Platz", "Weniger Autos &amp; &lt;mehr&gt; Platz"],
    ["zwei\r\nZeilen\rund drei", "zwei\nZeilen\nund drei"],
    ["Glocke\u0007 und \u000bTab\t", "Glocke und Tab\t"],
    ["halbes \ud83d Zeichen, ganzes \u{1f6b2}", "halbes  Zeichen, ganzes \u{1f6b2}"],
    ["_x000D_ getippt", "_x005F_x000D_ getippt"],
    ["  vorn und hinten  ", "  vorn und hinten  "],
  ])("writes %j as %j", (text, xml) => {
    expect(cellText(text)).toBe(xml);
  });
});
