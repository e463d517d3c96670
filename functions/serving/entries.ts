import { paperState } from "../../shared/documents/paperState.ts";
import type { AuditEntry } from "../../shared/exchange/entities/audit.ts";
import type { InquiryEntry } from "../../shared/exchange/entities/inquiry.ts";
import type { JobEntry } from "../../shared/exchange/entities/job.ts";
import type { MemberEntry } from "../../shared/exchange/entities/member.ts";
import type { PaperEntry, TemplateEntry } from "../../shared/exchange/entities/paper.ts";
import type { PeriodEntry } from "../../shared/exchange/entities/period.ts";
import type { PersonEntry } from "../../shared/exchange/entities/person.ts";
import type { SubmissionEntry } from "../../shared/exchange/entities/submission.ts";
import type { CommentEntry, TopicReportEntry } from "../../shared/exchange/entities/topic.ts";
import type { VersionEntry } from "../../shared/exchange/entities/version.ts";
import type { TemplateHead } from "../counter/templates.ts";
import type { AuditRecord } from "../tables/audit.ts";
import type { VersionHead } from "../tables/catalogue.ts";
import type { Comment, Inquiry } from "../tables/inquiries.ts";
import type { Job } from "../tables/jobs.ts";
import type { Member } from "../tables/members.ts";
import type { PaperRecord } from "../tables/papers.ts";
import type { PeriodRecord } from "../tables/periods.ts";
import type { PersonRecord } from "../tables/persons.ts";
import type { SubmissionHead } from "../tables/submissions.ts";
import type { TopicReport } from "../tables/topicReports.ts";

// What the counter keeps → what it shows. Who did something when stays inside: lists name the department.

export function periodEntry({ reminded: _, ...period }: PeriodRecord): PeriodEntry {
  return period;
}

export function submissionEntry({ by, releasedBy, ...head }: SubmissionHead): SubmissionEntry {
  return head;
}

export function jobEntry({ by, wish, attempts, leaseUntil, ...job }: Job): JobEntry {
  return job;
}

export function inquiryEntry({ by, reply, ...inquiry }: Inquiry): InquiryEntry {
  return { ...inquiry, ...(reply && { reply: { text: reply.text, at: reply.at } }) };
}

/** `name` as the register of persons has it now. */
export function commentEntry(
  { id, measure, text, at, by }: Comment,
  name: string | undefined
): CommentEntry {
  return { id, measure, text, at, by, ...(name !== undefined && { author: name }) };
}

/** Who published is public record: it stands on the version. */
export function versionEntry({ blob, submissions, ...head }: VersionHead): VersionEntry {
  return head;
}

export function topicReportEntry({ by, at, releasedBy, ...report }: TopicReport): TopicReportEntry {
  return report;
}

export function paperEntry(paper: PaperRecord): PaperEntry {
  return { ...paper, state: paperState(paper.context).state };
}

export function templateEntry({ kind, ...template }: TemplateHead): TemplateEntry {
  return template;
}

export function memberEntry({ tid, oid, municipality, ...member }: Member): MemberEntry {
  return { ...member, tenant: tid, account: oid };
}

export function personEntry(person: PersonRecord): PersonEntry {
  return person;
}

export function auditEntry({ id, request, ...entry }: AuditRecord): AuditEntry {
  return entry;
}
