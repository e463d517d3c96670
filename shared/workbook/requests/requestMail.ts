import { contactOf, type DepartmentRequest, germanDay } from "./requestHead.ts";

/** The mail that goes with a department's workbook, as plain text: subject, blank line, text. */
export function requestMail(request: DepartmentRequest, file: string): string {
  const { period, department, settings } = request;
  const { municipality } = settings;
  const due = period.dueDate === undefined ? undefined : germanDay(period.dueDate);
  const until = due === undefined ? "" : ` bis ${due}`;
  return `${[
    `An: ${department}`,
    `Betreff: Klimamaßnahmen ${period.label}: Bitte um Ihre Meldung${until}`,
    `Anlage: ${file}`,
    "",
    "Guten Tag,",
    "",
    `für den Berichtszeitraum ${period.label} bitten wir Sie um den Stand Ihrer Klimamaßnahmen. ${enclosed(request)}`,
    "",
    "So füllen Sie die Mappe aus:",
    "",
    ...steps(request).map((step, index) => `${index + 1}. ${step}`),
    "",
    due === undefined
      ? "Bitte schicken Sie die Mappe per E-Mail an uns zurück."
      : `Bitte schicken Sie die Mappe bis zum ${due} per E-Mail an uns zurück.`,
    "Gibt es gar nichts zu melden, genügt eine kurze Nachricht.",
    "",
    "Wenn etwas unklar ist, melden Sie sich gern. Vielen Dank für Ihre Mühe!",
    "",
    "Freundliche Grüße",
    contactOf(settings),
    municipality.name,
  ].join("\n")}\n`;
}

function enclosed({ measures, lastLabel }: DepartmentRequest): string {
  if (measures.length === 0) {
    return "Bisher ist von Ihnen keine Maßnahme verzeichnet; die beigefügte Excel-Mappe ist für neue Maßnahmen vorbereitet.";
  }
  const what =
    measures.length === 1 ? "Ihre Maßnahme steht" : `Ihre ${measures.length} Maßnahmen stehen`;
  return `${what} schon in der beigefügten Excel-Mappe, so wie zuletzt gemeldet (${lastLabel}).`;
}

function steps({ measures, period, lastLabel }: DepartmentRequest): readonly string[] {
  const asked = [
    `Gibt es bei einer Maßnahme nichts Neues, wählen Sie in der Spalte „Rückmeldung“ „keine Änderung“. Fertig.`,
    `Gibt es Neues, schreiben Sie Fortschritt und Herausforderungen für ${period.label} in die leeren Zellen. Der Text von ${lastLabel} steht zum Nachlesen daneben und wird nicht übernommen.`,
    "Stimmt etwas anderes nicht mehr (Kosten, Zeitraum, Zuständigkeit), überschreiben Sie es einfach.",
  ];
  return [
    ...(measures.length === 0 ? [] : asked),
    "Neue Maßnahmen schreiben Sie in die leeren Zeilen am Ende. Eine Nummer brauchen sie noch nicht.",
    ...(measures.length === 0
      ? []
      : [
          "Löschen Sie bitte keine Zeile. Ist eine Maßnahme erledigt oder fällt sie weg, ändern Sie die Umsetzungsphase.",
        ]),
    "Sortieren, Filtern und Verschieben schadet nicht. Ein Programm müssen Sie nicht installieren.",
  ];
}
