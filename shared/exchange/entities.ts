import type { Answer } from "../catalogue/answer.ts";
import type { CatalogueMeasure } from "../catalogue/draft.ts";
import type { Question } from "../catalogue/question.ts";
import type { Submission } from "../catalogue/submission.ts";
import type { Audience } from "../documents/paper.ts";
import type { StoredProfile } from "../sheet/profile.ts";
import type { FileReading } from "../sheet/sheetReading.ts";
import type { Role } from "./policy.ts";

// The things that desk and counter hand to each other and that have no room of their own.

/** One page of a list; `next` is given back unread to get the following one. */
export interface Page<Entry> {
  readonly entries: readonly Entry[];
  readonly next?: string;
}

interface Extension {
  readonly department: string;
  /** Day, "2026-03-13". */
  readonly until: string;
  readonly reason?: string;
}

/** Berichtszeitraum as the office keeps it. */
export interface PeriodBody {
  readonly label: string;
  readonly state: "open" | "closed" | "published";
  readonly from?: string;
  readonly to?: string;
  readonly dueDate?: string;
  readonly reminders?: readonly string[];
  readonly expectedDepartments?: readonly string[];
  readonly extensions?: readonly Extension[];
}
export interface PeriodEntry extends PeriodBody {
  readonly id: string;
}

/** A Meldung on its way; the counter adds who sent it, when, and its state. */
export type NewSubmission = Pick<
  Submission,
  "department" | "kind" | "extent" | "sources" | "measures" | "ownColumns" | "issues"
>;

/** A Meldung in a list: everything but its rows. */
export type SubmissionEntry = Omit<Submission, "measures" | "issues" | "sources" | "ownColumns"> & {
  readonly count: number;
  /** What the office asked when it gave the Meldung back. */
  readonly remark?: string;
};

/** What was asked of one department for one period, and whether it has answered. */
export interface RequestEntry {
  readonly department: string;
  readonly dueDate?: string;
  readonly expected: boolean;
  readonly state: Submission["state"] | "ausstehend";
  readonly submission?: string;
  readonly subject: string;
  /** The mail that goes with the prefilled workbook. */
  readonly mail: string;
}

export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly state: "queued" | "running" | "done" | "failed";
  /** 0–1. */
  readonly progress: number;
  /** German: what is being done, or what went wrong and what to do. */
  readonly sentence: string;
  readonly startedAt: string;
  /** Address of what came out of it, below /api. */
  readonly result?: string;
  /** Where it failed: the number under which the log knows it. */
  readonly reference?: string;
}

export type AskedQuestion = Question & { readonly sentence: string };
export type GivenAnswer = Pick<Answer, "key" | "choice" | "source" | "value" | "reason">;

/** Rückfrage: a question sent to a department with a date. */
export interface Inquiry {
  readonly id: string;
  readonly period: string;
  readonly department: string;
  readonly question?: string;
  readonly text: string;
  readonly dueDate?: string;
  readonly askedAt: string;
  readonly reply?: { readonly text: string; readonly at: string };
}

export interface VersionEntry {
  readonly number: number;
  readonly period: string;
  readonly hash: string;
  readonly at: string;
  readonly by: string;
  readonly count: number;
  readonly corrects?: number;
}

/** One page of the published catalogue. */
export interface CataloguePage extends Page<CatalogueMeasure> {
  readonly number: number;
  readonly period: string;
  readonly hash: string;
}

/** Bericht der Themenkoordination, released by the sponsor (seed 001). */
export interface TopicReportBody {
  readonly progress: string;
  readonly challenges: string;
  readonly decisionsNeeded: string;
}
export interface TopicReport extends TopicReportBody {
  readonly topic: string;
  readonly period: string;
  readonly by?: string;
  readonly releasedAt?: string;
}

export interface PaperBody {
  readonly kind: string;
  readonly audience: Audience;
  readonly reference?: string;
  readonly fileReference?: string;
  readonly subject?: string;
  readonly annexes?: readonly string[];
  readonly template?: string;
}
export interface PaperEntry extends PaperBody {
  readonly id: string;
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly file: string;
}

/** What was understood of an uploaded workbook, with sentences for people. */
export interface WorkbookReading extends FileReading {
  readonly profile: StoredProfile;
  readonly findings: readonly { readonly severity: string; readonly sentence: string }[];
}

export interface ProfileEntry extends StoredProfile {
  readonly id: string;
}

export interface TemplateEntry {
  readonly id: string;
  readonly size: number;
  readonly hash: string;
  readonly at: string;
}

export interface MemberBody {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly departments?: readonly string[];
  readonly topics?: readonly string[];
  /** Last day of a deputy's or a temporary membership. */
  readonly until?: string;
}
export interface MemberEntry extends MemberBody {
  readonly id: string;
}

export interface AuditEntry {
  readonly at: string;
  readonly by: string;
  readonly role: string;
  readonly what: string;
  readonly before?: string;
  readonly after?: string;
  readonly reason?: string;
  readonly hash: string;
}

export interface Me extends MemberBody {
  readonly id: string;
  readonly municipality: { readonly id: string; readonly name: string };
  readonly signIn: "entra" | "local";
}

export interface Health {
  readonly state: "ok" | "storeAway";
  readonly version: string;
  readonly schema: number;
}
