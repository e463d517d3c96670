import { randomUUID } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { runJob } from "../../functions/queue/runJob.ts";
import { settingNames } from "../../functions/serving/configuration.ts";
import { httpFunctions } from "../../functions/serving/httpFunctions.ts";
import { type OpenDesk, openDesk } from "../../functions/serving/openDesk.ts";
import { serve } from "../../functions/serving/serve.ts";
import type { OutgoingResponse } from "../../functions/serving/toResponse.ts";
import { type RouteName, routes } from "../../shared/exchange/routes.ts";
import { benchSubmission, period } from "./counterTown.ts";
import { median } from "./figures.ts";

const requests = 10_000;
const warm = 1000;

export interface InProcess {
  /** ms of a list of 10,000 measures that the caller holds already, all of the counter but no network. */
  readonly notModified: number;
  /** MB of heap that many requests left behind. */
  readonly growth: number;
}

type Send = (
  name: RouteName,
  parameters?: Readonly<Record<string, string>>,
  headers?: Readonly<Record<string, string>>
) => Promise<OutgoingResponse>;

/** Requests as the functions get them: sign-in, membership, rate, and the answer as bytes. */
export async function inProcess(connectionString: string): Promise<InProcess> {
  const token = randomUUID();
  const municipality = `bench-${randomUUID().slice(0, 8)}`;
  const open = await openDesk({
    [settingNames.store]: connectionString,
    [settingNames.localToken]: token,
    [settingNames.municipalityId]: municipality,
    [settingNames.firstAdmin]: "local/local",
  });
  await publishLarge(open, municipality);
  const send = sending(open, token);
  const { headers } = await send("readCatalogue");
  const known = { "if-none-match": headers["etag"] ?? "" };
  const took: number[] = [];
  for (let at = 0; at < 200; at++) {
    const begin = performance.now();
    const { status } = await send("readCatalogue", {}, known);
    took.push(performance.now() - begin);
    if (status !== 304) throw new Error(`304 expected, not ${status}`);
  }
  return { notModified: median(took) ?? Number.NaN, growth: await growth(send, known) };
}

/** 50 departments with 200 measures each, consolidated and published. */
async function publishLarge({ desk, backroom }: OpenDesk, municipality: string): Promise<void> {
  const { counter } = desk;
  const call = { municipality, by: "system", role: "office", at: backroom.now() };
  const { value, etag } = await counter.settings.read(call);
  const departments = Array.from({ length: 50 }, (_, at) => `Amt ${at}`).map((name) => ({
    ...{ id: name, name, aliases: [], kind: "Amt" },
  }));
  await counter.settings.change(call, { ...value, departments }, etag);
  const opened = { id: period, label: period, state: "open" as const };
  const empty = { expectedDepartments: [], reminders: [], extensions: [] };
  await counter.periods.write(call, { ...opened, ...empty });
  for (let at = 0; at < 50; at++) {
    await counter.submissions.submit(call, benchSubmission(municipality, at, 200));
  }
  const job = await counter.consolidation.start(call, period, randomUUID());
  await runJob(backroom, { jobId: job.value.id, municipality });
  const draft = await counter.consolidation.draft(call, period);
  await counter.versions.publish(call, { period, etag: draft.etag });
}

/** A second goes by with each request, so that the rate lets all through. */
function sending({ desk }: OpenDesk, token: string): Send {
  const begin = Date.now();
  let sent = 0;
  return async (name, params = {}, more = {}) => {
    const at = begin + 1000 * sent++;
    const headers: Readonly<Record<string, string>> = {
      ...{ host: "127.0.0.1", authorization: `Bearer ${token}`, ...more },
    };
    const request = {
      ...{ method: routes[name].method, url: "http://127.0.0.1/", params },
      headers: { get: (key: string) => headers[key] ?? null },
      query: new URLSearchParams(),
      arrayBuffer: async () => new ArrayBuffer(0),
    };
    const ours = { ...desk, now: () => new Date(at), log: () => undefined };
    return serve(name, httpFunctions[name], request, randomUUID(), ours);
  };
}

/** Lists, records, refusals and 304s by turns; the heap after the first thousand and at the end. */
async function growth(send: Send, known: Readonly<Record<string, string>>): Promise<number> {
  const turns: readonly (() => Promise<OutgoingResponse>)[] = [
    () => send("readCatalogue", {}, known),
    () => send("readMe"),
    () => send("listPeriods"),
    () => send("readPeriod", { period }),
    () => send("readPeriod", { period: randomUUID() }),
    () => send("listSubmissions", { period }),
    () => send("readJob", { job: randomUUID() }),
    () => send("readSettings"),
  ];
  let after = 0;
  for (let at = 0; at < requests; at++) {
    const { status } = (await turns[at % turns.length]?.()) ?? { status: 0 };
    if (![200, 304, 404].includes(status)) throw new Error(`an answer of ${status}`);
    if (at === warm) after = heap();
  }
  return heap() - after;
}

function heap(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}
