import { describe, expect, it } from "vitest";
import { readOne } from "../town.ts";

type Cells = readonly (string | number)[];

const reports: readonly Cells[] = [
  ["Planung begonnen.", "Grunderwerb läuft.", "Bau gestartet."],
  ["", "Zwölf Dächer bestellt.", "Sechs Dächer stehen."],
  ["Löcher gegraben.", "", "Vierzig Bäume gepflanzt."],
];

const read = (above: string, periods: Cells, cells = reports) =>
  readOne(
    [
      ["Nr.", "Maßnahme", above, "", "", "Federführung"],
      ["", "", ...periods, ""],
      ["MO 1", "Radring schließen", ...(cells[0] ?? []), "Tiefbau"],
      ["MO 2", "Bushalte überdachen", ...(cells[1] ?? []), "Tiefbau"],
      ["KA 1", "Platanen am Markt", ...(cells[2] ?? []), "Grünflächen"],
    ],
    ["C1:E1"]
  );

describe("columns headed by periods alone", () => {
  it.each([
    ["Blick zurück", ["Q1 2025", "Q2 2025", "Q3 2025"], ["Q1 2025", "Q2 2025", "Q3 2025"]],
    ["Gelaufen ist", ["H1 2024", "H2 2024", "H1 2025"], ["1. HJ 2024", "2. HJ 2024", "1. HJ 2025"]],
    ["Ernte", [2023, 2024, 2025], ["2023", "2024", "2025"]],
    ["2025", ["1. Quartal", "2. Quartal", "3. Quartal"], ["Q1 2025", "Q2 2025", "Q3 2025"]],
    ["Blick zurück", ["März 2025", "Juni 2025", "Sept. 2025"], ["03/2025", "06/2025", "09/2025"]],
    ["Blick zurück", ["I/2025", "II/2025", "III/2025"], ["I/2025", "II/2025", "III/2025"]],
  ])("tell what was done in each, under %s over %j", (above, periods, [c, d, e]) => {
    const { form, periods: found, measures } = read(above, periods);
    expect(form).toBe("period");
    expect(found).toEqual({ C: c, D: d, E: e });
    expect(measures[1]?.progressByPeriod).toEqual({
      [String(d)]: "Zwölf Dächer bestellt.",
      [String(e)]: "Sechs Dächer stehen.",
    });
  });

  it("stay as they are where they hold amounts", () => {
    const { form, mapping } = read(
      "Topf",
      [2023, 2024, 2025],
      [
        [1000, 2000, 300],
        [100, 0, 20],
        [5, 60, 7],
      ]
    );
    expect(form).toBe("list");
    expect(mapping).toMatchObject({ C: null, D: null, E: null });
  });

  it("stay as they are where what stands over them names another field", () => {
    const { form } = read("Nächste Schritte", [2026, 2027, 2028]);
    expect(form).toBe("list");
  });
});
