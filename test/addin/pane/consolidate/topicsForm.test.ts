import { describe, expect, it } from "vitest";
import { asksForEach, topicsWay } from "../../../../addin/pane/consolidate/topicsForm.ts";
import type { Question } from "../../../../shared/catalogue/question.ts";

const question: Question = {
  ...{ id: "q", key: "k", kind: "topicMissing", field: "topic" },
  ...{ measures: ["a", "b"], places: [] },
};

describe("a case about several measures without a topic", () => {
  it("asks for each of them", () => {
    expect(asksForEach(question)).toBe(true);
    expect(asksForEach({ ...question, measures: ["a"] })).toBe(false);
    expect(asksForEach({ ...question, kind: "gone" })).toBe(false);
  });

  it("waits until something is chosen for each", () => {
    expect(() => topicsWay(question, { a: "Mobilität" })).toThrow(
      /^Bei 1 Maßnahme ist noch nichts/
    );
    expect(() => topicsWay(question, { b: "" })).toThrow(/^Bei 2 Maßnahmen ist noch nichts/);
  });

  it.each([
    [
      { a: "Energie", b: "Mobilität" },
      { choice: "own", value: { a: "Energie", b: "Mobilität" } },
    ],
    [
      { a: "Energie", b: "offenlassen" },
      { choice: "own", value: { a: "Energie", b: null } },
    ],
    [
      { a: "Energie", b: "Energie" },
      { choice: "own", value: "Energie" },
    ],
    [{ a: "offenlassen", b: "offenlassen" }, { choice: "dismiss" }],
  ])("answers what was chosen: %o", (topics, answer) => {
    expect(topicsWay(question, topics).answer).toEqual(answer);
  });
});
