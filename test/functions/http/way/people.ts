import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  admin,
  aMeasure,
  aSubmission,
  buildings,
  counter,
  neighbour,
  office,
  secret,
  tagOf,
} from "./town.ts";

export function people(): void {
  describe("people", () => {
    it("are entered, changed and taken out by the admin, never by themselves", async () => {
      const account = randomUUID();
      const path = `v1/members/${(await import("../../auth/oidcProvider.ts")).tenant}/${account}`;
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

    it("release as office for a department that has no head, and only if they are head as well", async () => {
      const both = await counter.person(["office", "head"]);
      const headless = "Umwelt und Stadtgrün";
      await counter.person(["head"], { departments: [headless], until: "2020-12-31" });
      const statuses: unknown[] = [];
      for (const department of [headless, "Bauen und Gebäude"]) {
        const submission = `v1/periods/2026/submissions/${randomUUID()}`;
        const json = aSubmission(department, [aMeasure(2, secret)], { forRelease: true });
        const sent = await both(submission, { method: "PUT", json });
        const release = { method: "POST", headers: { "if-match": tagOf(sent) } };
        const alone = await office(`${submission}/release`, release);
        const released = await both(`${submission}/release`, release);
        statuses.push([sent.json["state"], alone.status, released.status]);
      }
      expect(statuses).toEqual([
        ["zur Freigabe", 403, 200],
        ["zur Freigabe", 403, 404],
      ]);
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
      expect(counter.logged.join("\n")).not.toMatch(
        /Karla|Solardach|Durchwahl|nur für uns|80\.000/
      );
      expect(counter.logged.filter((line) => line.startsWith("error"))).toEqual([]);
    });
  });
}
