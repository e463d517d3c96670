import type { Period, Settings } from "../../shared/catalogue/settings/settings.ts";
import { contactOf, germanDay } from "../../shared/workbook/requests/requestHead.ts";

/** The mail of the first period, when there is nothing yet that could be filled in before. */
export function firstMail(department: string, period: Period, settings: Settings): string {
  const until = period.dueDate === undefined ? "" : ` bis ${germanDay(period.dueDate)}`;
  return `${[
    `An: ${department}`,
    `Betreff: Klimamaßnahmen ${period.label}: Bitte um Ihre Meldung${until}`,
    "",
    "Guten Tag,",
    "",
    `für den Berichtszeitraum ${period.label} bitten wir Sie${until} um Ihre Klimamaßnahmen.`,
    "",
    "Sie führen dazu schon eine Tabelle oder Steckbriefe? Dann schicken Sie uns einfach diese Datei, so wie sie ist. Wenn nicht, nehmen Sie die beigefügte Excel-Mappe.",
    "Gibt es nichts zu melden, genügt eine kurze Nachricht.",
    "",
    "Vielen Dank für Ihre Mühe!",
    "",
    "Freundliche Grüße",
    contactOf(settings),
    settings.municipality.name,
  ].join("\n")}\n`;
}
