import { describe, expect, it } from "vitest";
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

  it("asks for missing topics once a department, and reads the topic from the code else", () => {
    const draft = draftOf([
      aFile("Tiefbau", [{ title: "Radweg" }, { title: "Zebra" }, { code: "EE1", title: "Solar" }]),
    ]);
    const question = questionOf(draft, "topicMissing");
    expect(question.measures).toHaveLength(2);
    expect(measureOf(draft, "Solar").topic).toBe("Energie");
    const files = [aFile("Tiefbau", [{ title: "Radweg" }, { title: "Zebra" }])];
    const answered = draftOf(files, {
      answers: [anAnswer(question, "own", { value: "Mobilität" })],
    });
    expect(answered.catalogue.map(({ topic }) => topic)).toEqual(["Mobilität", "Mobilität"]);
  });
});
