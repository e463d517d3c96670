import type { Submission } from "../../catalogue/submission.ts";
import type { Page } from "../entities/page.ts";
import type { NewSubmission, SubmissionEntry } from "../entities/submission.ts";
import { submissionEntrySchema } from "../entityShapes.ts";
import { closed, day, longText, name, oneOfWords } from "../jsonShapes.ts";
import { departmentSide } from "../policy.ts";
import { route } from "../route.ts";
import { newSubmissionSchema, submissionSchema } from "../shapes.ts";
import { answering } from "./answering.ts";
import { workbookMedia } from "./media.ts";
import { paged, pageOf } from "./paged.ts";

const group = "Meldungen";
const entry = {
  as: "json",
  status: 200,
  schema: () => submissionEntrySchema,
} as const;
const one = "v1/periods/{period}/submissions/{submission}";

/** The way of a Meldung: handed in, released, accepted or given back. */
export const submissionRoutes = {
  listSubmissions: route<undefined, Page<SubmissionEntry>>()({
    method: "GET",
    path: "v1/periods/{period}/submissions",
    title: "Meldungen: die eigenen, für die Stabsstelle alle",
    group,
    policy: ["department", "head", "office"],
    query: paged,
    answer: answering(pageOf(submissionEntrySchema)),
  }),
  readSubmission: route<undefined, Submission>()({
    method: "GET",
    path: one,
    title: "Eine Meldung lesen",
    group,
    policy: ["department", "head", "office"],
    answer: { as: "json", status: 200, schema: submissionSchema },
    etag: true,
  }),
  handIn: route<NewSubmission, SubmissionEntry>()({
    method: "PUT",
    path: one,
    title: "Meldung abgeben; die Kennung wählt, wer sendet, damit Wiederholen nicht schadet",
    group,
    policy: [...departmentSide, "office"],
    request: { as: "json", schema: newSubmissionSchema },
    answer: { as: "json", status: 201, schema: () => submissionEntrySchema },
    etag: true,
    problems: ["alreadyDifferent", "periodClosed"],
  }),
  release: route<undefined, SubmissionEntry>()({
    method: "POST",
    path: `${one}/release`,
    title: "Meldung für den Fachbereich freigeben",
    group,
    policy: ["head"],
    answer: entry,
    etag: true,
    condition: "change",
    problems: ["wrongState", "periodClosed"],
  }),
  accept: route<undefined, SubmissionEntry>()({
    method: "POST",
    path: `${one}/acceptance`,
    title: "Meldung annehmen",
    group,
    policy: ["office"],
    answer: entry,
    etag: true,
    condition: "change",
    problems: ["wrongState"],
  }),
  giveBack: route<{ readonly remark: string; readonly dueDate?: string }, SubmissionEntry>()({
    method: "POST",
    path: `${one}/return`,
    title: "Meldung mit einer Rückfrage zurückgeben",
    group,
    policy: ["office"],
    request: { as: "json", schema: () => closed({ remark: longText }, { dueDate: day }) },
    answer: entry,
    etag: true,
    condition: "change",
    problems: ["wrongState"],
  }),
  takeOver: route<Uint8Array, SubmissionEntry>()({
    method: "POST",
    path: "v1/periods/{period}/takeovers",
    title: "Per Mail eingegangene Arbeitsmappe im Auftrag als Meldung übernehmen",
    group,
    policy: ["office"],
    query: {
      file: name,
      department: name,
      received: day,
      extent: oneOfWords(["complete", "partial"]),
    },
    needs: ["file", "received"],
    request: { as: "bytes", media: workbookMedia },
    answer: { as: "json", status: 201, schema: () => submissionEntrySchema },
    etag: true,
    problems: ["fileRefused", "periodClosed"],
  }),
} as const;
