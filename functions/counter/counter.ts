import type { Answer } from "../../shared/catalogue/answer.ts";
import type { Settings } from "../../shared/catalogue/settings.ts";
import type { Submission } from "../../shared/catalogue/submission.ts";
import type { CatalogueName } from "../../shared/exchange/entities.ts";
import type { Inquiry } from "../tables/inquiries.ts";
import type { JobWish } from "../tables/jobs.ts";
import type { Member } from "../tables/members.ts";
import type { PaperRecord } from "../tables/papers.ts";
import type { PeriodRecord } from "../tables/periods.ts";
import type { PersonRecord } from "../tables/persons.ts";
import { answerQuestion, listAnswers, undoAnswer } from "./answer.ts";
import type { Backroom } from "./backroom.ts";
import type { Call, PageWish } from "./call.ts";
import { readDraft } from "./draft.ts";
import { jobFile } from "./files.ts";
import { guarded } from "./guarded.ts";
import { addComment, askDepartment, comments, inquiries, replyToInquiry } from "./inquiries.ts";
import { listJobs, readJob, startJob } from "./jobs.ts";
import {
  acceptSubmission,
  releaseSubmission,
  type Seen,
  sendBackSubmission,
} from "./judgeSubmission.ts";
import { type KnownMembers, knownMembers } from "./knownMembers.ts";
import { findTenant, memberId, members, removeMember, writeMember } from "./members.ts";
import { papers } from "./papers.ts";
import { closePeriod, extendPeriod, listPeriods, readPeriod, writePeriod } from "./periods.ts";
import { erasePerson, namesOf, persons, writePerson } from "./persons.ts";
import { type KeptProfile, profiles } from "./profiles.ts";
import { type PublishWish, publishDraft } from "./publishDraft.ts";
import { checkAudit, readAudit } from "./readAudit.ts";
import { listSubmissions, readSubmission, submissionHead } from "./readSubmissions.ts";
import { changeSettings, readSettings, releaseRule } from "./settings.ts";
import { submit, takeOver } from "./submit.ts";
import { tokenTaker } from "./takeToken.ts";
import { templateFile, templates, writeTemplate } from "./templates.ts";
import {
  proposeTopicReport,
  releaseTopicReport,
  type TopicReportText,
  topicReports,
  writeTopicReport,
} from "./topicReports.ts";
import {
  catalogueOf,
  etagOf,
  readVersion,
  versionDifference,
  versionHead,
  versionMeasures,
} from "./versions.ts";

type OfTown = Pick<Call, "municipality">;
type Departments = readonly string[];

/**
 * What can be asked for at the counter, whoever asks over what. Everything that changes something takes
 * the ETag that was seen (absent = does not exist yet), writes its audit entry, and throws a Refusal when
 * it cannot. Who may ask is decided before (auth/); a call is for one municipality.
 */
export type Counter = ReturnType<typeof openCounter>;

export function openCounter(room: Backroom) {
  return guarded({
    settings: {
      read: (call: Call) => readSettings(room, call),
      /** Whose release makes a Meldung count. */
      releasedBy: (call: Call) => releaseRule(room, call),
      change: (call: Call, settings: Settings, etag?: string) =>
        changeSettings(room, call, settings, etag),
    },
    ...reporting(room),
    ...deciding(room),
    ...writing(room),
    ...people(room),
    health: async () => {
      const before = performance.now();
      await room.tables.Tenants.get("secret", "PAGES");
      return { isReachable: true, milliseconds: Math.round(performance.now() - before) };
    },
  });
}

