import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parametersOf } from "../../shared/exchange/pathOf.ts";
import { roles } from "../../shared/exchange/policy.ts";
import type { RouteShape } from "../../shared/exchange/route.ts";
import { routeNames, routes } from "../../shared/exchange/routes.ts";
import {
  type Ask,
  type AskOptions,
  startCounter,
  type TestCounter,
} from "../functions/http/aCounter.ts";
import { media, names, values } from "./nastyInput.ts";

const requests = Number(process.env["FUZZ_REQUESTS"] ?? 10_000);
const people: Ask[] = [];
let counter: TestCounter;

beforeAll(async () => {
  counter = await startCounter();
  // The rate is tested elsewhere; here it would turn away half of all before anything looks at them.
  const { theDesk } = await import("../../functions/registration/theDesk.ts");
  const { desk } = await theDesk();
  Object.assign(desk.counter.rate, { take: async () => ({ isFree: true, retryAfter: 0 }) });
  for (let each = 0; each < 120; each++) {
    people.push(
      await counter.person([...roles], { departments: ["Bauen und Gebäude"], topics: ["BS"] })
    );
  }
});
afterAll(() => counter.close());

/** Numbers that look like chance and are the same every time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Pick = <Value>(from: readonly Value[]) => Value;

function aRequest(random: () => number): { path: string; options: AskOptions; ask: Ask } {
  const pick: Pick = (from) => from[Math.floor(random() * from.length)] as (typeof from)[number];
  const shape: RouteShape = routes[pick(routeNames)];
  const method = random() < 0.9 ? shape.method : pick(["GET", "PUT", "POST", "DELETE", "PATCH"]);
  const parameters = parametersOf(shape.path);
  let path: string = shape.path;
  for (const name of parameters) path = path.replace(`{${name}}`, encoded(pick(names), random));
  const query = Object.keys(shape.query ?? {}).map(
    (name) => `${name}=${encoded(pick(names), random)}`
  );
  if (random() < 0.3) query.push(`${encoded(pick(names), random)}=${encoded(pick(names), random)}`);
  return {
    path: random() < 0.7 && query.length > 0 ? `${path}?${query.join("&")}` : path,
    options: {
      method,
      headers: someHeaders(pick, random),
      ...someBody(shape, method, pick, random),
    },
    ask: pick(people),
  };
}

function encoded(name: string, random: () => number): string {
  if (random() < 0.15) return name.replace(/[\ud800-\udfff\s#]/g, "");
  return name.isWellFormed() ? encodeURIComponent(name) : "%ED%A0%80";
}

function someHeaders(pick: Pick, random: () => number): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  if (random() < 0.5)
    headers["if-match"] = pick(["*", '"x"', 'W/"x"', '"', '"a","b"', `"${"A".repeat(500)}"`]);
  if (random() < 0.5) headers["if-none-match"] = pick(["*", '"x"', "x", ","]);
  if (random() < 0.1) headers["klimakatalog-schema"] = pick(["0", "1", "999", "__proto__"]);
  if (random() < 0.1) headers["x-ms-client-principal"] = "eyJ1c2VySWQiOiJ4In0=";
  return headers;
}

function someBody(shape: RouteShape, method: string, pick: Pick, random: () => number): AskOptions {
  if (method === "GET") return {};
  const dice = random();
  const headers = { "content-type": dice < 0.6 ? "application/json" : pick(media) };
  if (dice < 0.02) return { headers, body: `${"[".repeat(50_000)}${"]".repeat(50_000)}` };
  if (dice < 0.04) return { headers, body: '{"__proto__":{"isAdmin":true},"constructor":1}' };
  if (dice < 0.05) return { headers, body: new Uint8Array(6 * 2 ** 20) };
  if (dice < 0.052) return { headers, body: new Uint8Array(20 * 2 ** 20) };
  if (dice < 0.2) return { headers, body: Uint8Array.from({ length: 300 }, () => random() * 256) };
  return { headers, body: JSON.stringify(nearlyRight(shape, pick, random)) };
}

/** A body with the keys the route asks for, and values that may or may not fit. */
function nearlyRight({ request }: RouteShape, pick: Pick, random: () => number): unknown {
  if (request?.as !== "json" || random() < 0.1) return pick(values);
  const { properties = {} } = request.schema(settings) as { properties?: object };
  return Object.fromEntries(
    Object.entries(properties)
      .filter(() => random() < 0.9)
      .map(([key, schema]) => [key, random() < 0.5 ? pick(values) : fitting(schema, pick)])
  );
}

