import type { Page } from "../entities/page.ts";
import type { CommentEntry, TopicReportBody, TopicReportEntry } from "../entities/topic.ts";
import { commentEntrySchema, topicReportEntrySchema, topicReportTexts } from "../entityShapes.ts";
import { closed, longText, shapeOf, uuid } from "../jsonShapes.ts";
import { topicSide } from "../policy.ts";
import { route } from "../route.ts";
import { answering } from "./answering.ts";
import { paged, pageOf } from "./paged.ts";

const group = "Themenfelder";
const topicReport = shapeOf<TopicReportBody>(topicReportTexts, {});

/** What coordinators and sponsors say: reports of their topic, words to its measures. */
export const topicRoutes = {
  listTopicReports: route<undefined, Page<TopicReportEntry>>()({
    method: "GET",
    path: "v1/periods/{period}/topic-reports",
    title: "Themenberichte: die eigenen, für die Stabsstelle alle",
    group,
    policy: [...topicSide, "office"],
    query: paged,
    answer: answering(pageOf(topicReportEntrySchema)),
  }),
  readTopicReport: route<undefined, TopicReportEntry>()({
    method: "GET",
    path: "v1/periods/{period}/topic-reports/{topic}",
    title: "Einen Themenbericht lesen; solange ihn niemand geschrieben hat, den Vorschlag dafür",
    group,
    policy: [...topicSide, "office"],
    answer: answering(topicReportEntrySchema),
    etag: true,
  }),
  writeTopicReport: route<TopicReportBody, TopicReportEntry>()({
    method: "PUT",
    path: "v1/periods/{period}/topic-reports/{topic}",
    title: "Einen Themenbericht schreiben",
    group,
    policy: [...topicSide, "office"],
    request: { as: "json", schema: () => topicReport },
    answer: answering(topicReportEntrySchema),
    etag: true,
    condition: "createOrChange",
  }),
  releaseTopicReport: route<undefined, TopicReportEntry>()({
    method: "POST",
    path: "v1/periods/{period}/topic-reports/{topic}/release",
    title: "Einen Themenbericht freigeben",
    group,
    policy: ["sponsor"],
    answer: answering(topicReportEntrySchema),
    etag: true,
    condition: "change",
    problems: ["wrongState"],
  }),
  listComments: route<undefined, Page<CommentEntry>>()({
    method: "GET",
    path: "v1/periods/{period}/comments",
    title: "Anmerkungen zu Maßnahmen des eigenen Themenfelds, für die Stabsstelle alle",
    group,
    policy: [...topicSide, "office"],
    query: paged,
    answer: answering(pageOf(commentEntrySchema)),
  }),
  comment: route<Pick<CommentEntry, "measure" | "text">, CommentEntry>()({
    method: "PUT",
    path: "v1/periods/{period}/comments/{comment}",
    title: "Eine Maßnahme des eigenen Themenfelds anmerken",
    group,
    policy: [...topicSide, "office"],
    request: { as: "json", schema: () => closed({ measure: uuid, text: longText }) },
    answer: { as: "json", status: 201, schema: () => commentEntrySchema },
    problems: ["alreadyDifferent"],
  }),
} as const;
