import type { Measure } from "../../catalogue/measures/measure.ts";

/** Eight questions that decide whether a paper needs a climate check (as Magdeburg asks them). */
export interface ClimateQuestion {
  readonly number: string;
  readonly text: string;
  /** What in the catalogue answers it with „ja“; a catalogue never knows a „nein“. */
  readonly speaksFor?: (measure: Measure) => boolean;
  /** Why, for the paper. */
  readonly because?: string;
}

const inTopic =
  (pattern: RegExp) =>
  ({ topic = "" }: Measure) =>
    pattern.test(topic);

export const climateQuestions: readonly ClimateQuestion[] = [
  {
    number: "1",
    text: "Gehört der Gegenstand zu einer Maßnahme des Maßnahmenkatalogs?",
    speaksFor: () => true,
  },
  {
    number: "2",
    text: "Ist eine Wirkung auf Klimaschutz oder Klimaanpassung beabsichtigt?",
    speaksFor: ({ climateGoals = [], emissionSaving = 0, energySaving = 0 }) =>
      climateGoals.length > 0 || emissionSaving > 0 || energySaving > 0,
    because: "laut Klimaziel oder erwarteter Einsparung im Katalog",
  },
  { number: "3", text: "Sind Stoffkreisläufe betroffen (Abwasser, Abfall)?" },
  { number: "4", text: "Werden Lieferungen oder Leistungen beschafft?" },
  {
    number: "5",
    text: "Werden Gebäude gebaut, saniert oder anders genutzt?",
    speaksFor: inTopic(/bauen|gebäude|sanier/i),
    because: "laut Themenfeld",
  },
  {
    number: "6",
    text: "Ändert sich der Verkehr?",
    speaksFor: inTopic(/mobil|verkehr/i),
    because: "laut Themenfeld",
  },
  {
    number: "7",
    text: "Ändert sich der Verbrauch von Waren oder das Konsumverhalten?",
    speaksFor: inTopic(/konsum/i),
    because: "laut Themenfeld",
  },
  {
    number: "8",
    text: "Ist die Energieversorgung betroffen?",
    speaksFor: inTopic(/energie|wärme/i),
    because: "laut Themenfeld",
  },
];
