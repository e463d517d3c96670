import { describe, expect, it } from "vitest";
import { type QuestionKind, questionKinds } from "../../../../shared/catalogue/question.ts";
import { choiceNamed, choicesOf } from "../../../../shared/workbook/questions/questionChoices.ts";
import { anySettings } from "../anInput.ts";

const aQuestion = (kind: QuestionKind) => ({
  id: "q-1",
  key: "1",
  kind,
  measures: ["a", "b", "c"],
  places: [],
  field: kind === "conflict" ? "investment" : "topic",
  candidates: [
    { value: { min: 1, max: 1 }, places: [] },
    { value: { min: 2, max: 2 }, places: [] },
  ],
});
const offered = (kind: QuestionKind) => choicesOf(aQuestion(kind), anySettings);

describe("the answers that a cell offers", () => {
  it.each(questionKinds)("are understood again, whatever their case: %s", (kind) => {
    for (const choice of offered(kind)) {
      expect(choiceNamed(` ${choice.text.toUpperCase()} `, kind, anySettings)).toEqual(choice);
    }
  });

  it("express every choice there is", () => {
    const choices = questionKinds.flatMap(offered).map(({ answer }) => answer.choice);
    expect([...new Set(choices)].sort()).toEqual(
      ["both", "dismiss", "merge", "own", "rename", "separate", "split", "take"].sort()
    );
  });

  it("offer both values only where the field can hold them", () => {
    const texts = (field: string, values: readonly unknown[]) =>
      choicesOf(
        {
          ...aQuestion("conflict"),
          field,
          candidates: values.map((value) => ({ value, places: [] })),
        },
        anySettings
      ).map(({ text }) => text);
    expect(
      texts("investment", [
        { min: 1, max: 1 },
        { min: 2, max: 2 },
      ])
    ).toContain("beide Angaben");
    expect(texts("end", ["2027", "2028"])).toEqual(["Angabe 1", "Angabe 2", "eigene Angabe"]);
  });

  it("fit into what Excel allows in a list", () => {
    for (const { text } of questionKinds.flatMap(offered)) expect(text.length).toBeLessThan(256);
  });
});
