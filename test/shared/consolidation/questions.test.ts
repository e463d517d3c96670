import { describe, expect, it } from "vitest";
import type { Measure } from "../../../shared/catalogue/measures/measure.ts";
import { explainQuestion } from "../../../shared/consolidation/questions/explainQuestion.ts";
import { aFile, anAnswer, draftOf, measureOf, questionOf, questionsOf } from "./town.ts";

describe("questions", () => {
  const linked = [
    aFile("Tiefbau", [
      { code: "MO1", title: "Radweg", links: [{ code: "MO2" }, { code: "MO7" }] },
      { code: "MO2", title: "Zebrastreifen" },
      { code: "MO9", title: "Carsharing" },
    ]),
  ];

  it("names a dead link with its cell and proposes the nearest code", () => {
    expect(questionOf(draftOf(linked), "unknownCode")).toMatchObject({
      codes: ["MO7"],
      places: [{ file: "Tiefbau.xlsx", sheet: "Maßnahmen", row: 2, cell: "C2" }],
      candidates: [{ value: "MO9", places: [] }],
    });
  });

  it("rewrites a dead link when the proposal is taken", () => {
    const answers = [anAnswer(questionOf(draftOf(linked), "unknownCode"), "take")];
    const draft = draftOf(linked, { answers });
    expect(measureOf(draft, "Radweg").links).toEqual([{ code: "MO2" }, { code: "MO9" }]);
  });

  it("misses departments that sent nothing, and those whose file holds no measures", () => {
    const draft = draftOf([aFile("Schulen", [])]);
    const missing = questionsOf(draft, "missingDepartment").flatMap((one) => one.departments);
    expect(missing.sort()).toEqual(["Schulen", "Tiefbau"]);
    expect(draft.submissions).toEqual([]);
  });

  it("asks who sent a file when nobody knows, and fills it in", () => {
    const files = [aFile(undefined, [{ title: "Radweg" }])];
    const question = questionOf(draftOf(files), "departmentUnknown");
    const draft = draftOf(files, { answers: [anAnswer(question, "own", { value: "Tiefbau" })] });
    const { department, sources } = measureOf(draft, "Radweg");
    expect([department, sources[0]?.department]).toEqual(["Tiefbau", "Tiefbau"]);
  });

  describe("of two departments that name one project differently", () => {
    const facts = { start: "2025-02", end: "2026-11", investment: { min: 420_000, max: 420_000 } };
    const roofs = { code: "EE4", title: "Photovoltaik auf Dächern – 1. Paket", ...facts };
    const duplicates = (theirs: Measure) =>
      questionsOf(
        draftOf([aFile("Schulen", [roofs]), aFile("Stadtwerke", [theirs])]),
        "duplicate"
      ).map(({ reasons }) => reasons);

    it("asks where time and cost agree and one telling word is common", () => {
      const [reasons, ...more] = duplicates({ title: "Sonnenstrom vom Rathaus", ...facts });
      expect(more).toEqual([]);
      expect(reasons).toEqual(expect.arrayContaining(["gleicher Zeitraum", "gleiche Kosten"]));
    });

    it("does not ask where nothing in the titles is common, or the cost differs", () => {
      expect(duplicates({ title: "Carsharing am Bahnhof", ...facts })).toEqual([]);
      const dearer = { min: 430_000, max: 430_000 };
      expect(
        duplicates({ title: "Sonnenstrom von Rathaus und Bauhof", ...facts, investment: dearer })
      ).toEqual([]);
    });
  });

  it("asks for missing topics once a department, and reads the topic from the code else", () => {
    const draft = draftOf([
      aFile("Tiefbau", [{ title: "Radweg" }, { title: "Zebra" }, { code: "EE1", title: "Solar" }]),
    ]);
    const question = questionOf(draft, "topicMissing");
    expect(question.measures).toHaveLength(2);
    expect(explainQuestion(question, draft)).toContain(
      "Bitte zuordnen: je Maßnahme eines, oder eines für alle."
    );
    expect(measureOf(draft, "Solar").topic).toBe("Energie");
    const files = [aFile("Tiefbau", [{ title: "Radweg" }, { title: "Zebra" }])];
    const answered = draftOf(files, {
      answers: [anAnswer(question, "own", { value: "Mobilität" })],
    });
    expect(answered.catalogue.map(({ topic }) => topic)).toEqual(["Mobilität", "Mobilität"]);
  });

  describe("without a topic, several of one department", () => {
    const files = [
      aFile("Tiefbau", [{ title: "Radweg" }, { title: "Zebrastreifen" }, { title: "Solardach" }]),
    ];
    const draft = draftOf(files);
    const question = questionOf(draft, "topicMissing");
    const idOf = (title: string) => measureOf(draft, title).id;
    const answered = (value: unknown) =>
      draftOf(files, { answers: [anAnswer(question, "own", { value })] });

    it("take a topic each, and one may stay without", () => {
      const { catalogue, staleAnswers } = answered({
        [idOf("Radweg")]: "Mobilität",
        [idOf("Solardach")]: "Energie",
        [idOf("Zebrastreifen")]: null,
      });
      expect(staleAnswers).toBeUndefined();
      const topics = Object.fromEntries(catalogue.map(({ title, topic }) => [title, topic]));
      expect(topics).toEqual({
        Radweg: "Mobilität",
        Solardach: "Energie",
        Zebrastreifen: undefined,
      });
    });

    it("take of two that became one the topic of the one that lives on", () => {
      const twins = [
        aFile("Tiefbau", [
          { code: "XX1", title: "Solardach Schule" },
          { code: "XX2", title: "Solardach Schule" },
        ]),
      ];
      const before = draftOf(twins);
      const [living = "", merged = ""] = before.catalogue.map(({ id }) => id).sort();
      const topics = { [merged]: "Mobilität", [living]: "Energie" };
      const { catalogue } = draftOf(twins, {
        answers: [
          anAnswer(questionOf(before, "duplicate"), "merge"),
          anAnswer(questionOf(before, "topicMissing"), "own", { value: topics }),
        ],
      });
      expect(catalogue.map(({ id, topic }) => [id, topic])).toEqual([[living, "Energie"]]);
    });

    it.each([
      [
        "one of them is left out",
        { Radweg: "Mobilität", Solardach: "Energie" },
        /^Bei „Zebrastreifen“ fehlt die Antwort noch\./,
      ],
      [
        "two of them are left out",
        { Radweg: "Mobilität" },
        /^Bei „.*“ und einer weiteren fehlt die Antwort noch\./,
      ],
      [
        "a topic is not one of the town's",
        { Radweg: "Mobilität", Solardach: "Verkehr", Zebrastreifen: null },
        /^„Verkehr“ steht nicht unter den Themenfeldern/,
      ],
    ])("change nothing and say why when %s", (_, topics, sentence) => {
      const value = Object.fromEntries(
        Object.entries(topics).map(([title, topic]) => [idOf(title), topic])
      );
      const { catalogue, staleAnswers } = answered(value);
      expect(catalogue.map(({ topic }) => topic)).toEqual([undefined, undefined, undefined]);
      expect(staleAnswers?.map((stale) => stale.sentence)).toEqual([
        expect.stringMatching(sentence),
      ]);
    });

    it("say so when a topic is for none of them", () => {
      const { staleAnswers } = answered({ "5f1c": "Mobilität" });
      expect(staleAnswers?.[0]?.sentence).toContain("„5f1c“");
    });
  });
});
