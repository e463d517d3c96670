import { describe, expect, it } from "vitest";
import { canonical } from "../../../shared/consolidation/canonical.ts";
import { canonicalBytes } from "../../../shared/consolidation/canonicalBytes.ts";

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

describe("canonicalBytes", () => {
  const numbered = { "10": [undefined, {}], "9": null, b: 1, a: undefined, [`__proto__ `]: [] };

  it.each([undefined, true, -1.5e-7, numbered, [[], {}, ""], 'ä€🌳\udc00\ud800 \u0001"\\\n\u007f'])(
    "are the canonical text of %j as UTF-8",
    (value) => {
      expect(new TextDecoder().decode(canonicalBytes({ value }))).toBe(canonical({ value }));
    }
  );

  it.each([0, 9, 31, 34, 92, 0x7f, 0xe4, 0x2013, 0xd800, 0xdfff, 0xe000, 0xffff])(
    "spell unit %i as JSON does, wherever it stands in a long text",
    (unit) => {
      const words = "Fernwärme für die Altstadt, Bauabschnitt 2 bis 4";
      const unusual = String.fromCharCode(unit);
      const texts = [0, 20, 31, 32, words.length].map((at) =>
        [words.slice(0, at), unusual, words.slice(at)].join("")
      );
      expect(new TextDecoder().decode(canonicalBytes(texts))).toBe(JSON.stringify(texts));
    }
  );

  it("are all there of what is long", () => {
    const long = Array.from({ length: 150 }, (_, at) => ({
      [`Feld ${at}`]: "Wärme „–“ ".repeat(at),
    }));
    expect(new TextDecoder().decode(canonicalBytes(long))).toBe(canonical(long));
  });
});
