import { neutralSettings } from "../../../shared/catalogue/settings/readSettings.ts";
import { makePaper } from "../../../shared/documents/makePaper.ts";
import type { Paper, PaperCatalogue, PaperContext } from "../../../shared/documents/paper.ts";

/** A paper with something in every place of a template, to see how it comes out. All of it is invented. */
export function trialPaper(): Paper {
  const made = makePaper("beschlussvorlage", catalogue, context);
  if (made === undefined) throw new Error("there is no beschlussvorlage");
  return made;
}

const catalogue: PaperCatalogue = {
  municipality: "probe",
  period: "2025",
  state: "published",
  number: 1,
  at: "2026-01-15T09:00:00Z",
  settings: neutralSettings(),
  measures: [
    {
      ...{ id: "probe-1", code: "MO1", title: "Radweg zum Bahnhof", topic: "Mobilität" },
      ...{ department: "Tiefbau", phase: "Vorschlag", visibility: "öffentlich" },
      ...{ goal: "Mehr Menschen fahren mit dem Rad zum Zug.", start: "2026", end: "2027-06" },
      description: "Der Weg wird 1,8 km lang.\n- 3 m breit\n- beleuchtet\n- ohne Umweg",
      ...{ investment: { min: 1_250_000, max: 1_250_000 }, emissionSaving: 120 },
      ...{ priority: { dots: 5 }, emissionReduction: { dots: 3 }, socialChange: { dots: 4 } },
    },
    {
      ...{ id: "probe-2", code: "KA1", title: "Schatten für Schulhöfe", topic: "Klimaanpassung" },
      ...{ department: "Schulen", phase: "Vorschlag", visibility: "öffentlich" },
      ...{ goal: "Kinder spielen auch im Juli draußen.", start: "2026-03", end: "2026-09" },
      ...{ priority: { dots: 4 }, emissionReduction: { dots: 1 }, socialChange: { dots: 5 } },
    },
  ],
};

const context: PaperContext = {
  audience: "öffentlich",
  reference: "2026/0001",
  fileReference: "61.2/Probe",
  subject: "Probe des Word-Musters: Radweg und Schatten",
  annexes: ["Lageplan", "Kostenschätzung"],
  signature: { name: "Kim Probe", function: "Verwaltungsleitung" },
  consultations: [
    { committee: "Ausschuss für Klima und Umwelt", date: "2026-02-10", item: "4" },
    { committee: "Rat", date: "2026-03-03", item: "7" },
  ],
  financial: {
    ...{ effects: "ja", total: 1_250_000, annual: 15_000, income: 400_000, years: "2026/2027" },
    ...{ product: "5410.01", kind: "investiv", budgeted: "teilweise" },
  },
  climate: {
    ...{ effect: "positiv", extent: "erheblich" },
    answers: Object.fromEntries([3, 4, 5, 7, 8].map((number) => [number, { answer: "nein" }])),
  },
};
