import { describe, expect, it } from "vitest";
import type { FieldName } from "../../../shared/catalogue/fields.ts";
import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import { explainQuestion } from "../../../shared/consolidation/questions/explainQuestion.ts";
import {
  aFile,
  anAnswer,
  draftOf,
  measureOf,
  office,
  published,
  questionOf,
  questionsOf,
  settings,
} from "./town.ts";

const title = "Ausbau Radweg Bahnhofstraße";
const euro = (amount: number) => ({ min: amount, max: amount });
const kinds = (draft: ReturnType<typeof draftOf>) => draft.questions.map(({ kind }) => kind);
const nobody: Settings = {
  ...settings,
  periods: settings.periods.map((period) => ({ ...period, expectedDepartments: [] })),
};

describe("stories of consolidation", () => {
  it("the office corrects a cost and the department resends its old file", () => {
    const sent = aFile("Tiefbau", [{ code: "MO2", title, investment: euro(25_000) }]);
    const first = published(draftOf([sent], { settings: nobody }));
    const correction = aFile(office, [{ code: "MO2", title, investment: euro(30_000) }]);
    const both = draftOf([sent, correction], { base: first, settings: nobody });
    expect([measureOf(both, title).investment, both.questions]).toEqual([euro(30_000), []]);
    const again = draftOf([sent], { base: published(both), settings: nobody });
    expect([measureOf(again, title).investment, again.questions]).toEqual([euro(30_000), []]);
  });

  it("a five-column list arrives for a forty-column catalogue", () => {
    const long = { code: "MO2", title, goal: "Mehr Rad.", investment: euro(25_000), end: "2027" };
    const base = published(draftOf([aFile("Tiefbau", [long])]));
    const short = aFile("Tiefbau", [{ code: "MO2", title, end: "2028" }], "kurz.xlsx", [
      "code",
      "title",
      "end",
    ]);
    const draft = draftOf([short], { base });
    const { goal, investment, end, sources } = measureOf(draft, title);
    expect([goal, investment, end]).toEqual(["Mehr Rad.", euro(25_000), "2028"]);
    expect(sources.map(({ file, cells }) => [file, Object.keys(cells)])).toEqual([
      ["Tiefbau.xlsx", ["goal", "investment"]],
      ["kurz.xlsx", ["code", "title", "end"]],
    ]);
    const corrected = aFile(office, [{ code: "MO2", title, investment: euro(40_000) }]);
    const next = published(draftOf([short, corrected], { base }));
    const old = draftOf([aFile("Tiefbau", [long])], { base: next });
    expect(measureOf(old, title).investment).toEqual(euro(40_000));
  });

  describe("a department empties a cell", () => {
    const covers: readonly FieldName[] = ["code", "title", "end", "goal", "partners", "investment"];
    const row = { code: "MO2", title, end: "2027", goal: "Mehr Rad.", partners: ["Polizei"] };
    const emptied = aFile("Tiefbau", [{ code: "MO2", title }], "Tiefbau.xlsx", covers);
    const base = published(draftOf([aFile("Tiefbau", [row])], { settings: nobody }));

    it("clears what only this department said", () => {
      const draft = draftOf([emptied], { base, settings: nobody });
      const { end, goal, partners } = measureOf(draft, title);
      expect([end, goal, partners, draft.questions]).toEqual([undefined, undefined, undefined, []]);
    });

    it("keeps what the sheet has no column for, and what cannot be read", () => {
      const uncovered = aFile("Tiefbau", [{ code: "MO2", title }], "a.xlsx", ["code", "title"]);
      expect(measureOf(draftOf([uncovered], { base }), title).end).toBe("2027");
      const texts = { end: "bald", goal: "–" };
      const unread = aFile("Tiefbau", [{ code: "MO2", title }], "a.xlsx", covers, texts);
      const { end, goal } = measureOf(draftOf([unread], { base }), title);
      expect([end, goal]).toEqual(["2027", undefined]);
    });

    it("asks where somebody else says the value too, and clears on request, for good", () => {
      const other = aFile("Schulen", [{ code: "MO2", title, end: "2027" }]);
      const shared = published(draftOf([aFile("Tiefbau", [row]), other], { settings: nobody }));
      const draft = draftOf([emptied, other], { base: shared, settings: nobody });
      const question = questionOf(draft, "conflict");
      expect(question.candidates).toEqual([
        {
          value: "2027",
          places: [{ file: "Schulen.xlsx", sheet: "Maßnahmen", row: 2, cell: "C2" }],
        },
        { places: [{ file: "Tiefbau.xlsx", sheet: "Maßnahmen", row: 2 }] },
      ]);
      expect(explainQuestion(question, draft)).toContain("oder leer (Tiefbau.xlsx, Zeile 2)");
      expect(measureOf(draft, title).end).toBe("2027");
      const version = published(draft, [anAnswer(question, "take", { source: 1 })]);
      expect(measureOf(version, title).end).toBeUndefined();
      const again = draftOf([emptied, other], { base: version, settings: nobody });
      expect([measureOf(again, title).end, again.questions]).toEqual([undefined, []]);
    });

    it("asks in a workbook handed out by the office once, and not again", () => {
      const version = published(
        draftOf([aFile(office, [{ code: "MO2", title, end: "2027" }])], { settings: nobody })
      );
      const id = measureOf(version, title).id;
      const returned = aFile("Tiefbau", [{ id, code: "MO2", title }], "t.xlsx", covers);
      const draft = draftOf([returned], { base: version, settings: nobody });
      const question = questionOf(draft, "conflict");
      const next = published(draft, [anAnswer(question, "take")]);
      expect(measureOf(next, title).end).toBe("2027");
      expect(draftOf([returned], { base: next, settings: nobody }).questions).toEqual([]);
    });
  });

  describe("a row disappears", () => {
    const rows = [
      { code: "MO1", title: "Zebrastreifen am Markt" },
      { code: "MO2", title },
      { code: "MO3", title: "Carsharing Station" },
    ];
    const base = published(draftOf([aFile("Tiefbau", rows)], { settings: nobody }));
    const rest = [aFile("Tiefbau", rows.slice(0, 2), "neu.xlsx")];

    it("from a complete submission: the office is asked, and the measure stays until then", () => {
      const draft = draftOf(rest, { base, settings: nobody, extents: { Tiefbau: "complete" } });
      const question = questionOf(draft, "gone");
      expect(question).toMatchObject({ codes: ["MO3"], departments: ["Tiefbau"], field: "phase" });
      expect(explainQuestion(question, draft)).toBe(
        "MO3 „Carsharing Station“ fehlt in der neuen Meldung von „Tiefbau“ (zuletzt Tiefbau.xlsx, Zeile 4). Bitte klären: gestrichen, abgeschlossen oder unverändert weiterführen."
      );
      expect(draft.catalogue).toHaveLength(3);
      const struck = published(draft, [
        anAnswer(question, "take", { source: 0, reason: "Betreiber abgesprungen" }),
      ]);
      const measure = measureOf(struck, "Carsharing Station");
      expect([measure.phase, measure.byPeriod?.["2025"]?.assessmentReason]).toEqual([
        "gestrichen",
        "Betreiber abgesprungen",
      ]);
      const again = { base: struck, settings: nobody, extents: { Tiefbau: "complete" as const } };
      expect(draftOf(rest, again).questions).toEqual([]);
    });

    it("from a partial submission: nobody is asked", () => {
      const extents = { Tiefbau: "partial" as const };
      expect(kinds(draftOf(rest, { base, settings: nobody, extents }))).toEqual([]);
    });

    it("without a word on it: most of the rows are a whole, a single one is a part", () => {
      expect(kinds(draftOf(rest, { base, settings: nobody }))).toEqual(["gone"]);
      const one = [aFile("Tiefbau", rows.slice(0, 1), "neu.xlsx")];
      expect(kinds(draftOf(one, { base, settings: nobody }))).toEqual([]);
    });

    it("because another measure took its place: the successor remembers it", () => {
      const draft = draftOf(rest, { base, settings: nobody });
      const answer = anAnswer(questionOf(draft, "gone"), "own", { value: "MO2" });
      const version = published(draft, [answer]);
      const gone = measureOf(version, "Carsharing Station");
      expect([gone.phase, measureOf(version, title).predecessors]).toEqual([
        "gestrichen",
        [gone.id],
      ]);
    });
  });

  it("last year's progress is sent again", () => {
    const progress = "Der erste Abschnitt ist gebaut und freigegeben.";
    const file = aFile("Tiefbau", [{ code: "MO2", title, progress, assessment: "im Plan" }]);
    const base = published(draftOf([file], { settings: nobody }));
    const draft = draftOf([file], { base, period: "2026", settings: nobody });
    expect(measureOf(draft, title).byPeriod).toEqual({
      2025: { progress, assessment: "im Plan" },
      2026: { assessment: "im Plan" },
    });
    const news = aFile("Tiefbau", [
      { code: "MO2", title, progress: "Der zweite Abschnitt beginnt." },
    ]);
    const next = draftOf([news], { base, period: "2026", settings: nobody });
    expect([measureOf(next, title).byPeriod?.["2026"]?.progress, next.questions]).toEqual([
      "Der zweite Abschnitt beginnt.",
      [],
    ]);
  });

  it("a row was copied in Excel", () => {
    const base = published(draftOf([aFile("Tiefbau", [{ code: "MO2", title }])]));
    const id = measureOf(base, title).id;
    const copied = [
      { id, code: "MO3", title: "Zebrastreifen am Markt" },
      { id, code: "MO2", title },
    ];
    const draft = draftOf([aFile("Tiefbau", copied)], { base, settings: nobody });
    expect(measureOf(draft, title).id).toBe(id);
    expect(draft.catalogue).toHaveLength(2);
    expect(draft.questions).toEqual([]);
  });

  describe("two departments report one project", () => {
    it("under one code: one measure, no question", () => {
      const draft = draftOf(
        [aFile("Tiefbau", [{ code: "MO2", title }]), aFile("Schulen", [{ code: "MO2", title }])],
        { settings: nobody }
      );
      expect([draft.catalogue.length, draft.questions]).toEqual([1, []]);
    });

    it("under two codes: a question, and after merging the old code leads to the new one", () => {
      const files = [
        aFile("Tiefbau", [{ code: "MO2", title, goal: "Mehr Rad." }]),
        aFile("Schulen", [
          { code: "MO7", title, goal: "Sicher zur Schule.", partners: ["Eltern"] },
          { code: "MO8", title: "Schulhof entsiegeln", links: [{ code: "MO7" }] },
        ]),
      ];
      const draft = draftOf(files, { settings: nobody });
      const question = questionOf(draft, "duplicate");
      const schools = question.measures.findIndex(
        (id) => draft.catalogue.find((one) => one.id === id)?.code === "MO7"
      );
      const answer = anAnswer(question, "merge", { value: { goal: schools } });
      const version = published(draftOf(files, { settings: nobody, answers: [answer] }));
      const measure = measureOf(version, title);
      expect([measure.goal, measure.partners]).toEqual(["Sicher zur Schule.", ["Eltern"]]);
      expect(measureOf(version, "Schulhof entsiegeln").links).toEqual([{ code: measure.code }]);
    });

    it("under none: a question; kept apart, it is never asked again, not even of new titles", () => {
      const files = (theirs: string) => [
        aFile("Tiefbau", [{ title: "Trinkbrunnen Innenstadt" }]),
        aFile("Schulen", [{ title: theirs }]),
      ];
      const draft = draftOf(files("Trinkbrunnen Innenstadt"), { settings: nobody });
      const answer = anAnswer(questionOf(draft, "duplicate"), "separate");
      const base = published(draft, [answer]);
      expect(base.apart).toEqual([draft.catalogue.map(({ id }) => id).sort()]);
      const [ids] = [draft.catalogue.find(({ department }) => department === "Schulen")?.id ?? ""];
      const renamed = [
        aFile("Tiefbau", [{ title: "Trinkbrunnen Innenstadt" }]),
        aFile("Schulen", [{ id: ids, title: "Trinkbrunnen in der Innenstadt" }]),
      ];
      expect(questionsOf(draftOf(renamed, { base, settings: nobody }), "duplicate")).toEqual([]);
    });
  });

  it("a department is dissolved and its successor reports", () => {
    const base = published(
      draftOf([aFile("Schulen", [{ title: "Schulhof entsiegeln", end: "2026" }])], {
        settings: nobody,
      })
    );
    const dissolved: Settings = {
      ...nobody,
      departments: nobody.departments.map((one) =>
        one.name === "Schulen" ? { ...one, validTo: "2025-06-30", successor: "Tiefbau" } : one
      ),
      periods: [{ id: "2025", label: "2025", state: "open", expectedDepartments: ["Schulen"] }],
    };
    const files = [aFile("Tiefbau", [{ title: "Schulhof entsiegeln", end: "2027" }])];
    const draft = draftOf(files, { base, settings: dissolved });
    const [measure, ...others] = draft.catalogue;
    expect([measure?.id, measure?.department, measure?.end, others]).toEqual([
      base.catalogue[0]?.id,
      "Tiefbau",
      "2027",
      [],
    ]);
    expect(kinds(draft).filter((kind) => kind !== "topicMissing")).toEqual([]);
  });

  it("a measure is split", () => {
    const base = published(
      draftOf([aFile("Tiefbau", [{ code: "MO2", title }])], { settings: nobody })
    );
    const files = [
      aFile("Tiefbau", [
        { code: "MO2.1", title: `${title}, Abschnitt Nord` },
        { code: "MO2.2", title: `${title}, Abschnitt Süd` },
        { code: "MO9", title: "Zebrastreifen am Markt", links: [{ code: "MO2" }] },
      ]),
    ];
    const asked = draftOf(files, { base, settings: nobody });
    expect(kinds(asked)).toEqual(["split"]);
    const question = questionOf(asked, "split");
    expect(explainQuestion(question, asked)).toContain(
      "Bitte entscheiden, ob die Maßnahme geteilt"
    );
    const answers = [anAnswer(question, "split")];
    const version = published(draftOf(files, { base, settings: nobody, answers }));
    const [whole] = base.catalogue;
    const north = measureOf(version, `${title}, Abschnitt Nord`);
    const south = measureOf(version, `${title}, Abschnitt Süd`);
    expect([north.id, north.code, north.formerCodes]).toEqual([whole?.id, "MO2.1", ["MO2"]]);
    expect([south.splitFrom, south.code]).toEqual([whole?.id, "MO2.2"]);
    expect(measureOf(version, "Zebrastreifen am Markt").links).toEqual([{ code: "MO2.1" }]);
    const again = draftOf(files, { base: version, settings: nobody });
    expect([again.catalogue, again.questions]).toEqual([version.catalogue, []]);
  });

  it("two are merged and one side still reports the old code", () => {
    const files = [
      aFile("Tiefbau", [{ code: "MO2", title, end: "2027" }]),
      aFile("Schulen", [{ code: "MO7", title: "Radwegausbau Bahnhofstraße" }]),
    ];
    const draft = draftOf(files, { settings: nobody });
    const merge = anAnswer(questionOf(draft, "duplicate"), "merge");
    const base = published(draftOf(files, { settings: nobody, answers: [merge] }));
    const later = [
      aFile("Tiefbau", [{ code: "MO2", title, end: "2027" }], "a.xlsx"),
      aFile(
        "Schulen",
        [{ code: "MO7", title: "Radwegausbau in der Bahnhofstraße", goal: "Neu." }],
        "b.xlsx"
      ),
    ];
    const next = draftOf(later, { base, settings: nobody });
    expect(next.catalogue.map(({ id, goal }) => [id, goal])).toEqual([
      [base.catalogue[0]?.id, "Neu."],
    ]);
    expect(next.questions).toEqual([]);
  });
});
