import { describe, expect, it } from "vitest";
import { tidy } from "../../functions/timer/janitor.ts";
import { forgetOld } from "../../functions/timer/retention.ts";
import { storageTime } from "../../functions/timer/storageTime.ts";
import { aTown, consolidated, period, published } from "../functions/counter/town.ts";
import { dice } from "./faultyProxy.ts";

describe("a clock that jumps between 1970 and 2100 with every look at it", () => {
  it("loses no job, no version and no entry, and throws nothing away too early", async () => {
    const chance = dice(9);
    const now = () => new Date(chance() * Date.parse("2100-01-01")).toISOString();
    const town = await aTown({ now });
    const jumping = {
      ...town,
      get office() {
        return { ...town.office, at: now() };
      },
    };
    const version = await published(jumping);
    const job = await consolidated(jumping);
    expect(job.value.state).toBe("done");
    const time = await storageTime(town.room);
    await tidy(town.room, town.id);
    // Calls were given dates of every century, so old jobs may go; what counts may not.
    await forgetOld(town.room, town.id, time);
    expect((await town.counter.versions.read(town.office, 1)).value.hash).toBe(version.hash);
    expect(
      (await town.counter.consolidation.draft(town.office, period)).value.catalogue
    ).toHaveLength(1);
    expect(await town.counter.submissions.list(town.office, period)).toHaveLength(1);
    expect(await town.counter.audit.verify(town.office)).toMatchObject({ isWhole: true });
  });
});
