import { describe, expect, it } from "vitest";
import { findRoute, httpRoutes } from "../../../../functions/local/host/httpRoutes.ts";

const functions = (routes: Readonly<Record<string, readonly [string, string]>>) =>
  new Map(
    Object.entries(routes).map(([name, [method, route]]) => {
      const trigger = { type: "httpTrigger", direction: "in" as const, methods: [method], route };
      return [name, { metadata: { name, bindings: { trigger } }, callback: () => undefined }];
    })
  );
const routes = httpRoutes(
  functions({
    one: ["GET", "v1/things/{thing}"],
    all: ["GET", "v1/things/all"],
    write: ["PUT", "v1/things/{thing}"],
    rest: ["OPTIONS", "v1/{*rest}"],
  }),
  "api"
);

describe("httpRoutes", () => {
  it("prefers a fixed word to a parameter, and decodes what it finds", () => {
    expect(findRoute(routes, "GET", "/api/v1/things/all")).toMatchObject({ name: "all" });
    expect(findRoute(routes, "GET", "/api/v1/things/a%2Fb%20c")).toEqual({
      name: "one",
      parameters: { thing: "a/b c" },
    });
    expect(findRoute(routes, "GET", "/api/v1/things/%E0%A4%A")).toMatchObject({ name: "one" });
  });

  it("knows the methods of an address, and the address of none", () => {
    expect(findRoute(routes, "POST", "/api/v1/things/1")).toEqual({
      methods: ["GET", "PUT", "OPTIONS"],
    });
    expect(findRoute(routes, "GET", "/api/v2/things")).toEqual({ methods: [] });
  });

  it("refuses what Azure's host refuses", () => {
    const refused = (path: string) => () => httpRoutes(functions({ a: ["GET", path] }), "api");
    expect(refused("administration")).toThrow(/admin/);
    expect(refused("runtime/x")).toThrow(/runtime/);
    const twice = functions({ a: ["GET", "v1/a"], b: ["GET", "v1/a"] });
    expect(() => httpRoutes(twice, "api")).toThrow("two functions answer GET v1/a");
  });
});
