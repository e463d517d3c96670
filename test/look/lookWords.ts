/** What the person who makes the papers to look at says about them: something in every place. */
import type { PaperData } from "../../shared/documents/paperData.ts";

export const lookWords: PaperData = {
  reference: "2026/0187",
  fileReference: "01.2/Ha",
  annexes: ["Maßnahmenliste", "Steckbriefe der neuen Maßnahmen"],
  consultations: [
    {
      committee: "Ausschuss für Umwelt, Klima und Mobilität",
      date: "2027-05-05",
      item: "4",
      isPublic: true,
    },
    { committee: "Stadtverordnetenversammlung", date: "2027-05-20", item: "9", isPublic: true },
  ],
  financial: {
    ...{ effects: "ja", total: 1_250_000, annual: 40_000, years: "2026/2027" },
    ...{ product: "5610.01", kind: "investiv", budgeted: "teilweise" },
    note: "Für den Förderantrag beim Bund liegt eine Zusage dem Grunde nach vor.",
  },
  climate: {
    ...{ effect: "positiv", extent: "erheblich" },
    answers: { 3: { answer: "nein" }, 4: { answer: "ja", reason: "Planungsleistungen" } },
  },
  sections: [
    {
      heading: "Anlass",
      text: "Die Stelle für Klimaschutz wird zum 1. Februar 2027 dem Bürgermeister zugeordnet.\nSie übernimmt drei Aufgaben:\n1. Sie führt den Maßnahmenkatalog.\n2. Sie berichtet dem Lenkungskreis.\n3. Sie stimmt Förderanträge ab.",
    },
  ],
  coSigners: [
    { department: "Finanzen und Liegenschaften", dueDate: "2027-04-12", result: "mitgezeichnet" },
    { department: "Mobilität und Tiefbau", dueDate: "2027-04-12", note: "Bitte Frist verlängern" },
  ],
  topicReports: [
    {
      topic: "Mobilität",
      progress:
        "Der erste Abschnitt des Radwegs ist gebaut.\n- Die Brücke ist abgenommen.\n- Die Zählstelle läuft.",
      challenges: "Zwei Grundstücke fehlen noch.",
      decisionsNeeded: "Über die Trasse am Mühlgraben ist zu entscheiden.",
      releasedAt: "2027-03-01",
    },
  ],
  committee: "Klimabeirat Eschenfurt",
  meeting: {
    ...{ date: "2027-04-21", time: "17 Uhr", place: "Rathaus, Raum 112" },
    ...{ chair: "Frau Lindemuth", recorder: "Herr Petersilge" },
    attendees: ["Frau Lindemuth", "Herr Sandbrink", "Frau Stollberg"],
    excused: ["Herr Brinkschulte"],
    items: [
      {
        subject: "Stand der Maßnahmen",
        measures: ["EE1", "MO2"],
        course: "Frau Stollberg stellt den Stand vor.\n- Rückfragen zur Finanzierung\n- Zustimmung",
        result: "Der Beirat nimmt den Bericht zur Kenntnis.",
        tasks: ["Zahlen zum Radverkehr nachreichen (Stabsstelle Klima, bis 31. Mai)"],
      },
      { subject: "Wärmeplanung", papers: ["2026/0187"], course: "Vertagt.", isPublic: false },
    ],
  },
  workshop: {
    ...{ title: "Klimawerkstatt", series: "Aktionsplan 2030", dates: "14.03.2027" },
    ...{ group: "Gewerbe", moderators: ["Lotte Wiegandt"], agenda: ["Begrüßung", "Gruppen"] },
    goal: "Drei Aktionen je Gruppe, mit denen wir 2027 beginnen.",
    tasks: [
      {
        task: "Abwärme im Gewerbegebiet nutzen",
        solutions: ["Abwärmekataster", "Nahwärme mit zwei Betrieben"],
        actors: ["Stadtwerke", "Betriebe"],
        start: ["Herbst 2027"],
        obstacles: ["Leitungsrechte"],
        supporters: ["IHK"],
        sponsors: ["Bund (BEW)"],
      },
      { task: "Fahrgemeinschaften", solutions: ["Mitfahr-App"], actors: ["Wirtschaftsförderung"] },
    ],
  },
};
