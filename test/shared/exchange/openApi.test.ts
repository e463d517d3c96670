import { describe, expect, it } from "vitest";
import { fieldNames } from "../../../shared/catalogue/fields.ts";
import { objectOf } from "../../../shared/catalogue/jsonInput.ts";
import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";
import { openApi } from "../../../shared/exchange/openApi.ts";
import type { RouteShape } from "../../../shared/exchange/route.ts";
import { routeNames, routes } from "../../../shared/exchange/routes.ts";
import { withTitles } from "../../../shared/exchange/titles.ts";

const { settings } = readSettings({
  municipality: { id: "eschenfurt", name: "Stadt Eschenfurt" },
  topics: [{ code: "EE", name: "Energie und Wärme" }],
});
const document = openApi(settings, "1.2.3");
const at = (...keys: readonly string[]) =>
  keys.reduce<unknown>((value, key) => objectOf(value)[key], document);

/** Whatever a municipality, a paper or the figures make of them. */
const ownForm = /\.(context|bands|figures)$|^readOpenApi$/;

interface Part {
  readonly where: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly isProperty: boolean;
}

/** A schema and everything in it; what the value of a field is made of belongs to its kind. */
function partsOf(schema: unknown, where: string, isProperty = false): readonly Part[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties, items, additionalProperties, anyOf, ...own } = objectOf(schema);
  const part = { where, schema: objectOf(schema), isProperty };
  if (own["x-expects"] !== undefined) return [part];
  return [
    part,
    ...Object.entries(objectOf(properties)).flatMap(([key, one]) =>
      partsOf(one, `${where}.${key}`, true)
    ),
    ...partsOf(items, `${where}[]`),
    ...partsOf(additionalProperties, `${where}{}`),
    ...(Array.isArray(anyOf) ? anyOf.flatMap((one) => partsOf(one, where)) : []),
  ];
}

describe("openApi", () => {
  it("holds every route once, under its own name", () => {
    const ids = Object.values(objectOf(document["paths"])).flatMap((path) =>
      Object.values(objectOf(path)).map((operation) => objectOf(operation)["operationId"])
    );
    expect(ids.sort()).toEqual([...routeNames].sort());
  });

  it("asks for a Meldung in the words of the table of fields", () => {
    const schema = at(
      "paths",
      "/v1/periods/{period}/submissions/{submission}",
      "put",
      "requestBody",
      "content",
      "application/json",
      "schema"
    );
    const measures = objectOf(objectOf(objectOf(schema)["properties"])["measures"]);
    const values = objectOf(objectOf(objectOf(measures["items"])["properties"])["values"]);
    expect(Object.keys(objectOf(values["properties"]))).toEqual(fieldNames);
    expect(JSON.stringify(values)).toContain("Energie und Wärme");
  });

  it("says who may call, what is sent along, and what can go wrong", () => {
    const publish = objectOf(at("paths", "/v1/periods/{period}/versions", "post"));
    expect(publish["description"]).toBe("Für: Stabsstelle Klima.");
    expect(JSON.stringify(publish["parameters"])).toContain("If-Match");
    expect(Object.keys(objectOf(publish["responses"]))).toEqual(
      expect.arrayContaining(["201", "401", "403", "409", "412", "426", "428", "429", "503"])
    );
  });

  it("speaks German wherever a person reads", () => {
    const titles = routeNames.map((name) => routes[name].title).join("\n");
    expect(titles).not.toMatch(/\b(the|and|of|get|list|create|update|delete)\b/i);
  });

  it("calls everything that travels by a German name, and leaves no answer open", () => {
    const answered = routeNames.flatMap((name) => {
      const { answer }: RouteShape = routes[name];
      return answer.as === "json" ? partsOf(withTitles(answer.schema(settings)), name) : [];
    });
    const nameless = answered.filter(({ isProperty, schema }) => isProperty && !schema["title"]);
    expect(nameless.map(({ where }) => where)).toEqual([]);
    const open = answered.filter(
      ({ schema: { type, properties, additionalProperties } }) =>
        type === "object" && properties === undefined && additionalProperties === undefined
    );
    expect(open.map(({ where }) => where).filter((where) => !ownForm.test(where))).toEqual([]);
  });

  it("refers to nothing that it does not hold", () => {
    const text = JSON.stringify(document);
    const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      ([, one]) => one
    );
    expect(new Set(names)).toEqual(new Set(Object.keys(objectOf(at("components", "schemas")))));
  });

  it("describes what stands in many answers once, and stays small", () => {
    const answer = at("paths", "/v1/versions/{version}", "get", "responses", "200", "content");
    expect(answer).toEqual({
      "application/json": { schema: { $ref: "#/components/schemas/Catalogue" } },
    });
    expect(JSON.stringify(document).length).toBeLessThan(350_000);
  });
});
