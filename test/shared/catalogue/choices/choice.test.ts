import { describe, expect, it } from "vitest";
import {
  choice,
  choices,
  departmentChoice,
  topicChoice,
} from "../../../../shared/catalogue/choices/choice.ts";
import * as vocabulary from "../../../../shared/catalogue/choices/vocabulary.ts";
import {
  neutralSettings,
  readSettings,
} from "../../../../shared/catalogue/settings/readSettings.ts";

const { settings } = readSettings({
  municipality: { name: "Stadt Musterstadt" },
  departments: [
    { name: "Stadtplanung", number: "61", aliases: ["StPlA"] },
    { name: "Tiefbau", number: "66" },
    { name: "Stabsstelle Klima", aliases: ["StK"], kind: "Stabsstelle" },
  ],
});
const writing = { settings };
const read = (words: vocabulary.Vocabulary) => (text: string) =>
  choice(words).read({ text }, writing);
const readAll = (words: vocabulary.Vocabulary) => (text: string) =>
  choices(words).read({ text }, writing).value;

describe("the phase of a measure", () => {
  it.each([
    ["Idee", "Vorschlag"],
    ["angedacht", "Vorschlag"],
    ["in Planung", "in Vorbereitung"],
    ["i. P.", "in Vorbereitung"],
    ["LPH 1-3", "in Vorbereitung"],
    ["LPH 3+4", "in Vorbereitung"],
    ["Leistungsphase 8", "in Umsetzung"],
    ["Planung läuft", "in Vorbereitung"],
    ["Ausschreibung läuft", "in Vorbereitung"],
    ["HH-Mittel bewilligt", "beschlossen"],
    ["Beschlossen am 12.03.2024", "beschlossen"],
    ["GR-Beschluss liegt vor", "beschlossen"],
    ["i. U.", "in Umsetzung"],
    ["im Bau (seit 03/2025)", "in Umsetzung"],
    ["im Bau, fertig Ende 2026", "in Umsetzung"],
    ["teilweise umgesetzt", "in Umsetzung"],
    ["läuft", "laufend"],
    ["Betrieb", "laufend"],
    ["ERLEDIGT", "abgeschlossen"],
    ["abgeschlossen 2023", "abgeschlossen"],
    ["fertig 12/2024", "abgeschlossen"],
    ["auf Eis", "zurückgestellt"],
    ["entfällt", "gestrichen"],
    ["wird nicht weiterverfolgt", "gestrichen"],
    ["Ideenskizze", "Vorschlag"],
    ["Bauantrag eingereicht", "in Vorbereitung"],
    ["Angebote werden eingeholt", "in Vorbereitung"],
    ["Aufsichtsrat hat zugestimmt", "beschlossen"],
    ["Zuwendungsbescheid liegt vor", "beschlossen"],
    ["Umbau läuft", "in Umsetzung"],
    ["gibt es jedes Jahr", "laufend"],
    ["Verkehrsfreigabe erfolgt", "abgeschlossen"],
    ["in der Warteschleife", "zurückgestellt"],
    ["hat nicht geklappt", "gestrichen"],
  ])("reads „%s“ as %s", (text, phase) => {
    expect(read(vocabulary.phases)(text)).toStrictEqual({ value: phase });
  });

  it.each([
    "in Kraft",
    "läuft/geplant",
    "noch nicht beschlossen",
    "Beschluss fehlt noch",
    "teilweise umgerüstet",
    "zu 80 % umgesetzt",
    "wird 2026 umgesetzt",
    "Umsetzung ab 2026",
    "Abschluss 2027",
    "60 %",
    "aktuell",
  ])("asks about „%s“, which may mean several", (text) => {
    expect(read(vocabulary.phases)(text)).toStrictEqual({
      trouble: { code: "unknownChoice", found: text },
    });
  });

  it.each([
    ["verzögert", "verzögert"],
    ["läuft nach Plan", "im Plan"],
    ["🟡", "gefährdet"],
  ])("leaves „%s“ to the Ampel", (text, assessment) => {
    expect(read(vocabulary.phases)(text)).toStrictEqual({ also: { assessment } });
  });

  it("may stand in one cell with the Ampel", () => {
    expect(read(vocabulary.phases)("in Umsetzung (verzögert)")).toStrictEqual({
      value: "in Umsetzung",
      also: { assessment: "verzögert" },
    });
  });

  it.each(["", "k. A.", "–", "unbekannt"])("is absent where „%s“ says nothing", (text) => {
    expect(read(vocabulary.phases)(text)).toStrictEqual({});
  });

  it.each(["???", "offen", "wird noch ergänzt"])("is no placeholder such as „%s“", (text) => {
    expect(read(vocabulary.phases)(text)).toStrictEqual({
      trouble: { code: "placeholder", found: text },
    });
  });

  it("follows the legend of the sheet before its own words", () => {
    const legend = new Map([
      ["2", "in Umsetzung"],
      ["in Arbeit", "in Umsetzung"],
    ]);
    const phase = choice(vocabulary.phases);
    expect(phase.read({ text: "2" }, { settings, legend })).toStrictEqual({
      value: "in Umsetzung",
    });
    expect(phase.read({ text: "in Arbeit" }, { settings, legend }).value).toBe("in Umsetzung");
  });
});

