import type { AuditEntry } from "../entities/audit.ts";
import type { Health } from "../entities/health.ts";
import type { Me, MemberBody, MemberEntry } from "../entities/member.ts";
import type { Page } from "../entities/page.ts";
import type { PersonBody, PersonEntry } from "../entities/person.ts";
import {
  auditEntrySchema,
  healthSchema,
  memberEntrySchema,
  memberProperties,
  meSchema,
  personEntrySchema,
} from "../entityShapes.ts";
import { anyObject, day, name, shapeOf } from "../jsonShapes.ts";
import { route } from "../route.ts";
import { answering } from "./answering.ts";
import { paged, pageOf } from "./paged.ts";

const group = "Personen und Betrieb";
const member = shapeOf<MemberBody>(memberProperties, { until: day });
const person = shapeOf<PersonBody>({ name }, { function: name, contact: name });

/** Who may do what, who did what, and whether the counter is well. */
export const peopleRoutes = {
  readMe: route<undefined, Me>()({
    method: "GET",
    path: "v1/me",
    title: "Wer ich bin und was ich darf",
    group,
    policy: "members",
    answer: answering(meSchema),
  }),
  listMembers: route<undefined, Page<MemberEntry>>()({
    method: "GET",
    path: "v1/members",
    title: "Mitglieder der Kommune",
    group,
    policy: ["admin"],
    query: paged,
    answer: answering(pageOf(memberEntrySchema)),
  }),
  readMember: route<undefined, MemberEntry>()({
    method: "GET",
    path: "v1/members/{tenant}/{account}",
    title: "Ein Mitglied lesen",
    group,
    policy: ["admin"],
    answer: answering(memberEntrySchema),
    etag: true,
  }),
  writeMember: route<MemberBody, MemberEntry>()({
    method: "PUT",
    path: "v1/members/{tenant}/{account}",
    title: "Ein Mitglied eintragen oder ändern",
    group,
    policy: ["admin"],
    request: { as: "json", schema: () => member },
    answer: answering(memberEntrySchema),
    etag: true,
    condition: "createOrChange",
  }),
  removeMember: route()({
    method: "DELETE",
    path: "v1/members/{tenant}/{account}",
    title: "Ein Mitglied austragen",
    group,
    policy: ["admin"],
    answer: { as: "nothing", status: 204 },
    condition: "change",
  }),
  listPersons: route<undefined, Page<PersonEntry>>()({
    method: "GET",
    path: "v1/persons",
    title: "Verzeichnis der Personen",
    group,
    policy: ["admin", "office"],
    query: paged,
    answer: answering(pageOf(personEntrySchema)),
  }),
  readPerson: route<undefined, PersonEntry>()({
    method: "GET",
    path: "v1/persons/{person}",
    title: "Eine Person lesen",
    group,
    policy: ["admin", "office"],
    answer: answering(personEntrySchema),
    etag: true,
  }),
  writePerson: route<PersonBody, PersonEntry>()({
    method: "PUT",
    path: "v1/persons/{person}",
    title: "Eine Person eintragen oder berichtigen",
    group,
    policy: ["admin"],
    request: { as: "json", schema: () => person },
    answer: answering(personEntrySchema),
    etag: true,
    condition: "createOrChange",
  }),
  erasePerson: route<undefined, PersonEntry>()({
    method: "POST",
    path: "v1/persons/{person}/erasure",
    title: "Name und Kontakt einer Person löschen; Stände und Prüfsummen bleiben",
    group,
    policy: ["admin"],
    answer: answering(personEntrySchema),
    etag: true,
    condition: "change",
  }),
  listAudit: route<undefined, Page<AuditEntry>>()({
    method: "GET",
    path: "v1/audit",
    title: "Protokoll; jedes Lesen wird selbst vermerkt",
    group,
    policy: ["admin"],
    query: paged,
    answer: answering(pageOf(auditEntrySchema)),
  }),
  readHealth: route<undefined, Health>()({
    method: "GET",
    path: "v1/health",
    title: "Ob alles läuft",
    group,
    policy: "public",
    answer: answering(healthSchema),
    problems: ["storeAway"],
  }),
  readOpenApi: route<undefined, object>()({
    method: "GET",
    path: "v1/openapi.json",
    title: "Diese Schnittstelle als OpenAPI-Dokument",
    group,
    policy: "public",
    answer: answering(anyObject),
    etag: true,
  }),
  readApiPage: route()({
    method: "GET",
    path: "v1/docs/{page}",
    title: "Diese Schnittstelle als Seite",
    group,
    policy: "public",
    answer: { as: "bytes", status: 200, media: ["text/html", "text/css", "text/javascript"] },
    etag: true,
  }),
} as const;
