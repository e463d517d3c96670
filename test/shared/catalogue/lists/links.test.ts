import { describe, expect, it } from "vitest";
import { links } from "../../../../shared/catalogue/lists/links.ts";
import { readSettings } from "../../../../shared/catalogue/settings/readSettings.ts";

const { settings } = readSettings({ municipality: { name: "Stadt Musterstadt" } });
const read = (text: string) => links.read({ text }, { settings });

describe("links to other measures", () => {
  it.each([
    ["MW7", [{ code: "MW7" }]],
    ["MW 7, BS 9 und KA-2", [{ code: "MW7" }, { code: "BS9" }, { code: "KA2" }]],
    ["siehe auch MW7", [{ code: "MW7" }]],
    ["BS 1-BS 3", [{ code: "BS1" }, { code: "BS2" }, { code: "BS3" }]],
    ["MW7: Energieberatung", [{ code: "MW7", title: "Energieberatung" }]],
    ["Energieberatung (MW 7)", [{ code: "MW7", title: "Energieberatung" }]],
    ["MW7 Netz (Teil 2)", [{ code: "MW7", title: "Netz (Teil 2)" }]],
    ["BS 1 bis BS 3", [{ code: "BS1" }, { code: "BS2" }, { code: "BS3" }]],
    ["MW7; MW7 Energieberatung", [{ code: "MW7", title: "Energieberatung" }]],
    ["BS 4.4\nMW8", [{ code: "BS4.4" }, { code: "MW8" }]],
  ])("are read from %j", (text, value) => {
    expect(read(text)).toEqual({ value });
  });

  it.each(["", "-", "keine Angabe", "keine"])("are absent where %j stands", (text) => {
    expect(read(text)).toEqual({});
  });

  it("keep a text without any number as an issue", () => {
    expect(read("Energieberatung")).toEqual({
      trouble: { code: "unreadable", found: "Energieberatung" },
    });
    expect(read("folgt")).toEqual({ trouble: { code: "placeholder", found: "folgt" } });
  });

  it("show the title with its number behind it, and are the same by their numbers", () => {
    expect(links.show([{ code: "MW7", title: "Beratung" }, { code: "BS1" }])).toBe(
      "Beratung (MW7)\nBS1"
    );
    expect(
      links.same([{ code: "MW7", title: "x" }, { code: "BS1" }], [{ code: "BS1" }, { code: "MW7" }])
    ).toBe(true);
    expect(links.same([{ code: "MW7" }], [{ code: "MW8" }])).toBe(false);
  });
});