describe("one of a fixed list", () => {
  it.each([
    [vocabulary.assessments, "grün", "im Plan"],
    [vocabulary.assessments, "GELB", "gefährdet"],
    [vocabulary.assessments, "rot (Personal fehlt)", "verzögert"],
    [vocabulary.assessments, "kritisch", "verzögert"],
    [vocabulary.assessments, "nicht im Plan", "verzögert"],
    [vocabulary.assessments, "keine Verzögerung", "im Plan"],
    [vocabulary.assessments, "weiß", "unbekannt"],
    [vocabulary.assessments, "unbekannt", "unbekannt"],
    [vocabulary.effects, "n. q.", "nicht quantifizierbar"],
    [vocabulary.effects, "n.q.", "nicht quantifizierbar"],
    [vocabulary.effects, "indirekt (Verhalten)", "indirekt"],
    [vocabulary.taskKinds, "Pflicht", "Pflichtaufgabe"],
    [vocabulary.taskKinds, "freiw.", "freiwillige Aufgabe"],
    [vocabulary.origins, "Bürger*in", "Bürgerschaft"],
    [vocabulary.origins, "Bürgerinnen und Bürger", "Bürgerschaft"],
    [vocabulary.origins, "Rat", "Ratsbeschluss"],
    [vocabulary.origins, "Antrag der Fraktion", "Ratsbeschluss"],
    [vocabulary.origins, "Amt 66", "Fachbereich"],
    [vocabulary.origins, "StPlA", "Fachbereich"],
    [vocabulary.origins, "StK", "Stabsstelle"],
    [vocabulary.origins, "Klimaschutzkonzept 2019", "Konzept"],
    [vocabulary.visibilities, "ja", "öffentlich"],
    [vocabulary.visibilities, "nein", "verwaltungsintern"],
    [vocabulary.visibilities, "nicht öffentlich", "verwaltungsintern"],
  ])("reads a word of %o: „%s“ is %s", (words, text, value) => {
    expect(read(words)(text)).toStrictEqual({ value });
  });

  it.each([
    [vocabulary.assessments, "gelb/rot"],
    [vocabulary.effects, "direkt und indirekt"],
    [vocabulary.origins, "Workshop mit Bürgern"],
  ])("does not choose between two of %o in „%s“", (words, text) => {
    expect(read(words)(text).trouble).toStrictEqual({ code: "unknownChoice", found: text });
  });

  it("sends a phase that stands in the column of the Ampel to its field", () => {
    expect(read(vocabulary.assessments)("abgeschlossen")).toStrictEqual({
      also: { phase: "abgeschlossen" },
    });
  });
});

