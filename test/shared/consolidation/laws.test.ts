import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../shared/catalogue/answer.ts";
import type { CatalogueMeasure, Draft } from "../../../shared/catalogue/draft.ts";
import { fieldNames, fields, kindOf } from "../../../shared/catalogue/fields.ts";
import type { Measure } from "../../../shared/catalogue/measure.ts";
import { canonical } from "../../../shared/consolidation/canonical.ts";
import { entryKey } from "../../../shared/consolidation/mergeLists.ts";
import type { FileReading } from "../../../shared/sheet/sheetReading.ts";
import { aFile, anAnswer, departments, draftOf, published } from "./town.ts";

const titles = [
  "Ausbau Radweg Bahnhofstraße",
  "Radwegeausbau Bahnhofstr.",
  "Photovoltaik auf Schuldächern",
  "PV-Anlagen auf Schuldächern",
  "Trinkbrunnen Innenstadt",
  "LED-Straßenbeleuchtung Nord",
  "LED-Straßenbeleuchtung Süd",
  "Hitzeaktionsplan",
];
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const aMeasure: fc.Arbitrary<Measure> = fc
  .record({
    title: fc.constantFrom(...titles),
    code: optional(fc.constantFrom("MO1", "MO2", "EE1", "EE2")),
    department: optional(fc.constantFrom(...departments)),
    end: optional(fc.constantFrom("2026", "2026-05", "2026-11", "2027")),
    goal: optional(fc.constantFrom("Weniger Verkehr.", "Mehr Sonne.", "Kühle Plätze.")),
    partners: optional(fc.subarray(["Polizei", "Eltern", "Bürger*innen", "Bürger:innen"])),
    links: optional(fc.subarray([{ code: "MO1" }, { code: "EE2" }, { code: "XX9" }])),
    priority: optional(fc.record({ dots: fc.integer({ min: 0, max: 6 }) })),
    investment: optional(fc.constantFrom({ min: 5000, max: 5000 }, { level: "hoch" as const })),
    progress: optional(fc.constantFrom("Begonnen.", "Läuft.")),
    assessment: optional(fc.constantFrom("im Plan", "verzögert")),
  })
  .map((values) =>
    Object.fromEntries(
      Object.entries(values).filter(([, value]) => value !== undefined && canonical(value) !== "[]")
    )
  );

const someFiles: fc.Arbitrary<readonly FileReading[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom(undefined, ...departments),
      fc.array(aMeasure, { minLength: 1, maxLength: 5 })
    ),
    { minLength: 1, maxLength: 5 }
  )
  .map((senders) => senders.map(([name, rows], at) => aFile(name, rows, `Datei ${at}.xlsx`)));

/** Answers everything there is, one way or the other. */
function answersTo(draft: Draft, turn: number): readonly Answer[] {
  return draft.questions.flatMap((question, at) => {
    const even = (at + turn) % 2 === 0;
    switch (question.kind) {
      case "conflict":
        return anAnswer(question, "take", { source: even ? 0 : 1 });
      case "codeCollision":
        return anAnswer(question, even ? "rename" : "merge");
      case "duplicate":
        return even ? anAnswer(question, "merge") : [];
      case "unknownCode":
        return even ? anAnswer(question, "take") : [];
      default:
        return [];
    }
  });
}

/** Merging lets new conflicts arise: answers until nothing blocks. */
function settledDraft(files: readonly FileReading[], turn: number) {
  let answers: readonly Answer[] = [];
  for (let round = 0; round < 6; round++) {
    const draft = draftOf(files, { answers });
    const known = new Set(answers.map(({ key }) => key));
    const more = answersTo(draft, turn).filter(({ key }) => !known.has(key));
    if (more.length === 0) return { draft, answers };
    answers = [...answers, ...more];
  }
  return { draft: draftOf(files, { answers }), answers };
}

function standsSomewhere(measure: CatalogueMeasure, name: keyof Measure, value: unknown): boolean {
  const values: Measure = fields[name].perPeriod ? (measure.byPeriod?.["2025"] ?? {}) : measure;
  const standing = values[name];
  if (Array.isArray(value) && Array.isArray(standing)) {
    const entries = new Set<unknown>(standing.map(entryKey));
    if (value.every((entry) => entries.has(entryKey(entry)))) return true;
  }
  const beside = [...(measure.variants?.[name] ?? []), ...(measure.proposals?.[name] ?? [])];
  const kind = kindOf(name);
  return [standing, ...beside.map((said) => said.value)].some(
    (other) => other !== undefined && kind.show(other) === kind.show(value)
  );
}

/** Fields of a file's rows that stand nowhere in the draft. */
function lostIn(draft: Draft, { file, sheets }: FileReading): readonly string[] {
  return sheets.flatMap(({ measures }) =>
    measures.flatMap(({ place, values }) => {
      const measure = draft.catalogue.find(({ sources }) =>
        sources.some((source) => source.file === file && source.row === place.row)
      );
      if (measure === undefined) return [`row ${place.row}`];
      return fieldNames.filter(
        (name) => values[name] !== undefined && !standsSomewhere(measure, name, values[name])
      );
    })
  );
}

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
