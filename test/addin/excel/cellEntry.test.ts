import { describe, expect, it } from "vitest";
import { cellEntry, typedEntry } from "../../../addin/excel/cellEntry.ts";
import { freeName } from "../../../addin/excel/freeName.ts";
import { runsOf } from "../../../addin/excel/runsOf.ts";

describe("cellEntry", () => {
  it.each([
    "3-4",
    "1.10",
    "- Punkt",
    "=A1",
    "+49 30",
    "@info",
    "'s",
    "Mar 5",
    "März 2025",
    "WAHR",
    "€ 5",
  ])("keeps %j a text", (text) => {
    expect(cellEntry(text)).toBe(`'${text}`);
  });
  it.each(["BS 1", "Marktplatz", "Maistraße 5", "Wahrzeichen", "●●●○○○"])(
    "leaves %j alone",
    (text) => {
      expect(cellEntry(text)).toBe(text);
    }
  );
  it("hands over numbers, formulas and nothing", () => {
    expect([cellEntry(4), cellEntry({ formula: "A1", value: 2 }), cellEntry(undefined)]).toEqual([
      4,
      "=A1",
      "",
    ]);
  });
});

describe("typedEntry", () => {
  it("types a plain number, and keeps what only looks like one", () => {
    expect([
      typedEntry("4"),
      typedEntry("1.234,5"),
      typedEntry("03/2025"),
      typedEntry("BS4"),
    ]).toEqual([4, "'1.234,5", "'03/2025", "BS4"]);
  });
});

describe("freeName", () => {
  it("counts on where a name is taken, whatever its case, within Excel's 31 letters", () => {
    const taken = new Set(["katalog", "katalog (2)", "x".repeat(31)]);
    expect(freeName("Katalog", taken)).toBe("Katalog (3)");
    expect(freeName("Katalog", new Set(["katalog"]), "table")).toBe("Katalog_2");
    expect(freeName("x".repeat(31), taken)).toBe(`${"x".repeat(27)} (2)`);
  });
});

describe("runsOf", () => {
  it("joins neighbours", () => {
    expect(runsOf(["a", "a", "b", "a"])).toEqual([
      { from: 0, to: 1, value: "a" },
      { from: 2, to: 2, value: "b" },
      { from: 3, to: 3, value: "a" },
    ]);
  });
});
