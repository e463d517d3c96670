import { describe, expect, it } from "vitest";
import { withOpenLabels } from "../../../../shared/sheet/forms/openLabels.ts";
import { viewOf } from "../../../../shared/sheet/gridView.ts";
import type { Target } from "../../../../shared/sheet/headings/headingScores.ts";
import { newLabels } from "../../../../shared/sheet/headings/labels.ts";
import { gridOf } from "../gridOf.ts";
import { readFile, settings } from "../town.ts";

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

describe("the same words at several places of a form", () => {
  const known: readonly (readonly [string, string, Target | null])[] = [
    ["Maßnahme", "Linden am Ring", "title"],
    ["Ziel", "Der Ring wird kühler.", "goal"],
    ["Beschreibung", "Sechzig Linden mit Rigolen.", "description"],
    ["Federführung", "Tiefbau", "department"],
    ["Beginn", "2026", "start"],
    ["Ende", "2028", "end"],
    ["Investitionskosten", "120.000 €", "investment"],
    ["Tarxel", "im Bau", null],
    ["Tarxel", "in Planung", null],
    ["Tarxel", "beschlossen", null],
  ];
  const targetsOf = (rows: typeof known) => {
    const labels = rows.map(([text, , target], row) => ({
      ...{ row, column: 0, text, target, score: target === null ? 0 : 1 },
      values: [{ row, column: 1 }],
    }));
    const view = viewOf(gridOf(rows.map(([text, answer]) => [text, answer])));
    const given = { file: "Klima.xlsx", sheet: "A", settings, profile: new Map(), legend: "" };
    return withOpenLabels(view, labels, { ...given, labels: newLabels() })
      .slice(7)
      .map(({ target }) => target);
  };

  it("mean one field at all of them, unless one of them is known already", () => {
    expect(targetsOf(known)).toEqual(["phase", "phase", "phase"]);
    expect(targetsOf([...known, ["Tarxel", "abgeschlossen", "notes"]])).toEqual([
      null,
      null,
      null,
      "notes",
    ]);
  });
});
