import { describe, expect, it } from "vitest";
import {
  type Consolidation,
  caseAt,
  empty,
} from "../../../../addin/pane/consolidate/consolidation.ts";
import { openSentence } from "../../../../addin/pane/consolidate/startPage.ts";
import type { AskedQuestion } from "../../../../shared/exchange/entities/question.ts";

const asked = (key: string, kind: AskedQuestion["kind"]): AskedQuestion => ({
  ...{ id: key, key, kind, measures: [], places: [], sentence: key },
});
const state = (more: Partial<Consolidation>): Consolidation => ({
  ...empty,
  open: [asked("a", "duplicate"), asked("b", "conflict"), asked("c", "codeCollision")],
  ...more,
});

describe("caseAt", () => {
  it("counts among those the filter leaves", () => {
    expect(caseAt(state({ filter: "blocking", current: "c" }))).toMatchObject({ at: 1, count: 2 });
    expect(caseAt(state({ current: "c" }))).toMatchObject({ at: 2, count: 3 });
  });

  it("begins anew when the case is gone, and ends when none is left", () => {
    expect(caseAt(state({ current: "weg" }))?.question.key).toBe("a");
    expect(caseAt(state({ filter: "split" }))).toBeUndefined();
  });
});

describe("openSentence", () => {
  it.each([
    [0, 0, "Alles ist geklärt."],
    [1, 1, "1 Klärungsfall ist offen; er hält das Veröffentlichen auf."],
    [1, 0, "1 Klärungsfall ist offen; keiner hält das Veröffentlichen auf."],
    [9, 1, "9 Klärungsfälle sind offen; einer hält das Veröffentlichen auf."],
    [9, 3, "9 Klärungsfälle sind offen; 3 davon halten das Veröffentlichen auf."],
  ])("%i open, %i in the way: %s", (open, blocking, sentence) => {
    expect(openSentence(open, blocking)).toBe(sentence);
  });
});
