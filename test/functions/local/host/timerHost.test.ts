import { describe, expect, it, vi } from "vitest";
import { isDue, startTimerHost } from "../../../../functions/local/host/timerHost.ts";

const at = (time: string) => new Date(`2026-11-30T${time}Z`); // a Monday
const between = (schedule: string, from: string, to: string) => isDue(schedule, at(from), at(to));

describe("isDue", () => {
  it.each([
    ["every two minutes", "0 */2 * * * *", "08:01:59", "08:02:00", true],
    ["not in between", "0 */2 * * * *", "08:02:01", "08:03:59", false],
    ["at six on working days", "0 0 6 * * 1-5", "05:59:59", "06:00:00", true],
    ["not on a Monday", "0 0 6 * * 0,6", "05:59:59", "06:00:00", false],
    ["when a few seconds were slept through", "0 30 2 * * *", "02:29:50", "02:30:20", true],
    ["only once a second", "0 30 2 * * *", "02:30:00", "02:30:00", false],
    ["on a day of the month", "0 0 0 30 11 *", "00:00:00", "00:00:00", false],
  ])("%s", (_what, schedule, from, to, expected) => {
    expect(between(schedule, from, to)).toBe(expected);
  });

  it("catches up with at most a day after a long sleep", () => {
    const friday = new Date("2026-11-27T18:00:00Z");
    expect(isDue("0 30 2 * * *", friday, at("12:00:00"))).toBe(true);
    expect(isDue("0 30 2 28 11 *", friday, at("12:00:00"))).toBe(false);
  });

  it("takes no schedule of five parts", () => {
    expect(() => between("* * * * *", "00:00:00", "00:00:01")).toThrow(/six parts/);
  });
});

describe("a machine that was off in the night", () => {
  it("does in the morning what was due, once, and lets whoever has just come go first", async () => {
    vi.useFakeTimers({ now: at("07:00:00") });
    const done: string[] = [];
    const timer = (name: string, schedule: string) => {
      const bindings = { timer: { type: "timerTrigger", direction: "in" as const, schedule } };
      return [name, { metadata: { name, bindings }, callback: () => undefined }] as const;
    };
    const functions = new Map([timer("forget", "0 30 2 * * *"), timer("noon", "0 0 12 1 * *")]);
    const invoke = async (name: string) => ({ returnValue: done.push(name) });
    const common = { log: () => undefined, newId: () => "1", now: () => new Date() };
    const host = startTimerHost({ core: { functions, invoke }, ...common, missed: 86_400_000 });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(done).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(done).toEqual(["forget"]);
    await host.close();
    vi.useRealTimers();
  });
});
