import type { Answer } from "../catalogue/answer.ts";
import type { CatalogueMeasure } from "../catalogue/draft.ts";
import type { Question } from "../catalogue/question.ts";
import type { Submission } from "../catalogue/submission.ts";
import type { Audience } from "../documents/paper.ts";
import type { PaperData } from "../documents/paperData.ts";
import type { PaperState } from "../documents/paperState.ts";
import type { StoredProfile } from "../sheet/columns/profile.ts";
import type { FileReading } from "../sheet/sheetReading.ts";
import type { Role } from "./policy.ts";

// The things that desk and counter hand to each other and that have no room of their own.

/** One page of a list; `next` is given back unread to get the following one. */
export interface Page<Entry> {
  readonly entries: readonly Entry[];
  readonly next?: string;
}

export interface Extension {
  readonly department: string;
  /** Day, "2026-03-13". */
  readonly until: string;
  readonly reason: string;
}

/** Berichtszeitraum as the office opens it. */
export interface PeriodBody {
  readonly label: string;
  readonly from?: string;
  readonly to?: string;
  readonly dueDate?: string;
  readonly reminders?: readonly string[];
  readonly expectedDepartments?: readonly string[];
  /** Opens one that is planned or was closed too early. */
  readonly state?: "open";
}
export interface PeriodEntry extends Omit<PeriodBody, "state"> {
  readonly id: string;
  readonly state: "open" | "closed" | "published";
  readonly extensions: readonly Extension[];
}

/** A Meldung on its way; the counter adds who sent it, when, and its state. */
export type NewSubmission = Pick<
  Submission,
  "department" | "kind" | "extent" | "sources" | "measures" | "ownColumns" | "issues"
> & {
  /** Waits until the head of the department releases it. */
  readonly forRelease?: boolean;
};

/** A Meldung in a list: everything but its rows. */
export type SubmissionEntry = Pick<
  Submission,
  "id" | "department" | "period" | "kind" | "extent" | "state" | "revision" | "at" | "hash"
> & {
  readonly measures: number;
  /** Files it holds; sent again, each replaces only itself. */
  readonly files: readonly string[];
  readonly receivedHow: Submission["receivedHow"];
  /** "im Auftrag übernommen, eingegangen am": day the mail or file came in. */
  readonly receivedAt?: string;
  /** Whether it counts: a later complete one of the department takes its place. */
  readonly isCurrent: boolean;
  /** What the office asked when it gave the Meldung back. */
  readonly returned?: { readonly text: string; readonly at: string; readonly dueDate?: string };
};

/** What was asked of one department for one period, and whether it has answered. */
export interface RequestEntry {
  readonly department: string;
  readonly dueDate?: string;
  readonly expected: boolean;
  readonly state: Submission["state"] | "ausstehend";
  readonly submission?: string;
  /** The mail that goes with the workbook: recipient, subject, annex, text. */
  readonly mail: string;
}

/** A published version by its number, or the draft of a period. */
export type CatalogueName = { readonly version: number } | { readonly draft: string };

/** Long work, answered 202: waits in the queue, is done once, and can be asked how far it is. */
export interface JobEntry {
  readonly id: string;
  readonly kind: "consolidate" | "paper" | "export";
  readonly state: "queued" | "running" | "done" | "failed";
  readonly at: string;
  /** 0–100. */
  readonly progress: number;
  /** German: what it is doing. */
  readonly step: string;
  readonly result?: JobResult;
  /** When failed: what to do, and the number under which the log has it. */
  readonly trouble?: { readonly sentence: string; readonly reference: string };
}

export interface JobResult {
  /** consolidate: where the draft is. */
  readonly period?: string;
  readonly measures?: number;
  readonly openQuestions?: number;
  /** paper, export: name of the file to fetch. */
  readonly file?: string;
  readonly media?: string;
  readonly bytes?: number;
  /** German sentences for the person who asked. */
  readonly notes?: readonly string[];
}

export type AskedQuestion = Question & { readonly sentence: string };
export type GivenAnswer = Omit<Answer, "key" | "by" | "at">;

