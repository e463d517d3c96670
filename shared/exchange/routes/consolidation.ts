import type { Draft } from "../../catalogue/draft.ts";
import { answerSchema, catalogueSchema, questionSchema } from "../catalogueShapes.ts";
import type { InquiryEntry } from "../entities/inquiry.ts";
import type { JobEntry } from "../entities/job.ts";
import type { Page } from "../entities/page.ts";
import type { AskedQuestion, GivenAnswer, TakenAnswersEntry } from "../entities/question.ts";
import { inquiryEntrySchema, jobEntrySchema, takenAnswersSchema } from "../entityShapes.ts";
import { closed, day, longText, name, uuid } from "../jsonShapes.ts";
import { route } from "../route.ts";
import { answering } from "./answering.ts";
import { csv, docx, json, workbookMedia, xlsx } from "./media.ts";
import { paged, pageOf } from "./paged.ts";

const group = "Zusammenführen und Klärungsfälle";
const jobStarted = { as: "json", status: 202, schema: () => jobEntrySchema } as const;

/** Submissions become a draft; what it cannot decide is asked, here or of a department. */
export const consolidationRoutes = {
  consolidate: route<undefined, JobEntry>()({
    method: "POST",
    path: "v1/periods/{period}/consolidation",
    title: "Meldungen zusammenführen (läuft im Hintergrund)",
    group,
    policy: ["office"],
    query: { id: uuid },
    answer: jobStarted,
    problems: ["inputRefused"],
  }),
  listJobs: route<undefined, Page<JobEntry>>()({
    method: "GET",
    path: "v1/jobs",
    title: "Aufträge im Hintergrund",
    group,
    policy: ["office"],
    query: paged,
    answer: answering(pageOf(jobEntrySchema)),
  }),
  readJob: route<undefined, JobEntry>()({
    method: "GET",
    path: "v1/jobs/{job}",
    title: "Wie weit ein Auftrag ist",
    group,
    policy: ["office"],
    answer: answering(jobEntrySchema),
    etag: true,
  }),
  readJobFile: route()({
    method: "GET",
    path: "v1/jobs/{job}/file",
    title: "Die Datei, die ein Auftrag erstellt hat",
    group,
    policy: ["office"],
    answer: { as: "bytes", status: 200, media: [docx, xlsx, csv, json], inParts: true },
    etag: true,
    problems: ["wrongState"],
  }),
  readDraft: route<undefined, Draft>()({
    method: "GET",
    path: "v1/periods/{period}/draft",
    title: "Entwurf des Katalogs",
    group,
    policy: ["office"],
    answer: { as: "json", status: 200, schema: catalogueSchema },
    etag: true,
  }),
  listQuestions: route<undefined, Page<AskedQuestion>>()({
    method: "GET",
    path: "v1/periods/{period}/questions",
    title: "Offene Klärungsfälle",
    group,
    policy: ["office"],
    query: paged,
    answer: answering(pageOf(questionSchema)),
  }),
  readAnswer: route<undefined, GivenAnswer>()({
    method: "GET",
    path: "v1/periods/{period}/answers/{key}",
    title: "Antwort auf einen Klärungsfall lesen",
    group,
    policy: ["office"],
    answer: answering(answerSchema),
    etag: true,
  }),
  writeAnswer: route<GivenAnswer, GivenAnswer>()({
    method: "PUT",
    path: "v1/periods/{period}/answers/{key}",
    title: "Klärungsfall beantworten",
    group,
    policy: ["office"],
    request: { as: "json", schema: () => answerSchema },
    answer: answering(answerSchema),
    etag: true,
    condition: "createOrChange",
  }),
  takeAnswers: route<Uint8Array, TakenAnswersEntry>()({
    method: "POST",
    path: "v1/periods/{period}/answers-workbook",
    title: "Antworten aus der Arbeitsmappe mit dem Blatt „Klärungsfälle“ übernehmen",
    group,
    policy: ["office"],
    query: { file: name },
    needs: ["file"],
    request: { as: "bytes", media: workbookMedia },
    answer: answering(takenAnswersSchema),
    problems: ["fileRefused"],
  }),
  undoAnswer: route()({
    method: "DELETE",
    path: "v1/periods/{period}/answers/{key}",
    title: "Antwort auf einen Klärungsfall zurücknehmen",
    group,
    policy: ["office"],
    answer: { as: "nothing", status: 204 },
    condition: "change",
  }),
  listInquiries: route<undefined, Page<InquiryEntry>>()({
    method: "GET",
    path: "v1/periods/{period}/inquiries",
    title: "Rückfragen: die eigenen, für die Stabsstelle alle",
    group,
    policy: ["department", "head", "office"],
    query: paged,
    answer: answering(pageOf(inquiryEntrySchema)),
  }),
  readInquiry: route<undefined, InquiryEntry>()({
    method: "GET",
    path: "v1/periods/{period}/inquiries/{inquiry}",
    title: "Eine Rückfrage lesen",
    group,
    policy: ["department", "head", "office"],
    answer: answering(inquiryEntrySchema),
    etag: true,
  }),
  ask: route<
    Pick<InquiryEntry, "department" | "text"> & Partial<Pick<InquiryEntry, "question" | "dueDate">>,
    InquiryEntry
  >()({
    method: "POST",
    path: "v1/periods/{period}/inquiries",
    title: "Rückfrage an einen Fachbereich senden",
    group,
    policy: ["office"],
    query: { id: uuid },
    request: {
      as: "json",
      schema: () => closed({ department: name, text: longText }, { question: name, dueDate: day }),
    },
    answer: { as: "json", status: 201, schema: () => inquiryEntrySchema },
    etag: true,
  }),
  reply: route<{ readonly text: string }, InquiryEntry>()({
    method: "POST",
    path: "v1/periods/{period}/inquiries/{inquiry}/reply",
    title: "Rückfrage beantworten",
    group,
    policy: ["department", "head"],
    request: { as: "json", schema: () => closed({ text: longText }) },
    answer: answering(inquiryEntrySchema),
    etag: true,
    condition: "change",
  }),
} as const;
