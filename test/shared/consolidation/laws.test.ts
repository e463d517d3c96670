import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../../shared/catalogue/draft.ts";
import { canonical } from "../../../shared/consolidation/canonical.ts";
import { aMeasure, lostIn, settledDraft, someFiles } from "./randomTown.ts";
import { aFile, draftOf, published } from "./town.ts";

/** The same towns every time, so that a landing does not hang on luck; KLIMAKATALOG_SEED draws others. */
fc.configureGlobal({ seed: Number(process.env["KLIMAKATALOG_SEED"] ?? 2025) });

describe("laws of consolidation", () => {
  it("the order of files never matters", () => {
    const shuffled = someFiles.chain((files) =>
      fc.tuple(
        fc.constant(files),
        fc.shuffledSubarray([...files], { minLength: files.length, maxLength: files.length })
      )
    );
    fc.assert(
      fc.property(shuffled, ([files, others]) => {
        expect(canonical(draftOf(others))).toBe(canonical(draftOf(files)));
      })
    );
  });

  it("a published version and the same files again give no change and no question", () => {
    fc.assert(
      fc.property(someFiles, fc.nat(1), (files, turn) => {
        const { draft } = settledDraft(files, turn);
        const base = published(draft);
        const again = draftOf(files, { base });
        expect(canonical(again.catalogue)).toBe(canonical(base.catalogue));
        expect(again.questions).toEqual([]);
      })
    );
  });

  it("unchanged inputs reproduce the hash", () => {
    fc.assert(
      fc.property(someFiles, fc.nat(1), (files, turn) => {
        const hash = () => published(settledDraft(files, turn).draft).hash;
        expect(hash()).toBe(hash());
      })
    );
  });

  it("answers commute, and may be given at once or one after the other", () => {
    fc.assert(
      fc.property(someFiles, fc.nat(1), (files, turn) => {
        const { draft, answers } = settledDraft(files, turn);
        const turned = draftOf(files, { answers: answers.toReversed() });
        expect(canonical(turned)).toBe(canonical(draft));
      })
    );
  });

  it("no source value disappears from value, variants or proposals", () => {
    fc.assert(
      fc.property(someFiles, fc.nat(2), (files, turn) => {
        const draft = turn === 2 ? draftOf(files) : settledDraft(files, turn).draft;
        expect(files.flatMap((file) => lostIn(draft, file))).toEqual([]);
      })
    );
  });

  it("halves without a code, a title or a department in common unite", () => {
    const left = fc.array(aMeasure, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(left, (rows) => {
        const one = aFile("Tiefbau", rows);
        const other = aFile("Schulen", [{ code: "ZZ1", title: "Moorschutz im Vennwald" }]);
        const both = draftOf([one, other]);
        const parts = [draftOf([one]), draftOf([other])];
        const sorted = (drafts: readonly Draft[]) =>
          drafts.flatMap(({ catalogue }) => catalogue.map(canonical)).sort();
        expect(sorted([both])).toEqual(sorted(parts));
      })
    );
  });
});
