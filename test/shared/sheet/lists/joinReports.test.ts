import { expect, it } from "vitest";
import { readOne } from "../town.ts";

const header = ["Ampel", "ID", "Maßnahme", "Beschreibung", "Priorität", "gehört zu"];

it("makes rows that report on a measure its progress, period by period", () => {
  const { measures } = readOne([
    header,
    ["grün", "Ü1", "Klimaschutzkoordination ausbauen", "Klimaschutzkoordination ausbauen", 5, "Ü"],
    ["", "Ü1-Plan", "geplant", "Zwei Stellen mehr.", 5, "Ü1"],
    ["rot", "Ü1-13", "Sachstand 2013", "Eine Stelle ist besetzt.", 5, "Ü1"],
    ["grün", "Ü1-1516", "Sachstand 2015 / 2016", "Alle Stellen sind besetzt.", 5, "Ü1"],
    ["rot", "Ü2", "Klimafonds", "Ein Fonds für Projekte.", 4, "Ü"],
    ["rot", "Ü2-13", "Sachstand 2013", "Kein neuer Sachstand", 4, "Ü2"],
  ]);
  expect(
    measures.map(({ values, progressByPeriod }) => [
      values.title,
      values.description,
      progressByPeriod,
    ])
  ).toEqual([
    [
      "Klimaschutzkoordination ausbauen",
      "Zwei Stellen mehr.",
      { "2013": "Eine Stelle ist besetzt.", "2015/2016": "Alle Stellen sind besetzt." },
    ],
    ["Klimafonds", "Ein Fonds für Projekte.", { "2013": "Kein neuer Sachstand" }],
  ]);
  expect(measures[0]?.ownColumns).toMatchObject({ "assessment (Sachstand 2013)": "rot" });
});

it("leaves reports alone that do not say whose they are", () => {
  const { measures } = readOne([
    ["Nr.", "Maßnahme", "Beschreibung", "Priorität"],
    ["MO 1", "Radweg am Ring", "Ein Radweg auf 3 km.", 5],
    ["MO 2", "Sachstand 2013", "Den Bericht von 2013 neu auflegen.", 5],
  ]);
  expect(measures.length).toBe(2);
});
