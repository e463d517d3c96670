import { describe, expect, it } from "vitest";
import {
  asksForEach,
  topicsForm,
  topicsWay,
} from "../../../../addin/pane/consolidate/topicsForm.ts";
import { findPieces } from "../../../../addin/pane/element.ts";
import type { Question } from "../../../../shared/catalogue/question.ts";
import { readSettings } from "../../../../shared/catalogue/settings/readSettings.ts";

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

  it("lets arrow keys walk through the topics for all of them before one counts", () => {
    const { settings } = readSettings({ municipality: { id: "m", name: "Musterau" } });
    const actions = { chooseTopics: () => undefined, decideTopics: () => undefined };
    const three = { ...question, measures: ["a", "b", "c"] };
    const form = topicsForm(three, [], { topics: {}, settings }, actions);
    const lists = findPieces(form, ({ tag }) => tag === "select");
    const walks = lists.map(({ attributes }) => "onKeydown" in attributes);
    expect(walks).toEqual([true, false, false, false]);
  });
});
