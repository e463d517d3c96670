import type { Version } from "../../catalogue/draft.ts";
import type { Difference } from "../../consolidation/versions/difference.ts";
import { cataloguePageSchema, catalogueSchema, differenceSchema } from "../catalogueShapes.ts";
import type { JobEntry } from "../entities/job.ts";
import type { Page } from "../entities/page.ts";
import type { CataloguePage, ExportBody, VersionEntry } from "../entities/version.ts";
import {
  audienceSchema,
  catalogueNameSchema,
  jobEntrySchema,
  versionEntrySchema,
} from "../entityShapes.ts";
import { closed, oneOfWords, shapeOf, uuid } from "../jsonShapes.ts";
import { route } from "../route.ts";
import { answering } from "./answering.ts";
import { paged, pageOf } from "./paged.ts";
import { versionNumber } from "./versionNumber.ts";

const group = "Stände";
const exportBody = shapeOf<ExportBody>(
  {
    of: catalogueNameSchema,
    format: oneOfWords(["xlsx", "csv", "json", "oparl"]),
    audience: audienceSchema,
  },
  {}
);

/** What was published, and what is different. */
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
    answer: answering(pageOf(versionEntrySchema)),
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
    query: { from: versionNumber },
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
} as const;
