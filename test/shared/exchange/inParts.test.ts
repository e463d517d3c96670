import { describe, expect, it } from "vitest";
import { type Fetch, newClient } from "../../../shared/exchange/client.ts";

const size = 9 * 2 ** 20;
const file = Uint8Array.from({ length: size }, (_, at) => (at * 31 + (at >> 12)) % 251);
type Headers = Readonly<Record<string, string>>;

const answer = (
  status: number,
  headers: Headers,
  bytes: Uint8Array
): Awaited<ReturnType<Fetch>> => ({
  status,
  headers: { get: (name) => headers[name] ?? null },
  json: async () => JSON.parse(new TextDecoder().decode(bytes)),
  arrayBuffer: async () => new Uint8Array(bytes).buffer,
});

/** A counter that gives at most so much at once. */
function part({ range = "" }: Headers, most = size) {
  const [from = 0, to = size] = (range.match(/\d+/g) ?? []).map(Number);
  const last = Math.min(to, size - 1, from + most - 1);
  const headers = { etag: '"e"', "content-range": `bytes ${from}-${last}/${size}` };
  return answer(206, headers, file.subarray(from, last + 1));
}

async function fetched(give: (headers: Headers, time: number) => ReturnType<typeof answer>) {
  const asked: Headers[] = [];
  const client = newClient({
    address: "https://katalog.example",
    token: async () => `t${asked.length}`,
    fetch: async (_, { headers }) => give(headers, asked.push(headers)),
  });
  const outcome = await client.call("readJobFile", { parameters: { job: "j" } });
  return { outcome, asked };
}

describe("a long file", () => {
  it("comes part by part, each with a token of its own, and is whole", async () => {
    const { outcome, asked } = await fetched((headers) => part(headers));
    expect(outcome).toMatchObject({ state: "ok", etag: '"e"' });
    expect(outcome.state === "ok" && Buffer.compare(outcome.answer, file)).toBe(0);
    expect(asked.map(({ range }) => range)).toEqual([
      "bytes=0-4194303",
      "bytes=4194304-8388607",
      "bytes=8388608-12582911",
    ]);
    expect(asked.map((headers) => headers["if-range"])).toEqual([undefined, '"e"', '"e"']);
    expect(asked.map(({ authorization }) => authorization)).toEqual([
      "Bearer t0",
      "Bearer t1",
      "Bearer t2",
    ]);
  });

  it("may come in shorter parts than were asked for", async () => {
    const { outcome } = await fetched((headers) => part(headers, 1_000_003));
    expect(outcome.state === "ok" && Buffer.compare(outcome.answer, file)).toBe(0);
  });

  it("is taken at once from whoever gives it at once, also when it became another meanwhile", async () => {
    const other = new Uint8Array([1, 2, 3]);
    const atOnce = await fetched(() => answer(200, {}, other));
    expect(atOnce.outcome).toMatchObject({ answer: other });
    const later = await fetched((headers, time) =>
      time === 1 ? part(headers) : answer(200, {}, other)
    );
    expect(later.outcome).toMatchObject({ answer: other });
  });

  it("is a problem when one of its parts is", async () => {
    const problem = { code: "notFound", status: 404, title: "Das gibt es hier nicht" };
    const bytes = new TextEncoder().encode(JSON.stringify(problem));
    const { outcome } = await fetched((headers, time) =>
      time < 3 ? part(headers) : answer(404, { "content-type": "application/problem+json" }, bytes)
    );
    expect(outcome).toEqual({ state: "problem", problem });
  });
});
