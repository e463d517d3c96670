import { describe, expect, it } from "vitest";
import { gridOf } from "../gridOf.ts";
import { readFile } from "../town.ts";

const form = (name: string, state: string, more: readonly [string, string] = ["Ende", "2028"]) =>
  gridOf(
    [
      ["Maßnahme", `Vorhaben ${name}`],
      ["Ziel", `${name} wird kühler.`],
      ["Beschreibung", `Linden und Brunnen für ${name}.`],
      ["Federführung", "Tiefbau"],
      ["Beginn", "2026"],
      more,
      ["Investitionskosten", "120.000 €"],
      ["Tarxel", state],
    ],
    [],
    name
  );

describe("labels of forms that nobody has used yet", () => {
  const { sheets } = readFile([
    form("Nordstadt", "im Bau"),
    form("Weststadt", "in Planung"),
    form("Altstadt", "abgeschlossen"),
  ]);

  it("mean what the answers on all copies of the form tell, with a doubt", () => {
    expect(sheets.map(({ measures }) => measures[0]?.values.phase)).toEqual([
      "in Umsetzung",
      "in Vorbereitung",
      "abgeschlossen",
    ]);
    expect(sheets[0]?.issues.map(({ code, place }) => [code, place.cell])).toContainEqual([
      "columnUncertain",
      "A8",
    ]);
  });

  it("stay own where one answer alone tells nothing for certain", () => {
    const [only] = readFile([form("Nordstadt", "vierzehn")]).sheets;
    expect(only?.measures[0]?.ownColumns).toEqual({ Tarxel: "vierzehn" });
  });

  it("mean the end right after the beginning", () => {
    const [only] = readFile([form("Nordstadt", "", ["Wumbrat", "12/2029"])]).sheets;
    expect(only?.mapping["A6"]).toBe("end");
    expect(only?.measures[0]?.values.end).toBe("2029-12");
  });
});
