import { describe, expect, it } from "vitest";
import { readPersons, writePersons } from "../../../../addin/pane/settings/writtenPersons.ts";

describe("persons as lines", () => {
  it.each([
    ["Ada Beispiel", { name: "Ada Beispiel" }],
    ["Ada Beispiel, Leiterin, Amt 1", { name: "Ada Beispiel", function: "Leiterin, Amt 1" }],
    [
      "Ada, Leiterin (Vertretung: Bo Muster)",
      { name: "Ada", function: "Leiterin", deputy: "Bo Muster" },
    ],
  ])("„%s“ are read as they are written", (line, person) => {
    expect(readPersons([line])).toEqual([person]);
    expect(writePersons([person])).toEqual([line]);
  });
});