/** Rückfrage: a question sent to a department with a date. */
export interface InquiryEntry {
  readonly id: string;
  readonly period: string;
  readonly department: string;
  readonly text: string;
  readonly dueDate?: string;
  readonly at: string;
  /** Id of the Meldung that was given back, or key of the Klärungsfall it is about. */
  readonly submission?: string;
  readonly question?: string;
  readonly reply?: { readonly text: string; readonly at: string };
}

/** What a coordinator or sponsor says to a measure of the topic. */
export interface CommentEntry {
  readonly id: string;
  readonly measure: string;
  readonly text: string;
  readonly at: string;
  /** Who said it: id in the register of persons. */
  readonly by: string;
  /** Name as the register has it now; absent where it was erased, or never stood there. */
  readonly author?: string;
}

export interface VersionEntry {
  readonly number: number;
  readonly period: string;
  readonly hash: string;
  readonly at: string;
  readonly by: string;
  readonly measures: number;
  readonly corrects?: { readonly number: number; readonly reason: string };
}

/** A measure as a visitor may see it: readers see no sources. */
type VisibleMeasure = Partial<CatalogueMeasure> & Pick<CatalogueMeasure, "id">;

/** One page of the published catalogue. */
export interface CataloguePage extends Page<VisibleMeasure> {
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
export interface TopicReportEntry extends TopicReportBody {
  readonly topic: string;
  readonly period: string;
  readonly releasedAt?: string;
  /** Nobody has written it yet: this is what the measures of the topic propose. */
  readonly isProposal?: true;
}

export interface PaperBody {
  readonly kind: string;
  readonly of: CatalogueName;
  readonly audience: Audience;
  /** Everything the office says about it, as `katalog paper --data` takes it. */
  readonly context: PaperData;
  /** Id of a Word template of the municipality. */
  readonly template?: string;
  /** Id of the paper in whose place this one comes, as an Austauschfassung. */
  readonly replaces?: string;
}
export interface PaperEntry extends PaperBody {
  readonly id: string;
  /** Where it stands, as far as what is entered says so. */
  readonly state: PaperState;
  /** The last file made of it. */
  readonly file?: { readonly name: string; readonly job: string; readonly bytes: number };
}

/** What came of the answers in a workbook; `notes` are German sentences, each naming its row. */
export interface TakenAnswersEntry {
  readonly taken: number;
  readonly withdrawn: number;
  readonly notes: readonly string[];
}

export interface ExportBody {
  readonly of: CatalogueName;
  readonly format: "xlsx" | "csv" | "json" | "oparl";
  readonly audience: Audience;
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
  readonly name: string;
  readonly bytes: number;
  readonly hash: string;
}

export interface MemberBody {
  /** Id in the register of persons. */
  readonly person: string;
  readonly roles: readonly Role[];
  /** Names of departments, codes of topics the person answers for. */
  readonly departments: readonly string[];
  readonly topics: readonly string[];
  /** Ids of persons this one stands in for. */
  readonly deputyFor: readonly string[];
  /** Last day of the membership. */
  readonly until?: string;
}
export interface MemberEntry extends Omit<MemberBody, "roles"> {
  readonly roles: readonly string[];
  readonly tenant: string;
  readonly account: string;
}

export interface PersonBody {
  readonly name: string;
  readonly function?: string;
  /** Office contact only. */
  readonly contact?: string;
}
export interface PersonEntry extends Partial<PersonBody> {
  readonly id: string;
  /** Then name, function and contact are gone. */
  readonly erasedAt?: string;
}

/** One change as it is kept for ever, chained to the one before: ids and hashes, never names or text of measures. */
export interface AuditEntry {
  readonly seq: number;
  readonly at: string;
  /** Id in the register of persons, or "system". */
  readonly by: string;
  readonly role: string;
  /** "submission.submitted", "version.published" … */
  readonly what: string;
  /** What it happened to: "submission 3f0c…", "version 4". */
  readonly on: string;
  readonly before?: string;
  readonly after?: string;
  /** In the words of whoever did it; never printed, may be empty. */
  readonly reason?: string;
  readonly previous: string;
  readonly hash: string;
}

export interface Me {
  readonly person: string;
  readonly name?: string;
  readonly roles: readonly Role[];
  readonly departments: readonly string[];
  readonly topics: readonly string[];
  readonly municipality: { readonly id: string; readonly name: string };
}

export interface Health {
  readonly state: "ok" | "storeAway";
  readonly version: string;
  readonly schema: number;
}
