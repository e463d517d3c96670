import type { FunctionsCore, Log } from "./functionsCore.ts";
import type { Running } from "./queueHost.ts";

export interface TimerHostOptions {
  readonly core: FunctionsCore;
  readonly log: Log;
  readonly newId: () => string;
  readonly now: () => Date;
  /** What was due so long before the start is done after it, as Azure does; absent: nothing is. In ms. */
  readonly missed?: number;
}

/** Nobody who has just opened the address shall wait for what was missed in the night. */
const patience = 20_000;
/** No further back than this, however long the machine was off or asleep. */
const longestSleep = 24 * 3600;

/** Runs timer functions on their schedule (NCRONTAB: second minute hour day month weekday, UTC as in Azure). */
export function startTimerHost(options: TimerHostOptions): Running {
  const timers = [...options.core.functions.values()].flatMap(({ metadata }) => {
    const trigger = Object.values(metadata.bindings).find(({ type }) => type === "timerTrigger");
    return trigger?.schedule === undefined
      ? []
      : [{ name: metadata.name, schedule: trigger.schedule }];
  });
  const begin = options.now().getTime();
  let last = new Date(begin - (options.missed ?? 0));
  let turn: Promise<void> = Promise.resolve();
  const tick = async () => {
    const now = options.now();
    if (options.missed !== undefined && Math.abs(now.getTime() - begin) < patience) return;
    const due = timers.filter(({ schedule }) => isDue(schedule, last, now));
    last = now;
    for (const { name } of due) await run(name, options);
  };
  const clock = setInterval(() => {
    turn = turn.then(tick);
  }, 1000);
  return {
    async close() {
      clearInterval(clock);
      await turn;
    },
  };
}

async function run(name: string, { core, log, newId }: TimerHostOptions): Promise<void> {
  const json = JSON.stringify({ IsPastDue: false, Schedule: {}, ScheduleStatus: null });
  await core.invoke(name, { json }, {}, newId()).catch((error: unknown) => {
    log("error", String(error instanceof Error ? error.stack : error), name);
  });
}

/** Whether one of the seconds after `last` up to `now` is one of the schedule's; after a sleep, the last day counts. */
export function isDue(schedule: string, last: Date, now: Date): boolean {
  const parts = schedule.trim().split(/\s+/);
  if (parts.length !== 6) throw new Error(`schedule "${schedule}" has not six parts`);
  const from = Math.max(
    Math.floor(last.getTime() / 1000) + 1,
    Math.floor(now.getTime() / 1000) - longestSleep
  );
  for (let second = from; second <= Math.floor(now.getTime() / 1000); second++) {
    const fits = fieldsOf(new Date(second * 1000)).every((value, at) =>
      matches(parts[at] ?? "*", value)
    );
    if (fits) return true;
  }
  return false;
}

const fieldsOf = (date: Date) => [
  date.getUTCSeconds(),
  date.getUTCMinutes(),
  date.getUTCHours(),
  date.getUTCDate(),
  date.getUTCMonth() + 1,
  date.getUTCDay(),
];

function matches(part: string, value: number): boolean {
  return part.split(",").some((one) => {
    const [range = "*", step = "1"] = one.split("/");
    const [from, to] = range === "*" ? [0, 59] : range.split("-").map(Number);
    const end = to ?? (one.includes("/") ? 59 : from);
    return (
      value >= (from ?? 0) && value <= (end ?? 59) && (value - (from ?? 0)) % Number(step) === 0
    );
  });
}
