import { describe, expect, it } from "vitest";
import { aSubmission, aTown, consolidated, period, published, type Town } from "./town.ts";

const changed = [{ code: "MO1", title: "Radweg am Ring", topic: "Mobilität", end: "2029" }];

async function nextDraft(town: Town) {
  const again = aSubmission(town, "Tiefbau", changed, { file: "Tiefbau.xlsx" });
  await town.counter.submissions.takeOver(town.office, again, "2026-03-05");
  await consolidated(town);
  return town.counter.consolidation.draft(town.office, period);
}

describe("versions", () => {
  it("are compared with each other and with the draft", async () => {
    const town = await aTown();
    const { counter, office } = town;
    await published(town);
    const { etag } = await nextDraft(town);
    const before = await counter.versions.difference(office, { version: 1 }, { draft: period });
    expect(before).toMatchObject({ from: "Stand 1 (2025)", to: "Entwurf (2025)" });
    expect(before.changed.map(({ fields }) => fields.map(({ field }) => field))).toEqual([["end"]]);
    await counter.versions.publish(office, { period, etag });
    const after = await counter.versions.difference(office, { version: 1 }, { version: 2 });
    expect(after.changed).toEqual(before.changed);
    await expect(
      counter.versions.difference(office, { version: 1 }, { version: 9 })
    ).rejects.toMatchObject({ code: "notFound" });
  });

  it("are corrected by a new one that names what was wrong, and why", async () => {
    const town = await aTown();
    const { counter, office } = town;
    const first = await published(town);
    const { etag } = await nextDraft(town);
    const corrects = { number: 1, reason: "Das Ende war falsch." };
    await expect(
      counter.versions.publish(office, { period, etag, corrects: { ...corrects, number: 7 } })
    ).rejects.toMatchObject({ code: "wrongState" });
    const second = await counter.versions.publish(office, { period, etag, corrects });
    expect(second).toMatchObject({ number: 2, corrects });
    const { value } = await counter.versions.read(office, 2);
    expect(value.corrects).toMatchObject({ number: 1, hash: first.hash, reason: corrects.reason });
    expect((await counter.versions.newest(office))?.value.number).toBe(2);
    expect((await counter.versions.read(office, 1)).value.hash).toBe(first.hash);
  });

  it("are not corrected by one that says the same", async () => {
    const town = await aTown();
    const { counter, office } = town;
    await published(town);
    await consolidated(town);
    const { etag } = await counter.consolidation.draft(office, period);
    const corrects = { number: 1, reason: "Das Ende war falsch." };
    await expect(
      counter.versions.publish(office, { period, etag, corrects })
    ).rejects.toMatchObject({
      code: "wrongState",
      message:
        "Im Entwurf steht dasselbe wie im Stand 1; es gibt nichts zu berichtigen. Bitte zuerst die berichtigte Meldung abgeben oder übernehmen und noch einmal zusammenführen.",
    });
    expect((await counter.versions.newest(office))?.value.number).toBe(1);
  });

  it("are not published from a draft that others have overtaken", async () => {
    const town = await aTown();
    const { counter, office } = town;
    await published(town);
    const { etag } = await counter.consolidation.draft(office, period);
    await expect(counter.versions.publish(office, { period, etag })).rejects.toMatchObject({
      code: "changedMeanwhile",
      message:
        "Seit dem Zusammenführen ist ein neuer Stand erschienen. Bitte noch einmal zusammenführen und dann veröffentlichen.",
    });
  });

  it("are refused when what lies there is not what was published", async () => {
    const town = await aTown();
    const { counter, office, room } = town;
    const { blob } = await published(town);
    await room.blobs.remove(blob);
    await room.blobs.put(blob, new TextEncoder().encode("{}"), "application/gzip");
    await expect(counter.versions.read(office, 1)).rejects.toThrow();
  });

  it("belong to one municipality", async () => {
    const [one, other] = [await aTown(), await aTown()];
    await published(one);
    expect(await other.counter.versions.list(other.office)).toEqual([]);
    await expect(other.counter.versions.read(other.office, 1)).rejects.toMatchObject({
      code: "notFound",
    });
  });
});
