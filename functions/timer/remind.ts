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
 * in its pane, once for a day however often the timer runs. A day on which nothing ran is made up for.
 */
export async function remind(
  backroom: Backroom,
  municipality: string
): Promise<readonly Reminder[]> {
  const today = backroom.now().slice(0, 10);
  const sent: Reminder[] = [];
  for (const { value: period, etag } of await listPeriods(backroom, { municipality })) {
    const due = dueDays(period, today);
    const day = due.at(-1);
    if (period.state !== "open" || day === undefined) continue;
    const silent = await silentDepartments(backroom, municipality, period);
    for (const department of silent) {
      await sendReminder(backroom, municipality, { period, department, day });
      sent.push({ period: period.id, department });
    }
    await note(
      backroom,
      municipality,
      { ...period, reminded: [...(period.reminded ?? []), ...due] },
      etag
    );
  }
  return sent;
}

const week = 7 * 24 * 3_600_000;

/** Days to remind on that have come and were not yet, the oldest first; a week later nobody is served by it. */
function dueDays({ reminders, reminded = [] }: PeriodRecord, today: string): readonly string[] {
  const weekAgo = new Date(Date.parse(today) - week).toISOString().slice(0, 10);
  return reminders
    .filter((day) => day <= today && day > weekAgo && !reminded.includes(day))
    .toSorted();
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
  /** The day to remind on; part of the id, so that each is reminded of once. */
  readonly day: string;
}

async function sendReminder(
  backroom: Backroom,
  municipality: string,
  { period, department, day }: Sending
): Promise<void> {
  const until = period.extensions.find((one) => one.department === department)?.until;
  const dueDate = until ?? period.dueDate;
  const by = dueDate === undefined ? "" : ` bis ${germanDate(dueDate)}`;
  await askDepartment(backroom, callOf(backroom, municipality), {
    id: `reminder.${day}.${backroom.hashes.sha256(department).slice(0, 16)}`,
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
