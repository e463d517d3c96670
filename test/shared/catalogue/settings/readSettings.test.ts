import { describe, expect, it } from "vitest";
import { defaultTopics } from "../../../../shared/catalogue/settings/defaultTopics.ts";
import {
  neutralSettings,
  readSettings,
} from "../../../../shared/catalogue/settings/readSettings.ts";

const town = { municipality: { id: "musterstadt", name: "Stadt Musterstadt", kind: "Stadt" } };
const settingsOf = (more: object) => readSettings({ ...town, ...more }).settings;
const troublesOf = (more: object) => readSettings({ ...town, ...more }).troubles;

describe("settings that name only the municipality", () => {
  it("are complete", () => {
    expect(readSettings(town)).toStrictEqual({
      settings: {
        municipality: {
          id: "musterstadt",
          name: "Stadt Musterstadt",
          kind: "Stadt",
          office: "Stabsstelle Klimaschutz",
        },
        council: { name: "Rat", article: "der" },
        genderForm: "star",
        topics: defaultTopics,
        departments: [],
        committees: [],
        relations: [],
        rating: {
          criteria: ["priority", "emissionReduction", "socialChange", "costEfficiency"],
          weights: { priority: 1, emissionReduction: 1, socialChange: 1, costEfficiency: 1 },
          dots: 6,
          bands: {},
        },
        balance: [],
        targets: [],
        paperTypes: [],
        periods: [],
        fieldCare: {},
        rules: {},
      },
      troubles: [],
    });
  });

  it("have the seven neutral topics", () => {
    expect(settingsOf({}).topics.map(({ code }) => code)).toStrictEqual([
      "EE",
      "BS",
      "MO",
      "AW",
      "MW",
      "KA",
      "VW",
    ]);
  });

  it("are read again without a change", () => {
    const { settings } = readSettings(town);
    expect(readSettings(settings)).toStrictEqual({ settings, troubles: [] });
  });
});

describe("the council", () => {
  it.each([
    ["Stadt", "Rat", "der"],
    ["Gemeinde", "Gemeinderat", "der"],
    ["Samtgemeinde", "Samtgemeinderat", "der"],
    ["Verbandsgemeinde", "Verbandsgemeinderat", "der"],
    ["Landkreis", "Kreistag", "der"],
    ["Zweckverband", "Verbandsversammlung", "die"],
  ])("of a %s is %s", (kind, name, article) => {
    const { council } = settingsOf({ municipality: { name: "X", kind } });
    expect(council).toStrictEqual({ name, article });
  });

  it("has its own name and finds its article", () => {
    expect(settingsOf({ council: "Stadtverordnetenversammlung" }).council).toStrictEqual({
      name: "Stadtverordnetenversammlung",
      article: "die",
    });
  });

  it("of a Landkreis is known by the name alone", () => {
    expect(settingsOf({ municipality: { name: "Landkreis Musterland" } }).council.name).toBe(
      "Kreistag"
    );
  });
});

describe("shorter ways of writing settings", () => {
  it("keep what is said of accessibility, and leave out what is not", () => {
    const read = (accessibility: unknown) =>
      readSettings({ municipality: { name: "X", accessibility } }).settings.municipality;
    const contact = "barrierefrei@x.example";
    expect(read({ contact, mediation: " ", standing: 3 })).toMatchObject({
      accessibility: { contact },
    });
    expect(read({ mediation: "" })).not.toHaveProperty("accessibility");
    expect(read("ja")).not.toHaveProperty("accessibility");
  });

  it("take the mayor for the head", () => {
    const municipality = { name: "X", mayorTitle: "Bürgermeisterin", mayorName: "Ada Muster" };
    expect(settingsOf({ municipality }).municipality.head).toStrictEqual({
      title: "Bürgermeisterin",
      name: "Ada Muster",
    });
  });

  it("take one sponsor for a list, with the function behind the comma", () => {
    const topics = [
      {
        code: "MO",
        name: "Mobilität",
        sponsor: "Ada Muster, Leiterin Tiefbau, Mitglied im Beirat",
        coordinator: "Kim Beispiel",
      },
    ];
    expect(settingsOf({ topics }).topics).toStrictEqual([
      {
        code: "MO",
        name: "Mobilität",
        aliases: [],
        sponsors: [{ name: "Ada Muster", function: "Leiterin Tiefbau, Mitglied im Beirat" }],
        coordinators: [{ name: "Kim Beispiel" }],
        order: 1,
      },
    ]);
  });

  it("take a string among the paper types for a label", () => {
    expect(settingsOf({ paperTypes: ["Mitteilung"] }).paperTypes).toStrictEqual([
      { kind: "mitteilung", label: "Mitteilung" },
    ]);
  });

  it("name the departments of a period by id or name", () => {
    const departments = [
      { id: "d61", name: "Stadtplanung", aliases: ["Amt 61"] },
      { id: "d66", name: "Tiefbau" },
    ];
    const periods = [{ id: "2025", expectedDepartments: ["d61", "Tiefbau", "Amt 61"] }];
    expect(settingsOf({ departments, periods }).periods).toStrictEqual([
      {
        id: "2025",
        label: "2025",
        state: "open",
        expectedDepartments: ["Stadtplanung", "Tiefbau", "Stadtplanung"],
      },
    ]);
  });
});

