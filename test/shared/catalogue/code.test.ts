import { describe, expect, it } from "vitest";
import { code, normalCode } from "../../../shared/catalogue/code.ts";
import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";

const { settings } = readSettings({ municipality: { name: "Stadt Musterstadt" } });

describe("a measure's number", () => {
  it.each([
    ["MW6", "MW6"],
    ["MW 6", "MW6"],
    ["MW-6", "MW6"],
    ["MW–6", "MW6"],
    ["Mw6", "MW6"],
    ["MW06", "MW6"],
    ["MW\u00a06", "MW6"],
    ["BS 4.4", "BS4.4"],
    ["BS4-4", "BS4.4"],
    ["A1.1", "A1.1"],
    ["Ä 12", "Ä12"],
    ["Nr. KA 3", "KA3"],
    ["MW 6)", "MW6"],
    ["VWXY123", "VWXY123"],
  ])("is written %j and stored as %j", (written, stored) => {
    expect(normalCode(written)).toBe(stored);
    expect(code.read({ text: written }, { settings })).toEqual({ value: stored });
  });

  it.each(["6", "Nr. 3", "lfd. Nr. 3", "Radwege", "KLIMA 6", "MW", "MW 1234", "2024/066"])(
    "is not %j; the text becomes an issue",
    (found) => {
      expect(normalCode(found)).toBeUndefined();
      expect(code.read({ text: found }, { settings })).toEqual({
        trouble: { code: "codeMalformed", found },
      });
    }
  );

  it.each(["", "–", "k. A."])("is absent where %j stands", (found) => {
    expect(code.read({ text: found }, { settings })).toEqual({});
  });
});
