import type { Submission } from "../../../shared/catalogue/submission.ts";
import type { Inquiry } from "../../tables/inquiries.ts";
import type { PeriodRecord } from "../../tables/periods.ts";
import type { Backroom } from "../backroom.ts";
import type { Call, PageWish } from "../call.ts";
import { askDepartment, inquiries, replyToInquiry } from "../inquiries.ts";
import {
  acceptSubmission,
  releaseSubmission,
  type Seen,
  sendBackSubmission,
} from "../judgeSubmission.ts";
import {
  closePeriod,
  extendPeriod,
  listPeriods,
  pageOfPeriods,
  readPeriod,
  writePeriod,
} from "../periods.ts";
import {
  listSubmissions,
  pageOfSubmissions,
  readSubmission,
  submissionHead,
} from "../readSubmissions.ts";
import { submit, takeOver } from "../submit.ts";

type OfTown = Pick<Call, "municipality">;
type Departments = readonly string[];

/** Periods and submissions. */
export const reporting = (room: Backroom) => ({
  periods: {
    list: (call: OfTown) => listPeriods(room, call),
    page: (call: OfTown, wish: PageWish) => pageOfPeriods(room, call, wish),
    read: (call: OfTown, id: string) => readPeriod(room, call, id),
    /** Opens one (without an ETag) or changes it. */
    write: (call: Call, period: PeriodRecord, etag?: string) =>
      writePeriod(room, call, period, etag),
    extend: (
      call: Call,
      seen: { readonly id: string; readonly etag: string },
      extension: PeriodRecord["extensions"][number]
    ) => extendPeriod(room, call, seen, extension),
    close: (call: Call, id: string, etag: string) => closePeriod(room, call, id, etag),
  },
  submissions: {
    /** State "zur Freigabe" waits for the head of the department; any other is handed in. */
    submit: (call: Call, submission: Submission) => submit(room, call, submission),
    takeOver: (call: Call, submission: Submission, receivedAt: string) =>
      takeOver(room, call, submission, receivedAt),
    /** Of all departments, or of some. */
    list: (call: OfTown, period: string, departments?: Departments) =>
      listSubmissions(room, call, period, departments),
    page: (call: OfTown, period: string, wish: Parameters<typeof pageOfSubmissions>[3]) =>
      pageOfSubmissions(room, call, period, wish),
    read: (call: OfTown, period: string, id: string) => readSubmission(room, call, period, id),
    head: (call: OfTown, period: string, id: string) => submissionHead(room, call, period, id),
    release: (call: Call, seen: Seen) => releaseSubmission(room, call, seen),
    accept: (call: Call, seen: Seen) => acceptSubmission(room, call, seen),
    sendBack: (
      call: Call,
      seen: Seen,
      question: { readonly text: string; readonly dueDate?: string }
    ) => sendBackSubmission(room, call, seen, question),
  },
});

/** Rückfragen. */
export const asking = (room: Backroom) => ({
  inquiries: {
    page: (call: OfTown, period: string, wish: PageWish, departments?: Departments) =>
      inquiries.page(room, call, wish, {
        within: [period],
        where: ({ department }) => departments?.includes(department) ?? true,
      }),
    read: (call: OfTown, period: string, id: string) => inquiries.read(room, call, id, [period]),
    ask: (call: Call, inquiry: Omit<Inquiry, "by" | "at" | "reply">) =>
      askDepartment(room, call, inquiry),
    reply: (
      call: Call,
      seen: { readonly period: string; readonly id: string; readonly etag: string },
      text: string
    ) => replyToInquiry(room, call, seen, text),
  },
});
