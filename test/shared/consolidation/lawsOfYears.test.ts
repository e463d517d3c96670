import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Version } from "../../../shared/catalogue/draft.ts";
import { applyAnswers } from "../../../shared/consolidation/answers/applyAnswers.ts";
import { canonical } from "../../../shared/consolidation/canonical.ts";
import { shareUnchanged } from "../../../shared/consolidation/shareUnchanged.ts";
import { difference } from "../../../shared/consolidation/versions/difference.ts";
import { freeze } from "../../../shared/consolidation/versions/freeze.ts";
import type { FileReading } from "../../../shared/sheet/sheetReading.ts";
import { lostIn, nextYear, settledDraft, someFiles } from "./randomTown.ts";
import { draftOf, hashes, office, published } from "./town.ts";

/** A published version and what departments hand in after it. */
const aYearLater: fc.Arbitrary<{ base: Version; files: readonly FileReading[] }> = fc
  .tuple(someFiles, fc.nat(1))
  .map(([files, turn]) => published(settledDraft(files, turn).draft))
  .chain((base) => nextYear(base).map((files) => ({ base, files })));

/** The same towns every time, so that a landing does not hang on luck; KLIMAKATALOG_SEED draws others. */
fc.configureGlobal({ seed: Number(process.env["KLIMAKATALOG_SEED"] ?? 2025) });

/** The same file with another word on its first measure. */
function reworded(file: FileReading): FileReading {
  const sheets = file.sheets.map((sheet) => ({
    ...sheet,
    measures: sheet.measures.map((one, row) => {
      const title = `${one.values.title} Nord`;
      return row > 0 ? one : { ...one, values: { ...one.values, title, goal: "Etwas anderes." } };
    }),
  }));
  return { ...file, sheets };
}

describe("laws of consolidation, year after year", () => {
  it("the order of files never matters", () => {
    fc.assert(
      fc.property(aYearLater, ({ base, files }) => {
        const turned = draftOf(files.toReversed(), { base });
        expect(canonical(turned)).toBe(canonical(draftOf(files, { base })));
      })
    );
  });

  it("a published version and the same files again give no change and no question", () => {
    fc.assert(
      fc.property(aYearLater, fc.nat(1), ({ base, files }, turn) => {
        const next = published(settledDraft(files, turn, base).draft);
        const again = draftOf(files, { base: next });
        expect(canonical(again.catalogue)).toBe(canonical(next.catalogue));
        expect(again.questions).toEqual([]);
        const { added, changed, gone } = difference(next, again);
        expect([added, changed, gone]).toEqual([[], [], []]);
      })
    );
  });

  it("what an earlier run left behind gives the same as working everything out anew", () => {
    fc.assert(
      fc.property(aYearLater, fc.nat(3), ({ base, files }, at) => {
        draftOf(files, { base });
        const read = structuredClone(
          files.map((one, number) => (number === at ? reworded(one) : one))
        );
        const changed = shareUnchanged(read, files);
        expect(changed.filter((file, number) => number !== at && file !== files[number])).toEqual(
          []
        );
        const anew = draftOf(structuredClone(changed), { base: structuredClone(base) });
        expect(canonical(draftOf(changed, { base }))).toBe(canonical(anew));
      })
    );
  });

  it("answers commute, at once or one after the other", () => {
    fc.assert(
      fc.property(aYearLater, fc.nat(1), ({ base, files }, turn) => {
        const { draft, answers } = settledDraft(files, turn, base);
        const turned = draftOf(files, { base, answers: answers.toReversed() });
        expect(canonical(turned)).toBe(canonical(draft));
        expect(canonical(applyAnswers(draft, [], hashes))).toBe(canonical(draft));
      })
    );
  });

  it("no source value disappears from value, variants or proposals", () => {
    fc.assert(
      fc.property(aYearLater, fc.nat(2), ({ base, files }, turn) => {
        const draft = turn === 2 ? draftOf(files, { base }) : settledDraft(files, turn, base).draft;
        expect(files.flatMap((file) => lostIn(draft, file))).toEqual([]);
      })
    );
  });

  it("a measure that was published lives on, is redirected, or is asked about", () => {
    fc.assert(
      fc.property(aYearLater, ({ base, files }) => {
        const living = new Set(draftOf(files, { base }).catalogue.map(({ id }) => id));
        expect(base.catalogue.filter(({ id }) => !living.has(id))).toEqual([]);
      })
    );
  });

  it("an answer taken back leaves no trace, and none edits what was handed in", () => {
    fc.assert(
      fc.property(aYearLater, fc.nat(1), ({ base, files }, turn) => {
        const sent = canonical(files);
        const before = canonical(draftOf(freeze([...files]), { base: freeze(base) }));
        settledDraft(files, turn, base);
        expect(canonical(draftOf(files, { base }))).toBe(before);
        expect(canonical(files)).toBe(sent);
      })
    );
  });

  it("answers to other questions change nothing and are told", () => {
    fc.assert(
      fc.property(aYearLater, ({ base, files }) => {
        const stray = { question: "q-1", key: "1", choice: "merge" as const };
        const answer = { ...stray, by: office, at: "2025-04-01T08:00:00Z" };
        const { staleAnswers, ...draft } = draftOf(files, { base, answers: [answer] });
        expect(canonical(draft)).toBe(canonical(draftOf(files, { base })));
        expect(staleAnswers?.map(({ sentence }) => sentence)).toEqual([
          `Die Antwort vom 01.04.2025 (${office}) passt zu keinem Klärungsfall mehr: Die Angaben haben sich inzwischen geändert. Bitte den Klärungsfall neu beantworten, falls er noch offen ist.`,
        ]);
      })
    );
  });
});
