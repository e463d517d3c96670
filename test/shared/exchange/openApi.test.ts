import { describe, expect, it } from "vitest";
import { fieldNames } from "../../../shared/catalogue/fields.ts";
import { objectOf } from "../../../shared/catalogue/jsonInput.ts";
import { readSettings } from "../../../shared/catalogue/readSettings.ts";
import { openApi } from "../../../shared/exchange/openApi.ts";
import { routeNames, routes } from "../../../shared/exchange/routes.ts";

const { settings } = readSettings({
  municipality: { id: "eschenfurt", name: "Stadt Eschenfurt" },
  topics: [{ code: "EE", name: "Energie und Wärme" }],
});
const document = openApi(settings, "1.2.3");
const at = (...keys: readonly string[]) =>
  keys.reduce<unknown>((value, key) => objectOf(value)[key], document);

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

  it("refers to nothing that it does not hold", () => {
    const text = JSON.stringify(document);
    const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      ([, one]) => one
    );
    expect(new Set(names)).toEqual(new Set(["Problem"]));
    expect(objectOf(at("components", "schemas"))).toHaveProperty("Problem");
  });
});
