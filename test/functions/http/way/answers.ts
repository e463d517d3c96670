import { describe, expect, it } from "vitest";
import { readSettings } from "../../../../shared/catalogue/settings/readSettings.ts";
import { misfits } from "../../../../shared/exchange/misfits.ts";
import type { RouteShape } from "../../../../shared/exchange/route.ts";
import { type RouteName, routeNames, routes } from "../../../../shared/exchange/routes.ts";
import { readTheRest } from "./readTheRest.ts";
import { type Answered, answered, fb3, finished, neighbour, office, tagOf } from "./town.ts";

const jsonRoutes = routeNames.filter((name) => routes[name].answer.as === "json");
const routeOf = (method: string, path: string) =>
  jsonRoutes.find((name) => {
    const shape: RouteShape = routes[name];
    const form = new RegExp(`^${shape.path.replace(/\{\w+\}/g, "[^/]+")}$`);
    return shape.method === method && form.test(path);
  });

export function answers(): void {
  describe("what is answered", () => {
    it("is what the table of routes and the OpenAPI document promise, all of it", async () => {
      const { settings } = readSettings((await office("v1/settings")).json);
      const page = await office("v1/periods/2025/questions?limit=1");
      const [question] = page.json["entries"] as { id: string; key: string }[];
      const answer = `v1/periods/2025/answers/${question?.key}`;
      const given = { question: question?.id, choice: "dismiss" };
      await office(answer, { method: "PUT", json: given, headers: { "if-none-match": "*" } });
      await readTheRest(answer);
      const seen = new Set<RouteName>();
      const all: unknown[] = [];
      for (const { method, path, answer } of answered) {
        const name = routeOf(method, path);
        if (name === undefined || answer.status >= 300) continue;
        const form: RouteShape["answer"] = routes[name].answer;
        const wrong = form.as === "json" ? misfits(form.schema(settings), answer.json) : [];
        all.push(...wrong.map((one) => [name, one]));
        seen.add(name);
      }
      expect(all).toEqual([]);
      expect(jsonRoutes.filter((name) => !seen.has(name))).toEqual([]);
    });

    it("is for its municipality alone: the office next door is told that there is nothing", async () => {
      const theirs = new Set<string>(["0".repeat(64)]);
      // Questions about departments that are silent have the same key wherever they are asked.
      const started = await neighbour("v1/periods/2025/consolidation", { method: "POST" });
      await finished(neighbour, started.headers.get("location") ?? "");
      const pages = ["settings", "periods", "persons", "members", "openapi.json"];
      for (const path of [...pages, "periods/2025/draft"]) {
        for (const mark of marksIn((await neighbour(`v1/${path}`)).json)) theirs.add(mark);
      }
      const own = new Set(answered.flatMap(({ answer }) => marksIn(answer.json)));
      for (const mark of theirs) own.delete(mark);
      const requests = new Map(answered.map((one) => [`${one.method} ${one.path}`, one]));
      // What is handed in is the sender's own, whoever else has handed in the same.
      const asked = [...requests.values()].filter(
        ({ method, path }) => !path.endsWith("/takeovers") && (method !== "PUT" || isGuarded(path))
      );
      for (const one of asked) await expectNothingNextDoor(one, own);
    });

    it("is for its department alone: what belongs to another is not there", async () => {
      const records = answered.filter(
        ({ method, answer }) =>
          method === "GET" && answer.status === 200 && isDepartments(answer.json)
      );
      const paths = new Set(records.map(({ path }) => path));
      expect(paths.size).toBeGreaterThan(2);
      for (const path of paths) expect([path, (await fb3(path)).status]).toEqual([path, 404]);
    });

    it("is changed by its department alone, also by somebody who knows its state", async () => {
      const changes = answered.filter(
        ({ method, path, answer }) =>
          method !== "GET" &&
          answer.status < 300 &&
          isDepartments(answer.json) &&
          isOfDepartments(method, path)
      );
      const kinds = new Set(changes.map(({ method, path }) => routeOf(method, path)));
      expect([...kinds].sort()).toEqual(["handIn", "reply", "writeProfile"]);
      for (const { method, path, options, answer } of changes) {
        const headers = { ...options?.headers, "if-match": tagOf(answer) };
        const tried = await fb3(path, { ...options, headers });
        expect([method, path, tried.status]).toEqual([method, path, 404]);
      }
      const removal = { method: "DELETE", headers: { "if-match": '"eA"' } };
      const profile = `v1/profiles/${encodeURIComponent("Bauen und Gebäude")}`;
      expect((await fb3(profile, removal)).status).toBe(404);
    });
  });
}

/** Next door no mark of ours is told, and no record of ours is there. */
async function expectNothingNextDoor(one: Answered, own: ReadonlySet<string>): Promise<void> {
  const { method, path } = one;
  const isRecord = path.split("/").some((part) => own.has(part));
  const { status, json } = await askNextDoor(one);
  const seen = marksIn(json).filter((mark) => own.has(mark) && !path.includes(mark));
  expect([method, path, seen]).toEqual([method, path, []]);
  if (isRecord) expect([method, path, toldNothing(method, status)]).toEqual([method, path, true]);
}

const askNextDoor = ({ path, options, answer }: Answered) => {
  const tag = tagOf(answer);
  const headers = { ...options?.headers, ...(tag !== "" && { "if-match": tag }) };
  return neighbour(path, { ...options, headers });
};

const toldNothing = (method: string, status: number) =>
  method === "GET" ? status === 404 : status >= 400 && status < 500;

const isGuarded = (path: string) => {
  const name = routeOf("PUT", path);
  const shape: RouteShape | undefined = name && routes[name];
  return shape?.condition !== undefined;
};

/** Ids and hashes: what tells one record from all others. */
const marksIn = (json: unknown) =>
  JSON.stringify(json).match(/[0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];

/** Whether departments ask there at all, each for itself. */
function isOfDepartments(method: string, path: string): boolean {
  const name = routeOf(method, path);
  const policy: RouteShape["policy"] = name === undefined ? "public" : routes[name].policy;
  return Array.isArray(policy) && policy.includes("department");
}

/** A record of one department that is not that of the asker. */
const isDepartments = (json: Readonly<Record<string, unknown>>) =>
  json["department"] === "Bauen und Gebäude" && json["profile"] === undefined;
