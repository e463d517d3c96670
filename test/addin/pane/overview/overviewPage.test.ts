import { describe, expect, it } from "vitest";
import { textOf } from "../../../../addin/pane/element.ts";
import { overviewPage, told } from "../../../../addin/pane/overview/overviewPage.ts";

describe("overviewPage", () => {
  it.each([
    [{ label: "Kosten", figure: 12_000, most: 15_000, unit: "€" }, "12.000 bis 15.000\u00a0€"],
    [{ label: "Einsparung", figure: 1200.56, unit: "t CO₂e/a" }, "1.200,6\u00a0t CO₂e/a"],
    [{ label: "Kosten", unit: "€", without: 7 }, "keine Angabe"],
    [{ label: "Maßnahmen", figure: 0 }, "0"],
  ] as const)("tells a figure as people write it", (figure, text) => {
    expect(told(figure)).toBe(text);
  });

  it("says beside a sum how many state nothing, and names what is late", () => {
    const text = textOf(
      overviewPage({
        keyFigures: [
          { label: "Termin überschritten", figure: 60 },
          { label: "Investitionskosten", figure: 5, unit: "€", without: 1200 },
        ],
        groups: [],
        late: [{ name: "MO1 Radweg", department: "Tiefbau", end: "2025-03" }],
        silent: [],
        sheet: { name: "", columns: [], above: [], rows: [], frozenColumns: 0, wide: false },
      })
    );
    expect(text).toContain("5\u00a0€ 1.200 ohne Angabe");
    expect(text).toContain("MO1 Radweg · Tiefbau · Ende 03/2025");
    expect(text).toContain("und 59 Maßnahmen mehr");
  });
});
