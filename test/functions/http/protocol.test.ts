import { randomUUID } from "node:crypto";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ask, type AskOptions, startCounter, type TestCounter } from "./aCounter.ts";

let counter: TestCounter;
let admin: Ask;
let office: Ask;
let fb5: Ask;

beforeAll(async () => {
  process.env["PANE_ORIGINS"] = "https://katalog.example";
  counter = await startCounter();
  admin = await counter.person(["admin", "office"]);
  office = await counter.person(["office"]);
  fb5 = await counter.person(["department"], { departments: ["Bauen und Gebäude"] });
});
afterAll(() => counter.close());

const handIn = (options: AskOptions) =>
  fb5(`v1/periods/2025/submissions/${randomUUID()}`, { method: "PUT", ...options });
const empty = {
  department: "Bauen und Gebäude",
  kind: "Fehlanzeige",
  extent: "complete",
  sources: [],
  measures: [],
  ownColumns: [],
  issues: [],
};

describe("what travels", () => {
  it("tells an older pane in German to load anew", async () => {
    const answer = await office("v1/settings", { headers: { "klimakatalog-schema": "0" } });
    expect([answer.status, answer.json["code"]]).toEqual([426, "reload"]);
    expect(answer.json["detail"]).toContain("neu laden");
    expect(answer.headers.get("klimakatalog-schema")).toBe("1");
  });

  it("is a problem with a stable code, a German sentence and a number for the log", async () => {
    const { headers, json } = await office("v1/periods/1899");
    expect(headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(json).toMatchObject({
      type: "urn:klimakatalog:problem:notFound",
      code: "notFound",
      status: 404,
      title: "Das gibt es hier nicht",
    });
    expect(counter.logged.join("\n")).toContain(String(json["reference"]));
  });

  it("says what to do first where nothing was merged yet", async () => {
    const { status, json } = await office("v1/periods/2025/draft");
    expect([status, json["detail"]]).toEqual([
      404,
      expect.stringContaining("Bitte zuerst die Meldungen zusammenführen."),
    ]);
  });

  it("is never kept by others, nor guessed at", async () => {
    const { headers } = await office("v1/settings");
    expect(headers.get("cache-control")).toBe("private, no-cache");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("comes only to panes whose address is known", async () => {
    const from = (origin: string) => office("v1/settings", { headers: { origin } });
    const known = await from("https://katalog.example");
    expect(known.headers.get("access-control-allow-origin")).toBe("https://katalog.example");
    expect(known.headers.get("access-control-expose-headers")).toContain("etag");
    const strange = await from("https://boese.example");
    expect(strange.headers.get("access-control-allow-origin")).toBeNull();
    const first = await counter.ask("v1/periods/2025/draft", {
      method: "OPTIONS",
      headers: { origin: "https://katalog.example", "access-control-request-method": "PUT" },
    });
    expect(first.status).toBe(204);
    expect(first.headers.get("access-control-allow-methods")).toContain("PUT");
  });

  it("says which methods there are, and that there is nothing", async () => {
    const wrong = await counter.ask("v1/settings", { method: "DELETE" });
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET, PUT, OPTIONS"]);
    expect((await counter.ask("v1/gibt/es/nicht")).status).toBe(404);
  });
});

describe("a change", () => {
  it("names the state it was made from, or is not made", async () => {
    const before = await admin("v1/settings");
    const change = (headers: Readonly<Record<string, string>>) =>
      admin("v1/settings", { method: "PUT", json: before.json, headers });
    const etag = before.headers.get("etag") ?? "";
    expect((await change({})).status).toBe(428);
    expect((await change({ "if-match": "*" })).status).toBe(428);
    expect((await change({ "if-none-match": "*" })).status).toBe(412);
    expect((await change({ "if-match": '"erfunden"' })).status).toBe(412);
    expect((await change({ "if-match": `${etag}, "andere"` })).status).toBe(412);
    const done = await change({ "if-match": `W/${etag}` });
    expect(done.status).toBe(200);
    expect(done.headers.get("etag")).not.toBe(etag);
    expect((await change({ "if-match": etag })).status).toBe(412);
  });

  it("of settings keeps the municipality what it is", async () => {
    const before = await admin("v1/settings");
    const json = { ...before.json, municipality: { id: "nachbarstadt", name: "Nachbarstadt" } };
    const headers = { "if-match": before.headers.get("etag") ?? "" };
    const answer = await admin("v1/settings", { method: "PUT", json, headers });
    expect([answer.status, answer.json["code"]]).toEqual([400, "misfit"]);
  });
});

describe("a body", () => {
  it("says where it does not fit", async () => {
    const answer = await handIn({ json: { ...empty, kind: "Quatsch", admin: true } });
    expect(answer.status).toBe(400);
    expect(answer.json["places"]).toEqual([
      { at: "/kind", name: "Art", expected: "eines von: Meldung, Fehlanzeige" },
      { at: "/admin", name: "„admin“", expected: "kein solches Feld" },
    ]);
    expect(answer.json["detail"]).toBe(
      "Art: Die Angabe passt nicht. Erwartet: eines von: Meldung, Fehlanzeige. Weitere Stellen: 1."
    );
    const { kind: _, ...rest } = empty;
    expect((await handIn({ json: rest })).json["detail"]).toBe("Art: Die Angabe fehlt.");
    expect((await handIn({ json: { ...empty, admin: true } })).json["detail"]).toBe(
      "„admin“: Diese Angabe gibt es hier nicht."
    );
  });

  it.each([
    ["no JSON", "{"],
    ["a name every object has", '{"__proto__":{"department":"x"}}'],
    ["too deep", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["nothing", ""],
    ["a lone surrogate half", '{"department":"\\ud800"}'],
  ])("that is %s is refused", async (_what, body) => {
    const headers = { "content-type": "application/json" };
    const answer = await handIn({ body, headers });
    expect(answer.status).toBe(400);
  });

  it("in another encoding is refused", async () => {
    const body = new Uint8Array(
      Buffer.from(JSON.stringify(empty).replace("ä", "\u00e4"), "latin1")
    );
    const answer = await handIn({ body, headers: { "content-type": "application/json" } });
    expect([answer.status, answer.json["code"]]).toEqual([400, "unreadable"]);
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "application/json5", ""])(
    "of the kind „%s“ is refused",
    async (media) => {
      const answer = await handIn({
        body: new TextEncoder().encode(JSON.stringify(empty)),
        headers: { "content-type": media },
      });
      expect([answer.status, answer.json["code"]]).toEqual([415, "wrongMedia"]);
    }
  );

  it("over 5 MB of JSON, or 10 MB of a file, is too large", async () => {
    const json = { ...empty, ownColumns: ["x".repeat(5 * 2 ** 20)] };
    expect((await handIn({ json })).status).toBe(413);
    const file = await fb5("v1/readings?file=gross.xlsx", {
      method: "POST",
      body: new Uint8Array(10 * 2 ** 20 + 1),
      headers: { "content-type": "application/octet-stream" },
    });
    expect([file.status, file.json["code"]]).toEqual([413, "tooLarge"]);
  });

  it("of 20 MB is not even taken in", async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const sending = request(`${counter.address}/api/v1/readings`, {
        method: "POST",
        headers: { "content-length": String(20 * 2 ** 20) },
      });
      sending.on("response", ({ statusCode = 0 }) => resolve(statusCode));
      sending.on("error", reject);
      sending.flushHeaders();
    });
    expect(status).toBe(413);
  });

  it("says who asks by nothing it holds", async () => {
    const sent = await handIn({ json: empty });
    expect(sent.json).toMatchObject({ state: "abgegeben", kind: "Fehlanzeige" });
    expect((await handIn({ json: { ...empty, by: "admin" } })).status).toBe(400);
  });
});

describe("who asks too often", () => {
  it("is told to wait, and how long; others go on", async () => {
    const person = randomUUID();
    const eager = await counter.person(["reader"], { person });
    const { theDesk } = await import("../../../functions/registration/theDesk.ts");
    const { desk } = await theDesk();
    // An hour ahead, so that nothing is given back while this machine is slow.
    const later = new Date(Date.now() + 3_600_000).toISOString();
    const asking = { municipality: "eschenfurt", person };
    while ((await desk.counter.rate.take(asking, later)).isFree);
    const told = await eager("v1/periods");
    expect([told.status, told.json["code"]]).toEqual([429, "tooMany"]);
    expect(Number(told.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await office("v1/periods")).status).toBe(200);
  });
});

describe("the page of the interface", () => {
  it("is served from here, asks nobody outside, and opens nothing else", async () => {
    const page = await counter.ask("v1/docs/index.html");
    const html = new TextDecoder().decode(page.bytes);
    expect(html).toContain("<title>Klimakatalog: Schnittstelle</title>");
    expect(html).not.toMatch(/https?:\/\//);
    for (const part of ["swagger-ui.css", "swagger-ui-bundle.js", "start.js"]) {
      expect((await counter.ask(`v1/docs/${part}`)).status).toBe(200);
    }
    for (const part of ["package.json", "..%2Fpackage.json", "constructor", "%2e%2e"]) {
      expect((await counter.ask(`v1/docs/${part}`)).status).toBe(404);
    }
  });
});

describe("the night", () => {
  it("fails, so that somebody is rung up, where the audit of a municipality does not hold", async () => {
    const verify = () =>
      counter.core.invoke("verifyAudit", { json: "{}" }, {}, randomUUID()).then(() => "whole");
    expect(await verify()).toBe("whole");
    const { theDesk } = await import("../../../functions/registration/theDesk.ts");
    const { Audit } = (await theDesk()).backroom.tables;
    const [first] = await Audit.list("nachbarstadt", { prefix: "A|", most: 1 });
    if (first === undefined) throw new Error("no entry");
    const { key, columns, body, etag } = first;
    const row = { key, columns, body: { ...Object(body), by: "somebody else" } };
    await Audit.write("nachbarstadt", [{ kind: "replace", row, etag }]);
    await expect(verify()).rejects.toThrow("verifyAudit went wrong in 1 of 2 towns");
    expect(counter.logged.join("\n")).toContain(
      '"municipality":"nachbarstadt","fault":"audit broken"'
    );
  });
});
