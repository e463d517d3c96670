import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isTrigger } from "../../../functions/local/host/functionsCore.ts";
import { type Policy, type Role, roles } from "../../../shared/exchange/policy.ts";
import type { RouteShape } from "../../../shared/exchange/route.ts";
import { routeNames, routes } from "../../../shared/exchange/routes.ts";
import { type Ask, startCounter, type TestCounter } from "./aCounter.ts";

let counter: TestCounter;
const people = new Map<Role, Ask>();

beforeAll(async () => {
  counter = await startCounter();
  for (const role of roles) people.set(role, await counter.person([role]));
});
afterAll(() => counter.close());

/** What the host registered, asked from the library, not from our own table. */
const registered = () =>
  [...counter.core.functions.values()].flatMap(({ metadata: { name, bindings } }) => {
    const trigger = Object.values(bindings).find(isTrigger);
    return trigger?.type === "httpTrigger" ? [{ name, trigger }] : [];
  });
const shapes: readonly (readonly [string, RouteShape])[] = routeNames.map((name) => [
  name,
  routes[name],
]);
const secret = shapes.filter(([, { policy }]) => policy !== "public");
const filled = ({ path }: RouteShape) => path.replace(/\{\w+\}/g, "2025");
const outsiders = (policy: Policy) =>
  typeof policy === "string" ? [] : roles.filter((role) => !policy.includes(role));

describe("every registered function", () => {
  it("is a route of the table, or the answer to a browser's first question", () => {
    const names = registered().map(({ name }) => name);
    expect(names.sort()).toEqual([...routeNames, "preflight"].sort());
    for (const { name, trigger } of registered().filter((one) => one.name !== "preflight")) {
      const shape: RouteShape = routes[name as (typeof routeNames)[number]];
      expect([trigger.route, trigger.methods]).toEqual([shape.path, [shape.method]]);
      expect(trigger.authLevel).toBe("anonymous");
    }
  });

  it.each(secret)("%s answers 401 without a token", async (_name, shape) => {
    const answer = await counter.ask(filled(shape), { method: shape.method });
    expect(answer.status).toBe(401);
    expect(answer.json).toMatchObject({ code: "notSignedIn" });
    expect(answer.headers.get("www-authenticate")).toBe("Bearer");
  });

  it.each(secret)("%s answers 401 to a token that is none of ours", async (_name, shape) => {
    const token = await counter.provider.token({ audience: "somebody-else" });
    const answer = await counter.ask(filled(shape), { method: shape.method }, `Bearer ${token}`);
    expect(answer.status).toBe(401);
  });

  it.each(secret)("%s answers 403 to an account that is no member", async (_name, shape) => {
    const token = await counter.provider.token({ oid: "stranger" });
    const answer = await counter.ask(filled(shape), { method: shape.method }, `Bearer ${token}`);
    expect([answer.status, answer.json["code"]]).toEqual([403, "notAMember"]);
  });

  it.each(secret.filter(([, { policy }]) => outsiders(policy).length > 0))(
    "%s answers 403 to every role it is not for",
    async (_name, shape) => {
      for (const role of outsiders(shape.policy)) {
        const answer = await people.get(role)?.(filled(shape), { method: shape.method });
        expect([role, answer?.status, answer?.json["code"]]).toEqual([role, 403, "notAllowed"]);
      }
    }
  );

  it("does not let the header of the platform speak for a person", async () => {
    const principal = Buffer.from(JSON.stringify({ userId: "x", userRoles: ["admin"] }));
    const headers = { "x-ms-client-principal": principal.toString("base64") };
    expect((await counter.ask("v1/members", { headers })).status).toBe(401);
  });

  it("lets nobody in whose membership has ended", async () => {
    const former = await counter.person(["office"], { until: "2020-12-31" });
    expect((await former("v1/settings")).status).toBe(403);
  });

  it("opens the public doors to everybody", async () => {
    const answers = await Promise.all(
      ["v1/health", "v1/openapi.json", "v1/docs/index.html"].map((path) => counter.ask(path))
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});
