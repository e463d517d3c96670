import { describe, expect, it } from "vitest";
import {
  aFile,
  anAnswer,
  draftOf,
  measureOf,
  office,
  published,
  questionOf,
  questionsOf,
} from "./town.ts";

const title = "Ausbau Radweg Bahnhofstraße";

describe("merging field by field", () => {
  it("asks when two departments give different ends, with both places", () => {
    const draft = draftOf([
      aFile("Tiefbau", [{ code: "MO2", title, end: "2026-06", department: "Tiefbau" }]),
      aFile("Schulen", [{ code: "MO2", title, end: "2027" }]),
    ]);
    expect(questionOf(draft, "conflict")).toMatchObject({
      field: "end",
      codes: ["MO2"],
      departments: ["Schulen", "Tiefbau"],
      candidates: [
        { value: "2026-06", places: [{ file: "Tiefbau.xlsx", row: 2, cell: "C2" }] },
        { value: "2027", places: [{ file: "Schulen.xlsx", row: 2, cell: "C2" }] },
      ],
    });
    expect(measureOf(draft, title).end).toBe("2026-06");
  });

  it("does not ask about a year and a month of that year, and takes the month", () => {
    const draft = draftOf([
      aFile("Tiefbau", [{ code: "MO2", title, end: "2026" }]),
      aFile("Schulen", [{ code: "MO2", title, end: "2026-05" }]),
    ]);
    expect(questionsOf(draft, "conflict")).toEqual([]);
    expect(measureOf(draft, title).end).toBe("2026-05");
    expect(measureOf(draft, title).variants?.end).toMatchObject([{ value: "2026" }]);
  });

  it("lets the department in charge word texts and keeps the others as variants", () => {
    const draft = draftOf([
      aFile(office, [{ code: "MO2", title, goal: "Mehr Rad.", department: "Tiefbau" }]),
      aFile("Tiefbau", [{ code: "MO2", title, goal: "Sicher fahren." }]),
    ]);
    expect(measureOf(draft, title)).toMatchObject({
      goal: "Sicher fahren.",
      department: "Tiefbau",
      variants: { goal: [{ value: "Mehr Rad.", place: { file: `${office}.xlsx` } }] },
    });
  });

  it("unites lists by folded entry", () => {
    const draft = draftOf([
      aFile("Tiefbau", [{ code: "MO2", title, partners: ["Polizei", "Bürger*innen"] }]),
      aFile("Schulen", [{ code: "MO2", title, partners: ["Bürger:innen", "Eltern"] }]),
    ]);
    expect(measureOf(draft, title).partners).toHaveLength(3);
  });

  describe("when one department strikes an entry of a list", () => {
    const row = (partners: readonly string[]) => ({ code: "MO2", title, partners });
    const both = ["Polizei", "Schülerrat der Grundschulen"];
    const base = published(draftOf([aFile("Tiefbau", [row(both)]), aFile("Schulen", [row(both)])]));
    const later = (theirs: readonly string[]) => [
      aFile("Tiefbau", [row(["Polizei"])]),
      aFile("Schulen", [row(theirs)]),
    ];

    it("respects it where the others leave the entry as it was", () => {
      const draft = draftOf(later(both), { base });
      expect(questionsOf(draft, "conflict")).toEqual([]);
      expect(measureOf(draft, title).partners).toEqual(["Polizei"]);
    });

    it("asks where another one rewords it: with it or without", () => {
      const reworded = "Schülerräte der Grundschulen";
      const files = later(["Polizei", reworded]);
      const question = questionOf(draftOf(files, { base }), "conflict");
      expect(question.candidates).toEqual([
        {
          value: ["Polizei", reworded],
          places: [expect.objectContaining({ file: "Schulen.xlsx" })],
        },
        { value: ["Polizei"], places: [expect.objectContaining({ file: "Tiefbau.xlsx" })] },
      ]);
      const answered = (source: number) =>
        measureOf(
          draftOf(files, { base, answers: [anAnswer(question, "take", { source })] }),
          title
        );
      expect(answered(0).partners).toEqual(["Polizei", reworded]);
      expect(answered(1).partners).toEqual(["Polizei"]);
    });
  });

  it("tells files of one name apart by the department that sent them", () => {
    const files = (theirs: string) => [
      aFile("Tiefbau", [{ code: "MO2", title, goal: "Sicher fahren.", end: "2026" }], "Klima.xlsx"),
      aFile("Schulen", [{ code: "MO2", title, goal: theirs, end: "2026" }], "Klima.xlsx"),
    ];
    const base = published(draftOf(files("Mehr Rad.")));
    const place = { file: "Klima.xlsx", sheet: "Maßnahmen", row: 2, cell: "C2" };
    const beside = (value: string) => [{ value, place, department: "Schulen" }];
    expect(measureOf(base, title)).toMatchObject({
      goal: "Sicher fahren.",
      department: "Tiefbau",
      variants: { goal: beside("Mehr Rad.") },
    });
    expect(draftOf(files("Mehr Rad."), { base }).catalogue).toEqual(base.catalogue);
    const later = measureOf(draftOf(files("Ruhiger Weg."), { base }), title);
    expect([later.goal, later.variants?.goal]).toEqual(["Sicher fahren.", beside("Ruhiger Weg.")]);
  });

  it("tells files of one name apart by the year", () => {
    const one = { code: "MO2", title, goal: "Mehr Rad.", end: "2026" };
    const other = { code: "MO3", title: "Trinkbrunnen am Markt", goal: "Kühle Plätze." };
    const base = published(draftOf([aFile("Tiefbau", [one, other])]));
    const turned = [aFile("Tiefbau", [other, { code: "MO2", title, end: "2027" }])];
    const draft = draftOf(turned, { base });
    expect(measureOf(draft, title).sources.map(({ row, version }) => [row, version])).toEqual([
      [2, 1],
      [3, undefined],
    ]);
    const next = published(draft);
    expect(draftOf(turned, { base: next }).catalogue).toEqual(next.catalogue);
  });

  it("takes the office's word in fields the office keeps and lays proposals beside it", () => {
    const draft = draftOf([
      aFile("Tiefbau", [{ code: "MO2", title, priority: { dots: 6 } }]),
      aFile(office, [{ code: "MO2", title, priority: { dots: 4 } }]),
    ]);
    expect(draft.questions.filter(({ kind }) => kind === "conflict")).toEqual([]);
    expect(measureOf(draft, title)).toMatchObject({
      priority: { dots: 4 },
      proposals: { priority: [{ value: { dots: 6 }, place: { file: "Tiefbau.xlsx" } }] },
    });
  });

  it("puts period fields under their period", () => {
    const file = aFile(office, [{ code: "MO2", title, assessment: "im Plan", progress: "Läuft." }]);
    const [sheet] = file.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    const measures = sheet.measures.map((one) => ({
      ...one,
      progressByPeriod: { 2023: "Geplant.", 2024: "Begonnen." },
    }));
    const table = {
      ...sheet,
      form: "period" as const,
      periods: { F: "2023", G: "2024" },
      measures,
    };
    const draft = draftOf([{ ...file, sheets: [table] }]);
    const measure = measureOf(draft, title);
    expect(measure.byPeriod).toEqual({
      2023: { progress: "Geplant." },
      2024: { progress: "Begonnen." },
      2025: { assessment: "im Plan", progress: "Läuft." },
    });
    expect(measure.progress).toBeUndefined();
    expect(measure.sources[0]?.cellsByPeriod?.["2024"]).toEqual({ progress: "G2" });
  });

  it("fills the department in charge from the sender without ever asking about it", () => {
    const draft = draftOf([
      aFile("Schulen", [{ code: "MO2", title }]),
      aFile("Tiefbau", [{ code: "MO2", title, goal: "Sicher fahren." }]),
    ]);
    expect(measureOf(draft, title).department).toBe("Tiefbau");
    expect(questionsOf(draft, "conflict")).toEqual([]);
  });

  it("keeps a newer value when a department repeats what it last sent", () => {
    const sent = aFile("Tiefbau", [{ code: "MO2", title, end: "2026" }]);
    const other = aFile("Schulen", [{ code: "MO2", title, end: "2027" }]);
    const first = draftOf([sent, other]);
    const decided = anAnswer(questionOf(first, "conflict"), "own", { value: "2028" });
    const base = published(first, [decided]);
    const again = draftOf([sent, other], { base });
    expect(questionsOf(again, "conflict")).toEqual([]);
    expect(measureOf(again, title).end).toBe("2028");
    const changed = aFile("Schulen", [{ code: "MO2", title, end: "2030" }]);
    expect(measureOf(draftOf([sent, changed], { base }), title).end).toBe("2030");
  });
});
