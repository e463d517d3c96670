import type { Version } from "../../catalogue/draft.ts";
import type { Difference } from "../../consolidation/difference.ts";
import type {
  CataloguePage,
  Job,
  Page,
  PaperBody,
  PaperEntry,
  TopicReport,
  TopicReportBody,
  VersionEntry,
} from "../entities.ts";
import { anyObject, closed, listOf, longText, oneOfWords, shortText } from "../jsonShapes.ts";
import { topicSide } from "../policy.ts";
import { route } from "../route.ts";
import { catalogueMeasureSchema, catalogueSchema } from "../shapes.ts";
import { csv, docx, json, xlsx } from "./media.ts";
import { paged, pageOf } from "./paged.ts";

const group = "Stände und Vorlagen";
const number = { type: "string", pattern: "^[1-9]\\d{0,5}$" } as const;
const asJson = { as: "json", status: 200, schema: () => anyObject } as const;
const paper = closed(
  {
    kind: { type: "string", pattern: "^[a-z]{3,40}$" },
    audience: oneOfWords(["öffentlich", "nichtöffentlich", "verwaltungsintern"]),
  },
  {
    reference: shortText,
    fileReference: shortText,
    subject: { type: "string", minLength: 1, maxLength: 500 },
    annexes: listOf(shortText, 50),
    template: shortText,
  }
);
const topicReport = closed({ progress: longText, challenges: longText, decisionsNeeded: longText });

/** What was published, what is different, and the papers made from it. */
export const versionRoutes = {
  readCatalogue: route<undefined, CataloguePage>()({
    method: "GET",
    path: "v1/catalogue",
    title: "Der geltende Maßnahmenkatalog",
    group,
    policy: ["reader", "department", "head", "coordinator", "sponsor", "office", "admin"],
    query: paged,
    answer: {
      as: "json",
      status: 200,
      schema: (settings) =>
        closed(
          {
            number: { type: "integer" },
            period: shortText,
            hash: shortText,
            entries: listOf(catalogueMeasureSchema(settings), 1000),
          },
          { next: { type: "string" } }
        ),
    },
    etag: true,
  }),
  publish: route<undefined, VersionEntry>()({
    method: "POST",
    path: "v1/periods/{period}/versions",
    title: "Den Entwurf als Stand veröffentlichen",
    group,
    policy: ["office"],
    answer: { as: "json", status: 201, schema: () => anyObject },
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
    answer: { as: "json", status: 200, schema: () => pageOf(anyObject) },
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
    answer: asJson,
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
    answer: { as: "json", status: 201, schema: () => anyObject },
    etag: true,
    condition: "change",
    problems: ["stillOpen", "wrongState"],
  }),
  exportVersion: route()({
    method: "GET",
    path: "v1/versions/{version}/export",
    title: "Stand als Arbeitsmappe, CSV, JSON oder OParl",
    group,
    policy: ["office", "reader"],
    query: { format: oneOfWords(["xlsx", "csv", "json", "oparl"]) },
    answer: { as: "bytes", status: 200, media: [xlsx, csv, json] },
    etag: true,
  }),
  listTopicReports: route<undefined, Page<TopicReport>>()({
    method: "GET",
    path: "v1/periods/{period}/topic-reports",
    title: "Themenberichte: die eigenen, für die Stabsstelle alle",
    group,
    policy: [...topicSide, "office"],
    answer: { as: "json", status: 200, schema: () => pageOf(anyObject) },
  }),
  readTopicReport: route<undefined, TopicReport>()({
    method: "GET",
    path: "v1/periods/{period}/topic-reports/{topic}",
    title: "Einen Themenbericht lesen",
    group,
    policy: [...topicSide, "office"],
    answer: asJson,
    etag: true,
  }),
  writeTopicReport: route<TopicReportBody, TopicReport>()({
    method: "PUT",
    path: "v1/periods/{period}/topic-reports/{topic}",
    title: "Einen Themenbericht schreiben",
    group,
    policy: [...topicSide, "office"],
    request: { as: "json", schema: () => topicReport },
    answer: asJson,
    etag: true,
    condition: "createOrChange",
  }),
  releaseTopicReport: route<undefined, TopicReport>()({
    method: "POST",
    path: "v1/periods/{period}/topic-reports/{topic}/release",
    title: "Einen Themenbericht freigeben",
    group,
    policy: ["sponsor"],
    answer: asJson,
    etag: true,
    condition: "change",
    problems: ["wrongState"],
  }),
  makePaper: route<PaperBody, Job>()({
    method: "POST",
    path: "v1/versions/{version}/papers",
    title: "Vorlage aus einem Stand erstellen (läuft im Hintergrund)",
    group,
    policy: ["office"],
    request: { as: "json", schema: () => paper },
    answer: { as: "json", status: 202, schema: () => anyObject },
  }),
  listPapers: route<undefined, Page<PaperEntry>>()({
    method: "GET",
    path: "v1/papers",
    title: "Erstellte Vorlagen",
    group,
    policy: ["office"],
    query: paged,
    answer: { as: "json", status: 200, schema: () => pageOf(anyObject) },
  }),
  readPaperFile: route()({
    method: "GET",
    path: "v1/papers/{paper}/file",
    title: "Eine Vorlage als Word-Datei",
    group,
    policy: ["office"],
    answer: { as: "bytes", status: 200, media: [docx] },
    etag: true,
  }),
} as const;
