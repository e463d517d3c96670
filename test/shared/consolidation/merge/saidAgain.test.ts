import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldNames } from "../../../../shared/catalogue/fields.ts";
import type { Measure } from "../../../../shared/catalogue/measures/measure.ts";
import { careOf } from "../../../../shared/consolidation/merge/care.ts";
import { contributionsOf } from "../../../../shared/consolidation/merge/contribution.ts";
import { fieldByField } from "../../../../shared/consolidation/merge/mergeMeasure.ts";
import { saidAgain } from "../../../../shared/consolidation/merge/saidAgain.ts";
import { aMeasure } from "../randomTown.ts";
import { aFile, departments, draftOf, settings } from "../town.ts";

const care = careOf(settings);

/** What departments say, and each measure's words again: all, without some, with some of another one. */
const saidTwice = fc.record({
  sent: fc.array(fc.tuple(fc.constantFrom(...departments), aMeasure), {
    minLength: 1,
    maxLength: 4,
  }),
  gone: fc.subarray(["topic", "department", "partners", "goal", "assessment"], { maxLength: 1 }),
  other: fc.option(fc.tuple(aMeasure, fc.subarray(["end", "links", "priority", "progress"]))),
  covers: fc.subarray([...fieldNames]),
  period: fc.constantFrom("2025", "2026", "2026"),
});

const topic = { topic: "Mobilität" };
const picked = (values: Measure, isPicked: (name: string) => boolean): Measure =>
  Object.fromEntries(Object.entries(values).filter(([name]) => isPicked(name)));

describe("a measure of which is said what stands", () => {
  it("stands on as merging field by field would have it, or is merged so", () => {
    let found = 0;
    fc.assert(
      fc.property(saidTwice, ({ sent, gone, other, covers, period }) => {
        const { catalogue } = draftOf(
          sent.map(([name, values], at) => aFile(name, [{ ...topic, ...values }], `${at}.xlsx`))
        );
        const [news, changed] = other ?? [{}, []];
        const again = sent.map(([name, values], at) => {
          const row = {
            ...picked({ ...topic, ...values }, (field) => !gone.includes(field)),
            ...picked(news, (field) => changed.includes(field)),
          };
          return aFile(name, [row], `${at}.xlsx`, covers);
        });
        for (const row of contributionsOf(again, period)) {
          for (const measure of catalogue) {
            const standing = saidAgain(row, measure, period);
            if (standing === undefined) continue;
            found++;
            const context = { care, period, version: 1 };
            const { measure: merged, conflicts } = fieldByField([row], context, measure);
            expect(standing).toEqual({ ...merged, id: measure.id });
            expect(conflicts).toEqual([]);
          }
        }
      }),
      { seed: 2025, numRuns: 100 }
    );
    expect(found).toBeGreaterThan(40);
  });
});
