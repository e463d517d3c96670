import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readZip } from "../../../functions/zip/readZip.ts";
import { readSettings } from "../../../shared/catalogue/readSettings.ts";
import { misfits } from "../../../shared/exchange/misfits.ts";
import { roles } from "../../../shared/exchange/policy.ts";
import type { RouteShape } from "../../../shared/exchange/route.ts";
import { type RouteName, routeNames, routes } from "../../../shared/exchange/routes.ts";
import { edited, stateTemplate } from "../word/town/townTemplates.ts";
import {
  type Answer,
  type Ask,
  type AskOptions,
  startCounter,
  type TestCounter,
} from "./aCounter.ts";

let counter: TestCounter;
let office: Ask;
let fb5: Ask;
let head5: Ask;
let fb3: Ask;
let coordinator: Ask;
let sponsor: Ask;
let reader: Ask;
let admin: Ask;
let neighbour: Ask;
/** Every answer that came, for a look over all of them. */
interface Answered {
  readonly method: string;
  readonly path: string;
  readonly options: AskOptions | undefined;
  readonly answer: Answer;
}
const answered: Answered[] = [];
const buildings = { departments: ["Bauen und Gebäude"] };

const person: TestCounter["person"] = async (roles, more) => {
  const ask = await counter.person(roles, more);
  return async (path, options) => {
    const answer = await ask(path, options);
    const method = options?.method ?? "GET";
    answered.push({ method, path: path.replace(/\?.*$/, ""), options, answer });
    return answer;
  };
};

beforeAll(async () => {
  counter = await startCounter();
  office = await person(["office"]);
  fb5 = await person(["department"], buildings);
  head5 = await person(["head"], buildings);
  fb3 = await person(["department"], { departments: ["Umwelt und Stadtgrün"] });
  coordinator = await person(["coordinator"], { topics: ["BS"] });
  sponsor = await person(["sponsor"], { topics: ["BS"] });
  reader = await person(["reader"]);
  admin = await person(["admin"]);
  const { otherTenant } = await import("./aCounter.ts");
  neighbour = await counter.person([...roles], { tenant: otherTenant });
});
afterAll(() => counter.close());

const aMeasure = (row: number, values: object) => ({
  place: { file: "Liste.xlsx", sheet: "Tabelle1", row },
  values,
  cells: { title: `B${row}` },
  texts: {},
  ownColumns: {},
});
const aSubmission = (department: string, measures: readonly object[], more: object = {}) => ({
  department,
  kind: "Meldung",
  extent: "complete",
  sources: [
    {
      file: "Liste.xlsx",
      hash: "0".repeat(64),
      sheets: ["Tabelle1"],
      covers: ["title", "code", "topic", "goal"],
    },
  ],
  measures,
  ownColumns: [],
  issues: [],
  ...more,
});
const roof = { code: "BS1", title: "Solardach auf der Sporthalle", topic: "Bauen und Sanieren" };
const secret = { ...roof, notes: "nur für uns", contact: "Durchwahl 12", visibility: "öffentlich" };
const tagOf = (answer: { readonly headers: Headers }) => answer.headers.get("etag") ?? "";
const address = (id: string) => `v1/periods/2025/submissions/${id}`;

