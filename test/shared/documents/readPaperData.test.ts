import { describe, expect, it } from "vitest";
import { readPaperData } from "../../../shared/documents/readPaperData.ts";

describe("readPaperData", () => {
  it("takes what it knows, dates in either form, and says what it does not know", () => {
    expect(
      readPaperData({
        reference: " M 1 ",
        consultations: [{ committee: "Rat", date: "5.5.2026", item: 4 }, { date: "2026-05-05" }],
        texts: { stand: "Kurz.", wirkung: { text: "Lang.", from: "2024" } },
        financial: { effects: "vielleicht", total: 12 },
        betref: "x",
        signature: { function: "Amtsleitung" },
      })
    ).toEqual({
      data: {
        reference: "M 1",
        consultations: [{ committee: "Rat", date: "2026-05-05", item: "4" }],
        texts: { stand: { text: "Kurz." }, wirkung: { text: "Lang.", from: "2024" } },
        financial: { total: 12 },
      },
      troubles: [
        "Die Angabe „betref“ gibt es für ein Papier nicht. Bitte die Schreibweise prüfen.",
        'Die Angabe „signature“ lässt sich nicht lesen: {"function":"Amtsleitung"}',
      ],
    });
  });

  it.each([
    [null],
    ["text"],
    [[1]],
    [{ __proto__: { x: 1 }, constructor: 1, texts: [1], measures: {} }],
  ])("survives %j", (value) => {
    expect(readPaperData(value).data).toBeTypeOf("object");
  });
});