describe("topics without a code", () => {
  it("have none in common", () => {
    expect(troublesOf({ topics: ["Mobilität", "Energie"] })).toEqual([]);
  });
});

describe("what is wrong in settings is said with its remedy", () => {
  it.each([
    [
      "an expected department nobody knows",
      { periods: [{ id: "2025", expectedDepartments: ["Hofamt"] }] },
      "Im Berichtszeitraum 2025 wird eine Meldung von „Hofamt“ erwartet. Diese Dienststelle steht nicht in den Einstellungen. Bitte ergänzen oder streichen.",
    ],
    [
      "one code for two topics",
      {
        topics: [
          { code: "MO", name: "Mobilität" },
          { code: "MO", name: "Moor" },
        ],
      },
      "Das Kürzel „MO“ haben mehrere Themenfelder. Bitte jedem ein eigenes geben.",
    ],
    [
      "one number for two departments",
      {
        departments: [
          { name: "Tiefbau", number: "66" },
          { name: "Hochbau", number: "66" },
        ],
      },
      "Die Nummer 66 haben mehrere Dienststellen. Bitte jeder eine eigene geben.",
    ],
    [
      "a parent that does not exist",
      { departments: [{ name: "Tiefbau", parent: "dez9" }] },
      "Die Dienststelle „Tiefbau“ verweist auf die Kennung „dez9“; eine solche Dienststelle gibt es nicht. Bitte die Kennung prüfen.",
    ],
    [
      "a topic without a name",
      { topics: [{ code: "MO" }] },
      "Dem 1. Themenfeld fehlt der Name (name). Bitte ergänzen.",
    ],
    [
      "a gender form nobody knows",
      { genderForm: "underscore" },
      "Die Genderform „underscore“ ist nicht bekannt. Bitte eine davon wählen: star, colon, pair, neutral.",
    ],
    [
      "a visibility nobody knows, of a topic",
      { topics: [{ code: "MO", name: "Mobilität", visibility: "geheim" }] },
      "Die Sichtbarkeit (visibility) des Themenfelds „Mobilität“ ist dort mit „geheim“ angegeben. Bitte „öffentlich“ oder „verwaltungsintern“ schreiben oder die Angabe weglassen.",
    ],
  ])("%s", (_what, more, sentence) => {
    expect(troublesOf(more)).toStrictEqual([sentence]);
  });

  it("a closed department may leave its number to another", () => {
    const departments = [
      { id: "alt", name: "Tiefbauamt", number: "66", validTo: "2023-12-31", successor: "neu" },
      { id: "neu", name: "Straßen und Verkehr", number: "66" },
    ];
    expect(troublesOf({ departments })).toStrictEqual([]);
  });

  it.each([undefined, null, "Musterstadt", 7, []])(
    "settings that are %j lack the municipality",
    (value) => {
      expect(readSettings(value).troubles).toStrictEqual([
        "Der Name der Kommune fehlt (municipality.name). Bitte ergänzen.",
      ]);
    }
  );
});

it("Neutral settings are there without any input", () => {
  expect(neutralSettings().municipality.name).toBe("Kommune");
});
