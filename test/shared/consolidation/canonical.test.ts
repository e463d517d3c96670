import { describe, expect, it } from "vitest";
import { canonical } from "../../../shared/consolidation/canonical.ts";

describe("canonical", () => {
  it("sorts keys as text and leaves out what is absent", () => {
    expect(canonical({ b: 1, a: undefined, "10": [undefined, {}], "9": null })).toBe(
      '{"10":[null,{}],"9":null,"b":1}'
    );
  });

  it.each(["", 'sagt „ja“ und "nein"', "a\\b", "Zeile\nzwei\u0001", "\ud800 allein", "🌳 Bäume"])(
    "writes „%s“ as JSON does",
    (text) => {
      expect(canonical([text, { [text]: text }])).toBe(JSON.stringify([text, { [text]: text }]));
    }
  );
});