describe("several of a fixed list", () => {
  it.each([
    [vocabulary.horizons, "kurz", ["kurzfristig"]],
    [vocabulary.horizons, "mittelfr.", ["mittelfristig"]],
    [vocabulary.horizons, "kurz-/mittelfr.", ["kurzfristig", "mittelfristig"]],
    [vocabulary.horizons, "mittel- bis langfristig", ["mittelfristig", "langfristig"]],
    [vocabulary.horizons, "kurz- bis langfristig", ["kurzfristig", "mittelfristig", "langfristig"]],
    [vocabulary.horizons, "<3 Jahre", ["kurzfristig"]],
    [vocabulary.horizons, "3 bis 7 Jahre", ["mittelfristig"]],
    [vocabulary.horizons, "> 7 Jahre", ["langfristig"]],
    [vocabulary.types, "Informieren, Fördern", ["Fördern", "Informieren"]],
    [vocabulary.types, "investiv / flankierend", ["Flankieren", "Investieren"]],
    [vocabulary.climateGoals, "beides", ["Klimaschutz", "Klimaanpassung"]],
    [vocabulary.climateGoals, "Klimaschutz und -anpassung", ["Klimaschutz", "Klimaanpassung"]],
    [vocabulary.climateGoals, "Anpassung;\nSchutz", ["Klimaschutz", "Klimaanpassung"]],
  ])("reads from %o: „%s“ is %j", (words, text, value) => {
    expect(readAll(words)(text)).toStrictEqual(value);
  });

  it("keeps what it knows and names what it does not", () => {
    expect(choices(vocabulary.types).read({ text: "Fördern; Zaubern" }, writing)).toStrictEqual({
      value: ["Fördern"],
      trouble: { code: "unknownChoice", found: "Zaubern" },
    });
  });

  it("takes a measure without an end for a continuous one, not for a horizon", () => {
    expect(choices(vocabulary.horizons).read({ text: "dauerhaft" }, writing)).toStrictEqual({
      also: { continuous: true },
    });
  });

  it("is the same in any order", () => {
    const { same } = choices(vocabulary.types);
    expect(same(["Fördern", "Informieren"], ["Informieren", "Fördern"])).toBe(true);
    expect(same(["Fördern"], ["Fördern", "Informieren"])).toBe(false);
  });
});

describe("the municipality's own lists", () => {
  it.each([
    [departmentChoice, "FB 61 – Stadtplanung", { value: "Stadtplanung" }],
    [departmentChoice, "66", { value: "Tiefbau" }],
    [
      departmentChoice,
      "Amt für Zauberei",
      { trouble: { code: "unknownChoice", found: "Amt für Zauberei" } },
    ],
    [departmentChoice, "n.n.", { trouble: { code: "placeholder", found: "n.n." } }],
    [departmentChoice, "–", {}],
    [topicChoice, "Handlungsfeld Verkehr", { value: "Mobilität" }],
    [topicChoice, "Querschnitt", { trouble: { code: "unknownChoice", found: "Querschnitt" } }],
  ])("%o reads „%s“ as %j", (kind, text, reading) => {
    expect(kind.read({ text }, writing)).toStrictEqual(reading);
  });

  it("keep what people write while no departments are listed", () => {
    const none = { settings: neutralSettings() };
    expect(departmentChoice.read({ text: "Bauamt" }, none)).toStrictEqual({ value: "Bauamt" });
    expect(departmentChoice.cellRule(none.settings)).toStrictEqual({ type: "any" });
  });

  it("offer their names in the cell", () => {
    expect(departmentChoice.cellRule(settings)).toStrictEqual({
      type: "list",
      values: ["Stadtplanung", "Tiefbau", "Stabsstelle Klima"],
    });
  });
});
