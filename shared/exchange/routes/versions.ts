import type { Version } from "../../catalogue/draft.ts";
import type { JsonSchema } from "../../catalogue/kind.ts";
import type { Difference } from "../../consolidation/difference.ts";
import { cataloguePageSchema, catalogueSchema, differenceSchema } from "../catalogueShapes.ts";
import type { JobEntry } from "../entities/job.ts";
import type { Page } from "../entities/page.ts";
import type { PaperBody, PaperEntry } from "../entities/paper.ts";
import type { CommentEntry, TopicReportBody, TopicReportEntry } from "../entities/topic.ts";
import type { CataloguePage, ExportBody, VersionEntry } from "../entities/version.ts";
import {
  audienceSchema,
  catalogueNameSchema,
  commentEntrySchema,
  jobEntrySchema,
  paperEntrySchema,
  paperProperties,
  topicReportEntrySchema,
  topicReportTexts,
  versionEntrySchema,
} from "../entityShapes.ts";
import { closed, longText, name, oneOfWords, shapeOf, uuid } from "../jsonShapes.ts";
import { topicSide } from "../policy.ts";
import { route } from "../route.ts";
import { docx, xlsx } from "./media.ts";
import { paged, pageOf } from "./paged.ts";

const group = "Stände und Vorlagen";
const number = {
  type: "string",
  pattern: "^[1-9]\\d{0,5}$",
  "x-expects": "die Nummer eines Standes",
} as const;
const paper = shapeOf<PaperBody>(paperProperties, { template: name, replaces: name });
const topicReport = shapeOf<TopicReportBody>(topicReportTexts, {});
const exportBody = shapeOf<ExportBody>(
  {
    of: catalogueNameSchema,
    format: oneOfWords(["xlsx", "csv", "json", "oparl"]),
    audience: audienceSchema,
  },
  {}
);
const answering = (schema: JsonSchema) =>
  ({ as: "json", status: 200, schema: () => schema }) as const;

/** What was published, what is different, and the papers made from it. */
export const versionRoutes = {
  readCatalogue: route<undefined, CataloguePage>()({
    method: "GET",
    path: "v1/catalogue",
    title: "Der geltende Maßnahmenkatalog",
    group,
    policy: ["reader", "department", "head", "coordinator", "sponsor", "office", "admin"],
    query: paged,
    answer: { as: "json", status: 200, schema: cataloguePageSchema },
    etag: true,
  }),
  publish: route<undefined, VersionEntry>()({
    method: "POST",
    path: "v1/periods/{period}/versions",
    title: "Den Entwurf als Stand veröffentlichen",
    group,
    policy: ["office"],
    answer: { as: "json", status: 201, schema: () => versionEntrySchema },
    etag: true,
    condition: "change",
    problems: ["stillOpen"],
  }),
  listVersions: route<undefined, Page<VersionEntry>>()({
    method: "GET",
    path: "v1/versions",
    title: "Veröffentlichte Stände",
    group,
    policy: "members",
    query: paged,
    answer: { as: "json", status: 200, schema: () => pageOf(versionEntrySchema) },
  }),
  readVersion: route<undefined, Version>()({
    method: "GET",
    path: "v1/versions/{version}",
    title: "Ein Stand, wie er veröffentlicht wurde",
    group,
    policy: ["office"],
    answer: { as: "json", status: 200, schema: catalogueSchema },
    etag: true,
  }),
  readDifference: route<undefined, Difference>()({
    method: "GET",
    path: "v1/versions/{version}/difference",
    title: "Was sich seit einem früheren Stand geändert hat",
    group,
    policy: ["office"],
    query: { from: number },
    answer: answering(differenceSchema),
  }),
  correct: route<{ readonly reason: string }, VersionEntry>()({
    method: "POST",
    path: "v1/versions/{version}/corrections",
    title: "Stand berichtigen: der Entwurf tritt mit Grund an seine Stelle",
    group,
    policy: ["office"],
    request: {
      as: "json",
      schema: () => closed({ reason: { type: "string", minLength: 3, maxLength: 2000 } }),
    },
    answer: { as: "json", status: 201, schema: () => versionEntrySchema },
    etag: true,
    condition: "change",
    problems: ["stillOpen", "wrongState"],
  }),
  startExport: route<ExportBody, JobEntry>()({
    method: "POST",
    path: "v1/exports",
    title: "Stand oder Entwurf als Arbeitsmappe, CSV oder JSON (läuft im Hintergrund)",
    group,
    policy: ["office"],
    query: { id: uuid },
    request: { as: "json", schema: () => exportBody },
    answer: { as: "json", status: 202, schema: () => jobEntrySchema },
  }),
  listTopicReports: route<undefined, Page<TopicReportEntry>>()({
    method: "GET",
    path: "v1/periods/{period}/topic-reports",
    title: "Themenberichte: die eigenen, für die Stabsstelle alle",
    group,
    policy: [...topicSide, "office"],
    query: paged,
    answer: { as: "json", status: 200, schema: () => pageOf(topicReportEntrySchema) },
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
  listPapers: route<undefined, Page<PaperEntry>>()({
    method: "GET",
    path: "v1/papers",
    title: "Erstellte Vorlagen",
    group,
    policy: ["office"],
    query: paged,
    answer: { as: "json", status: 200, schema: () => pageOf(paperEntrySchema) },
  }),
  readPaper: route<undefined, PaperEntry>()({
    method: "GET",
    path: "v1/papers/{paper}",
    title: "Angaben zu einer Vorlage lesen",
    group,
    policy: ["office"],
    answer: answering(paperEntrySchema),
    etag: true,
  }),
  writePaper: route<PaperBody, PaperEntry>()({
    method: "PUT",
    path: "v1/papers/{paper}",
    title: "Angaben zu einer Vorlage anlegen oder ändern",
    group,
    policy: ["office"],
    request: { as: "json", schema: () => paper },
    answer: answering(paperEntrySchema),
    etag: true,
    condition: "createOrChange",
  }),
  makePaper: route<undefined, JobEntry>()({
    method: "POST",
    path: "v1/papers/{paper}/making",
    title: "Vorlage als Word-Datei erstellen (läuft im Hintergrund)",
    group,
    policy: ["office"],
    query: { id: uuid },
    answer: { as: "json", status: 202, schema: () => jobEntrySchema },
  }),
  readPaperFile: route()({
    method: "GET",
    path: "v1/papers/{paper}/file",
    title: "Eine erstellte Vorlage als Word-Datei",
    group,
    policy: ["office"],
    answer: { as: "bytes", status: 200, media: [docx], inParts: true },
    etag: true,
    problems: ["wrongState"],
  }),
  readOfficeWorkbook: route()({
    method: "GET",
    path: "v1/office-workbook",
    title: "Arbeitsmappe des Büros: Sitzungen, Workshops, Themenberichte, Haushalt",
    group,
    policy: ["office"],
    query: { version: number, draft: name },
    answer: { as: "bytes", status: 200, media: [xlsx] },
  }),
  listComments: route<undefined, Page<CommentEntry>>()({
    method: "GET",
    path: "v1/periods/{period}/comments",
    title: "Anmerkungen zu Maßnahmen des eigenen Themenfelds, für die Stabsstelle alle",
    group,
    policy: [...topicSide, "office"],
    query: paged,
    answer: { as: "json", status: 200, schema: () => pageOf(commentEntrySchema) },
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
