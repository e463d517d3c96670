import type {
  AuditEntry,
  Health,
  Me,
  MemberBody,
  MemberEntry,
  Page,
  PersonBody,
  PersonEntry,
} from "../entities.ts";
import { anyObject, closed, day, listOf, name, oneOfWords, uuid } from "../jsonShapes.ts";
import { roles } from "../policy.ts";
import { route } from "../route.ts";
import { paged, pageOf } from "./paged.ts";

const group = "Personen und Betrieb";
const member = closed(
  {
    person: uuid,
    roles: { ...listOf(oneOfWords(roles), roles.length), uniqueItems: true, minItems: 1 },
    departments: listOf(name, 50),
    topics: listOf(name, 50),
    deputyFor: listOf(uuid, 50),
  },
  { until: day }
);
const person = closed({ name }, { function: name, contact: name });
const asJson = { as: "json", status: 200, schema: () => anyObject } as const;

/** Who may do what, who did what, and whether the counter is well. */
export const peopleRoutes = {
  readMe: route<undefined, Me>()({
    method: "GET",
    path: "v1/me",
    title: "Wer ich bin und was ich darf",
    group,
    policy: "members",
    answer: asJson,
  }),
  listMembers: route<undefined, Page<MemberEntry>>()({
    method: "GET",
    path: "v1/members",
    title: "Mitglieder der Kommune",
    group,
    policy: ["admin"],
    query: paged,
    answer: { as: "json", status: 200, schema: () => pageOf(anyObject) },
  }),
  readMember: route<undefined, MemberEntry>()({
    method: "GET",
    path: "v1/members/{tenant}/{account}",
    title: "Ein Mitglied lesen",
    group,
    policy: ["admin"],
    answer: asJson,
    etag: true,
  }),
  writeMember: route<MemberBody, MemberEntry>()({
    method: "PUT",
    path: "v1/members/{tenant}/{account}",
    title: "Ein Mitglied eintragen oder ändern",
    group,
    policy: ["admin"],
    request: { as: "json", schema: () => member },
    answer: asJson,
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
    answer: { as: "json", status: 200, schema: () => pageOf(anyObject) },
  }),
  readPerson: route<undefined, PersonEntry>()({
    method: "GET",
    path: "v1/persons/{person}",
    title: "Eine Person lesen",
    group,
    policy: ["admin", "office"],
    answer: asJson,
    etag: true,
  }),
  writePerson: route<PersonBody, PersonEntry>()({
    method: "PUT",
    path: "v1/persons/{person}",
    title: "Eine Person eintragen oder berichtigen",
    group,
    policy: ["admin"],
    request: { as: "json", schema: () => person },
    answer: asJson,
    etag: true,
    condition: "createOrChange",
  }),
  erasePerson: route<undefined, PersonEntry>()({
    method: "POST",
    path: "v1/persons/{person}/erasure",
    title: "Name und Kontakt einer Person löschen; Stände und Prüfsummen bleiben",
    group,
    policy: ["admin"],
    answer: asJson,
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
    answer: { as: "json", status: 200, schema: () => pageOf(anyObject) },
  }),
  readHealth: route<undefined, Health>()({
    method: "GET",
    path: "v1/health",
    title: "Ob alles läuft",
    group,
    policy: "public",
    answer: asJson,
    problems: ["storeAway"],
  }),
  readOpenApi: route<undefined, object>()({
    method: "GET",
    path: "v1/openapi.json",
    title: "Diese Schnittstelle als OpenAPI-Dokument",
    group,
    policy: "public",
    answer: asJson,
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
