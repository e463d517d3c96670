import type { TemplateCheck } from "../../documents/templateCheck.ts";
import type { StoredProfile } from "../../sheet/columns/profile.ts";
import type { Page } from "../entities/page.ts";
import type { TemplateEntry } from "../entities/paper.ts";
import type { ProfileEntry, WorkbookReading } from "../entities/workbook.ts";
import { profileEntrySchema, templateCheckSchema, templateEntrySchema } from "../entityShapes.ts";
import { closed, mapOf, name, shapeOf } from "../jsonShapes.ts";
import { departmentSide } from "../policy.ts";
import { workbookReadingSchema } from "../readingShape.ts";
import { route } from "../route.ts";
import { answering } from "./answering.ts";
import { docx, templateMedia, workbookMedia, xlsx } from "./media.ts";
import { paged, pageOf } from "./paged.ts";

const group = "Arbeitsmappen, Profile und Word-Muster";
const field = { anyOf: [{ type: "string", maxLength: 40 }, { enum: [null] }] };
const profile = shapeOf<StoredProfile>({ columns: mapOf(field) }, { department: name });

/** Workbooks of any form, what was learned of them, and the town's own templates. */
export const workbookRoutes = {
  readWorkbook: route<Uint8Array, WorkbookReading>()({
    method: "POST",
    path: "v1/readings",
    title: "Arbeitsmappe lesen: Zuordnung der Spalten, Maßnahmen, Auffälligkeiten",
    group,
    policy: [...departmentSide, "office"],
    query: { file: name, department: name },
    needs: ["file"],
    request: { as: "bytes", media: workbookMedia },
    answer: { as: "json", status: 200, schema: workbookReadingSchema },
    problems: ["fileRefused"],
  }),
  structureWorkbook: route<
    { readonly file: Uint8Array; readonly said: { readonly profile: StoredProfile } },
    Uint8Array
  >()({
    method: "POST",
    path: "v1/structured-workbooks",
    title: "Bestätigte Zuordnung anwenden: geordnete Arbeitsmappe",
    group,
    policy: [...departmentSide, "office"],
    query: { file: name, department: name },
    needs: ["file"],
    request: { as: "form", media: workbookMedia, schema: () => closed({}, { profile }) },
    answer: { as: "bytes", status: 200, media: [xlsx] },
    problems: ["fileRefused"],
  }),
  listProfiles: route<undefined, Page<ProfileEntry>>()({
    method: "GET",
    path: "v1/profiles",
    title: "Bestätigte Spaltenzuordnungen",
    group,
    policy: [...departmentSide, "office"],
    query: paged,
    answer: answering(pageOf(profileEntrySchema)),
  }),
  readProfile: route<undefined, ProfileEntry>()({
    method: "GET",
    path: "v1/profiles/{department}",
    title: "Spaltenzuordnung eines Fachbereichs lesen",
    group,
    policy: [...departmentSide, "office"],
    answer: answering(profileEntrySchema),
    etag: true,
  }),
  writeProfile: route<StoredProfile, ProfileEntry>()({
    method: "PUT",
    path: "v1/profiles/{department}",
    title: "Spaltenzuordnung eines Fachbereichs bestätigen",
    group,
    policy: [...departmentSide, "office"],
    request: { as: "json", schema: () => profile },
    answer: answering(profileEntrySchema),
    etag: true,
    condition: "createOrChange",
  }),
  removeProfile: route()({
    method: "DELETE",
    path: "v1/profiles/{department}",
    title: "Spaltenzuordnung eines Fachbereichs vergessen",
    group,
    policy: [...departmentSide, "office"],
    answer: { as: "nothing", status: 204 },
    condition: "change",
  }),
  listTemplates: route<undefined, Page<TemplateEntry>>()({
    method: "GET",
    path: "v1/templates",
    title: "Word-Muster der Kommune",
    group,
    policy: ["office"],
    query: paged,
    answer: answering(pageOf(templateEntrySchema)),
  }),
  readTemplate: route<undefined, Uint8Array>()({
    method: "GET",
    path: "v1/templates/{template}",
    title: "Ein Word-Muster herunterladen",
    group,
    policy: ["office"],
    answer: { as: "bytes", status: 200, media: [docx] },
    etag: true,
  }),
  checkTemplate: route<Uint8Array, TemplateCheck>()({
    method: "POST",
    path: "v1/template-checks",
    title: "Ein Word-Muster prüfen, ohne es zu hinterlegen",
    group,
    policy: ["office"],
    request: { as: "bytes", media: templateMedia },
    answer: answering(templateCheckSchema),
  }),
  fillTemplate: route<Uint8Array, Uint8Array>()({
    method: "POST",
    path: "v1/template-trials",
    title: "Ein Word-Muster einmal zur Probe ausfüllen",
    group,
    policy: ["office"],
    request: { as: "bytes", media: templateMedia },
    answer: { as: "bytes", status: 200, media: [docx] },
    problems: ["fileRefused"],
  }),
  writeTemplate: route<Uint8Array, TemplateEntry>()({
    method: "PUT",
    path: "v1/templates/{template}",
    title: "Ein Word-Muster hinterlegen oder ersetzen",
    group,
    policy: ["office"],
    request: { as: "bytes", media: templateMedia },
    answer: answering(templateEntrySchema),
    etag: true,
    condition: "createOrChange",
    problems: ["fileRefused"],
  }),
  removeTemplate: route()({
    method: "DELETE",
    path: "v1/templates/{template}",
    title: "Ein Word-Muster entfernen",
    group,
    policy: ["office"],
    answer: { as: "nothing", status: 204 },
    condition: "change",
  }),
} as const;
