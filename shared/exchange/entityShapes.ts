import type { JsonSchema } from "../catalogue/kind.ts";
import type { Submission } from "../catalogue/submission.ts";
import type { TemplateCheck } from "../documents/templateCheck.ts";
import type { AuditEntry } from "./entities/audit.ts";
import type { Health } from "./entities/health.ts";
import type { InquiryEntry } from "./entities/inquiry.ts";
import type { JobEntry, JobResult } from "./entities/job.ts";
import type { Me, MemberEntry } from "./entities/member.ts";
import type { PaperEntry, TemplateEntry } from "./entities/paper.ts";
import type { PersonEntry } from "./entities/person.ts";
import type { TakenAnswersEntry } from "./entities/question.ts";
import type { SubmissionEntry } from "./entities/submission.ts";
import type { CommentEntry, TopicReportEntry } from "./entities/topic.ts";
import type { VersionEntry } from "./entities/version.ts";
import type { ProfileEntry } from "./entities/workbook.ts";
import {
  anyObject,
  closed,
  count,
  day,
  hash,
  instant,
  listOf,
  longText,
  mapOf,
  name,
  oneOfWords,
  shapeOf,
  shortText,
  uuid,
  yesNo,
} from "./jsonShapes.ts";
import { roles } from "./policy.ts";

// What the counter answers, one schema an entity (entities/); the compiler holds both together.

export const catalogueNameSchema: JsonSchema = {
  anyOf: [
    closed({ version: { type: "integer", minimum: 1, maximum: 999_999 } }),
    closed({ draft: name }),
  ],
};
export const audienceSchema = oneOfWords(["öffentlich", "nichtöffentlich", "verwaltungsintern"]);

const states = ["Entwurf", "zur Freigabe", "abgegeben", "angenommen", "zurückgegeben"];
export const submissionProperties = {
  id: uuid,
  department: name,
  period: name,
  kind: oneOfWords(["Meldung", "Fehlanzeige"]),
  extent: oneOfWords(["complete", "partial"]),
  state: oneOfWords(states),
  revision: count,
  at: instant,
  hash,
  receivedHow: oneOfWords(["pane", "file", "mail"]),
} satisfies Partial<Record<keyof Submission, JsonSchema>>;

export const submissionEntrySchema = shapeOf<SubmissionEntry>(
  { ...submissionProperties, measures: count, files: listOf(shortText), isCurrent: yesNo },
  { receivedAt: day, returned: closed({ text: longText, at: instant }, { dueDate: day }) }
);

const jobResultSchema = shapeOf<JobResult>(
  {},
  {
    period: name,
    measures: count,
    openQuestions: count,
    file: shortText,
    media: shortText,
    bytes: count,
    notes: listOf(longText),
  }
);

export const jobEntrySchema = shapeOf<JobEntry>(
  {
    id: name,
    kind: oneOfWords(["consolidate", "paper", "export"]),
    state: oneOfWords(["queued", "running", "done", "failed"]),
    at: instant,
    progress: { type: "number", minimum: 0, maximum: 100 },
    step: shortText,
  },
  { result: jobResultSchema, trouble: closed({ sentence: longText, reference: shortText }) }
);

export const inquiryEntrySchema = shapeOf<InquiryEntry>(
  { id: name, period: name, department: name, text: longText, at: instant },
  {
    dueDate: day,
    submission: name,
    question: name,
    reply: closed({ text: longText, at: instant }),
  }
);

export const commentEntrySchema = shapeOf<CommentEntry>(
  { id: name, measure: name, text: longText, at: instant, by: name },
  { author: shortText }
);

export const versionEntrySchema = shapeOf<VersionEntry>(
  { number: count, period: name, hash, at: instant, by: name, measures: count },
  { corrects: closed({ number: count, reason: longText }) }
);

export const topicReportTexts = {
  progress: longText,
  challenges: longText,
  decisionsNeeded: longText,
};
export const topicReportEntrySchema = shapeOf<TopicReportEntry>(
  { ...topicReportTexts, topic: name, period: name },
  { releasedAt: instant, isProposal: { type: "boolean" } }
);

export const paperProperties = {
  kind: { type: "string", pattern: "^[a-z]{3,40}$", "x-expects": "eine Art von Vorlage" },
  of: catalogueNameSchema,
  audience: audienceSchema,
  // Read as papers read it, so that what fits nowhere is said in their words.
  context: anyObject,
} as const;
export const paperEntrySchema = shapeOf<PaperEntry>(
  {
    ...paperProperties,
    id: name,
    state: oneOfWords(["Entwurf", "Mitzeichnung", "schlussgezeichnet", "übergeben", "beraten"]),
  },
  { template: name, replaces: name, file: closed({ name: shortText, job: name, bytes: count }) }
);

export const takenAnswersSchema = shapeOf<TakenAnswersEntry>(
  { taken: count, withdrawn: count, notes: listOf(longText) },
  {}
);

export const profileEntrySchema = shapeOf<ProfileEntry>(
  { id: name, columns: mapOf({ anyOf: [{ type: "string" }, { enum: [null] }] }) },
  { department: name }
);

export const templateEntrySchema = shapeOf<TemplateEntry>(
  { id: name, name: shortText, bytes: count, hash },
  {}
);

const findings = closed({ before: listOf(longText), added: listOf(longText) });
export const templateCheckSchema = shapeOf<TemplateCheck>(
  {
    ...{ found: listOf(name), missing: listOf(name), unknown: listOf(longText) },
    styles: closed({ found: listOf(name), missing: listOf(name) }),
    hints: listOf(longText),
  },
  { refused: longText, validated: findings }
);

export const memberProperties = {
  person: uuid,
  roles: { ...listOf(oneOfWords(roles), roles.length), uniqueItems: true, minItems: 1 },
  departments: listOf(name, 50),
  topics: listOf(name, 50),
  deputyFor: listOf(uuid, 50),
};
export const memberEntrySchema = shapeOf<MemberEntry>(
  { ...memberProperties, roles: listOf(name), tenant: name, account: name },
  { until: day }
);

export const personEntrySchema = shapeOf<PersonEntry>(
  { id: name },
  { name: shortText, function: shortText, contact: shortText, erasedAt: instant }
);

export const auditEntrySchema = shapeOf<AuditEntry>(
  {
    seq: count,
    at: instant,
    by: name,
    role: shortText,
    what: shortText,
    on: shortText,
    previous: hash,
    hash,
  },
  { before: shortText, after: shortText, reason: longText }
);

export const meSchema = shapeOf<Me>(
  {
    person: name,
    roles: listOf(oneOfWords(roles)),
    departments: listOf(name),
    topics: listOf(name),
    municipality: closed({ id: name, name: shortText }),
  },
  { name: shortText }
);

export const healthSchema = shapeOf<Health>(
  { state: oneOfWords(["ok", "storeAway"]), version: shortText, schema: count },
  {}
);
