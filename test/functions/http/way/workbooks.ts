import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fb3, fb5, finished, neighbour, office, tagOf } from "./town.ts";

export function workbooks(): void {
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

    it("and templates that are none are refused with what to do, before anything is kept", async () => {
      const body = new TextEncoder().encode("%PDF-1.7 …");
      const checked = await office("v1/template-checks", { ...upload, body });
      expect([checked.status, checked.json["found"]]).toEqual([200, []]);
      expect(checked.json["refused"]).toContain("Das ist keine Word-Datei (.docx). Bitte");
      const tried = await office("v1/template-trials", { ...upload, body });
      expect([tried.status, tried.json["detail"]]).toEqual([422, checked.json["refused"]]);
      expect((await fb5("v1/template-checks", { ...upload, body })).status).toBe(403);
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

    it("with the questions go out, come back, and change nothing that nobody answered", async () => {
      const wish = { of: { draft: "2025" }, format: "xlsx", audience: "verwaltungsintern" };
      const started = await office("v1/exports", { method: "POST", json: wish });
      const location = started.headers.get("location") ?? "";
      await finished(office, location);
      const { bytes: written } = await office(`${location.replace("/api/", "")}/file`);
      const path = "v1/periods/2025/answers-workbook?file=Katalog-Entwurf.xlsx";
      const sent = { ...upload, body: new Uint8Array(written) };
      const back = await office(path, sent);
      expect([back.status, back.json]).toEqual([200, { taken: 0, withdrawn: 0, notes: [] }]);
      const other = await office(path, { ...upload, body: bytes() });
      expect([other.status, other.json["code"]]).toEqual([422, "fileRefused"]);
      expect(other.json["detail"]).toContain("„Klärungsfälle“");
      expect((await fb5(path, sent)).status).toBe(403);
    });
  });
}
