import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figuresOf } from "../../../functions/cli/figuresOf.ts";
import { lastRuns, type RunInput } from "../../../functions/counter/lastRuns.ts";
import type { Version } from "../../../shared/catalogue/draft.ts";
import type { Measure } from "../../../shared/catalogue/measures/measure.ts";
import type { Submission } from "../../../shared/catalogue/submission.ts";
import { canonical } from "../../../shared/consolidation/canonical.ts";
import { consolidate } from "../../../shared/consolidation/consolidate.ts";
import { filesOf } from "../../../shared/consolidation/submissions/submissionContent.ts";
import { submissionOf } from "../../../shared/consolidation/submissions/submissionOf.ts";
import { aMeasure, settledDraft } from "../../shared/consolidation/randomTown.ts";
import {
  aFile,
  departments,
  hashes,
  published,
  settings,
} from "../../shared/consolidation/town.ts";

const rows = fc.array(aMeasure, { minLength: 1, maxLength: 4 });
const sent = (department: string, id: string, measures: readonly Measure[]): Submission =>
  submissionOf([aFile(department, measures)], {
    ...{ id, department, municipality: settings.municipality.id, period: "2025" },
    ...{ by: "person", at: "2026-03-01T09:00:00Z", hashes },
  });
const inputOf = (submissions: readonly Submission[], label = "2025"): RunInput => ({
  settings: { ...settings, periods: settings.periods.map((one) => ({ ...one, label })) },
  submissions,
  files: filesOf(submissions),
});

/** A town, and what one department sends after it, again and again: the same, a word more, or something else. */
const aTownThatGoesOn = fc.record({
  town: fc.tuple(rows, rows, rows),
  resent: fc.array(
    fc.record({
      by: fc.nat(2),
      measures: fc.option(rows),
      word: fc.boolean(),
      label: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 }
  ),
});

describe("what the last run left behind", () => {
  it("gives the same draft, questions and figures as a fresh process", () => {
    fc.assert(
      fc.property(aTownThatGoesOn, ({ town, resent }) => {
        const runs = lastRuns(100);
        let measures: readonly (readonly Measure[])[] = town;
        const base = published(settledDraft(filesOf(submissionsOf(measures)), 0).draft);
        for (const { by, measures: others, word, label } of resent) {
          const next = others ?? measures[by] ?? [];
          const said = word ? next.map((one) => ({ ...one, title: `${one.title} Nord` })) : next;
          measures = measures.map((one, at) => (at === by ? said : one));
          const input = structuredClone(
            inputOf(submissionsOf(measures), label ? "Jahr 2025" : "2025")
          );
          const shared = runs.shared("town", input);
          expect(canonical(all(shared, base))).toBe(
            canonical(all(structuredClone(input), structuredClone(base)))
          );
        }
      }),
      { seed: 2025, numRuns: 15 }
    );
  });

  it("is the very same where nothing else is said, and is asked for by id and hash", () => {
    const runs = lastRuns(100);
    const one = sent("Tiefbau", "1", [{ title: "Radweg am Ring" }]);
    const first = runs.shared("town", inputOf([one]));
    const again = runs.shared("town", structuredClone(inputOf([one])));
    expect(again.files).toEqual(first.files);
    expect(again.files.every((file, at) => file === first.files[at])).toBe(true);
    expect(again.settings).toBe(first.settings);
    expect(runs.submission("town", one)).toEqual(one);
    expect(runs.submission("town", { ...one, hash: "other" })).toBeUndefined();
    expect(runs.submission("elsewhere", one)).toBeUndefined();
    expect(runs.shared("town", inputOf([one], "Jahr 2025")).settings).not.toBe(first.settings);
  });

  it("keeps no more measures than it may, the newest towns first", () => {
    const runs = lastRuns(3);
    const small = sent("Tiefbau", "1", [{ title: "Radweg" }, { title: "Baumpflanzung" }]);
    runs.shared("first", inputOf([small]));
    runs.shared("second", inputOf([small]));
    expect(runs.submission("first", small)).toBeUndefined();
    expect(runs.submission("second", small)).toBe(small);
    const large = sent(
      "Schulen",
      "2",
      ["A", "B", "C", "D"].map((title) => ({ title }))
    );
    runs.shared("third", inputOf([large]));
    expect(runs.submission("third", large)).toBeUndefined();
  });

  it("keeps no endless row of towns that have nothing to report", () => {
    const runs = lastRuns(3);
    const nothing = sent("Tiefbau", "1", []);
    for (let town = 0; town <= 100; town++) runs.shared(String(town), inputOf([nothing]));
    expect(runs.submission("0", nothing)).toBeUndefined();
    expect(runs.submission("1", nothing)).toBe(nothing);
  });
});

function submissionsOf(town: readonly (readonly Measure[])[]): readonly Submission[] {
  return town.map((measures, at) => sent(departments[at + 1] ?? "", String(at), measures));
}

function all({ files, settings: own }: RunInput, base: Version) {
  const draft = consolidate(files, { settings: own, hashes, period: "2025", base });
  return { draft, figures: figuresOf(draft, "2026-03-31") };
}
