import { describe, expect, it } from "vitest";
import { plainTitles } from "../likeness/series/plainTitles.ts";
import { aFile, draftOf, questionsOf } from "./town.ts";

const rows = (count: number, title: (row: number) => string) =>
  Array.from({ length: count }, (_, row) => ({ code: `MO${row}`, title: title(row) }));

describe("many measures alike", () => {
  it("asks about each of twenty under one title once, not about every two", () => {
    const draft = draftOf([
      aFile(
        "Schulen",
        rows(20, () => "Solardach Schule")
      ),
    ]);
    const asked = questionsOf(draft, "duplicate");
    expect(asked).toHaveLength(19);
    const [first] = draft.catalogue;
    expect(asked.every(({ measures }) => measures.includes(first?.id ?? ""))).toBe(true);
  });

  it("asks nothing of a long series", () => {
    const draft = draftOf([
      aFile(
        "Schulen",
        rows(1000, (row) => `Sanierung Schule Nr. ${row}`)
      ),
    ]);
    expect(questionsOf(draft, "duplicate")).toEqual([]);
  });

  it("asks once about each of seven offices that report one title of a series", () => {
    const [title = ""] = plainTitles;
    const others = "abcdef".split("").map((name) => aFile(undefined, [{ title }], `${name}.xlsx`));
    const whole = plainTitles.map((each) => ({ title: each }));
    const draft = draftOf([aFile("Schulen", whole), ...others]);
    expect(questionsOf(draft, "duplicate")).toHaveLength(6);
  });

  it("gives a thousand rows of one code an id each", () => {
    const same = rows(1000, (row) => `Maßnahme Nummer ${row}`).map((row) => ({
      ...row,
      code: "MO1",
    }));
    const { catalogue } = draftOf([aFile("Schulen", same)]);
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(1000);
  });
});
