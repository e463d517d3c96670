import { expect, it } from "vitest";
import { fieldNames, fields } from "../../../shared/catalogue/fields.ts";
import { headingScores } from "../../../shared/sheet/headingScores.ts";

const names = fieldNames.filter((name) => fields[name].need !== "set");

it.each(names)("takes the label and the other names of %s for the field itself", (name) => {
  for (const text of [fields[name].label, ...fields[name].alsoCalled]) {
    expect([text, headingScores(text).get(name)]).toEqual([text, 1]);
  }
});

it.each([
  ["Kosten [€] laut Antrag", "investment"],
  ["Bemerkung an die Stabsstelle", "notes"],
  ["Zeitraum (von–bis)", "span"],
])("reads %j by what it is at its head", (heading, target) => {
  expect([...headingScores(heading).keys()][0]).toBe(target);
});

it.each(["", "   ", "Flurstück", "xyz", "a".repeat(200)])(
  "finds no field surely in %j",
  (heading) => {
    expect([...headingScores(heading).values()].filter((score) => score >= 0.66)).toEqual([]);
  }
);
