import { describe, expect, it } from "vitest";
import { Refusal } from "../../functions/counter/refusal.ts";
import { aCounter, aSubmission, aTown, consolidated, period } from "../functions/counter/town.ts";

const ring = { code: "MO1", title: "Radweg am Ring", topic: "Mobilität" };

describe("200 submissions from 50 departments at once", () => {
  it("each arrives exactly once, though each is sent three times", async () => {
    const departments = Array.from({ length: 50 }, (_, at) => `Amt ${at + 1}`);
    const town = await aTown({ departments });
    const other = await aCounter();
    const sent = departments.flatMap((name) =>
      ["a", "b", "c", "d"].map((file) =>
        aSubmission(town, name, [ring], { file: `${file}.xlsx`, extent: "partial" })
      )
    );
    const before = performance.now();
    const results = await Promise.all(
      sent.flatMap((one) =>
        [town.counter, other.counter, town.counter].map((counter) =>
          counter.submissions.submit(town.office, one)
        )
      )
    );
    const seconds = (performance.now() - before) / 1000;
    console.info(`600 sendings of 200 submissions: ${seconds.toFixed(1)} s`);
    expect(results.filter(({ isNew }) => isNew)).toHaveLength(200);
    const heads = await town.counter.submissions.list(town.office, period);
    expect(heads.map(({ value }) => value.id).sort()).toEqual(sent.map(({ id }) => id).sort());
    for (const ofOne of Map.groupBy(heads, ({ value }) => value.department).values()) {
      expect(ofOne.map(({ value }) => value.revision).sort()).toEqual([1, 2, 3, 4]);
    }
    const { entries } = await town.counter.audit.read(town.office, { size: 1000 });
    expect(entries.filter(({ what }) => what === "submission.submitted")).toHaveLength(200);
    expect(await town.counter.audit.verify(town.office)).toMatchObject({ isWhole: true });
  }, 240_000);
});

describe("two offices that publish at once", () => {
  it("one wins, the other is told, and no version is torn", async () => {
    const town = await aTown();
    const other = await aCounter();
    for (let round = 1; round <= 5; round++) {
      const rows = [{ ...ring, end: `${2030 + round}` }];
      await town.counter.submissions.takeOver(
        town.office,
        aSubmission(town, "Tiefbau", rows, { file: "Liste.xlsx" }),
        "2026-03-01"
      );
      await consolidated(town);
      const { etag } = await town.counter.consolidation.draft(town.office, period);
      const outcomes = await Promise.allSettled([
        town.counter.versions.publish(town.as("office", "p1"), { period, etag }),
        other.counter.versions.publish(town.as("office", "p2"), { period, etag }),
      ]);
      const lost = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
      expect(lost).toHaveLength(1);
      expect(lost[0]).toBeInstanceOf(Refusal);
      expect(lost[0].code).toBe("changedMeanwhile");
      const versions = await town.counter.versions.list(town.office);
      expect(versions.map(({ number }) => number)).toEqual(
        Array.from({ length: round }, (_, at) => at + 1)
      );
      const { entries } = await other.counter.versions.measures(town.office, round, {});
      expect(entries).toHaveLength(versions.at(-1)?.measures ?? 0);
    }
    const { entries } = await town.counter.audit.read(town.office, { size: 1000 });
    expect(entries.filter(({ what }) => what === "version.published")).toHaveLength(5);
  }, 120_000);
});

describe("two who answer one question at once", () => {
  it("one is kept, the other is told", async () => {
    const town = await aTown();
    const other = await aCounter();
    const ends = ["2026", "2027"];
    for (const [at, department] of ["Tiefbau", "Schulen"].entries()) {
      const rows = [{ ...ring, end: ends[at] ?? "" }];
      await town.counter.submissions.submit(town.office, aSubmission(town, department, rows));
    }
    await consolidated(town);
    const { value } = await town.counter.consolidation.draft(town.office, period);
    const question = value.questions.find(({ kind }) => kind === "conflict");
    const answer = (counter: typeof town.counter, source: number) =>
      counter.consolidation.answer(town.office, period, {
        question: question?.id ?? "",
        key: question?.key ?? "",
        choice: "take",
        source,
      });
    const outcomes = await Promise.allSettled([answer(town.counter, 0), answer(other.counter, 1)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await town.counter.consolidation.answers(town.office, period)).toHaveLength(1);
  });
});
