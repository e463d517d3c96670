import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SubmissionEntry } from "../../../../shared/exchange/entities/submission.ts";
import {
  address,
  aMeasure,
  aSubmission,
  fb3,
  fb5,
  head5,
  neighbour,
  office,
  roof,
  secret,
  tagOf,
} from "./town.ts";

export function aMeldung(): void {
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

    it("stands beside the other files of its mail, and sent again replaces only itself", async () => {
      const send = (file: string, extent: string, row: string) =>
        office(`v1/periods/2026/takeovers?${new URLSearchParams({ ...mail, file, extent })}`, {
          method: "POST",
          body: new TextEncoder().encode(`Nr.;Maßnahme;Beginn\n${row}\n`),
          headers: { "content-type": "application/octet-stream" },
        });
      const mail = { department: "Umwelt und Stadtgrün", received: "2026-02-21" };
      const sent = [
        await send("Bäume.csv", "complete", "KA1;Bäume am Markt;2027"),
        await send("Dächer.csv", "partial", "KA2;Grüne Dächer;2027"),
        await send("Bäume.csv", "partial", "KA1;Bäume am Markt;2028"),
      ];
      expect(sent.map(({ status }) => status)).toEqual([201, 201, 201]);
      const { entries } = (await office("v1/periods/2026/submissions")).json;
      const current = (entries as SubmissionEntry[]).filter(({ isCurrent }) => isCurrent);
      expect(current.map(({ files, extent }) => [files, extent])).toEqual([
        [["Dächer.csv"], "partial"],
        [["Bäume.csv"], "partial"],
      ]);
      // What was replaced counts again when it comes again.
      const back = [
        await send("Bäume.csv", "complete", "KA1;Bäume am Markt;2027"),
        await send("Bäume.csv", "complete", "KA1;Bäume am Markt;2027"),
      ];
      expect(back.map(({ status, json }) => [status, json["isCurrent"]])).toEqual([
        [201, true],
        [200, true],
      ]);
    });
  });
}
