import { describe, expect, it } from "vitest";
import { structuredLayout } from "../../../../shared/workbook/catalogue/structuredLayout.ts";
import { overviewLayout } from "../../../../shared/workbook/overview/overviewLayout.ts";
import { aMeasure, anInput, manyMeasures } from "../anInput.ts";

const sheet = (input: ReturnType<typeof anInput>, name: string) =>
  structuredLayout(input).sheets.find((each) => each.name === name);

const finding = (severity: "error" | "hint", row: number, field: string) => ({
  issue: {
    severity,
    code: "unreadable" as const,
    field,
    place: { file: "Bauamt.xlsx", sheet: "Liste", cell: `G${row}` },
  },
  sentence: `Zelle G${row}: bitte prüfen.`,
});

describe("structuredLayout", () => {
  it("has the sheets of the structured workbook, the catalogue first", () => {
    const names = structuredLayout(anInput([])).sheets.map(({ name }) => name);
    expect(names).toEqual(["Katalog", "Prüfung", "Übersicht", "Verlauf", "Zuordnung", "Listen"]);
  });

  it("puts errors first and links each finding to the row of its measure", () => {
    const findings = [finding("hint", 5, "end"), finding("error", 6, "title")];
    const rows = sheet(anInput(manyMeasures(2), { findings }), "Prüfung")?.rows;
    expect(rows?.map(([severity]) => severity)).toEqual(["Fehler", "Hinweis"]);
    expect(rows?.map((row) => row[1])).toEqual([
      {
        formula:
          'HYPERLINK("#Katalog!"&ADDRESS(MATCH("7d1f0c2a-1b3e-4c5d-9e8f-000000000001",Katalog!$A$1:$A$4,0),COLUMN(Katalog!$C$1)),"MO2")',
        value: "MO2",
      },
      expect.objectContaining({ value: "MO1: Ende" }),
    ]);
    expect(rows?.map((row) => row[3])).toEqual([
      "Bauamt.xlsx · Liste · G6",
      "Bauamt.xlsx · Liste · G5",
    ]);
  });

  it("leads from a finding about a whole sheet to the title, never to a column of their own", () => {
    const place = { file: "Bauamt.xlsx", sheet: "Liste", cell: "G5" };
    const issue = { severity: "hint" as const, code: "wantedFieldMissing" as const, place };
    const findings = [{ issue, sentence: "Auf diesem Blatt fehlt das Ziel." }];
    const measures = manyMeasures(2).map((one) => ({ ...one, ownColumns: { "Projekt-ID": "7" } }));
    const rows = sheet(anInput(measures, { findings }), "Prüfung")?.rows;
    expect(rows?.map((row) => row[1])).toEqual([expect.objectContaining({ value: "MO1" })]);
  });

  it("says so when nothing was found", () => {
    const note = sheet(anInput(manyMeasures(1)), "Prüfung")?.above[1]?.cells[0];
    expect(note).toBe("Nichts aufgefallen. Der Katalog kann so abgegeben werden.");
  });

  it("counts and sums by topic, with formulas that follow the catalogue", () => {
    const measures = [
      aMeasure({ title: "A", topic: "Mobilität", emissionSaving: 10 }),
      aMeasure({ title: "B", topic: "Mobilität", investment: { min: 5, max: 5 } }),
      aMeasure({ title: "C" }),
    ];
    const rows = sheet(anInput(measures), "Übersicht")?.rows ?? [];
    const values = rows
      .slice(0, 5)
      .map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell)));
    expect(values.slice(2)).toEqual([
      ["Mobilität", 2, 10, 5],
      ["ohne Angabe", 1, "–", "–"],
      ["Summe", 3, 10, 5],
    ]);
    expect(rows[2]?.[1]).toMatchObject({
      formula: expect.stringMatching(/^COUNTIFS\(Katalog!\$[A-Z]+\$3:\$[A-Z]+\$5,\$A5,/),
    });
  });

  it("draws the counts, and the savings where somebody stated one", () => {
    const measures = [
      aMeasure({ title: "A", topic: "Mobilität", emissionSaving: 10, assessment: "gefährdet" }),
      aMeasure({ title: "B", topic: "Mobilität" }),
      aMeasure({ title: "C" }),
    ];
    const { charts = [], rows } = sheet(anInput(measures), "Übersicht") ?? { rows: [] };
    expect(charts.map(({ title, bars }) => [title, bars])).toEqual([
      [
        "Maßnahmen nach Themenfeld",
        [
          { name: "Mobilität", figure: 2 },
          { name: "ohne Angabe", figure: 1 },
        ],
      ],
      [
        "THG-Einsparung in t CO₂e/a",
        [
          { name: "Mobilität", figure: 10 },
          { name: "ohne Angabe", figure: undefined },
        ],
      ],
      ["Maßnahmen nach Ampel", [expect.anything(), expect.anything()]],
    ]);
    for (const { rows: of, bars } of charts) {
      const names = rows.slice(of.first - 3, of.last - 2).map(([name]) => name);
      expect(names).toEqual(bars.map(({ name }) => name));
    }
    const [first, , last] = charts;
    expect(last?.covers.firstRow).toBeGreaterThan(first?.covers.lastRow ?? 0);
  });

  it("holds figures instead of formulas where they come from elsewhere, with the day they are of", () => {
    const measures = [aMeasure({ title: "A", topic: "Mobilität" })];
    const keyFigures = {
      day: "30.11.2026",
      figures: [
        { label: "Maßnahmen", figure: 1 },
        { label: "Investitionskosten", unit: "€", without: 1 } as const,
      ],
    };
    const { rows, above } = overviewLayout({ ...anInput(measures), keyFigures });
    expect(rows.flat().filter((cell) => typeof cell === "object")).toEqual(
      rows.flatMap(([first, ...rest]) => (first === "Summe" ? rest : []))
    );
    expect(rows.slice(2, 4)).toEqual([
      ["Maßnahmen", 1, undefined, undefined],
      ["Investitionskosten (€)", "–", undefined, 1],
    ]);
    expect(rows.find(([first]) => first === "Mobilität")).toEqual(["Mobilität", 1, "–", "–"]);
    expect(String(above[1]?.cells[0])).toContain("vom 30.11.2026");
  });

  it("counts by nothing that no measure says", () => {
    const rows = sheet(anInput([aMeasure({ title: "A", topic: "Mobilität" })]), "Übersicht")?.rows;
    const headings = rows?.flatMap(([first, second]) => (second === "Maßnahmen" ? [first] : []));
    expect(headings).toEqual(["Themenfeld"]);
  });

  it("says which column became what, how sure and why", () => {
    const columns = {
      B: { heading: "Projekt", field: "title", sure: 0.93, why: "Überschrift „Projekt“" },
      C: { heading: "von – bis", field: ["start", "end"], sure: 0.8, why: "Zeiträume" },
      D: { heading: "Kostenstelle", field: null, sure: 0, why: "kein passendes Feld" },
    };
    const file = "Bauamt.xlsx";
    const mappings = [
      { file, sheet: "Liste", form: "list" as const, columns },
      { file, sheet: "Legende", form: "ignored" as const, reason: "Legende", columns: {} },
    ];
    const rows = sheet(anInput([], { mappings }), "Zuordnung")?.rows;
    expect(rows?.map((row) => row[4])).toEqual([
      "Maßnahme",
      "Beginn und Ende",
      "bleibt eigene Spalte",
      "nicht übernommen",
    ]);
    expect(rows?.map((row) => row[5])).toEqual([0.93, 0.8, undefined, undefined]);
  });

  it("joins the progress of a period table to the row of the same measure", () => {
    const measures = [
      aMeasure({ title: "Trinkbrunnen", goal: "Kühlung" }),
      aMeasure({ title: "Trinkbrunnen" }, { progressByPeriod: { "2023": "geplant" } }),
    ];
    const input = anInput(measures);
    expect(sheet(input, "Katalog")?.rows).toHaveLength(1);
    expect(sheet(input, "Verlauf")?.columns.map(({ heading }) => heading)).toEqual([
      "Maßnahmen-Nr.",
      "Maßnahme",
      "Sachstand 2023",
    ]);
    expect(sheet(input, "Verlauf")?.rows).toEqual([[undefined, "Trinkbrunnen", "geplant"]]);
  });

  it("tells of a text that did not fit into its cell", () => {
    const rows = sheet(
      anInput([aMeasure({ title: "A", goal: "x".repeat(40_000) })]),
      "Prüfung"
    )?.rows;
    expect(rows?.[0]?.[2]).toContain("länger, als eine Zelle fasst");
  });
});
