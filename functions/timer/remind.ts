import { germanDate } from "../../shared/documents/amount.ts";
import type { Backroom } from "../counter/backroom.ts";
import { askDepartment } from "../counter/inquiries.ts";
import { listPeriods, takesSubmissions, writePeriod } from "../counter/periods.ts";
import { listSubmissions } from "../counter/readSubmissions.ts";
import { Refusal } from "../counter/refusal.ts";
import type { PeriodRecord } from "../tables/periods.ts";

export interface Reminder {
  readonly period: string;
  readonly department: string;
}

/**
 * On the days a period names, every expected department that has not reported is reminded: by a Rückfrage
 * in its pane, once a day however often the timer runs.
 */
export async function remind(
  backroom: Backroom,
  municipality: string
): Promise<readonly Reminder[]> {
  const today = backroom.now().slice(0, 10);
  const sent: Reminder[] = [];
  for (const { value: period, etag } of await listPeriods(backroom, { municipality })) {
    const isDue = period.state === "open" && period.reminders.includes(today);
    if (!isDue || period.reminded?.includes(today)) continue;
    const silent = await silentDepartments(backroom, municipality, period);
    for (const department of silent) {
      await sendReminder(backroom, municipality, { period, department, today });
      sent.push({ period: period.id, department });
    }
    await note(
      backroom,
      municipality,
      { ...period, reminded: [...(period.reminded ?? []), today] },
      etag
    );
  }
  return sent;
}

async function silentDepartments(
  backroom: Backroom,
  municipality: string,
  period: PeriodRecord
): Promise<readonly string[]> {
  const heads = await listSubmissions(backroom, { municipality }, period.id);
  const heard = new Set(
    heads
      .filter(({ value }) => value.isCurrent && value.state !== "zurückgegeben")
      .map(({ value }) => value.department)
  );
  return period.expectedDepartments.filter(
    (name) => !heard.has(name) && takesSubmissions(period, name, backroom.now())
  );
}

interface Sending {
  readonly period: PeriodRecord;
  readonly department: string;
  readonly today: string;
}

async function sendReminder(
  backroom: Backroom,
  municipality: string,
  { period, department, today }: Sending
): Promise<void> {
  const until = period.extensions.find((one) => one.department === department)?.until;
  const dueDate = until ?? period.dueDate;
  const by = dueDate === undefined ? "" : ` bis ${germanDate(dueDate)}`;
  await askDepartment(backroom, callOf(backroom, municipality), {
    id: `reminder.${today}.${backroom.hashes.sha256(department).slice(0, 16)}`,
    ...{ period: period.id, department },
    ...(dueDate === undefined ? {} : { dueDate }),
    text: `Für den Berichtszeitraum ${period.label} liegt noch keine Meldung vor. Bitte${by} abgeben; wenn es nichts zu melden gibt, bitte eine Fehlanzeige.`,
  });
}

/** Whoever changed the period meanwhile wins; the reminders have the day in their id and come once. */
async function note(
  backroom: Backroom,
  municipality: string,
  period: PeriodRecord,
  etag: string
): Promise<void> {
  try {
    await writePeriod(backroom, callOf(backroom, municipality), period, etag);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

const callOf = ({ now }: Backroom, municipality: string) => ({
  ...{ municipality, by: "system", role: "timer", at: now() },
});
