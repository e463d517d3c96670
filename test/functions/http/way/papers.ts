import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readZip } from "../../../../functions/zip/readZip.ts";
import { edited, stateTemplate } from "../../word/town/townTemplates.ts";
import { finished, neighbour, office, tagOf } from "./town.ts";
export function papers(): void {
  describe("papers of a version", () => {
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
      const part = await office(`v1/papers/${paper}/file`, {
        headers: { range: "bytes=10-19", "if-range": tagOf(file) },
      });
      expect([part.status, part.headers.get("content-range")]).toEqual([
        206,
        `bytes 10-19/${file.bytes.length}`,
      ]);
      expect(part.bytes).toEqual(file.bytes.slice(10, 20));
      const wish = { of: { version: 1 }, format: "csv", audience: "verwaltungsintern" };
      const started = await office("v1/exports", { method: "POST", json: wish });
      const location = started.headers.get("location") ?? "";
      await finished(office, location);
      const csv = await office(`${location.replace("/api/", "")}/file`);
      expect(new TextDecoder().decode(csv.bytes)).toContain("Solardach auf der Sporthalle");
      expect((await neighbour(`v1/papers/${paper}`)).status).toBe(404);
    });

    it("tells the council what the people of a topic have reported", async () => {
      const paper = randomUUID();
      const json = { kind: "sponsorbericht", of: { version: 1 }, audience: "öffentlich" };
      await office(`v1/papers/${paper}`, {
        method: "PUT",
        json: { ...json, context: {} },
        headers: { "if-none-match": "*" },
      });
      const making = await office(`v1/papers/${paper}/making`, { method: "POST" });
      await finished(office, making.headers.get("location") ?? "");
      const { bytes } = await office(`v1/papers/${paper}/file`);
      expect(readZip(bytes).get("word/document.xml")).toContain("Dach in Planung");
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
            "content-type":
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
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
  });
}
