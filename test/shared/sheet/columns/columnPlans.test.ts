import { describe, expect, it } from "vitest";
import { issuesOf, readOne } from "../town.ts";

const rated = (values: readonly (string | number)[], legend?: string) => {
  const sheet = readOne([
    ...(legend === undefined ? [] : [[legend]]),
    ["Nr.", "Maßnahme", "Priorität"],
    ...values.map((value, index) => [
      `MO ${index + 1}`,
      `Radweg Abschnitt ${"ABCDEFGH"[index]}`,
      value,
    ]),
  ]);
  return {
    sheet,
    scale: sheet.ratingScales["C"],
    ratings: sheet.measures.map(({ values: { priority } }) => priority),
    why: sheet.columns["C"]?.why,
  };
};

describe("the scale of a rating column", () => {
  it("is 0 to 6 where digits stand without a legend; brackets are estimates, a dash is indirect", () => {
    const { scale, ratings } = rated([0, 4, "(3)", "-"]);
    expect(scale).toBe("0-6");
    expect(ratings).toEqual([
      { dots: 0 },
      { dots: 4 },
      { dots: 3, estimated: true, was: "(3)" },
      { indirect: true, was: "-" },
    ]);
  });

  it("is told by a legend, converted, and the conversion is shown", () => {
    const { scale, ratings, why } = rated([1, 3, 5, 2], "Priorität: 1 = gering, 5 = sehr hoch");
    expect(scale).toBe("1-5");
    expect(ratings).toEqual([
      { dots: 1, was: "1" },
      { dots: 4, was: "3" },
      { dots: 6, was: "5" },
      { dots: 2, was: "2" },
    ]);
    expect(why).toContain("Ziffern laut Legende, umgerechnet 1→1, 2→2, 3→4, 4→5, 5→6");
  });

  it("is turned round where 1 is the best, and this is said", () => {
    const { scale, ratings, why } = rated([1, 3, 2, 2], "Priorität: 1 = hoch, 3 = gering");
    expect(scale).toBe("1-3 reversed");
    expect(ratings.map((rating) => rating?.dots)).toEqual([6, 2, 4, 4]);
    expect(why).toContain("umgekehrt: 1→6, 2→4, 3→2");
  });

  it.each([
    ["dots", ["●●●●○○", "●●○○○○", "○○○○○○"], [4, 2, 0]],
    ["stars3", ["★★★", "★★", "★"], [6, 4, 2]],
    ["words3", ["hoch", "mittel", "gering"], [6, 4, 2]],
  ])("may be written as %s", (scale, values, dots) => {
    const read = rated(values);
    expect(read.scale).toBe(scale);
    expect(read.ratings.map((rating) => rating?.dots)).toEqual(dots);
  });

  it("is a cross in one of three columns", () => {
    const sheet = readOne(
      [
        ["Nr.", "Maßnahme", "Priorität", "", ""],
        ["", "", "gering", "mittel", "hoch"],
        ["MO 1", "Radweg am Ring", "x", "", ""],
        ["MO 2", "Neue Buslinie", "", "", "x"],
        ["KA 1", "Bäume am Markt", "", "X", ""],
      ],
      ["A1:A2", "B1:B2", "C1:E1"]
    );
    expect(sheet.mapping).toMatchObject({ C: "priority", D: "priority", E: "priority" });
    expect(sheet.ratingScales).toEqual({
      C: "x in one of three columns",
      D: "x in one of three columns",
      E: "x in one of three columns",
    });
    expect(sheet.measures.map(({ values, cells }) => [values.priority, cells["priority"]])).toEqual(
      [
        [{ dots: 2, was: "gering" }, "C3"],
        [{ dots: 6, was: "hoch" }, "E4"],
        [{ dots: 4, was: "mittel" }, "D5"],
      ]
    );
  });

  it("is not guessed where all dots are full: their colour was lost when copying", () => {
    const { sheet, scale, ratings } = rated(Array(4).fill("●●●●●●"));
    expect(scale).toBe("dots (fill lost)");
    expect(ratings).toEqual([undefined, undefined, undefined, undefined]);
    expect(issuesOf(sheet)).toEqual(
      [2, 3, 4, 5].map((row) => ["dotsLostTheirColour", "priority", `C${row}`, "●●●●●●"])
    );
    expect(sheet.measures[0]?.texts["priority"]).toBe("●●●●●●");
  });

  it("is not guessed where figures go beyond six", () => {
    const { sheet, scale, ratings } = rated([1, 9, 3, 5]);
    expect(scale).toBeUndefined();
    expect(ratings).toEqual([undefined, undefined, undefined, undefined]);
    expect(issuesOf(sheet).map(([code]) => code)).toEqual(Array(4).fill("ratingScaleUnclear"));
  });

  it("has no place for an average or a single 7", () => {
    const { sheet, ratings } = rated([1, "4,17", 6, 3, 4, 5, 7, 2]);
    expect(issuesOf(sheet)).toEqual([
      ["ratingIsAverage", "priority", "C3", "4,17"],
      ["ratingOutOfScale", "priority", "C8", "7"],
    ]);
    expect(ratings.map((rating) => rating?.dots)).toEqual([1, undefined, 6, 3, 4, 5, undefined, 2]);
  });
});

it("reads choices by the marks that a legend on the sheet explains", () => {
  const sheet = readOne([
    ["Legende: B = beschlossen, L = laufend, V = Vorschlag"],
    ["Nr.", "Maßnahme", "Umsetzungsphase"],
    ["MO 1", "Radweg am Ring", "B"],
    ["MO 2", "Neue Buslinie", "L"],
    ["KA 1", "Bäume am Markt", "V"],
  ]);
  expect(sheet.measures.map(({ values }) => values.phase)).toEqual([
    "beschlossen",
    "laufend",
    "Vorschlag",
  ]);
});

it("reads one column per reporting period as progress by period", () => {
  const sheet = readOne([
    ["Nr.", "Maßnahme", "Sachstand 2022", "Sachstand 2023"],
    ["MO 1", "Radweg am Ring", "Die Planung läuft.", "Der Bau hat begonnen."],
    ["MO 2", "Neue Buslinie", "", "Die Linie fährt seit dem Sommer."],
  ]);
  expect(sheet.form).toBe("period");
  expect(sheet.periods).toEqual({ C: "2022", D: "2023" });
  expect(sheet.mapping).toEqual({ A: "code", B: "title", C: "progress", D: "progress" });
  expect(sheet.measures.map(({ progressByPeriod }) => progressByPeriod)).toEqual([
    { "2022": "Die Planung läuft.", "2023": "Der Bau hat begonnen." },
    { "2023": "Die Linie fährt seit dem Sommer." },
  ]);
  expect(sheet.measures.map(({ values }) => values.progress)).toEqual([undefined, undefined]);
});

it("keeps date and paper of one resolution together", () => {
  const decided = [
    "Rat 12.12.2023, Drs. 118/2023",
    "UA 24.07.2025, Drs. 71/2025",
    "Rat 03.04.2025",
  ];
  const sheet = readOne([
    ["Nr.", "Maßnahme", "Beschlüsse"],
    ...decided.map((text, at) => [`MO ${at + 1}`, `Radweg Abschnitt ${"ABC"[at]}`, text]),
  ]);
  expect(sheet.measures.map(({ values }) => values.resolutions)).toEqual(
    decided.map((text) => [text])
  );
});
