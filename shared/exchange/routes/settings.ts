import type { Settings } from "../../catalogue/settings/settings.ts";
import type { Page } from "../entities/page.ts";
import type { Extension, PeriodBody, PeriodEntry } from "../entities/period.ts";
import type { RequestEntry } from "../entities/submission.ts";
import { route } from "../route.ts";
import { settingsSchema } from "../settingsShape.ts";
import { extensionSchema, periodEntrySchema, periodSchema, requestEntrySchema } from "../shapes.ts";
import { answering } from "./answering.ts";
import { xlsx } from "./media.ts";
import { paged, pageOf } from "./paged.ts";

const group = "Kommune und Zeiträume";

/** What the municipality is, when it reports, and what was asked of whom. */
export const settingsRoutes = {
  readSettings: route<undefined, Settings>()({
    method: "GET",
    path: "v1/settings",
    title: "Einstellungen der Kommune lesen",
    group,
    policy: "members",
    answer: answering(settingsSchema),
    etag: true,
  }),
  writeSettings: route<object, Settings>()({
    method: "PUT",
    path: "v1/settings",
    title: "Einstellungen der Kommune ändern",
    group,
    policy: ["admin"],
    request: {
      as: "json",
      schema: () => ({ type: "object", required: ["municipality"], properties: {} }),
    },
    answer: answering(settingsSchema),
    etag: true,
    condition: "createOrChange",
  }),
  listPeriods: route<undefined, Page<PeriodEntry>>()({
    method: "GET",
    path: "v1/periods",
    title: "Berichtszeiträume",
    group,
    policy: "members",
    query: paged,
    answer: answering(pageOf(periodEntrySchema)),
  }),
  readPeriod: route<undefined, PeriodEntry>()({
    method: "GET",
    path: "v1/periods/{period}",
    title: "Einen Berichtszeitraum lesen",
    group,
    policy: "members",
    answer: answering(periodEntrySchema),
    etag: true,
  }),
  writePeriod: route<PeriodBody, PeriodEntry>()({
    method: "PUT",
    path: "v1/periods/{period}",
    title: "Einen Berichtszeitraum öffnen oder ändern: Frist, Erinnerungen, erwartete Fachbereiche",
    group,
    policy: ["office"],
    request: { as: "json", schema: () => periodSchema },
    answer: answering(periodEntrySchema),
    etag: true,
    condition: "createOrChange",
  }),
  extendPeriod: route<Extension, PeriodEntry>()({
    method: "POST",
    path: "v1/periods/{period}/extensions",
    title: "Einem Fachbereich mehr Zeit geben",
    group,
    policy: ["office"],
    request: { as: "json", schema: () => extensionSchema },
    answer: answering(periodEntrySchema),
    etag: true,
    condition: "change",
    problems: ["periodClosed"],
  }),
  closePeriod: route<undefined, PeriodEntry>()({
    method: "POST",
    path: "v1/periods/{period}/closing",
    title: "Einen Berichtszeitraum schließen",
    group,
    policy: ["office"],
    answer: answering(periodEntrySchema),
    etag: true,
    condition: "change",
    problems: ["periodClosed"],
  }),
  listRequests: route<undefined, Page<RequestEntry>>()({
    method: "GET",
    path: "v1/periods/{period}/requests",
    title: "Abfrage: wer gemeldet hat und wer noch aussteht, mit Text für die Mail",
    group,
    policy: ["office"],
    query: paged,
    answer: answering(pageOf(requestEntrySchema)),
  }),
  readRequestWorkbook: route()({
    method: "GET",
    path: "v1/periods/{period}/requests/{department}/workbook",
    title: "Vorbereitete Arbeitsmappe eines Fachbereichs",
    group,
    policy: ["office", "department", "head"],
    answer: { as: "bytes", status: 200, media: [xlsx] },
  }),
} as const;
