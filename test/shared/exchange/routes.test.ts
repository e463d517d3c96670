import { describe, expect, it } from "vitest";
import { parametersOf } from "../../../shared/exchange/pathOf.ts";
import { roles } from "../../../shared/exchange/policy.ts";
import { problems } from "../../../shared/exchange/problems.ts";
import type { RouteShape } from "../../../shared/exchange/route.ts";
import { routeNames, routes } from "../../../shared/exchange/routes.ts";

const all: readonly (readonly [string, RouteShape])[] = routeNames.map((name) => [
  name,
  routes[name],
]);
const changing = all.filter(([, { method }]) => method !== "GET");

describe("routes", () => {
  it("start with no word that the host keeps for itself", () => {
    for (const [, { path }] of all) {
      expect(path).toMatch(/^v1\/[a-z]/);
      expect(path.split("/").some((part) => /^(admin|runtime)/.test(part))).toBe(false);
    }
  });

  it("can be told apart by method and path, whatever the parameters are called", () => {
    const keys = all.map(([, { method, path }]) => `${method} ${path.replace(/\{\w+\}/g, "*")}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("leave no fixed word where another route has a parameter", () => {
    const matches = (pattern: string, path: string) =>
      new RegExp(`^${pattern.replace(/\{\w+\}/g, "[^/]+")}$`).test(path);
    const clashes = all.flatMap(([name, { method, path }]) =>
      all
        .filter(([other, one]) => other !== name && one.method === method)
        .filter(([, one]) => matches(one.path, path))
        .map(([other]) => `${name} / ${other}`)
    );
    expect(clashes).toEqual([]);
  });

  it("open three doors without a token, all of them for reading", () => {
    const open = all.filter(([, { policy }]) => policy === "public");
    expect(open.map(([name]) => name)).toEqual(["readHealth", "readOpenApi", "readApiPage"]);
    expect(open.every(([, { method }]) => method === "GET")).toBe(true);
  });

  it("name the state they change, or can be repeated without harm", () => {
    // A PUT under an id of the sender's own; a job that does the same again; reading or trying a file;
    // answers that are there already, or were decided otherwise meanwhile, are not written again.
    const harmless = [
      "handIn",
      "comment",
      "ask",
      "takeOver",
      "consolidate",
      "makePaper",
      "startExport",
      "readWorkbook",
      "structureWorkbook",
      "takeAnswers",
      "checkTemplate",
      "fillTemplate",
    ];
    const unguarded = changing.filter(([, { condition }]) => condition === undefined);
    expect(unguarded.map(([name]) => name).sort()).toEqual([...harmless].sort());
  });

  it("answer an ETag wherever If-Match will be asked for", () => {
    const asked = changing.filter(([, { condition }]) => condition !== undefined);
    const withoutReading = asked.filter(([, { path, method }]) => {
      const base = method === "POST" ? path.replace(/\/[a-z-]+$/, "") : path;
      // A version is made from the draft, and names the draft's ETag.
      const reads = /versions/.test(path);
      return (
        !reads && !all.some(([, one]) => one.method === "GET" && one.path === base && one.etag)
      );
    });
    expect(withoutReading.map(([name]) => name)).toEqual([]);
  });

  it("name roles, parameters and problems that there are", () => {
    for (const [, { policy, path, problems: own = [] }] of all) {
      if (typeof policy !== "string")
        expect(policy.every((role) => roles.includes(role))).toBe(true);
      expect(new Set(parametersOf(path)).size).toBe(parametersOf(path).length);
      expect(own.every((code) => code in problems)).toBe(true);
    }
  });

  it("leave settings, members and the audit to the admin, and publishing to the office", () => {
    const who = (name: string) => all.find(([each]) => each === name)?.[1].policy;
    expect(
      ["writeSettings", "listMembers", "writeMember", "removeMember", "listAudit"].map(who)
    ).toEqual(Array(5).fill(["admin"]));
    expect(["publish", "correct", "consolidate", "accept", "giveBack"].map(who)).toEqual(
      Array(5).fill(["office"])
    );
  });
});
