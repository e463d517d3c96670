/** A small town of five departments, made for one year's story. */
export const townSettings = {
  municipality: {
    id: "auental",
    name: "Stadt Auental",
    kind: "Stadt",
    office: "Stabsstelle Klima",
  },
  topics: [
    { code: "MO", name: "Mobilität" },
    { code: "EE", name: "Energie" },
    { code: "BS", name: "Bauen und Sanieren" },
  ],
  departments: [
    { id: "klima", name: "Stabsstelle Klima", head: "Ilka Brandt" },
    { id: "tief", number: "66", name: "Tiefbau", aliases: ["Tiefbauamt"] },
    { id: "hoch", number: "65", name: "Gebäude", aliases: ["Hochbau"] },
    { id: "sw", name: "Stadtwerke" },
    { id: "schule", number: "40", name: "Schulen" },
  ],
  periods: [
    {
      id: "2025",
      label: "2025",
      from: "2025-01",
      to: "2025-12",
      dueDate: "2026-02-27",
      state: "closed",
      expectedDepartments: ["Stabsstelle Klima", "Tiefbau", "Gebäude", "Stadtwerke", "Schulen"],
    },
    {
      id: "2026",
      label: "2026",
      from: "2026-01",
      to: "2026-12",
      dueDate: "2027-02-26",
      state: "closed",
      expectedDepartments: ["Stabsstelle Klima", "Tiefbau", "Gebäude", "Stadtwerke", "Schulen"],
    },
    {
      id: "2027",
      label: "2027",
      from: "2027-01",
      to: "2027-12",
      state: "closed",
      expectedDepartments: ["Tiefbau"],
    },
  ],
};

const head = [
  "Nr.",
  "Maßnahme",
  "Themenfeld",
  "Federführung",
  "Beschreibung",
  "Investitionskosten",
  "Beginn",
  "Ende",
  "Umsetzungsphase",
  "Ampel",
  "Sachstand",
  "Herausforderungen",
  "Haushaltsstelle",
];

const row = (
  [code, title, topic, department]: readonly [string, string, string, string],
  cost: number,
  end: string,
  progress: string,
  challenges = "",
  account = ""
) => [
  code,
  title,
  topic,
  department,
  `${title}: Planung, Bau und Betrieb.`,
  cost,
  "2024",
  end,
  "in Umsetzung",
  "im Plan",
  progress,
  challenges,
  account,
];

/** What each department kept before anybody asked: file → rows, header first. */
export const firstLists: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
  "Tiefbau_Klimaliste.xlsx": [
    head,
    row(
      ["MO1", "Radweg Hafenstraße", "Mobilität", "Tiefbau"],
      400_000,
      "2027",
      "Der Bau des ersten Abschnitts hat begonnen.",
      "Leitungen liegen anders als im Plan.",
      "0540.01"
    ),
    row(
      ["MO2", "Fahrradstraße Lindenweg", "Mobilität", "Tiefbau"],
      90_000,
      "2026",
      "Die Bürgerversammlung hat im Mai stattgefunden.",
      "",
      "0540.10"
    ),
    row(
      ["MO3", "Querungshilfen an Schulen", "Mobilität", "Tiefbau"],
      60_000,
      "2028",
      "Zwei von sechs Querungen sind gebaut."
    ),
  ],
  "Gebäude_Klimaliste.xlsx": [
    head,
    row(
      ["BS1", "Sanierung Rathaus", "Bauen und Sanieren", "Gebäude"],
      2_100_000,
      "2028",
      "Der Förderbescheid liegt seit Oktober vor.",
      "Die Preise sind stark gestiegen."
    ),
    row(
      ["BS2", "Dämmung Sporthalle Nord", "Bauen und Sanieren", "Gebäude"],
      350_000,
      "2027",
      "Die Ausschreibung ist veröffentlicht worden."
    ),
    row(
      ["MO1", "Radweg Hafenstraße", "Mobilität", "Tiefbau"],
      450_000,
      "2027",
      "Die Beleuchtung am Weg ist ausgeschrieben worden."
    ),
  ],
  "Stadtwerke_Klimaliste.xlsx": [
    head,
    row(
      ["EE1", "Wärmenetz Altstadt", "Energie", "Stadtwerke"],
      5_000_000,
      "2030",
      "Die Trasse ist mit dem Denkmalschutz abgestimmt."
    ),
    row(
      ["EE2", "Solarpark Deponie", "Energie", "Stadtwerke"],
      3_000_000,
      "2027",
      "Der Bebauungsplan liegt öffentlich aus."
    ),
  ],
  "Schulen_Klimaliste.xlsx": [
    head,
    row(
      ["MO2", "Laufbus Grundschule Süd", "Mobilität", "Schulen"],
      5_000,
      "2026",
      "Vier Linien laufen mit sechzig Kindern."
    ),
    row(
      ["BS3", "Energiesparen macht Schule", "Bauen und Sanieren", "Schulen"],
      20_000,
      "2027",
      "Neun Schulen nehmen am Wettbewerb teil."
    ),
  ],
  "Stabsstelle Klima_Klimaliste.xlsx": [
    head,
    row(
      ["EE3", "Energieberatung im Quartier", "Energie", "Stabsstelle Klima"],
      30_000,
      "2027",
      "Vierzig Haushalte wurden bisher beraten."
    ),
  ],
};
