import { describe, expect, it } from "vitest";
import { prose } from "../../../shared/documents/prose.ts";
import { textOf } from "./aCatalogue.ts";

const read = (text: string) => textOf({ blocks: prose(text) });

describe("prose", () => {
  it("makes real lists of lines that begin with a dash or count from one", () => {
    expect(prose("Aufgaben:\n1. planen\n2) bauen\n- prüfen")).toMatchObject([
      { type: "paragraph" },
      { type: "list", ordered: true, entries: [{ runs: [{ text: "planen" }] }, {}] },
      { type: "list", entries: [{ runs: [{ text: "prüfen" }] }] },
    ]);
  });

  it.each([
    "1. Februar 2027 ist Beginn.",
    "2. Bauabschnitt\n3. Bauabschnitt",
    "1. planen\nBauen folgt.",
  ])("counts nothing where people write a date or an ordinal: %s", (text) => {
    expect(read(text)).toBe(text);
  });
});