/** Periods, submissions, Rückfragen. */
const reporting = (room: Backroom) => ({
  periods: {
    list: (call: OfTown) => listPeriods(room, call),
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
  inquiries: {
    list: async (call: OfTown, period: string, departments?: Departments) => {
      const all = await inquiries.list(room, call, [period]);
      return all.filter(({ value }) => departments?.includes(value.department) ?? true);
    },
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

/** Drafts, answers, versions. */
const deciding = (room: Backroom) => ({
  consolidation: {
    /** `id` is the sender's: a repeat gives the same job. */
    start: (call: Call, period: string, id: string) =>
      startJob(room, call, { kind: "consolidate", period }, id),
    /** With all answers entered; the ETag changes with every consolidation and answer. */
    draft: (call: OfTown, period: string) => readDraft(room, call, period),
    answers: (call: OfTown, period: string) => listAnswers(room, call, period),
    answer: (call: Call, period: string, answer: Omit<Answer, "by" | "at">, etag?: string) =>
      answerQuestion(room, call, period, answer, etag),
    undo: (call: Call, period: string, seen: { readonly key: string; readonly etag: string }) =>
      undoAnswer(room, call, period, seen),
  },
  versions: {
    list: ({ municipality }: OfTown) => catalogueOf(room).list(municipality),
    /** Its ETag is enough for a 304. */
    newest: async ({ municipality }: OfTown) => {
      const newest = await catalogueOf(room).newest(municipality);
      return newest && { value: newest.value, etag: etagOf(newest.value) };
    },
    head: (call: OfTown, number: number) => versionHead(room, call, number),
    /** As it was published, persons as "person:ID": only so its hash is right. */
    read: (call: OfTown, number: number) => readVersion(room, call, number),
    measures: (call: OfTown, number: number, wish: PageWish) =>
      versionMeasures(room, call, number, wish),
    /** Of two offices at once one wins. */
    publish: (call: Call, wish: PublishWish) => publishDraft(room, call, wish),
    difference: (call: OfTown, from: CatalogueName, to: CatalogueName) =>
      versionDifference(room, call, from, to),
  },
  jobs: {
    list: (call: OfTown) => listJobs(room, call),
    read: (call: OfTown, id: string) => readJob(room, call, id),
    start: (call: Call, wish: JobWish, id: string) => startJob(room, call, wish, id),
    /** The bytes a finished job made. */
    file: (call: OfTown, id: string) => jobFile(room, call, id),
  },
});

/** Papers, topic reports, what is said to measures, templates, profiles. */
const writing = (room: Backroom) => ({
  papers: {
    list: (call: OfTown) => papers.list(room, call),
    read: (call: OfTown, id: string) => papers.read(room, call, id),
    write: (call: Call, paper: PaperRecord, etag?: string) =>
      papers.write(room, call, paper, { etag }),
  },
  topicReports: {
    list: (call: OfTown, period: string) => topicReports.list(room, call, [period]),
    find: (call: OfTown, period: string, topic: string) =>
      topicReports.find(room, call, topic, [period]),
    /** What the measures of the topic say, for somebody to begin with. */
    propose: (call: OfTown, period: string, topic: string) =>
      proposeTopicReport(room, call, period, topic),
    write: (call: Call, report: TopicReportText, etag?: string) =>
      writeTopicReport(room, call, report, etag),
    release: (
      call: Call,
      report: { readonly period: string; readonly topic: string },
      etag: string
    ) => releaseTopicReport(room, call, report, etag),
  },
  comments: {
    list: (call: OfTown, period: string) => comments.list(room, call, [period]),
    add: (call: Call, comment: Parameters<typeof addComment>[2]) => addComment(room, call, comment),
  },
  profiles: {
    list: (call: OfTown) => profiles.list(room, call),
    read: (call: OfTown, id: string) => profiles.read(room, call, id),
    write: (call: Call, profile: KeptProfile, etag?: string) =>
      profiles.write(room, call, profile, { etag }),
    remove: (call: Call, id: string, etag: string) => profiles.remove(room, call, id, { etag }),
  },
  templates: {
    list: (call: OfTown) => templates.list(room, call),
    read: (call: OfTown, id: string) => templates.read(room, call, id),
    file: (call: OfTown, id: string) => templateFile(room, call, id),
    write: (call: Call, template: Parameters<typeof writeTemplate>[2], etag?: string) =>
      writeTemplate(room, call, template, etag),
    remove: (call: Call, id: string, etag: string) => templates.remove(room, call, id, { etag }),
  },
});

/** Who may do what, who did what. */
const people = (room: Backroom) => ({
  members: membersOf(room, knownMembers(room)),
  tenants: { find: (tid: string) => findTenant(room, tid) },
  persons: {
    list: (call: OfTown) => persons.list(room, call),
    read: (call: OfTown, id: string) => persons.read(room, call, id),
    find: (call: OfTown, id: string) => persons.find(room, call, id),
    names: (call: OfTown, ids: readonly string[]) => namesOf(room, call, ids),
    write: (call: Call, person: PersonRecord, etag?: string) =>
      writePerson(room, call, person, etag),
    /** Name and contact go; the id and every hash stay. */
    erase: (call: Call, id: string, etag: string) => erasePerson(room, call, id, etag),
  },
  audit: {
    /** Each reading is itself an entry. */
    read: (call: Call, wish: PageWish) => readAudit(room, call, wish),
    verify: ({ municipality }: OfTown) => checkAudit(room, municipality),
  },
  rate: {
    take: tokenTaker(room),
  },
});

const membersOf = (room: Backroom, known: KnownMembers) => ({
  /** Undefined: nobody here knows this account. May be some seconds old where another process changed it. */
  find: known.find,
  /** Memberships of those a member stands in for, as old as that. */
  represented: known.represented,
  list: (call: OfTown) => members.list(room, call),
  read: (call: OfTown, tid: string, oid: string) => members.read(room, call, memberId(tid, oid)),
  write: async (call: Call, member: Member, etag?: string) => {
    const written = await writeMember(room, call, member, etag);
    known.forget();
    return written;
  },
  remove: async (
    call: Call,
    seen: { readonly tid: string; readonly oid: string; readonly etag: string }
  ) => {
    await removeMember(room, call, seen);
    known.forget();
  },
});
