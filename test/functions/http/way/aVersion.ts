import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Ask } from "../aCounter.ts";
import {
  admin,
  coordinator,
  fb3,
  fb5,
  finished,
  neighbour,
  office,
  reader,
  roof,
  sponsor,
  tagOf,
} from "./town.ts";

export function aVersion(): void {
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

    it("lets the topic's people report, comment and release, and nobody else", async () => {
      const path = "v1/periods/2025/topic-reports/BS";
      const json = { progress: "Dach in Planung", challenges: "", decisionsNeeded: "" };
      const headers = { "if-none-match": "*" };
      const proposed = await coordinator(path);
      expect(proposed.headers.get("etag")).toBeNull();
      expect(proposed.json).toEqual({
        ...{ topic: "BS", period: "2025", isProposal: true },
        ...{ progress: "", challenges: "", decisionsNeeded: "" },
      });
      for (const unknown of [path.replace("BS", "XX"), path.replace("2025", "1999")]) {
        expect((await office(unknown)).status).toBe(404);
      }
      const written = await coordinator(path, { method: "PUT", json, headers });
      expect(written.status).toBe(200);
      const foreign = path.replace("BS", "MO");
      expect((await coordinator(foreign, { method: "PUT", json, headers })).status).toBe(404);
      expect((await coordinator(foreign)).status).toBe(404);
      const seen = { "if-match": tagOf(written) };
      const release = (ask: Ask) => ask(`${path}/release`, { method: "POST", headers: seen });
      expect((await release(coordinator)).status).toBe(403);
      expect((await release(sponsor)).json).toHaveProperty("releasedAt");
      // The neighbour has a topic of the same code, and is proposed a report of its own.
      expect((await neighbour(path)).json).toMatchObject({ isProposal: true, progress: "" });
      const all = (await office("v1/catalogue")).json["entries"] as { id: string; code?: string }[];
      const own = all.find(({ code }) => code === "BS1")?.id;
      const other = all.find(({ code }) => code !== "BS1")?.id;
      const say = (measure: string | undefined) =>
        coordinator(`v1/periods/2025/comments/${randomUUID()}`, {
          method: "PUT",
          json: { measure, text: "Bitte Fristen nennen." },
        });
      expect([(await say(own)).status, (await say(other)).status]).toEqual([201, 404]);
      const said = async () => (await sponsor("v1/periods/2025/comments")).json["entries"];
      const by = (await coordinator("v1/me")).json["person"];
      expect(await said()).toEqual([expect.objectContaining({ by, measure: own })]);
      expect(await said()).toEqual([expect.not.objectContaining({ author: expect.anything() })]);
      const name = { name: "Karla Beispiel" };
      const entered = { method: "PUT", json: name, headers };
      const person = await admin(`v1/persons/${by}`, entered);
      expect(person.status).toBe(200);
      expect(await said()).toMatchObject([{ by, author: "Karla Beispiel" }]);
    });
  });
}
