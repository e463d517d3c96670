// The counter under load, beside what the storage needs for the same bytes. Storage is the emulator in
// this process, so both share one thread: ratios count, not times.
import { randomUUID } from "node:crypto";
import { TableClient } from "@azure/data-tables";
import { type Answer, type Ask, startCounter } from "../functions/http/aCounter.ts";

const submissions = Number(process.argv[2] ?? 100);
const measuresEach = 200;
const atOnce = 20;

interface Figures {
  readonly perSecond: number;
  readonly p95: number;
}

const counter = await startCounter();
const departments = Array.from({ length: 50 }, (_, index) => `Fachbereich ${index + 1}`);
const admin = await counter.person(["admin"]);
const settings = await admin("v1/settings");
await admin("v1/settings", {
  method: "PUT",
  headers: { "if-match": settings.headers.get("etag") ?? "" },
  json: { ...settings.json, departments: departments.map((name) => ({ name })) },
});

const body = (department: string) => ({
  department,
  kind: "Meldung",
  extent: "complete",
  sources: [{ file: "Liste.xlsx", hash: "0".repeat(64), sheets: ["Liste"], covers: ["title"] }],
  measures: Array.from({ length: measuresEach }, (_, row) => ({
    place: { file: "Liste.xlsx", sheet: "Liste", row: row + 5 },
    values: {
      title: `Maßnahme ${row} ${randomUUID()}`,
      goal: `Weniger Emissionen an Ort ${row}: ${randomUUID()} ${randomUUID()}`,
      description: `Das Gebäude ${row} wird gedämmt. ${randomUUID()} ${randomUUID()} ${randomUUID()}`,
      priority: { dots: row % 7 },
      startupCost: { min: row * 1000, max: row * 1200 },
      start: "2026-03",
    },
    cells: { title: `B${row + 5}`, goal: `C${row + 5}` },
    texts: { priority: String(row % 7) },
    ownColumns: { "PSP-Element": `5.${row}` },
  })),
  ownColumns: ["PSP-Element"],
  issues: [],
});

/** Runs work for each index, so many at once; what the slowest 5 % took at least, in ms. */
async function load(count: number, work: (index: number) => Promise<unknown>): Promise<Figures> {
  const times: number[] = [];
  let next = 0;
  const start = performance.now();
  const one = async () => {
    while (next < count) {
      const index = next++;
      const begin = performance.now();
      await work(index);
      times.push(performance.now() - begin);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  const seconds = (performance.now() - start) / 1000;
  const sorted = times.toSorted((a, b) => a - b);
  return { perSecond: count / seconds, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
}

async function refuse(asked: Promise<Answer>, status: number): Promise<void> {
  const answer = await asked;
  if (answer.status !== status) {
    throw new Error(`${answer.status} ${JSON.stringify(answer.json).slice(0, 500)}`);
  }
}

const people: Ask[] = [];
for (const department of departments) {
  people.push(await counter.person(["department"], { departments: [department] }));
}
const bodies = Array.from({ length: submissions }, (_, index) =>
  body(departments[index % departments.length] ?? "")
);
const submit = (index: number) =>
  refuse(
    people[index % people.length]?.(`v1/periods/2025/submissions/${randomUUID()}`, {
      method: "PUT",
      json: bodies[index],
    }) ?? Promise.reject(new Error("nobody")),
    201
  );

const raw = TableClient.fromConnectionString(process.env["STORE"] ?? "", "Raw", {
  allowInsecureConnection: true,
});
await raw.createTable();
/** The same bytes as they came, in pieces that a property holds. */
const write = async (index: number) => {
  const bytes = Buffer.from(JSON.stringify(bodies[index]));
  const pieces = Array.from({ length: Math.ceil(bytes.length / 60_000) }, (_, at) => [
    `z${at}`,
    bytes.subarray(at * 60_000, (at + 1) * 60_000),
  ]);
  const entity = Object.fromEntries(pieces) as Readonly<Record<string, Uint8Array>>;
  await raw.createEntity({ partitionKey: "raw", rowKey: randomUUID(), ...entity });
};

await load(10, (index) => submit(index)); // warm
await load(10, (index) => write(index));
const bare = await load(submissions, write);
const whole = await load(submissions, submit);

const office = await counter.person(["office"]);
const started = await office("v1/periods/2025/consolidation", { method: "POST" });
const job = (started.headers.get("location") ?? "").replace("/api/", "");
for (;;) {
  const { state } = (await office(job)).json;
  if (state === "done") break;
  if (state === "failed") throw new Error("consolidation failed");
  await new Promise((resolve) => setTimeout(resolve, 100));
}
const draft = await office("v1/periods/2025/draft");
const published = await office("v1/periods/2025/versions", {
  method: "POST",
  headers: { "if-match": draft.headers.get("etag") ?? "" },
});
if (published.status !== 201) throw new Error(JSON.stringify(published.json).slice(0, 500));
const readers = await Promise.all(Array.from({ length: 20 }, () => counter.person(["reader"])));
const etag = (await readers[0]?.("v1/catalogue?limit=1"))?.headers.get("etag") ?? "";
const times: number[] = [];
for (let time = 0; time < 100; time++) {
  const begin = performance.now();
  await refuse(
    readers[time % 20]?.("v1/catalogue", { headers: { "if-none-match": etag } }) ??
      Promise.reject(new Error("nobody")),
    304
  );
  times.push(performance.now() - begin);
}
await counter.close();

const rounded = (value: number) => Math.round(value * 10) / 10;
const middle = times.toSorted((a, b) => a - b)[50] ?? 0;
console.log(
  JSON.stringify({
    submissions,
    measuresEach,
    atOnce,
    bytes: JSON.stringify(bodies[0]).length,
    perSecond: rounded(whole.perSecond),
    p95: rounded(whole.p95),
    rawPerSecond: rounded(bare.perSecond),
    rawP95: rounded(bare.p95),
    ratio: rounded(bare.perSecond / whole.perSecond),
    notModifiedMs: rounded(middle),
  })
);
process.exit(0);
