import { describe, expect, it } from "vitest";
import type { Source } from "../../../shared/catalogue/kind.ts";
import { percent } from "../../../shared/catalogue/percent.ts";
import { neutralSettings } from "../../../shared/catalogue/settings/readSettings.ts";

const settings = neutralSettings();

describe("a share", () => {
  it.each<[Source, number]>([
    [{ text: "45 %", number: 0.45, format: "0%" }, 45],
    [{ text: "29 %", number: 0.29, format: "0 %" }, 29],
    [{ text: "100 %", number: 1, format: "0%" }, 100],
    [{ text: "45", number: 45 }, 45],
    [{ text: "45 %" }, 45],
    [{ text: "ca. 45%" }, 45],
    [{ text: "45,5 Prozent" }, 45.5],
    [{ text: "0" }, 0],
    [{ text: "erst 5 %" }, 5],
    [{ text: "8 von 10" }, 80],
    [{ text: "8/10" }, 80],
    [{ text: "knapp 40 %" }, 40],
    [{ text: "zu 40 % erledigt" }, 40],
    [{ text: "40 % (Stand 12/25)" }, 40],
    [{ text: "zur Hälfte" }, 50],
    [{ text: "drei Viertel" }, 75],
  ])("%j is read", (source, value) => {
    expect(percent.read(source, { settings })).toStrictEqual({ value });
  });

  it.each<[Source, number]>([
    [{ text: "0,29", number: 0.29 }, 29],
    [{ text: "0,45" }, 45],
    [{ text: "45 %" }, 45],
    [{ text: "45 %", number: 0.45, format: "0%" }, 45],
  ])("in a column of fractions, %j is multiplied unless it says percent", (source, value) => {
    expect(percent.read(source, { settings, factor: 100 })).toStrictEqual({ value });
  });

  it.each([
    "110 %",
    "50-60 %",
    "fertig",
    "-5 %",
    "5 erledigt",
    "2 (von 8)",
    "12/20",
    "60 % (Ziel)",
  ])("%j is none", (found) => {
    expect(percent.read({ text: found }, { settings })).toStrictEqual({
      trouble: { code: "unreadable", found },
    });
  });

  it.each(["", "–", "k. A."])("%j says nothing", (text) => {
    expect(percent.read({ text }, { settings })).toStrictEqual({});
  });

  it("shows a comma and a percent sign", () => {
    expect(percent.show(12.5)).toBe("12,5\u00a0%");
  });
});
