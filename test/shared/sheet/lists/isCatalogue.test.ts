import { expect, it } from "vitest";
import { gridOf } from "../gridOf.ts";
import { readFile } from "../town.ts";

const sheetOf = (departments: readonly string[]) =>
  readFile(
    [
      gridOf([
        ["Titel", "Beschreibung", "Fachbereich"],
        ["Laubgehölze am Markt", "Zwölf Stück entlang der Ostseite.", departments[0]],
        ["Leuchten im Foyer tauschen", "Ersatz der Halogenstrahler.", departments[1]],
        ["Bordsteine absenken", "An allen Querungen.", departments[2]],
      ]),
    ],
    { file: "Liste.csv" }
  ).sheets[0];

it("takes title, description and the town's departments for a list of measures", () => {
  const sheet = sheetOf(["Grünflächen", "Gebäudewirtschaft", "Tiefbau"]);
  expect(sheet?.form).toBe("list");
  expect(sheet?.measures.map(({ values }) => values.department)).toEqual([
    "Grünflächen",
    "Gebäudewirtschaft",
    "Tiefbau",
  ]);
});

const climate = [
  ["Förderung von Wärmepumpen", "Wir beraten und fördern in zwölf Fällen."],
  ["Beteiligung an Radwegen", "Anwohnende reden mit."],
  ["Monitoring der Blühwiesen", "Gezählt wird im Mai."],
  ["Öffentlichkeitsarbeit für Solardächer", "Zwei Abende im Jahr."],
] as const;

it.each(["Amt für Bildung und Betreuung", "Finanzierung und Förderung", "Planung", "Personal"])(
  "is no form because the department of all its rows sounds like a label: %s",
  (department) => {
    const rows = climate.map((row) => [...row, department]);
    const grid = gridOf([["Maßnahme", "Beschreibung", "Fachbereich"], ...rows]);
    const [sheet] = readFile([grid], { file: "Liste.csv" }).sheets;
    expect(sheet?.form).toBe("list");
    expect(sheet?.measures).toHaveLength(4);
  }
);

it.each([
  ["Titel", "Beschreibung"],
  ["title", "description"],
])("takes %s and %s alone for a list of measures where its rows speak of climate", (...head) => {
  const read = (rows: readonly (readonly string[])[]) =>
    readFile([gridOf([head, ...rows])], { file: "Liste.csv" }).sheets[0];
  expect(read(climate)?.measures).toHaveLength(4);
  const menu = ["Eintopf", "Nudeln", "Kuchen"].map((dish) => [dish, "Aus der Küche."]);
  expect(read(menu)?.form).toBe("ignored");
});

it("hears of climate where a program has spelled out the umlauts", () => {
  const titles = ["Daemmung der Halle", "Begruenung am Markt", "Mobilitaet im Dorf"];
  const rows = titles.map((title) => [title, "Im Jahr 2027."]);
  const { sheets } = readFile([gridOf([["Titel", "Beschreibung"], ...rows])], {
    file: "Liste.csv",
  });
  expect(sheets[0]?.measures).toHaveLength(3);
});

it("leaves out a list of things that belong to nobody of the town", () => {
  expect(sheetOf(["Regal 3", "Regal 4", "Tiefbau"])?.form).toBe("ignored");
});

it("leaves out figures by topic, whose rows are the town's topics", () => {
  const [sheet] = readFile([
    gridOf([
      ["Klimaprogramm 2040"],
      ["Etappe", "Anzahl", "davon umgesetzt", "Mittel in Mio. €"],
      ["Mobilität", 6, 1, 19.4],
      ["Bauen und Sanieren", 5, 0, 2.1],
      ["Klimaanpassung", 6, 0, 8.8],
    ]),
  ]).sheets;
  expect(sheet?.form).toBe("ignored");
});
