import type { Answer } from "../../shared/catalogue/answer.ts";
import type { CatalogueMeasure, Draft, Version } from "../../shared/catalogue/draft.ts";
import type { Settings } from "../../shared/catalogue/settings.ts";
import type { Submission } from "../../shared/catalogue/submission.ts";
import type { Difference } from "../../shared/consolidation/difference.ts";
import type { StoredProfile } from "../../shared/sheet/profile.ts";
import type { AuditEntry } from "../tables/audit.ts";
import type { VersionHead } from "../tables/catalogue.ts";
import type { Comment, Inquiry } from "../tables/inquiries.ts";
import type { CatalogueName, Job, JobWish } from "../tables/jobs.ts";
import type { Member } from "../tables/members.ts";
import type { PaperRecord } from "../tables/papers.ts";
import type { PeriodRecord } from "../tables/periods.ts";
import type { PersonRecord } from "../tables/persons.ts";
import type { SubmissionHead } from "../tables/submissions.ts";
import type { Tenant } from "../tables/tenants.ts";
import type { TopicReport } from "../tables/topicReports.ts";
import type { AuditFinding } from "../tables/verifyAudit.ts";
import type { Call, Page, PageWish, Tagged } from "./call.ts";

/**
 * What can be asked for at the counter, whoever asks over what. Everything that changes something takes
 * the ETag that was seen ("*" is nowhere allowed; absent = does not exist yet), writes its audit entry and
 * throws a Refusal when it cannot. Who may ask is decided before (auth/); a call is for one municipality.
 */
