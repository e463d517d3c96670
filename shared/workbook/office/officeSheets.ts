/** What a column of the office's workbook holds. */
export interface OfficeColumn {
  /** Name in the data. */
  readonly key: string;
  readonly heading: string;
  readonly width: number;
  /** What to enter, shown when the cell is chosen. */
  readonly help: string;
  readonly list?: readonly string[];
}

export interface OfficeSheet {
  readonly key: "meetings" | "events" | "workshops" | "actors" | "budget" | "topicReports";
  readonly name: string;
  readonly note: string;
  /** Whose empty cells mean: as in the row above. */
  readonly columns: readonly OfficeColumn[];
}

const column = (
  key: string,
  heading: string,
  width: number,
  help: string,
  list?: readonly string[]
): OfficeColumn => ({ key, heading, width, help, ...(list === undefined ? {} : { list }) });

const perLine = "Eine Angabe je Zeile (Alt + Eingabe).";
const measures = column(
  "measures",
  "Maßnahmen",
  20,
  "Maßnahmen-Nrn., durch Komma getrennt, z. B. MO2, KA4."
);

/** Sheets of the office's workbook (MODEL.md section 5): what no catalogue of measures holds. */
export const officeSheets: readonly OfficeSheet[] = [
  {
    key: "meetings",
    name: "Sitzungen",
    note: "Eine Zeile je Tagesordnungspunkt. Gremium und Datum nur in der ersten Zeile einer Sitzung; leer heißt: wie darüber.",
    columns: [
      column("committee", "Gremium", 34, "Wie in den Einstellungen."),
      column("date", "Datum", 13, "Tag der Sitzung, z. B. 05.05.2026."),
      column("time", "Uhrzeit", 12, "z. B. 18:00 Uhr"),
      column("place", "Ort", 24, "Gebäude und Raum."),
      column("chair", "Leitung", 22, "Name der Sitzungsleitung."),
      column("recorder", "Protokoll", 22, "Name der protokollführenden Person."),
      column("attendees", "Teilnehmende", 30, perLine),
      column("excused", "Entschuldigt", 24, perLine),
      column("number", "TOP", 8, "Nummer; leer heißt: fortlaufend."),
      column("subject", "Gegenstand", 44, "Worum es geht."),
      column("isPublic", "öffentlich", 12, "ja oder nein", ["ja", "nein"]),
      measures,
      column("papers", "Vorlagen", 18, "Nummern der Vorlagen, durch Komma getrennt."),
      column("course", "Verlauf", 50, "Für die Niederschrift."),
      column("result", "Ergebnis", 34, "Für die Niederschrift."),
      column("tasks", "Aufträge", 34, perLine),
    ],
  },
  {
    key: "events",
    name: "Veranstaltungen",
    note: "Eine Zeile je Veranstaltung oder Dialog.",
    columns: [
      column("title", "Titel", 40, "Wie die Veranstaltung heißt."),
      column("kind", "Art", 18, "Veranstaltung oder Dialog.", ["Veranstaltung", "Dialog"]),
      column("date", "Datum", 13, "z. B. 05.05.2026"),
      column("time", "Uhrzeit", 12, "z. B. 18:00 Uhr"),
      column("place", "Ort", 26, "Gebäude und Raum."),
      column("audiences", "Zielgruppen", 30, perLine),
      column("partners", "Mitwirkende", 30, perLine),
      column("speakers", "Vortrag", 28, "Wer spricht; eine Angabe je Zeile (Alt + Eingabe)."),
      measures,
    ],
  },
  {
    key: "workshops",
    name: "Workshops",
    note: "Eine Zeile je Aufgabe. Angaben zum Workshop nur in der ersten Zeile; leer heißt: wie darüber.",
    columns: [
      column("title", "Workshop", 34, "Wie der Workshop heißt."),
      column("series", "Reihe", 22, "Zu welcher Reihe er gehört."),
      column("dates", "Termin", 22, "Tag oder Zeitraum."),
      column("group", "Gruppe", 20, "Arbeitsgruppe."),
      column("moderators", "Moderation", 26, perLine),
      column("goal", "Ziel", 40, "Was der Workshop erreichen soll."),
      column("agenda", "Ablauf", 34, perLine),
      column("task", "Aufgabe", 44, "Was zu tun ist."),
      column("solutions", "Lösungen", 40, perLine),
      column("actors", "Akteure", 28, perLine),
      column("start", "Start", 16, "Wann es losgeht."),
      column("obstacles", "Umsetzungsprobleme", 36, perLine),
      column("supporters", "Unterstützung", 28, perLine),
      column("sponsors", "Finanzierung", 28, perLine),
    ],
  },
  {
    key: "actors",
    name: "Akteure",
    note: "Wer mitwirkt. Der Kontakt erscheint in keinem Papier.",
    columns: [
      column("name", "Name", 40, "Einrichtung oder Person."),
      column("kind", "Art", 20, "Bitte wählen.", [
        ...[
          "Verwaltung",
          "Politik",
          "Wirtschaft",
          "Wissenschaft",
          "Zivilgesellschaft",
          "Bürgerschaft",
        ],
      ]),
      column("role", "Rolle", 26, "Was sie beiträgt."),
      column("topics", "Themenfelder", 28, perLine),
      column("contact", "Kontakt", 30, "Nur für die Stabsstelle."),
      measures,
    ],
  },
  {
    key: "topicReports",
    name: "Themenberichte",
    note: "Eine Zeile je Themenfeld, aus den Maßnahmen vorbelegt. Mit dem Datum gibt die Themenpatenschaft ihn frei.",
    columns: [
      column("topic", "Themenfeld", 28, "Wie in den Einstellungen."),
      column("progress", "Fortschritte", 60, "Was vorangekommen ist."),
      column("challenges", "Herausforderungen", 60, "Was schwierig ist."),
      column("decisionsNeeded", "Entscheidungsbedarf", 50, "Was wer entscheiden muss."),
      column("by", "von", 24, "Wer den Bericht verantwortet."),
      column("releasedAt", "freigegeben am", 16, "Datum der Freigabe, z. B. 05.05.2026."),
    ],
  },
  {
    key: "budget",
    name: "Haushalt",
    note: "Eine Zeile je Maßnahme und Jahr, Beträge in Euro.",
    columns: [
      column("measure", "Maßnahme", 16, "Maßnahmen-Nr."),
      column("year", "Jahr", 10, "Haushaltsjahr."),
      column("product", "Produkt / PSP", 24, "Produkt, Kostenstelle oder PSP-Element."),
      column("kind", "Art", 14, "investiv oder konsumtiv", ["investiv", "konsumtiv"]),
      column("planned", "Ansatz", 16, "Betrag in Euro."),
      column("actual", "Ist", 16, "Betrag in Euro."),
      column("note", "Anmerkung", 40, "Was dazu zu sagen ist."),
    ],
  },
];
