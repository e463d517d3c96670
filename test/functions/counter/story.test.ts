import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { runJob } from "../../../functions/queue/runJob.ts";
import { aSubmission, aTown, consolidated, period, published } from "./town.ts";

const ring = { code: "MO1", title: "Radweg am Ring", topic: "Mobilität", end: "2026" };
const bus = { code: "MO2", title: "Neue Buslinie nach Norden", topic: "Mobilität" };

describe("a municipality at the counter", () => {
  it("goes from submissions to a version and a paper", async () => {
    const town = await aTown();
    const { counter, office, room, id } = town;
    const sent = await counter.submissions.submit(
      town.as("department"),
      aSubmission(town, "Tiefbau", [ring, bus])
    );
    expect(sent).toMatchObject({ isNew: true, value: { state: "abgegeben", revision: 1 } });
    const job = await consolidated(town);
    expect(job.value).toMatchObject({
      state: "done",
      progress: 100,
      result: { measures: 2, openQuestions: 1 },
    });
    const draft = await counter.consolidation.draft(office, period);
    expect(draft.value.questions.map(({ kind }) => kind)).toEqual(["missingDepartment"]);
    expect(draft.value.submissions).toEqual([{ id: sent.value.id, hash: sent.value.hash }]);
    const version = await counter.versions.publish(office, { period, etag: draft.etag });
    expect(version).toMatchObject({ number: 1, measures: 2 });
    expect((await counter.versions.read(office, 1)).value.hash).toBe(version.hash);
    expect((await counter.periods.read(office, period)).value.state).toBe("published");
    const paper = {
      id: randomUUID(),
      kind: "mitteilung",
      of: { version: 1 },
      audience: "öffentlich" as const,
      context: {},
    };
    await counter.papers.write(office, paper);
    const { value } = await counter.jobs.start(
      office,
      { kind: "paper", paper: paper.id },
      paper.id
    );
    expect(await runJob(room, { jobId: value.id, municipality: id })).toBe("done");
    const file = await counter.jobs.file(office, value.id);
    expect(file.name).toBe("Mitteilung Stand 1 2025.docx");
    expect(Buffer.from(await file.part(0, 2)).toString()).toBe("PK");
    expect((await counter.papers.read(office, paper.id)).value.file).toMatchObject({
      name: file.name,
      bytes: file.size,
    });
    expect(await counter.audit.verify(office)).toMatchObject({ isWhole: true });
  });

  it("writes an entry for every change, with ids and hashes only", async () => {
    const town = await aTown();
    await published(town);
    const { entries } = await town.counter.audit.read(town.as("admin"), {});
    expect(entries.map(({ what }) => what)).toEqual([
      "person.added",
      "settings.changed",
      "period.opened",
      "submission.submitted",
      "job.started",
      "draft.consolidated",
      "job.done",
      "version.published",
      "period.published",
      "audit.read",
    ]);
    const told = JSON.stringify(entries);
    expect(told).not.toContain("Radweg");
    expect(told).not.toContain("Größler");
  });

  it("shows one page of a long list after the other, and takes no forged mark", async () => {
    const town = await aTown();
    const { counter, office } = town;
    const rows = Array.from({ length: 250 }, (_, at) => ({
      code: `MO${at + 1}`,
      title: `Vorhaben ${at + 1} in der ${String.fromCharCode(65 + (at % 26))}-Straße`,
      topic: "Mobilität",
    }));
    await counter.submissions.submit(office, aSubmission(town, "Tiefbau", rows));
    await consolidated(town);
    const { value: draft, etag } = await counter.consolidation.draft(office, period);
    await counter.versions.publish(office, { period, etag });
    const found: string[] = [];
    let after: string | undefined;
    do {
      const page = await counter.versions.measures(office, 1, {
        size: 70,
        ...(after && { after }),
      });
      found.push(...page.entries.map((one) => one.id));
      after = page.next;
    } while (after !== undefined);
    expect(found).toEqual(draft.catalogue.map((one) => one.id));
    const [first] = await Promise.all([counter.versions.measures(office, 1, { size: 1 })]);
    const forged = `${Buffer.from("M|0").toString("base64url")}.${first.next?.split(".")[1]}`;
    await expect(counter.versions.measures(office, 1, { after: forged })).rejects.toMatchObject({
      code: "misfit",
    });
    await expect(
      counter.audit.read(town.as("admin"), { ...(first.next && { after: first.next }) })
    ).rejects.toMatchObject({ code: "misfit" });
  });
});

describe("persons", () => {
  it("stand in the register alone: erasing a name changes no hash", async () => {
    const town = await aTown();
    const { counter, office } = town;
    const version = await published(town);
    const kept = JSON.stringify((await counter.versions.read(office, 1)).value);
    expect(kept).not.toContain("Größler");
    const shown = await counter.settings.read(office);
    expect(shown.value.municipality.head?.name).toBe("Änne Größler");
    const [person] = await counter.persons.list(office);
    await counter.persons.erase(town.as("admin"), person?.value.id ?? "", person?.etag ?? "");
    expect((await counter.settings.read(office)).value.municipality.head?.name).toBe("N. N.");
    expect((await counter.versions.read(office, 1)).value.hash).toBe(version.hash);
    expect(await counter.audit.verify(office)).toMatchObject({ isWhole: true });
  });

  it("keep their id when settings are sent again", async () => {
    const town = await aTown();
    const { counter } = town;
    const { value, etag } = await counter.settings.read(town.office);
    await counter.settings.change(town.as("admin"), value, etag);
    expect(await counter.persons.list(town.office)).toHaveLength(1);
  });
});
