import { expect, it } from "vitest";
import { readOne } from "../town.ts";

const columnUnder = (heading: string) =>
  readOne([
    ["Nr.", "Maßnahme", heading],
    ["EN 1", "Solardach Schule Nord", "03/2025"],
    ["MO 2", "Radweg Talstraße", "05/2026"],
    ["BE 1", "Beratung im Quartier", "2027"],
  ]).columns["C"];

it("tells a clerk that other lists call a field so, where the heading stands in no list of names", () => {
  expect(columnUnder("Startpunkt")).toMatchObject({
    field: "start",
    why: "Überschrift „Startpunkt“, in anderen Listen oft „Beginn“; 3 von 3 Werten sind Zeitangaben",
  });
});

it("names the heading alone where it is a name of the field, and no second choice that is the first", () => {
  const column = columnUnder("Beginn");
  expect(column).toMatchObject({
    field: "start",
    why: "Überschrift „Beginn“; 3 von 3 Werten sind Zeitangaben",
  });
  expect(column?.runnerUp).not.toBe("start");
});
