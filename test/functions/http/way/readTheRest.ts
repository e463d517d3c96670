import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { address, admin, finished, office, tagOf } from "./town.ts";

/** Everything that no test before has asked for. */
export async function readTheRest(answer: string) {
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

async function correction() {
  const sent = await office("v1/periods/2025/consolidation", { method: "POST" });
  await finished(office, sent.headers.get("location") ?? "");
  const draft = await office("v1/periods/2025/draft");
  return office("v1/versions/1/corrections", {
    method: "POST",
    json: { reason: "Zahlendreher" },
    headers: { "if-match": tagOf(draft) },
  });
}

async function correctAndCompare() {
  const idle = await correction();
  expect([idle.status, idle.json["code"]]).toEqual([409, "wrongState"]);
  expect(idle.json["detail"]).toContain("es gibt nichts zu berichtigen");
  const { json, headers } = await admin("v1/settings");
  const municipality = { ...(json["municipality"] as object), population: 31_415 };
  const seen = { "if-match": headers.get("etag") ?? "" };
  await admin("v1/settings", { method: "PUT", json: { ...json, municipality }, headers: seen });
  const corrected = await correction();
  expect([corrected.status, corrected.json["code"]]).toEqual([201, undefined]);
  const version = await office("v1/versions/2");
  expect(tagOf(corrected)).toBe(tagOf(version));
  const again = await office("v1/versions/2", {
    headers: { "if-none-match": tagOf(corrected) },
  });
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
