import type { PeriodEntry } from "../../../shared/exchange/entities/period.ts";
import type {
  RequestEntry,
  SubmissionEntry,
} from "../../../shared/exchange/entities/submission.ts";
import type { Tagged } from "../withEtag.ts";

/** A file replaces what its department has sent before, or comes beside it. */
export type Place = "instead" | "beside";

/** A file that came by mail. */
export interface Mailed {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The same for all that were dropped in together. */
  readonly arrival: string;
  /** Proposed by what the file says, or chosen; "" while nobody knows. */
  readonly department: string;
  readonly state: "read" | "refused" | "taken";
  /** Whether it takes the place of the department's other files; absent: nobody said, or there are none. */
  readonly place?: Place;
  /** What was understood, why it was refused, or what came of it. */
  readonly sentence: string;
  /** Why it could not be taken over, what to do included. */
  readonly trouble?: string;
  /** Once taken over: the text that tells the department so. */
  readonly receipt?: string;
}

/** A period that is being opened or changed; days as in date inputs, "" is none. */
export interface PeriodWish {
  /** Absent: a new one. */
  readonly id?: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly dueDate: string;
  readonly reminders: readonly [string, string];
  readonly expected: readonly string[];
}

/** More time for one department. */
export interface ExtensionWish {
  readonly department: string;
  readonly until: string;
  readonly reason: string;
}

/** A Meldung that is being given back, and what its department is asked to add. */
export interface ReturnWish {
  readonly submission: string;
  readonly department: string;
  readonly remark: string;
  readonly dueDate: string;
}

/** Everything the step "Abfrage" knows at the moment. */
export interface Requesting {
  readonly periods: readonly PeriodEntry[];
  readonly period?: Tagged<PeriodEntry> | undefined;
  readonly requests: readonly RequestEntry[];
  readonly submissions: readonly SubmissionEntry[];
  readonly wish?: PeriodWish | undefined;
  readonly extension?: ExtensionWish | undefined;
  readonly returning?: ReturnWish | undefined;
  readonly mailed: readonly Mailed[];
  /** Day on which the mails came in. */
  readonly received: string;
}

/** What the office has to judge, or has accepted: all that counts and is out of the department's hands. */
export const handedIn = ({ submissions }: Requesting, department: string) =>
  submissions.filter(
    (one) =>
      one.department === department &&
      one.isCurrent &&
      (one.state === "abgegeben" || one.state === "angenommen")
  );

/** What of a department's Meldungen counts at the moment. */
export function countOf({ submissions }: Requesting, department: string): number {
  return submissions
    .filter((one) => one.department === department && one.isCurrent)
    .reduce((sum, one) => sum + one.measures, 0);
}

/** A new period proposes itself: the year after the last one, due two months after it. */
export function nextWish(periods: readonly PeriodEntry[], expected: readonly string[]): PeriodWish {
  const years = periods.flatMap(({ id }) => (/^\d{4}$/.test(id) ? Number(id) : []));
  const last = years.length === 0 ? undefined : Math.max(...years);
  const year = last === undefined ? undefined : last + 1;
  return {
    label: year === undefined ? "" : String(year),
    from: year === undefined ? "" : `${year}-01`,
    to: year === undefined ? "" : `${year}-12`,
    dueDate: year === undefined ? "" : `${year + 1}-02-28`,
    reminders: year === undefined ? ["", ""] : [`${year + 1}-02-07`, `${year + 1}-02-21`],
    expected,
  };
}

/** What of a period can be changed. */
export function wishOf(period: PeriodEntry): PeriodWish {
  const { id, label, from = "", to = "", dueDate = "", reminders = [] } = period;
  const [first = "", second = ""] = reminders;
  const expected = period.expectedDepartments ?? [];
  return { id, label, from, to, dueDate, reminders: [first, second], expected };
}

/** The name of a period in addresses: "1. HJ 2026" → "1-hj-2026". */
export const periodId = (label: string): string =>
  label
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
