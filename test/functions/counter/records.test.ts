import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aTown, period } from "./town.ts";

describe("records", () => {
  it("change only for whoever has seen their last state", async () => {
    const { counter, office } = await aTown();
    const first = await counter.profiles.write(office, { id: "Tiefbau", columns: {} });
    await counter.profiles.write(office, { id: "Tiefbau", columns: { A: null } }, first.etag);
    const late = counter.profiles.write(office, { id: "Tiefbau", columns: {} }, first.etag);
    await expect(late).rejects.toMatchObject({ code: "changedMeanwhile" });
    const unseen = counter.profiles.write(office, { id: "Tiefbau", columns: {} });
    await expect(unseen).rejects.toMatchObject({ code: "changedMeanwhile" });
  });

  it("hold a Word template byte for byte", async () => {
    const { counter, office } = await aTown();
    const content = new Uint8Array([80, 75, 3, 4, 0, 255]);
    const head = { id: "briefkopf", name: "Briefkopf Größe A4.dotx", kind: "mitteilung", content };
    await counter.templates.write(office, head);
    const file = await counter.templates.file(office, "briefkopf");
    expect([file.name, ...file.bytes]).toEqual([head.name, ...content]);
  });

  it("ask a department once, however often it is sent", async () => {
    const { counter, office } = await aTown();
    const wish = { id: randomUUID(), period, department: "Tiefbau", text: "Bitte Kosten nennen." };
    const first = await counter.inquiries.ask(office, wish);
    expect((await counter.inquiries.ask(office, wish)).etag).toBe(first.etag);
    await expect(counter.inquiries.ask(office, { ...wish, text: "?" })).rejects.toMatchObject({
      code: "alreadyDifferent",
    });
  });

  it("take what is said to a measure", async () => {
    const { counter, as, office } = await aTown();
    const said = { id: randomUUID(), period, measure: randomUUID(), text: "Bitte vorziehen." };
    const first = await counter.comments.add(as("sponsor", "p7"), said);
    expect(await counter.comments.add(as("sponsor", "p7"), said)).toEqual(first);
    for (const [by, text] of [["p8", said.text] as const, ["p7", "Anderes."] as const]) {
      const other = counter.comments.add(as("sponsor", by), { ...said, text });
      await expect(other).rejects.toMatchObject({ code: "alreadyDifferent" });
    }
    const kept = await counter.comments.page(office, period, {}, () => true);
    expect(kept.entries.map(({ value }) => value)).toEqual([{ ...said, by: "p7", at: office.at }]);
  });
});
