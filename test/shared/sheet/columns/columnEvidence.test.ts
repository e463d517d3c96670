import { describe, expect, it } from "vitest";
import { evidenceOf } from "../../../../shared/sheet/columns/columnEvidence.ts";
import type { Cell } from "../../../../shared/xlsx/grid.ts";

const cells = (...texts: string[]): Cell[] => texts.map((text) => ({ kind: "text", text }));
const seen = (...texts: string[]) => evidenceOf(cells(...texts), texts.length);

describe("the values of a column", () => {
  it.each([
    ["codes", ["MO 1", "KA-2", "BS4.4"]],
    ["moments", ["2025", "03/2025", "Q3 2025", "Ende 2026", "fortlaufend"]],
    ["spans", ["2024-2026", "03/2025 bis 12/2026"]],
    ["money", ["25.000 €", "gering", "ca. 20 T€"]],
    ["ratings", ["4", "(3)", "4 von 6", "●●○○○○", "hoch", "+++"]],
    ["percents", ["50 %", "12,5%"]],
    ["tonnes", ["120 t", "3 kt", "500 kg"]],
    ["energy", ["12 MWh", "500 kWh"]],
    ["horizons", ["kurzfristig", "kurz- bis mittelfristig", "k"]],
    ["contacts", ["Frau Berg", "berg@musterstadt.de", "Tel. 0251 492-0"]],
    ["sentences", ["Der Weg ist gebaut.", "Es fehlt Licht!"]],
    ["yesNo", ["ja", "nein", "x"]],
  ] as const)("look like %s", (kind, texts) => {
    expect(seen(...texts)[kind]).toBe(1);
  });

  it("count up where they are a running number, sums between them left aside", () => {
    expect(seen("1", "2", "3", "4", "5").counts).toBe(true);
    expect(seen("1", "2", "3", "Summe", "4", "5").counts).toBe(true);
    expect(seen("4", "2", "5", "1").counts).toBe(false);
    expect(seen("1", "2").counts).toBe(false);
    const many = Array.from({ length: 250 }, (_, index) => String(index + 1));
    expect(seen(...many).counts).toBe(true);
  });

  it("are judged by 48 of them, spread over the column", () => {
    const many = Array.from({ length: 480 }, (_, index) => `Text ${index}`);
    const evidence = evidenceOf(cells(...many), 960);
    expect([evidence.samples.length, evidence.filled, evidence.density]).toEqual([48, 480, 0.5]);
    expect(evidence.samples.at(-1)?.text).toBe("Text 470");
  });
});