async function finished(ask: Ask, location: string) {
  for (let time = 0; time < 200; time++) {
    const job = await ask(location.replace("/api/", ""));
    if (job.json["state"] === "done" || job.json["state"] === "failed") return job.json;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the job did not finish");
}

describe("a Meldung on its way", () => {
  const id = randomUUID();

  it("is handed in once, however often it is sent", async () => {
    const body = { json: aSubmission("Bauen und Gebäude", [aMeasure(2, secret)]), method: "PUT" };
    const first = await fb5(address(id), body);
    const again = await fb5(address(id), body);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.json).toEqual(first.json);
    expect(first.json).toMatchObject({ state: "abgegeben", measures: 1, isCurrent: true });
    expect(first.json).not.toHaveProperty("by");
  });

  it("refuses something else under the same id", async () => {
    const other = aSubmission("Bauen und Gebäude", [aMeasure(2, { title: "Etwas anderes" })]);
    const answer = await fb5(address(id), { method: "PUT", json: other });
    expect([answer.status, answer.json["code"]]).toEqual([409, "alreadyDifferent"]);
  });

  it("is there for its department and the office, and for nobody else", async () => {
    const asked = await Promise.all(
      [fb5, head5, office, fb3, neighbour].map((ask) => ask(address(id)))
    );
    expect(asked.map(({ status }) => status)).toEqual([200, 200, 200, 404, 404]);
    const lists = await Promise.all(
      [fb5, office, fb3].map((ask) => ask("v1/periods/2025/submissions"))
    );
    expect(lists.map(({ json }) => (json["entries"] as unknown[]).length)).toEqual([1, 1, 0]);
  });

  it("cannot be handed in for another department", async () => {
    const foreign = aSubmission("Umwelt und Stadtgrün", [aMeasure(2, roof)]);
    const answer = await fb5(address(randomUUID()), { method: "PUT", json: foreign });
    expect(answer.status).toBe(404);
  });

  it("waits for the head where it was sent for release", async () => {
    const waiting = randomUUID();
    const json = aSubmission("Bauen und Gebäude", [aMeasure(2, secret)], { forRelease: true });
    const sent = await fb5(address(waiting), { method: "PUT", json });
    expect(sent.json["state"]).toBe("zur Freigabe");
    const release = { method: "POST", headers: { "if-match": tagOf(sent) } };
    expect((await fb5(`${address(waiting)}/release`, release)).status).toBe(403);
    const released = await head5(`${address(waiting)}/release`, release);
    expect([released.status, released.json["state"]]).toEqual([200, "abgegeben"]);
    expect((await head5(`${address(waiting)}/release`, release)).status).toBe(412);
  });

  it("comes back with a Rückfrage that only its department sees and answers", async () => {
    const sent = await office(address(id));
    const back = await office(`${address(id)}/return`, {
      method: "POST",
      json: { remark: "Was kostet das Dach?", dueDate: "2026-03-06" },
      headers: { "if-match": tagOf(sent) },
    });
    expect(back.json).toMatchObject({ state: "zurückgegeben" });
    const list = (await fb5("v1/periods/2025/inquiries")).json["entries"] as { id: string }[];
    expect((await fb3("v1/periods/2025/inquiries")).json["entries"]).toEqual([]);
    const one = `v1/periods/2025/inquiries/${list[0]?.id}`;
    expect((await fb3(one)).status).toBe(404);
    const asked = await fb5(one);
    const reply = { method: "POST", json: { text: "80.000 €" } };
    expect((await fb5(`${one}/reply`, reply)).status).toBe(428);
    const headers = { "if-match": tagOf(asked) };
    const answered = await fb5(`${one}/reply`, { ...reply, headers });
    expect(answered.json).toMatchObject({ reply: { text: "80.000 €" } });
  });

  it("comes by mail as well, and the same file is the same Meldung", async () => {
    const bytes = readFileSync("demo/eschenfurt/FB3_Steckbriefe_Klimaanpassung.xlsx");
    const send = () =>
      office("v1/periods/2025/takeovers?file=FB3_Steckbriefe.xlsx&received=2026-02-20", {
        method: "POST",
        body: new Uint8Array(bytes),
        headers: { "content-type": "application/octet-stream" },
      });
    const first = await send();
    const again = await send();
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(first.json).toMatchObject({
      department: "Umwelt und Stadtgrün",
      measures: 6,
      receivedHow: "mail",
      receivedAt: "2026-02-20",
    });
  });
});