export interface Counter {
  readonly settings: {
    read(call: Call): Promise<Tagged<Settings>>;
    change(call: Call, settings: Settings, etag?: string): Promise<Tagged<Settings>>;
  };
  readonly periods: {
    list(call: Call): Promise<readonly Tagged<PeriodRecord>[]>;
    read(call: Call, id: string): Promise<Tagged<PeriodRecord>>;
    open(call: Call, period: PeriodRecord): Promise<Tagged<PeriodRecord>>;
    /** A longer time for one department. */
    extend(
      call: Call,
      id: string,
      extension: PeriodRecord["extensions"][number],
      etag: string
    ): Promise<Tagged<PeriodRecord>>;
    close(call: Call, id: string, etag: string): Promise<Tagged<PeriodRecord>>;
  };
  readonly submissions: {
    /** The same id and content again: the same result, `isNew` false. State "zur Freigabe" waits for the head. */
    submit(
      call: Call,
      submission: Submission
    ): Promise<Tagged<SubmissionHead> & { readonly isNew: boolean }>;
    /** Entered by the office for a department, from a file or mail of that day. */
    takeOver(
      call: Call,
      submission: Submission,
      receivedAt: string
    ): Promise<Tagged<SubmissionHead> & { readonly isNew: boolean }>;
    list(
      call: Call,
      period: string,
      departments?: readonly string[]
    ): Promise<readonly Tagged<SubmissionHead>[]>;
    read(call: Call, period: string, id: string): Promise<Tagged<Submission>>;
    head(call: Call, period: string, id: string): Promise<Tagged<SubmissionHead>>;
    release(call: Call, period: string, id: string, etag: string): Promise<Tagged<SubmissionHead>>;
    accept(call: Call, period: string, id: string, etag: string): Promise<Tagged<SubmissionHead>>;
    /** Sends it back with a Rückfrage. */
    sendBack(
      call: Call,
      submission: { readonly period: string; readonly id: string; readonly etag: string },
      question: { readonly text: string; readonly dueDate?: string }
    ): Promise<Tagged<SubmissionHead>>;
  };
  readonly inquiries: {
    list(
      call: Call,
      period: string,
      departments?: readonly string[]
    ): Promise<readonly Tagged<Inquiry>[]>;
    ask(
      call: Call,
      inquiry: Pick<
        Inquiry,
        "period" | "department" | "text" | "dueDate" | "submission" | "question"
      >
    ): Promise<Tagged<Inquiry>>;
    reply(
      call: Call,
      period: string,
      id: string,
      reply: { readonly text: string; readonly etag: string }
    ): Promise<Tagged<Inquiry>>;
  };
  readonly consolidation: {
    /** `id` is chosen by the sender: a repeat gives the same job. */
    start(call: Call, period: string, id: string): Promise<Tagged<Job>>;
    /** The draft with all answers entered; its ETag changes with every consolidation and answer. */
    draft(call: Call, period: string): Promise<Tagged<Draft>>;
    answers(call: Call, period: string): Promise<readonly Tagged<Answer>[]>;
    /** `by` and `at` are the call's, whatever the answer says. */
    answer(
      call: Call,
      period: string,
      answer: Omit<Answer, "by" | "at">,
      etag?: string
    ): Promise<Tagged<Answer>>;
    /** Takes an answer back. */
    undo(call: Call, period: string, key: string, etag: string): Promise<void>;
  };
  readonly versions: {
    list(call: Call): Promise<readonly VersionHead[]>;
    /** The newest; its ETag is enough for a 304. */
    newest(call: Call): Promise<Tagged<VersionHead> | undefined>;
    read(call: Call, number: number): Promise<Tagged<Version>>;
    measures(call: Call, number: number, wish: PageWish): Promise<Page<CatalogueMeasure>>;
    /** `etag` is that of the draft that was seen. Of two offices at once one wins. */
    publish(
      call: Call,
      period: string,
      etag: string,
      corrects?: { readonly number: number; readonly reason: string }
    ): Promise<VersionHead>;
    difference(call: Call, from: CatalogueName, to: CatalogueName): Promise<Difference>;
  };
  readonly jobs: {
    read(call: Call, id: string): Promise<Tagged<Job>>;
    list(call: Call): Promise<readonly Tagged<Job>[]>;
    start(call: Call, wish: JobWish, id: string): Promise<Tagged<Job>>;
    /** The bytes a finished job made. */
    file(call: Call, id: string): Promise<CounterFile>;
  };
  readonly papers: {
    list(call: Call): Promise<readonly Tagged<PaperRecord>[]>;
    read(call: Call, id: string): Promise<Tagged<PaperRecord>>;
    write(call: Call, paper: PaperRecord, etag?: string): Promise<Tagged<PaperRecord>>;
  };
  readonly topicReports: {
    list(call: Call, period: string): Promise<readonly Tagged<TopicReport>[]>;
    read(call: Call, period: string, topic: string): Promise<Tagged<TopicReport> | undefined>;
    write(
      call: Call,
      report: Omit<TopicReport, "by" | "at" | "releasedBy" | "releasedAt">,
      etag?: string
    ): Promise<Tagged<TopicReport>>;
    release(call: Call, period: string, topic: string, etag: string): Promise<Tagged<TopicReport>>;
  };
  readonly comments: {
    list(call: Call, period: string, measure?: string): Promise<readonly Comment[]>;
    add(
      call: Call,
      period: string,
      comment: Pick<Comment, "id" | "measure" | "text">
    ): Promise<Comment>;
  };
  readonly profiles: {
    list(call: Call): Promise<readonly Tagged<StoredProfile & { readonly id: string }>[]>;
    write(
      call: Call,
      id: string,
      profile: StoredProfile,
      etag?: string
    ): Promise<Tagged<StoredProfile>>;
    remove(call: Call, id: string, etag: string): Promise<void>;
  };
  readonly templates: {
    list(call: Call): Promise<readonly Tagged<TemplateHead>[]>;
    read(call: Call, id: string): Promise<CounterFile>;
    write(
      call: Call,
      template: TemplateHead,
      bytes: Uint8Array,
      etag?: string
    ): Promise<Tagged<TemplateHead>>;
    remove(call: Call, id: string, etag: string): Promise<void>;
  };
  readonly members: {
    /** Undefined: nobody here knows this account. No call yet, since this is what makes one. */
    find(tid: string, oid: string): Promise<Member | undefined>;
    list(call: Call): Promise<readonly Tagged<Member>[]>;
    write(call: Call, member: Member, etag?: string): Promise<Tagged<Member>>;
    remove(call: Call, tid: string, oid: string, etag: string): Promise<void>;
  };
  readonly tenants: {
    find(tid: string): Promise<Tenant | undefined>;
    write(call: Call, tenant: Tenant, etag?: string): Promise<Tagged<Tenant>>;
  };
  readonly persons: {
    list(call: Call): Promise<readonly Tagged<PersonRecord>[]>;
    write(call: Call, person: PersonRecord, etag?: string): Promise<Tagged<PersonRecord>>;
    /** Name and contact go; the id and every hash stay. */
    erase(call: Call, id: string, etag: string): Promise<Tagged<PersonRecord>>;
  };
  readonly audit: {
    /** Each reading is itself an entry. */
    read(call: Call, wish: PageWish): Promise<Page<AuditEntry>>;
    verify(call: Call): Promise<AuditFinding>;
  };
  /** Whether a request may go on; `retryAfter` in seconds when not. */
  readonly rate: {
    take(
      municipality: string,
      person: string,
      at: string
    ): Promise<{ readonly isFree: boolean; readonly retryAfter: number }>;
  };
  readonly health: () => Promise<{ readonly isReachable: boolean; readonly milliseconds: number }>;
}

/** A file to be handed out. */
export interface CounterFile {
  readonly name: string;
  readonly media: string;
  readonly bytes: Uint8Array;
}

export interface TemplateHead {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly bytes: number;
  readonly hash: string;
}
