import { describe, expect, it } from "vitest";
import { waysOf } from "../../../../addin/pane/consolidate/waysOf.ts";
import type { Question } from "../../../../shared/catalogue/question.ts";
import { readSettings } from "../../../../shared/catalogue/settings/readSettings.ts";

const { settings } = readSettings({
  municipality: { id: "m", name: "Musterstadt" },
  departments: Array.from({ length: 12 }, (_, at) => ({ id: `d${at}`, name: `Amt ${at}` })),
});
const question = (kind: Question["kind"], more: Partial<Question> = {}): Question => ({
  id: "q",
  key: "k",
  kind,
  measures: ["a", "b"],
  places: [],
  ...more,
});
const values = (...all: readonly unknown[]) => all.map((value) => ({ value, places: [] }));

describe("waysOf", () => {
  it("puts a button on each side of a contradiction", () => {
    const ways = waysOf(
      question("conflict", { field: "end", candidates: values("2027", "2028") }),
      settings
    );
    expect(ways.buttons).toEqual([
      { label: "Das gilt", answer: { choice: "take", source: 0 }, card: 0 },
      { label: "Das gilt", answer: { choice: "take", source: 1 }, card: 1 },
    ]);
    expect(ways.own).toEqual({ label: "Etwas anderes gilt", choice: "own" });
  });

  it("offers both where a field can hold both", () => {
    const lists = question("conflict", { field: "partners", candidates: values(["A"], ["B"]) });
    expect(waysOf(lists, settings).buttons.at(-1)).toEqual({
      label: "Beide Angaben gelten",
      answer: { choice: "both" },
    });
  });

  it("asks of alike measures whether they are one", () => {
    const ways = waysOf(question("duplicate"), settings);
    expect(ways.buttons.map(({ label }) => label)).toEqual([
      "Es ist dieselbe: zusammenführen",
      "Zusammenführen, links gilt",
      "Zusammenführen, rechts gilt",
      "Es sind zwei Maßnahmen",
      "Offenlassen",
    ]);
    expect(ways.own).toBeUndefined();
  });

  it("lets the second measure have the free number, or another one", () => {
    const ways = waysOf(question("codeCollision", { candidates: values("MO7", "MO12") }), settings);
    expect(ways.buttons[0]?.answer).toEqual({ choice: "rename" });
    expect(ways.own).toEqual({ label: "Andere Nummer für die zweite", choice: "rename" });
  });

  it("makes a list of more than nine answers", () => {
    const ways = waysOf(question("departmentUnknown"), settings);
    expect(ways.buttons).toEqual([]);
    expect(ways.list.map(({ label }) => label)).toEqual([
      ...Array.from({ length: 12 }, (_, at) => `Amt ${at}`),
      "Offenlassen",
    ]);
  });

  it("says that one topic counts for all measures of a case", () => {
    const topics = settings.topics.map(({ name }) => `Alle: ${name}`);
    const labels = (measures: readonly string[]) => {
      const { buttons, list } = waysOf(question("topicMissing", { measures }), settings);
      return [...buttons, ...list].map(({ label }) => label);
    };
    expect(labels(["a", "b"])).toEqual([...topics, "Alle offenlassen"]);
    expect(labels(["a"]).at(-1)).toBe("Offenlassen");
  });

  it("says of a split which part goes on", () => {
    const ways = waysOf(question("split", { measures: ["a", "b", "c"] }), settings);
    expect(ways.buttons.map(({ label, card }) => [label, card])).toEqual([
      ["Dieser Teil führt sie fort", 0],
      ["Dieser Teil führt sie fort", 1],
      ["Sie wurde nicht geteilt", undefined],
      ["Offenlassen", undefined],
    ]);
  });
});