describe("from Meldungen to a version", () => {
  it("consolidates in the background, and the same wish is the same job", async () => {
    const id = randomUUID();
    const path = `v1/periods/2025/consolidation?id=${id}`;
    const started = await office(path, { method: "POST" });
    expect(started.status).toBe(202);
    expect(started.headers.get("retry-after")).toBe("2");
    const location = started.headers.get("location") ?? "";
    expect(location).toBe(`/api/v1/jobs/${id}`);
    expect((await office(path, { method: "POST" })).headers.get("location")).toBe(location);
    expect(await finished(office, location)).toMatchObject({
      state: "done",
      result: { measures: 7 },
    });
    expect((await neighbour(`v1/jobs/${id}`)).status).toBe(404);
  });

  it("asks in German, takes an answer, and takes it back", async () => {
    const page = await office("v1/periods/2025/questions?limit=1");
    const [question] = page.json["entries"] as { id: string; key: string; sentence: string }[];
    expect(question?.sentence).toMatch(/[a-zäöüß]/);
    const path = `v1/periods/2025/answers/${question?.key}`;
    const json = { question: question?.id, choice: "dismiss", reason: "wissen wir" };
    expect((await office(path, { method: "PUT", json })).status).toBe(428);
    const headers = { "if-none-match": "*" };
    const given = await office(path, { method: "PUT", json, headers });
    expect([given.status, given.json]).toEqual([200, json]);
    expect((await office(path)).json).toEqual(json);
    const undo = { method: "DELETE", headers: { "if-match": tagOf(given) } };
    expect((await office(path, undo)).status).toBe(204);
    expect((await office(path)).status).toBe(404);
  });

  it("publishes the draft that was seen; of two offices one wins", async () => {
    const draft = await office("v1/periods/2025/draft");
    const publish = () =>
      office("v1/periods/2025/versions", {
        method: "POST",
        headers: { "if-match": tagOf(draft) },
      });
    const both = await Promise.all([publish(), publish()]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
    const won = both.find(({ status }) => status === 201);
    expect(won?.json).toMatchObject({ number: 1, measures: 7 });
    expect(won?.headers.get("location")).toBe("/api/v1/versions/1");
  });

  it("shows everybody what is theirs", async () => {
    const seen = async (ask: Ask) =>
      (await ask("v1/catalogue")).json["entries"] as Readonly<Record<string, unknown>>[];
    const all = await seen(office);
    const roofs = all.filter(({ code }) => code === "BS1");
    expect(all).toHaveLength(7);
    expect(roofs[0]).toMatchObject({ notes: "nur für uns", contact: "Durchwahl 12" });
    expect((await seen(fb5)).map(({ code }) => code)).toEqual(["BS1"]);
    expect((await seen(coordinator)).map(({ code }) => code)).toEqual(["BS1"]);
    expect(await seen(fb3)).toHaveLength(6);
    const open = (await seen(reader)).find(({ code }) => code === "BS1");
    expect(open).toMatchObject({ title: roof.title });
    for (const hidden of ["notes", "contact", "sources", "variants"]) {
      expect(open).not.toHaveProperty(hidden);
    }
    expect((await neighbour("v1/catalogue")).status).toBe(404);
    expect((await neighbour("v1/versions/1")).status).toBe(404);
  });

  it("answers 304 to who has it already", async () => {
    const first = await reader("v1/catalogue");
    const again = await reader("v1/catalogue", { headers: { "if-none-match": tagOf(first) } });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    expect(tagOf(again)).toBe(tagOf(first));
  });

  it("makes a paper and an export of it, as files with their names", async () => {
    const paper = randomUUID();
    const json = {
      kind: "mitteilung",
      of: { version: 1 },
      audience: "öffentlich",
      context: { reference: "61/2026" },
    };
    const written = await office(`v1/papers/${paper}`, {
      method: "PUT",
      json,
      headers: { "if-none-match": "*" },
    });
    expect(written.json).toMatchObject({ id: paper, state: "Entwurf" });
    expect((await office(`v1/papers/${paper}/file`)).json["code"]).toBe("wrongState");
    const making = await office(`v1/papers/${paper}/making`, { method: "POST" });
    await finished(office, making.headers.get("location") ?? "");
    const file = await office(`v1/papers/${paper}/file`);
    expect(file.headers.get("content-type")).toContain("wordprocessingml");
    expect(file.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w. -]+"/);
    expect(Buffer.from(file.bytes.subarray(0, 2)).toString()).toBe("PK");
    const wish = { of: { version: 1 }, format: "csv", audience: "verwaltungsintern" };
    const started = await office("v1/exports", { method: "POST", json: wish });
    const location = started.headers.get("location") ?? "";
    await finished(office, location);
    const csv = await office(`${location.replace("/api/", "")}/file`);
    expect(new TextDecoder().decode(csv.bytes)).toContain("Solardach auf der Sporthalle");
    expect((await neighbour(`v1/papers/${paper}`)).status).toBe(404);
  });

  it("takes all the office says of a paper, tells where it stands, and refuses what is not there", async () => {
    const json = { kind: "mitteilung", of: { version: 1 }, audience: "öffentlich" };
    const write = (context: object, more: object = {}) =>
      office(`v1/papers/${randomUUID()}`, {
        method: "PUT",
        json: { ...json, context, ...more },
        headers: { "if-none-match": "*" },
      });
    const signing = await write({
      texts: { stand: { text: "Eigener Text." } },
      coSigners: [{ department: "Kämmerei", dueDate: "2026-03-06" }],
    });
    expect(signing.json).toMatchObject({
      state: "Mitzeichnung",
      context: { texts: { stand: { text: "Eigener Text." } } },
    });
    const refusals = await Promise.all([
      write({ vorlagennummer: "1" }),
      write({}, { kind: "flugblatt" }),
      write({}, { of: { version: 99 } }),
      write({}, { template: "gibt-es-nicht" }),
    ]);
    expect(refusals.map(({ status }) => status)).toEqual([400, 400, 404, 404]);
    expect(JSON.stringify(refusals[0]?.json)).toContain("„vorlagennummer“ gibt es");
  });

  it("makes a paper in the town's own template, and keeps no template with macros", async () => {
    const put = async (bytes: Uint8Array) =>
      office("v1/templates/stadt", {
        method: "PUT",
        body: new Uint8Array(bytes),
        headers: {
          "if-none-match": "*",
          "content-type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        },
      });
    const macro = { name: "word/vbaProject.bin", content: "x" };
    const refused = await put(edited(await stateTemplate(), (xml) => xml, [macro]));
    expect(refused.json).toMatchObject({ code: "fileRefused" });
    expect(JSON.stringify(refused.json)).toContain("enthält Makros");
    expect((await put(await stateTemplate())).status).toBe(200);
    const paper = randomUUID();
    await office(`v1/papers/${paper}`, {
      method: "PUT",
      json: {
        ...{ kind: "mitteilung", of: { version: 1 }, audience: "öffentlich", context: {} },
        template: "stadt",
      },
      headers: { "if-none-match": "*" },
    });
    const making = await office(`v1/papers/${paper}/making`, { method: "POST" });
    await finished(office, making.headers.get("location") ?? "");
    const { bytes } = await office(`v1/papers/${paper}/file`);
    const head = [...readZip(bytes)].filter(([name]) => name.includes("header"));
    expect(head.map(([, xml]) => xml).join("")).toContain("Stadt Musterhausen");
  });

  it("lets the topic's people report, comment and release, and nobody else", async () => {
    const path = "v1/periods/2025/topic-reports/BS";
    const json = { progress: "Dach in Planung", challenges: "", decisionsNeeded: "" };
    const headers = { "if-none-match": "*" };
    const written = await coordinator(path, { method: "PUT", json, headers });
    expect(written.status).toBe(200);
    const foreign = path.replace("BS", "MO");
    expect((await coordinator(foreign, { method: "PUT", json, headers })).status).toBe(404);
    expect((await coordinator(foreign)).status).toBe(404);
    const seen = { "if-match": tagOf(written) };
    const release = (ask: Ask) => ask(`${path}/release`, { method: "POST", headers: seen });
    expect((await release(coordinator)).status).toBe(403);
    expect((await release(sponsor)).json).toHaveProperty("releasedAt");
    expect((await neighbour(path)).status).toBe(404);
    const all = (await office("v1/catalogue")).json["entries"] as { id: string; code?: string }[];
    const own = all.find(({ code }) => code === "BS1")?.id;
    const other = all.find(({ code }) => code !== "BS1")?.id;
    const say = (measure: string | undefined) =>
      coordinator(`v1/periods/2025/comments/${randomUUID()}`, {
        method: "PUT",
        json: { measure, text: "Bitte Fristen nennen." },
      });
    expect([(await say(own)).status, (await say(other)).status]).toEqual([201, 404]);
    expect((await sponsor("v1/periods/2025/comments")).json["entries"]).toHaveLength(1);
  });
});

describe("workbooks over the wire", () => {
  const file = "FB5_Klimaliste_Stand_2026-02.xlsx";
  const bytes = () => new Uint8Array(readFileSync(`demo/eschenfurt/${file}`));
  const upload = { headers: { "content-type": "application/octet-stream" }, method: "POST" };

  it("are understood, with a mapping to confirm and sentences for people", async () => {
    const read = await fb5(`v1/readings?file=${file}`, { ...upload, body: bytes() });
    expect(read.status).toBe(200);
    expect(read.json).toMatchObject({ file, department: "Bauen und Gebäude" });
    expect(read.json["findings"]).not.toEqual([]);
    const path = `v1/profiles/${encodeURIComponent("Bauen und Gebäude")}`;
    const headers = { "if-none-match": "*" };
    const kept = await fb5(path, { method: "PUT", json: read.json["profile"], headers });
    expect(kept.status).toBe(200);
    expect((await fb3(path)).status).toBe(404);
    expect((await neighbour(path)).status).toBe(404);
  });

  it("come back in order when the mapping was confirmed", async () => {
    const form = new FormData();
    form.set("file", new Blob([bytes()]), "../../etc/passwd");
    form.set("said", JSON.stringify({}));
    const path = `v1/structured-workbooks?file=${encodeURIComponent("../../Liste.xlsx")}`;
    const answer = await fb5(path, { method: "POST", body: form });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toContain("Liste%20Katalog.xlsx");
    expect(Buffer.from(answer.bytes.subarray(0, 2)).toString()).toBe("PK");
  });

  it("that are none are refused in German", async () => {
    const body = new TextEncoder().encode("%PDF-1.7 …");
    const answer = await fb5("v1/readings?file=Liste.xlsx", { ...upload, body });
    expect([answer.status, answer.json["code"]]).toEqual([422, "fileRefused"]);
    expect(answer.json["detail"]).toContain("PDF");
  });

  it("go out prefilled, to the department they are for", async () => {
    // What was published for 2025 is what 2026 is asked with.
    const json = {
      label: "2026",
      state: "open",
      expectedDepartments: ["Bauen und Gebäude"],
      dueDate: "2027-02-26",
    };
    const write = (headers: Readonly<Record<string, string>>) =>
      office("v1/periods/2026", { method: "PUT", json, headers });
    const known = await office("v1/periods/2026");
    const tag = tagOf(known);
    expect((await write({})).status).toBe(428);
    const written = await write(tag === "" ? { "if-none-match": "*" } : { "if-match": tag });
    expect(written.json).toMatchObject({ dueDate: "2027-02-26", state: "open" });
    expect((await write({ "if-none-match": "*" })).status).toBe(412);
    const requests = (await office("v1/periods/2026/requests")).json["entries"] as {
      department: string;
      mail: string;
    }[];
    const mail = requests.find(({ department }) => department === "Bauen und Gebäude")?.mail;
    expect(mail).toContain("Bitte um Ihre Meldung bis 26.02.2027");
    const path = `v1/periods/2026/requests/${encodeURIComponent("Bauen und Gebäude")}/workbook`;
    const answers = await Promise.all([office, fb5, fb3].map((ask) => ask(path)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404]);
    const read = await fb5("v1/readings?file=Antwort.xlsx", {
      ...upload,
      body: new Uint8Array(answers[0]?.bytes ?? []),
    });
    expect(JSON.stringify(read.json)).toContain("Solardach auf der Sporthalle");
  });
});

describe("people", () => {
  it("are entered, changed and taken out by the admin, never by themselves", async () => {
    const account = randomUUID();
    const path = `v1/members/${(await import("../auth/oidcProvider.ts")).tenant}/${account}`;
    const json = {
      person: randomUUID(),
      roles: ["reader"],
      departments: [],
      topics: [],
      deputyFor: [],
    };
    const headers = { "if-none-match": "*" };
    const unknown = await admin(path, { method: "PUT", json, headers });
    expect([unknown.status, unknown.json["code"]]).toEqual([400, "misfit"]);
    const person = { name: "Kim Beispiel" };
    await admin(`v1/persons/${json.person}`, { method: "PUT", json: person, headers });
    const entered = await admin(path, { method: "PUT", json, headers });
    expect(entered.json).toMatchObject({ account, roles: ["reader"] });
    expect((await admin(path, { method: "PUT", json, headers })).status).toBe(412);
    expect((await neighbour(path)).status).toBe(404);
    const gone = await admin(path, { method: "DELETE", headers: { "if-match": tagOf(entered) } });
    expect(gone.status).toBe(204);
    expect((await admin(path)).status).toBe(404);
  });

  it("can be erased without anything else changing", async () => {
    const path = `v1/persons/${randomUUID()}`;
    const before = (await office("v1/versions/1")).json["hash"];
    const written = await admin(path, {
      method: "PUT",
      json: { name: "Karla Beispiel", function: "Sachgebiet 5.3" },
      headers: { "if-none-match": "*" },
    });
    const headers = { "if-match": tagOf(written) };
    const erased = await admin(`${path}/erasure`, { method: "POST", headers });
    expect(erased.json).not.toHaveProperty("name");
    expect(erased.json).toHaveProperty("erasedAt");
    expect((await office("v1/versions/1")).json["hash"]).toBe(before);
  });

  it("stand in for a head, and release for that department alone", async () => {
    const [head, deputy] = [randomUUID(), randomUUID()];
    await counter.person(["head"], { ...buildings, person: head });
    const standIn = await counter.person(["department"], {
      departments: ["Umwelt und Stadtgrün"],
      ...{ person: deputy, deputyFor: [head] },
    });
    expect((await standIn("v1/me")).json).toMatchObject({
      person: deputy,
      roles: ["department", "head"],
      departments: ["Umwelt und Stadtgrün", "Bauen und Gebäude"],
    });
    const statuses: number[] = [];
    for (const department of ["Bauen und Gebäude", "Umwelt und Stadtgrün"]) {
      const submission = `v1/periods/2026/submissions/${randomUUID()}`;
      const json = aSubmission(department, [aMeasure(2, secret)], { forRelease: true });
      const sent = await standIn(submission, { method: "PUT", json });
      const headers = { "if-match": tagOf(sent) };
      const released = await standIn(`${submission}/release`, { method: "POST", headers });
      statuses.push(sent.status, released.status);
    }
    expect(statuses).toEqual([201, 200, 201, 404]);
  });

  it("leave an audit that the admin reads, and whose reading is in it", async () => {
    const first = await admin("v1/audit?limit=1000");
    const entries = first.json["entries"] as { what: string }[];
    const whats = new Set(entries.map(({ what }) => what));
    expect([...whats]).toEqual(expect.arrayContaining(["version.published", "settings.changed"]));
    const again = (await admin("v1/audit?limit=1000")).json["entries"] as { what: string }[];
    expect(again.length).toBeGreaterThan(entries.length);
    expect(JSON.stringify(again)).not.toMatch(/Karla|Solardach/);
  });

  it("and measures stand in no log", () => {
    expect(counter.logged.length).toBeGreaterThan(50);
    expect(counter.logged.join("\n")).not.toMatch(/Karla|Solardach|Durchwahl|nur für uns|80\.000/);
    expect(counter.logged.filter((line) => line.startsWith("error"))).toEqual([]);
  });
});

describe("what is answered", () => {
  const jsonRoutes = routeNames.filter((name) => routes[name].answer.as === "json");
  const routeOf = (method: string, path: string) =>
    jsonRoutes.find((name) => {
      const shape: RouteShape = routes[name];
      const form = new RegExp(`^${shape.path.replace(/\{\w+\}/g, "[^/]+")}$`);
      return shape.method === method && form.test(path);
    });

  it("is what the table of routes and the OpenAPI document promise, all of it", async () => {
    const { settings } = readSettings((await office("v1/settings")).json);
    const page = await office("v1/periods/2025/questions?limit=1");
    const [question] = page.json["entries"] as { id: string; key: string }[];
    const answer = `v1/periods/2025/answers/${question?.key}`;
    const given = { question: question?.id, choice: "dismiss" };
    await office(answer, { method: "PUT", json: given, headers: { "if-none-match": "*" } });
    await readTheRest(answer);
    const seen = new Set<RouteName>();
    const all: unknown[] = [];
    for (const { method, path, answer } of answered) {
      const name = routeOf(method, path);
      if (name === undefined || answer.status >= 300) continue;
      const form: RouteShape["answer"] = routes[name].answer;
      const wrong = form.as === "json" ? misfits(form.schema(settings), answer.json) : [];
      all.push(...wrong.map((one) => [name, one]));
      seen.add(name);
    }
    expect(all).toEqual([]);
    expect(jsonRoutes.filter((name) => !seen.has(name))).toEqual([]);
  });

  it("is for its municipality alone: the office next door is told that there is nothing", async () => {
    const theirs = new Set<string>(["0".repeat(64)]);
    // Questions about departments that are silent have the same key wherever they are asked.
    const started = await neighbour("v1/periods/2025/consolidation", { method: "POST" });
    await finished(neighbour, started.headers.get("location") ?? "");
    const pages = ["settings", "periods", "persons", "members", "openapi.json"];
    for (const path of [...pages, "periods/2025/draft"]) {
      for (const mark of marksIn((await neighbour(`v1/${path}`)).json)) theirs.add(mark);
    }
    const own = new Set(answered.flatMap(({ answer }) => marksIn(answer.json)));
    for (const mark of theirs) own.delete(mark);
    const requests = new Map(answered.map((one) => [`${one.method} ${one.path}`, one]));
    // What is handed in is the sender's own, whoever else has handed in the same.
    const asked = [...requests.values()].filter(
      ({ method, path }) => !path.endsWith("/takeovers") && (method !== "PUT" || isGuarded(path))
    );
    for (const one of asked) {
      const { method, path } = one;
      const isRecord = path.split("/").some((part) => own.has(part));
      const { status, json } = await askNextDoor(one);
      const seen = marksIn(json).filter((mark) => own.has(mark) && !path.includes(mark));
      expect([method, path, seen]).toEqual([method, path, []]);
      if (isRecord)
        expect([method, path, toldNothing(method, status)]).toEqual([method, path, true]);
    }
  });

  const askNextDoor = ({ path, options, answer }: Answered) => {
    const tag = tagOf(answer);
    const headers = { ...options?.headers, ...(tag !== "" && { "if-match": tag }) };
    return neighbour(path, { ...options, headers });
  };

  const toldNothing = (method: string, status: number) =>
    method === "GET" ? status === 404 : status >= 400 && status < 500;

  const isGuarded = (path: string) => {
    const name = routeOf("PUT", path);
    const shape: RouteShape | undefined = name && routes[name];
    return shape?.condition !== undefined;
  };

  it("is for its department alone: what belongs to another is not there", async () => {
    const records = answered.filter(
      ({ method, answer }) =>
        method === "GET" && answer.status === 200 && isDepartments(answer.json)
    );
    const paths = new Set(records.map(({ path }) => path));
    expect(paths.size).toBeGreaterThan(2);
    for (const path of paths) expect([path, (await fb3(path)).status]).toEqual([path, 404]);
  });

  /** Ids and hashes: what tells one record from all others. */
  const marksIn = (json: unknown) =>
    JSON.stringify(json).match(/[0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];

  /** A record of one department that is not that of the asker. */
  const isDepartments = (json: Readonly<Record<string, unknown>>) =>
    json["department"] === "Bauen und Gebäude" && json["profile"] === undefined;

  /** Everything that no test before has asked for. */
  async function readTheRest(answer: string) {
    const list = async (path: string, key: string, ask = office) => {
      const entries = (await ask(path)).json["entries"] as Readonly<Record<string, string>>[];
      return encodeURIComponent(entries[0]?.[key] ?? "");
    };
    const paper = await list("v1/papers", "id");
    const profile = await list("v1/profiles", "id");
    const job = await list("v1/jobs", "id");
    await list("v1/versions", "number");
    await list("v1/templates", "id");
    await acceptOne();
    for (const path of [
      ...["v1/me", "v1/health", "v1/openapi.json", "v1/periods", "v1/periods/2025", answer],
      ...[`v1/papers/${paper}`, `v1/profiles/${profile}`, `v1/jobs/${job}`, "v1/versions/1"],
      ...["v1/periods/2025/topic-reports", "v1/periods/2025/topic-reports/BS"],
    ]) {
      expect([path, (await office(path)).status]).toEqual([path, 200]);
    }
    await readAsAdmin();
    await correctAndCompare();
    await changeThePeriod();
  }

  async function acceptOne() {
    const { json } = await office("v1/periods/2025/submissions");
    const sent = (json["entries"] as { id: string; state: string }[]).find(
      ({ state }) => state === "abgegeben"
    );
    const seen = await office(address(sent?.id ?? ""));
    const headers = { "if-match": tagOf(seen) };
    const accepted = await office(`${address(sent?.id ?? "")}/acceptance`, {
      method: "POST",
      headers,
    });
    expect(accepted.json).toMatchObject({ state: "angenommen" });
  }

  async function readAsAdmin() {
    const headers = { "if-none-match": "*" };
    const person = `v1/persons/${randomUUID()}`;
    await admin(person, { method: "PUT", json: { name: "Alex Beispiel" }, headers });
    const read = await admin(person);
    await admin(`${person}/erasure`, { method: "POST", headers: { "if-match": tagOf(read) } });
    await admin("v1/persons");
    const listed = (await admin("v1/members")).json["entries"] as {
      tenant: string;
      account: string;
      person: string;
    }[];
    const [member] = listed;
    await admin(`v1/members/${member?.tenant}/${member?.account}`);
    const known = `v1/persons/${randomUUID()}`;
    await admin(known, { method: "PUT", json: { name: "Kim Beispiel" }, headers });
    const rights = { roles: ["reader"], departments: [], topics: [], deputyFor: [] };
    const json = { ...rights, person: known.replace("v1/persons/", "") };
    const path = `v1/members/${member?.tenant}/${randomUUID()}`;
    expect((await admin(path, { method: "PUT", json, headers })).status).toBe(200);
    await admin("v1/audit");
    const settings = await admin("v1/settings");
    const seen = { "if-match": tagOf(settings) };
    await admin("v1/settings", { method: "PUT", json: settings.json, headers: seen });
  }

  async function correctAndCompare() {
    const sent = await office("v1/periods/2025/consolidation", { method: "POST" });
    await finished(office, sent.headers.get("location") ?? "");
    const draft = await office("v1/periods/2025/draft");
    const corrected = await office("v1/versions/1/corrections", {
      method: "POST",
      json: { reason: "Zahlendreher" },
      headers: { "if-match": tagOf(draft) },
    });
    expect([corrected.status, corrected.json["code"]]).toEqual([201, undefined]);
    const version = await office("v1/versions/2");
    expect(tagOf(corrected)).toBe(tagOf(version));
    const again = await office("v1/versions/2", { headers: { "if-none-match": tagOf(corrected) } });
    expect(again.status).toBe(304);
    expect((await office("v1/versions/2/difference")).status).toBe(200);
  }

  async function changeThePeriod() {
    const json = { label: "2027", expectedDepartments: ["Bauen und Gebäude"] };
    const headers = { "if-none-match": "*" };
    const opened = await office("v1/periods/2027", { method: "PUT", json, headers });
    const extended = await office("v1/periods/2027/extensions", {
      method: "POST",
      json: { department: "Bauen und Gebäude", until: "2027-04-30", reason: "Urlaub" },
      headers: { "if-match": tagOf(opened) },
    });
    const closed = await office("v1/periods/2027/closing", {
      method: "POST",
      headers: { "if-match": tagOf(extended) },
    });
    expect(closed.json).toMatchObject({ state: "closed" });
    const asked = await office("v1/periods/2025/inquiries", {
      method: "POST",
      json: { department: "Bauen und Gebäude", text: "Was kostet es?" },
    });
    expect(asked.status).toBe(201);
  }
});
