import { describe, expect, it } from "vitest";
import { isPlaceholder, saysNothing } from "../../../shared/catalogue/choices/isPlaceholder.ts";
import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";
import { longText, text } from "../../../shared/catalogue/text.ts";

const { settings } = readSettings({ municipality: { name: "Stadt Musterstadt" } });
const read = (found: string) => longText.read({ text: found }, { settings });

describe("a text", () => {
  it("keeps the author's words, gender form and lines", () => {
    expect(read("Klimaschutzmanager*innen beraten.\r\n\r\n  Zweiter  Absatz ")).toEqual({
      value: "Klimaschutzmanager*innen beraten.\n\nZweiter Absatz",
    });
  });

  it.each(["", "   ", "-", "k. A.", "keine Angabe", "entfällt"])(
    "is absent where %j stands",
    (found) => {
      expect(text.read({ text: found }, { settings })).toEqual({});
    }
  );

  it.each([
    ["Mitfahrbänke ²", "Mitfahrbänke"],
    ["Kühlung (Süd) ¹²", "Kühlung (Süd)"],
    ["Dach mit 400 m²", "Dach mit 400 m²"],
  ])("leaves the mark of a note below the table: %j", (found, value) => {
    expect(text.read({ text: found }, { settings })).toEqual({ value });
  });

  it("is the same whatever its blanks, and not the same with other words", () => {
    expect(longText.same("Radwege\nim Norden", "Radwege im  Norden")).toBe(true);
    expect(longText.same("Radwege", "radwege")).toBe(false);
  });
});

describe("a placeholder", () => {
  it.each([
    "Sponsor 1,2,3....",
    "Unterstützer 1,2,3....",
    "Unterstützer*innen 1, 2",
    "Start Aktion 1",
    "???",
    "folgt",
    "n.n.",
    "N. N.",
    "tbd",
    "xxx",
    "…",
    "wird nachgereicht",
    "noch offen",
    "[bitte ergänzen]",
  ])("is %j", (found) => {
    expect(isPlaceholder(found)).toBe(true);
    expect(read(found)).toEqual({ trouble: { code: "placeholder", found } });
  });

  it.each([
    "Lösung",
    "Maßnahme",
    "Aufgabe",
    "x",
    "Folgt dem Konzept von 2019",
    "Sponsorenlauf 2025",
  ])("is not %j", (found) => {
    expect(isPlaceholder(found)).toBe(false);
  });
});

it.each([
  ["k.A.", true],
  ["–", true],
  ["nicht zutreffend", true],
  ["unbekannt", true],
  ["keine", false],
  ["0", false],
])("whether %j says that there is nothing to say: %s", (found, nothing) => {
  expect(saysNothing(found)).toBe(nothing);
});
