import { describe, expect, it } from "vitest";
import { nodeHashes } from "../../../functions/cli/nodeHashes.ts";
import { submissionHash } from "../../../shared/consolidation/submissions/submissionContent.ts";
import { aSubmission, aTown, consolidated, period } from "./town.ts";

const ring = { code: "MO1", title: "Radweg am Ring", topic: "Mobilität", end: "2026" };
const bus = { code: "MO2", title: "Neue Buslinie nach Norden", topic: "Mobilität" };

describe("handing in", () => {
  it("is harmless when repeated: eight tries are one submission", async () => {
    const town = await aTown();
    const one = aSubmission(town, "Tiefbau", [ring]);
    const results = await Promise.all(
      Array.from({ length: 8 }, () => town.counter.submissions.submit(town.office, one))
    );
    expect(results.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(results.map(({ etag }) => etag)).size).toBe(1);
    expect(await town.counter.submissions.list(town.office, period)).toHaveLength(1);
  });

  it("refuses other content under an id that is taken", async () => {
    const town = await aTown();
    const one = aSubmission(town, "Tiefbau", [ring]);
    await town.counter.submissions.submit(town.office, one);
    const other = aSubmission(town, "Tiefbau", [bus], { id: one.id });
    await expect(town.counter.submissions.submit(town.office, other)).rejects.toMatchObject({
      code: "alreadyDifferent",
      message:
        "Unter dieser Kennung liegt schon eine andere Meldung. Bitte die Meldung neu abgeben.",
    });
  });

  it("does not take the sender's word for its hash", async () => {
    const town = await aTown();
    const one = aSubmission(town, "Tiefbau", [ring]);
    expect(submissionHash(one, nodeHashes)).toBe(one.hash);
    const { value } = await town.counter.submissions.submit(town.office, { ...one, hash: "0" });
    expect(value.hash).toBe(one.hash);
    expect((await consolidated(town)).value.state).toBe("done");
  });

  it("counts the last complete one; partial ones come beside it, a file replaces itself", async () => {
    const town = await aTown();
    const { counter, office } = town;
    const send = (rows: readonly object[], file: string, extent: "complete" | "partial") =>
      counter.submissions.submit(office, aSubmission(town, "Tiefbau", rows, { file, extent }));
    await send([ring], "alt.xlsx", "complete");
    await send([{ ...ring, end: "2027" }], "a.xlsx", "complete");
    await send([bus], "b.xlsx", "partial");
    await send([{ ...bus, end: "2030" }], "b.xlsx", "partial");
    const heads = await counter.submissions.list(office, period);
    const current = heads.filter(({ value }) => value.isCurrent);
    expect(current.map(({ value }) => [value.revision, value.files]).sort()).toEqual([
      [2, ["a.xlsx"]],
      [4, ["b.xlsx"]],
    ]);
    await consolidated(town);
    const { value } = await counter.consolidation.draft(office, period);
    expect(value.catalogue.map(({ title, end }) => [title, end])).toEqual([
      ["Radweg am Ring", "2027"],
      ["Neue Buslinie nach Norden", "2030"],
    ]);
  });

  it("ends when the period is closed, but not for who was given longer, nor for the office", async () => {
    const town = await aTown();
    const { counter, office } = town;
    const { etag } = await counter.periods.read(office, period);
    const closed = await counter.periods.close(office, period, etag);
    const late = aSubmission(town, "Tiefbau", [ring]);
    await expect(counter.submissions.submit(office, late)).rejects.toMatchObject({
      code: "periodClosed",
    });
    const extension = { department: "Schulen", until: "2026-03-01", reason: "Ferien" };
    await counter.periods.extend(office, { id: period, etag: closed.etag }, extension);
    await counter.submissions.submit(office, aSubmission(town, "Schulen", [bus]));
    const afterwards = { ...office, at: "2026-03-02T00:00:00Z" };
    await expect(
      counter.submissions.submit(afterwards, aSubmission(town, "Schulen", [ring]))
    ).rejects.toMatchObject({ code: "periodClosed" });
    const taken = await counter.submissions.takeOver(office, late, "2026-02-27");
    expect(taken).toMatchObject({ isNew: true, value: { receivedAt: "2026-02-27" } });
    await expect(
      counter.submissions.submit(office, { ...late, period: "1999" })
    ).rejects.toMatchObject({ code: "notFound" });
  });

  it("keeps what is too long for a row", async () => {
    const town = await aTown();
    const rows = Array.from({ length: 900 }, (_, at) => ({
      code: `MO${at}`,
      title: `Vorhaben ${at}`,
      description: nodeHashes.sha256(String(at)).repeat(2) + nodeHashes.sha1(`ä${at}`).repeat(30),
      goal: Array.from({ length: 14 }, (_, n) => nodeHashes.sha256(`${at} ${n}`)).join(" "),
    }));
    const one = aSubmission(town, "Tiefbau", rows);
    const { value } = await town.counter.submissions.submit(town.office, one);
    const again = await town.counter.submissions.read(town.office, period, value.id);
    expect(again.value.measures).toEqual(one.measures);
  });
});

