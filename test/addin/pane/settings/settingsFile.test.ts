import { describe, expect, it } from "vitest";
import { settingsIn } from "../../../../addin/pane/settings/settingsFile.ts";
import { kept } from "./aTown.ts";

describe("settingsIn", () => {
  it("takes a file of this municipality, periods stay", () => {
    const text = `\ufeff${JSON.stringify({ ...kept, committees: [], periods: [{ id: "x" }] })}`;
    expect(settingsIn(text, kept)).toEqual({ settings: { ...kept, committees: [] } });
  });

  it.each([
    ["kein JSON", /keine Einstellungsdatei/],
    ["[]", /keine Einstellungsdatei/],
    [
      JSON.stringify({ municipality: { id: "n", name: "Gemeinde Neudorf" } }),
      /anderen Kommune \(Gemeinde Neudorf\)/,
    ],
    [JSON.stringify({ municipality: { id: "m" } }), /Der Name der Kommune fehlt/],
  ])("refuses %s in German", (text, sentence) => {
    expect(settingsIn(text, kept)).toEqual({ troubles: [expect.stringMatching(sentence)] });
  });
});
