import { describe, expect, it } from "vitest";
import { openCounter } from "../../../functions/counter/counter.ts";
import { aTown } from "./town.ts";

describe("the rate of requests", () => {
  it("lets no burst through, from however many instances at once", async () => {
    const { id, room } = await aTown();
    const instances = Array.from({ length: 3 }, () => openCounter(room));
    const at = "2026-03-01T09:00:00Z";
    const asked = Array.from({ length: 300 }, (_, index) =>
      instances[index % 3]?.rate.take({ municipality: id, person: "p1" }, at)
    );
    const free = (await Promise.all(asked)).filter((one) => one?.isFree);
    expect(free.length).toBeLessThanOrEqual(120);
    expect(free.length).toBeGreaterThanOrEqual(100);
  });

  it("is held for each person, and fills up again", async () => {
    const { counter, id } = await aTown();
    const take = (person: string, at: string) =>
      counter.rate.take({ municipality: id, person }, at);
    const now = "2026-03-01T09:00:00Z";
    let free = 0;
    while ((await take("p1", now)).isFree && free < 200) free++;
    expect(free).toBe(120);
    expect(await take("p1", now)).toEqual({ isFree: false, retryAfter: 1 });
    expect((await take("p2", now)).isFree).toBe(true);
    expect((await take("p1", "2020-01-01T00:00:00Z")).isFree).toBe(false);
    expect((await take("p1", "2026-03-01T09:00:02Z")).isFree).toBe(true);
  });
});
