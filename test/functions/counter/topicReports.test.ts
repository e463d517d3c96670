import { describe, expect, it } from "vitest";
import { aSubmission, aTown, consolidated, period } from "./town.ts";

describe("topic reports", () => {
  it("are released by the sponsor, and a change takes the release back", async () => {
    const { counter, as, office } = await aTown();
    const text = { topic: "MO", period, progress: "Läuft.", challenges: "–", decisionsNeeded: "–" };
    const written = await counter.topicReports.write(as("coordinator"), text);
    const released = await counter.topicReports.release(as("sponsor", "p7"), text, written.etag);
    expect(released.value).toMatchObject({ releasedBy: "p7" });
    await expect(
      counter.topicReports.release(as("sponsor"), text, released.etag)
    ).rejects.toMatchObject({ code: "wrongState" });
    await counter.topicReports.write(as("coordinator"), text, released.etag);
    const now = await counter.topicReports.find(office, period, "MO");
    expect(now?.value.releasedBy).toBeUndefined();
  });
});

describe("a topic report nobody has written yet", () => {
  it("is proposed from what the measures of the newest version say", async () => {
    const town = await aTown();
    const { counter, office } = town;
    const nothing = { progress: "", challenges: "", decisionsNeeded: "" };
    const propose = (topic: string) => counter.topicReports.propose(office, period, topic);
    expect(await propose("MO")).toEqual({ topic: "MO", period, ...nothing });
    const rows = [
      { code: "MO10", title: "Radweg", topic: "Mobilität", progress: "Der Bau\nläuft." },
      { code: "MO2", title: "Mobilpunkt", topic: "Mobilität", phase: "Vorschlag" },
      { code: "EE1", title: "Solardach", topic: "Energie", progress: "Fertig." },
    ];
    await counter.submissions.submit(office, aSubmission(town, "Tiefbau", rows));
    await consolidated(town);
    const { etag } = await counter.consolidation.draft(office, period);
    await counter.versions.publish(office, { period, etag });
    expect(await propose("MO")).toEqual({
      ...{ topic: "MO", period, challenges: "" },
      progress: "- Radweg (MO10): Der Bau läuft.",
      decisionsNeeded: "- Mobilpunkt (MO2): vorgeschlagen, noch nicht entschieden",
    });
    await expect(counter.topicReports.propose(office, "1999", "MO")).rejects.toMatchObject({
      code: "notFound",
    });
    const kept = await counter.topicReports.page(office, period, {}, () => true);
    expect(kept.entries).toEqual([]);
  });
});
