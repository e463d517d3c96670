import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownDictionary } from "../../../../shared/likeness/dictionary/dictionary.ts";
import type { LikelyMeasure } from "../../../../shared/likeness/measures/measureWords.ts";
import { wordsOf } from "../../../../shared/likeness/pairs/comparedBefore.ts";
import { likelyPairs } from "../../../../shared/likeness/pairs/likelyPairs.ts";
import { lastLook, lookAgain } from "../../../../shared/likeness/pairs/lookAgain.ts";

const things = ["Solardach", "PV-Anlage", "Radweg", "Trinkbrunnen", "LED-Beleuchtung"];
const places = ["", " Rathaus", " in Seedorf", " am Marktplatz", " Nordring", " in Altendorf"];
const deeds = ["", " sanieren", " bauen", " 2. Bauabschnitt"];
const anyMeasure: fc.Arbitrary<LikelyMeasure> = fc
  .record({
    title: fc
      .tuple(fc.constantFrom(...things), fc.constantFrom(...places), fc.constantFrom(...deeds))
      .map((parts) => parts.join("")),
    description: fc.constantFrom(undefined, "38 Leuchten am Markt.", "Für 120 Haushalte im Ort."),
  })
  .map(({ title, description }) => ({
    titles: [title],
    ...(description !== undefined && { description }),
  }));
const anyChange = fc.record({
  at: fc.nat(24),
  gone: fc.nat(1),
  fresh: fc.array(anyMeasure, { maxLength: 2 }),
});

describe("a second look at a catalogue that hardly changed", () => {
  it("finds what a look at all would find", () => {
    fc.assert(
      fc.property(
        fc.array(anyMeasure, { minLength: 1, maxLength: 25 }),
        fc.array(anyChange, { minLength: 1, maxLength: 4 }),
        (measures, changes) => {
          likelyPairs(measures);
          let now = measures;
          for (const { at, gone, fresh } of changes) {
            now = now.toSpliced(at, gone, ...fresh);
            expect(likelyPairs(now)).toEqual(likelyPairs(structuredClone(now)));
          }
        }
      )
    );
  });

  it("leaves the others alone, until a name is new among them", () => {
    const taken = (...titles: readonly string[]) =>
      titles.map((title) => wordsOf(named(title), ownDictionary()));
    likelyPairs(["Radweg in Seedorf", "Solardach Rathaus", "Radweg in Altendorf"].map(named));
    const before = lastLook(taken("Radweg in Seedorf"));
    if (before === undefined) throw new Error("looked at before");
    const next = (title: string) =>
      lookAgain(before, taken("Radweg in Seedorf", title, "Radweg in Altendorf"));
    expect(next("Solardach in Seedorf")?.pairs).toEqual([]);
    expect(next("Radwege in Seedorf")?.pairs).toMatchObject([{ a: 0, b: 1 }]);
    expect(next("Solardach in Hinterwald")).toBeUndefined();
  });
});

const known = new Map<string, LikelyMeasure>();

/** Of the same title the very same measure. */
function named(title: string): LikelyMeasure {
  const measure = known.get(title) ?? { titles: [title] };
  known.set(title, measure);
  return measure;
}
