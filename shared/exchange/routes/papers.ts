import type { JobEntry } from "../entities/job.ts";
import type { Page } from "../entities/page.ts";
import type { PaperBody, PaperEntry } from "../entities/paper.ts";
import { jobEntrySchema, paperEntrySchema, paperProperties } from "../entityShapes.ts";
import { name, shapeOf, uuid } from "../jsonShapes.ts";
import { route } from "../route.ts";
import { answering } from "./answering.ts";
import { docx, xlsx } from "./media.ts";
import { paged, pageOf } from "./paged.ts";
import { versionNumber } from "./versionNumber.ts";

const group = "Vorlagen";
const paper = shapeOf<PaperBody>(paperProperties, { template: name, replaces: name });

/** The papers made from a version, and the workbook in which the office says what goes into them. */
export const paperRoutes = {
  listPapers: route<undefined, Page<PaperEntry>>()({
    method: "GET",
    path: "v1/papers",
    title: "Erstellte Vorlagen",
    group,
    policy: ["office"],
    query: paged,
    answer: answering(pageOf(paperEntrySchema)),
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
    query: { version: versionNumber, draft: name },
    answer: { as: "bytes", status: 200, media: [xlsx] },
  }),
} as const;
