import { describe, expect, it } from "vitest";
import { type Fetch, newClient } from "../../../shared/exchange/client.ts";

type Sent = Parameters<Fetch>;

function clientThatGets(
  answer: { status?: number; headers?: Record<string, string>; body?: unknown },
  sent: Sent[] = []
) {
  const headers = new Map(Object.entries(answer.headers ?? {}));
  return newClient({
    address: "https://katalog.example",
    token: async () => "abc",
    fetch: async (...request) => {
      sent.push(request);
      return {
        status: answer.status ?? 200,
        headers: { get: (name: string) => headers.get(name) ?? null },
        json: async () => answer.body,
        arrayBuffer: async () => new Uint8Array([1, 2, 3]).buffer,
      };
    },
  });
}

describe("newClient", () => {
  it("fills the address, sends the token and the version it was made for", async () => {
    const sent: Sent[] = [];
    await clientThatGets({ body: {} }, sent).call("readSubmission", {
      parameters: { period: "1. HJ 2025", submission: "../geheim" },
    });
    expect(sent[0]?.[0]).toBe(
      "https://katalog.example/api/v1/periods/1.%20HJ%202025/submissions/..%2Fgeheim"
    );
    expect(sent[0]?.[1].headers).toMatchObject({
      authorization: "Bearer abc",
      "klimakatalog-schema": "1",
    });
  });

  it("names the state it has seen, or says that there is none yet", async () => {
    const sent: Sent[] = [];
    const client = clientThatGets({ body: {} }, sent);
    const call = {
      parameters: { period: "2025", topic: "EE" },
      body: { progress: "Wärmenetz begonnen", challenges: "", decisionsNeeded: "" },
    };
    await client.call("writeTopicReport", { ...call, ifMatch: '"7"' });
    await client.call("writeTopicReport", { ...call, ifMatch: "new" });
    expect(sent.map(([, { headers }]) => [headers["if-match"], headers["if-none-match"]])).toEqual([
      ['"7"', undefined],
      [undefined, "*"],
    ]);
    expect(sent[0]?.[1].body).toBe(JSON.stringify(call.body));
  });

  it("gives the answer with its ETag and where the job is", async () => {
    const headers = { etag: '"3"', location: "/api/v1/jobs/9" };
    const client = clientThatGets({ status: 202, headers, body: { id: "9" } });
    expect(await client.call("consolidate", { parameters: { period: "2025" } })).toEqual({
      state: "ok",
      status: 202,
      answer: { id: "9" },
      etag: '"3"',
      location: "/api/v1/jobs/9",
    });
  });

  it("tells when there is nothing new", async () => {
    const client = clientThatGets({ status: 304 });
    expect(await client.call("readCatalogue", { ifNoneMatch: '"3"' })).toEqual({
      state: "unchanged",
    });
  });

  it("gives bytes where the route answers a file", async () => {
    const client = clientThatGets({});
    const outcome = await client.call("readPaperFile", { parameters: { paper: "p" } });
    expect(outcome).toMatchObject({ state: "ok", answer: new Uint8Array([1, 2, 3]) });
  });

  it("hands on a problem with the seconds to wait", async () => {
    const body = { code: "tooMany", status: 429, title: "Gerade …", detail: "Bitte …" };
    const headers = { "content-type": "application/problem+json", "retry-after": "12" };
    const client = clientThatGets({ status: 429, headers, body });
    expect(await client.call("readMe", {})).toEqual({
      state: "problem",
      problem: body,
      retryAfter: 12,
    });
  });

  it("makes a German problem of a gateway's English page", async () => {
    const client = clientThatGets({ status: 502, headers: { "content-type": "text/html" } });
    const outcome = await client.call("readMe", {});
    expect(outcome).toMatchObject({
      state: "problem",
      problem: { status: 502, title: "Der Dienst antwortet gerade nicht" },
    });
  });
});