function fitting(schema: unknown, pick: Pick): unknown {
  const { type, enum: words } = schema as { type?: string; enum?: readonly unknown[] };
  if (words) return pick(words);
  return (
    { string: "Text", array: [], object: {}, integer: 1, number: 1, boolean: true }[type ?? ""] ??
    pick(values)
  );
}

const { readSettings } = await import("../../shared/catalogue/settings/readSettings.ts");
const { settings } = readSettings({ municipality: { id: "eschenfurt", name: "Eschenfurt" } });

describe(`${requests} requests of somebody who means no good`, () => {
  it("meet no bug, hear nothing of the inside, and leave the memory as it was", async () => {
    const random = chance(20_261_130);
    const statuses = new Map<number, number>();
    const wrong: string[] = [];
    const heap: number[] = [];
    for (let done = 0; done < requests; ) {
      const batch = Array.from({ length: Math.min(16, requests - done) }, () => aRequest(random));
      const answers = await Promise.all(
        batch.map(({ ask, path, options }) => ask(path, options).catch(cutOff))
      );
      for (const [at, { status, bytes }] of answers.entries()) {
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        const trouble = troubleWith(status, bytes);
        const { path = "", options } = batch[at] ?? {};
        if (trouble) wrong.push(`${options?.method} ${path.slice(0, 200)}: ${trouble}`);
      }
      done += batch.length;
      if (done % 1000 < 16) heap.push(used());
    }
    process.stdout.write(`${JSON.stringify([...statuses])} heap MB: ${heap.join(" ")}\n`);
    expect(wrong).toEqual([]);
    const errors = counter.logged.filter((line) => line.startsWith("error"));
    expect(errors.slice(0, 5)).toEqual([]);
    // Storage is in this process and keeps what was written; test/bench measures the counter alone.
    const [early = 0] = heap.slice(2);
    expect((heap.at(-1) ?? 0) - early).toBeLessThan(150);
    // Most got past the door: it is not the rate limit that was tested.
    const share = (status: number) => (statuses.get(status) ?? 0) / requests;
    expect(share(429)).toBe(0);
    expect(share(401) + share(403)).toBeLessThan(0.2);
    expect(share(200) + share(201) + share(202) + share(204)).toBeGreaterThan(0.02);
    expect(share(400)).toBeGreaterThan(0.2);
  });

  it("leave everything of the others as it was", async () => {
    const again = await people[0]?.("v1/me");
    expect([200, 429]).toContain(again?.status);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

/** The host closed the line while a body was being sent that is too large; no other cut is forgiven. */
function cutOff(error: unknown): { status: number; bytes: Uint8Array } {
  const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined;
  if (["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"].includes(cause?.code ?? "")) {
    return { status: 413, bytes: new Uint8Array() };
  }
  throw error;
}

/** A bug, or something of the inside in an answer; what the sender wrote may come back as a place. */
function troubleWith(status: number, bytes: Uint8Array): string | undefined {
  if (status >= 500) return String(status);
  const text = new TextDecoder().decode(bytes.subarray(0, 5000));
  return status >= 400 && leaks(text) ? text.slice(0, 300) : undefined;
}

const leaks = (text: string) =>
  /node_modules|\.ts:\d|at \w+ \(|AccountKey|devstoreaccount1|odata\.error|RestError|TypeError|SyntaxError/.test(
    text
  );

function used(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20);
}
