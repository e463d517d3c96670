import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import type { PeriodEntry } from "../../../shared/exchange/entities/period.ts";
import type { RequestEntry } from "../../../shared/exchange/entities/submission.ts";
import { contactOf, germanDay } from "../../../shared/workbook/requests/requestHead.ts";
import { measures } from "../words.ts";

/** To a department that has not answered: when its time is over, and how little is enough. */
export function reminder(
  { department, dueDate }: RequestEntry,
  { label }: PeriodEntry,
  settings: Settings
): string {
  const until = dueDate === undefined ? "" : ` bis ${germanDay(dueDate)}`;
  return letter(
    [
      `An: ${department}`,
      `Betreff: Erinnerung: Klimamaßnahmen ${label}, Ihre Meldung${until}`,
      "",
      "Guten Tag,",
      "",
      `${whatIsMissing(label)} Bitte schicken Sie sie uns${until}.`,
      "Gibt es bei einer Maßnahme nichts Neues, genügt in der Mappe „keine Änderung“. Gibt es gar nichts zu melden, genügt eine kurze Nachricht.",
      "",
      "Brauchen Sie mehr Zeit oder Hilfe? Dann melden Sie sich bitte.",
    ],
    settings
  );
}

/** The same in the pane of the department, where it answers. */
export function reminderInPane({ dueDate }: RequestEntry, { label }: PeriodEntry): string {
  const until = dueDate === undefined ? "" : ` bis ${germanDay(dueDate)}`;
  return `Erinnerung: ${whatIsMissing(label)} Bitte melden Sie${until}. Gibt es nichts Neues, genügt eine Fehlanzeige.`;
}

const whatIsMissing = (label: string) =>
  `für den Berichtszeitraum ${label} liegt uns von Ihnen noch keine Meldung vor.`;

interface Received {
  readonly file: string;
  readonly department: string;
  readonly count: number;
  /** Day, "2026-03-02". */
  readonly received: string;
}

/** What the office answers to a mailed file it has taken over. */
export function receipt(
  { file, department, count, received }: Received,
  { label }: PeriodEntry,
  settings: Settings
): string {
  return letter(
    [
      `An: ${department}`,
      `Betreff: Klimamaßnahmen ${label}: Ihre Meldung ist da`,
      "",
      "Guten Tag,",
      "",
      `Ihre Datei „${file}“ ist am ${germanDay(received)} bei uns eingegangen. Wir haben daraus im Auftrag Ihres Fachbereichs ${measures(count)} als Meldung für den Berichtszeitraum ${label} übernommen.`,
      "Wenn wir beim Zusammenführen etwas klären müssen, fragen wir nach. Möchten Sie etwas ändern, schicken Sie uns die Datei bitte noch einmal; sie ersetzt dann diese.",
      "",
      "Vielen Dank für Ihre Mühe!",
    ],
    settings
  );
}

const letter = (lines: readonly string[], settings: Settings) =>
  `${[...lines, "", "Freundliche Grüße", contactOf(settings), settings.municipality.name].join("\n")}\n`;