describe("the way of a submission", () => {
  it("waits for the head's release before it counts", async () => {
    const town = await aTown();
    const { counter, office } = town;
    const one = aSubmission(town, "Tiefbau", [ring], { state: "zur Freigabe" });
    const sent = await counter.submissions.submit(town.as("department"), one);
    expect(sent.value).toMatchObject({ state: "zur Freigabe", isCurrent: false });
    const seen = { period, id: one.id, etag: sent.etag };
    await expect(counter.submissions.accept(office, seen)).rejects.toMatchObject({
      code: "wrongState",
    });
    const released = await counter.submissions.release(town.as("head", "person-9"), seen);
    expect(released.value).toMatchObject({
      state: "abgegeben",
      isCurrent: true,
      releasedBy: "person-9",
    });
    await expect(counter.submissions.release(office, seen)).rejects.toMatchObject({
      code: "changedMeanwhile",
    });
    const accepted = await counter.submissions.accept(office, { ...seen, etag: released.etag });
    expect(accepted.value.state).toBe("angenommen");
    expect((await counter.submissions.read(office, period, one.id)).value.state).toBe("angenommen");
  });

  it("goes back with a Rückfrage and does not count until it comes again", async () => {
    const town = await aTown();
    const { counter, office } = town;
    const { value, etag } = await counter.submissions.submit(
      office,
      aSubmission(town, "Tiefbau", [ring])
    );
    const question = { text: "Was kostet der Radweg?", dueDate: "2026-03-15" };
    await counter.submissions.sendBack(office, { period, id: value.id, etag }, question);
    const [asked] = (await counter.inquiries.page(office, period, {}, ["Tiefbau"])).entries;
    expect(asked?.value).toMatchObject({ ...question, submission: value.id });
    await consolidated(town);
    expect((await counter.consolidation.draft(office, period)).value.catalogue).toEqual([]);
    const seen = { period, id: asked?.value.id ?? "", etag: asked?.etag ?? "" };
    const replied = await counter.inquiries.reply(town.as("department"), seen, "120.000 €");
    expect(replied.value.reply).toMatchObject({ text: "120.000 €", by: "person-1" });
    await counter.submissions.submit(office, aSubmission(town, "Tiefbau", [ring]));
    await consolidated(town);
    expect((await counter.consolidation.draft(office, period)).value.catalogue).toHaveLength(1);
  });
});

describe("answers", () => {
  it("settle a conflict, can be taken back, and hold publishing up while they are missing", async () => {
    const town = await aTown();
    const { counter, office } = town;
    await counter.submissions.submit(office, aSubmission(town, "Tiefbau", [ring]));
    await counter.submissions.submit(
      office,
      aSubmission(town, "Schulen", [{ ...ring, end: "2027" }])
    );
    await consolidated(town);
    const { value, etag } = await counter.consolidation.draft(office, period);
    const conflict = value.questions.find(({ kind }) => kind === "conflict");
    await expect(counter.versions.publish(office, { period, etag })).rejects.toMatchObject({
      code: "stillOpen",
      message: "Vor dem Veröffentlichen ist noch ein Klärungsfall zu beantworten.",
      questions: [conflict?.id],
    });
    const said = { question: conflict?.id ?? "", key: conflict?.key ?? "" };
    await expect(
      counter.consolidation.answer(office, period, { ...said, choice: "merge" })
    ).rejects.toMatchObject({ code: "misfit", message: expect.not.stringContaining("(dismiss)") });
    await expect(
      counter.consolidation.answer(office, period, { ...said, choice: "dismiss" })
    ).rejects.toMatchObject({ code: "misfit", message: expect.stringContaining("offenlassen") });
    const own = { ...said, choice: "own" as const, value: "2028" };
    const answered = await counter.consolidation.answer(office, period, own);
    const after = await counter.consolidation.draft(office, period);
    expect(after.etag).not.toBe(etag);
    expect(after.value.catalogue[0]?.end).toBe("2028");
    await expect(counter.versions.publish(office, { period, etag })).rejects.toMatchObject({
      code: "changedMeanwhile",
    });
    await counter.consolidation.undo(office, period, { key: said.key, etag: answered.etag });
    expect((await counter.consolidation.draft(office, period)).value.answers).toEqual([]);
    await expect(
      counter.consolidation.undo(office, period, { key: said.key, etag: answered.etag })
    ).rejects.toMatchObject({ code: "changedMeanwhile" });
    await counter.consolidation.answer(office, period, own);
    const ready = await counter.consolidation.draft(office, period);
    const version = await counter.versions.publish(office, { period, etag: ready.etag });
    expect(version.number).toBe(1);
    expect((await counter.versions.read(office, 1)).value.answers).toContainEqual(
      expect.objectContaining({ choice: "own", by: "person-1" })
    );
  });
});
