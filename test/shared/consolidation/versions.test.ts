import { describe, expect, it } from "vitest";
import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import { canonical } from "../../../shared/consolidation/canonical.ts";
import { submissionOf } from "../../../shared/consolidation/submissions/submissionOf.ts";
import { repeatedInput, wrongInput } from "../../../shared/consolidation/submissions/wrongInput.ts";
import { changesOf } from "../../../shared/consolidation/versions/changesOf.ts";
import { difference } from "../../../shared/consolidation/versions/difference.ts";
import { explainChanges } from "../../../shared/consolidation/versions/explainChanges.ts";
import { explainDifference } from "../../../shared/consolidation/versions/explainDifference.ts";
import { publish } from "../../../shared/consolidation/versions/publish.ts";
import {
  aFile,
  anAnswer,
  draftOf,
  hashes,
  office,
  published,
  questionOf,
  settings,
} from "./town.ts";

const title = "Ausbau Radweg Bahnhofstraße";
const rows = [
  { code: "MO1", title: "Zebrastreifen am Markt" },
  { code: "MO2", title, end: "2026", goal: "Mehr Rad." },
  { code: "MO3", title: "Carsharing Station" },
];
const covers = ["code", "title", "end", "goal"] as const;
const first = published(draftOf([aFile("Tiefbau", rows)]));
const later = aFile(
  "Tiefbau",
  [rows[0] ?? {}, { code: "MO2", title, end: "2027" }, { code: "MO4", title: "Trinkbrunnen" }],
  "neu.xlsx",
  covers
);
const handover = {
  id: "m-1",
  municipality: "musterau",
  department: "Tiefbau",
  period: "2025",
  by: "Amt",
  at: "2025-03-01T08:00:00Z",
  hashes,
};

describe("a submission", () => {
  const submission = submissionOf([later], handover);

  it("says who hands in what, with files, hashes and what they cover", () => {
    expect(submission).toMatchObject({
      schema: 1,
      kind: "Meldung",
      extent: "complete",
      state: "abgegeben",
      revision: 1,
      sources: [{ file: "neu.xlsx", sheets: ["Maßnahmen"], covers: [...covers].sort() }],
    });
    expect(submission.measures.map(({ place }) => place.file)).toEqual(Array(3).fill("neu.xlsx"));
    expect(submissionOf([later], { ...handover, id: "m-2", by: "x" }).hash).toBe(submission.hash);
    expect(submissionOf([aFile("Tiefbau", [])], handover).kind).toBe("Fehlanzeige");
  });

  it("tells what is new against what the department last sent", () => {
    const changes = changesOf([later], submission, first);
    expect(changes.changed.map(({ code, fields }) => [code, fields])).toEqual([
      [
        "MO2",
        [
          { field: "goal", before: "Mehr Rad." },
          { field: "end", before: "2026", after: "2027" },
        ],
      ],
    ]);
    expect(explainChanges(changes)).toEqual([
      "Maßnahmen: 1 neu, 1 geändert, 1 unverändert, 1 nicht mehr dabei.",
      "MO4 „Trinkbrunnen“ ist neu.",
      `MO2 „${title}“: Ziel der Maßnahme wurde geleert (bisher „Mehr Rad.“).`,
      `MO2 „${title}“: Ende geändert von „2026“ in „2027“.`,
      "MO3 „Carsharing Station“ fehlt in dieser Meldung. Bitte ergänzen oder sagen, dass die Maßnahme entfällt.",
    ]);
    expect(changesOf([later], { ...submission, extent: "partial" }, first).gone).toEqual([]);
  });
});

describe("two versions", () => {
  it("differ in what is new, changed and renamed", () => {
    const after = published(draftOf([later], { base: first }));
    const found = difference(first, after);
    expect([found.from, found.to]).toEqual(["Stand 1 (2025)", "Stand 2 (2025)"]);
    expect(found.added.map(({ code }) => code)).toEqual(["MO4"]);
    expect(found.changed.map(({ code, fields }) => [code, fields.length])).toEqual([["MO2", 2]]);
    expect(explainDifference(found).map(({ heading }) => heading)).toEqual(["Neu", "Geändert"]);
  });

  it("tell what became of a measure: merged, split, or another one in its place", () => {
    const street = "Ausbau Radweg Mühlenstraße";
    const before = published(
      draftOf([
        aFile("Tiefbau", [
          { code: "MO1", title: "Zebrastreifen am Markt" },
          { code: "MO2", title },
          { code: "MO3", title: "Carsharing Station" },
        ]),
        aFile("Schulen", [{ code: "MO7", title: street }]),
      ])
    );
    const files = [
      aFile("Tiefbau", [
        { code: "MO1", title: "Zebrastreifen am Markt" },
        { code: "MO2.1", title: `${title}, Abschnitt Nord` },
        { code: "MO2.2", title: `${title}, Abschnitt Süd` },
        { code: "MO9", title: street },
      ]),
      aFile("Schulen", [{ code: "MO7", title: street }]),
    ];
    const extents = { Tiefbau: "complete" as const };
    const draft = draftOf(files, { base: before, extents });
    const answers = [
      anAnswer(questionOf(draft, "split"), "split"),
      anAnswer(questionOf(draft, "duplicate"), "merge"),
      anAnswer(questionOf(draft, "gone"), "own", { value: "MO1" }),
    ];
    const found = difference(before, published(draft, answers));
    expect(found.split.map(({ measure, parts }) => [measure.code, parts.length])).toEqual([
      ["MO2", 1],
    ]);
    expect(found.superseded.map(({ measure, by }) => [measure.code, by[0]?.code])).toEqual([
      ["MO3", "MO1"],
    ]);
    expect(found.gone).toEqual([]);
    const headings = explainDifference(found).map(({ heading }) => heading);
    expect(headings).toEqual(expect.arrayContaining(["Geteilt", "Abgelöst"]));
  });

  it("are rebuilt from their inputs, byte for byte", () => {
    const rebuilt = published(draftOf([aFile("Tiefbau", rows)]));
    expect(canonical(rebuilt)).toBe(canonical(first));
    const again = structuredClone({ later, first });
    const second = published(draftOf([later], { base: first }));
    expect(published(draftOf([again.later], { base: again.first })).hash).toBe(second.hash);
  });

  it("count „Kein neuer Sachstand“ as unchanged, period after period", () => {
    const said = (progress: string) => [aFile("Tiefbau", [{ code: "MO2", title, progress }])];
    const one = published(draftOf(said("Gebaut."), { period: "2024" }));
    const two = published(draftOf(said("Kein neuer Sachstand."), { period: "2025", base: one }));
    const three = published(draftOf(said("unverändert"), { period: "2026", base: two }));
    expect(difference(one, two).unchanged.map(({ periods }) => periods)).toEqual([1]);
    const found = difference(two, three);
    expect(found.unchanged.map(({ periods }) => periods)).toEqual([2]);
    expect(explainDifference(found)).toEqual([
      {
        heading: "Seit mehreren Zeiträumen ohne neuen Sachstand",
        sentences: [`MO2 „${title}“: seit 2 Zeiträumen`],
      },
    ]);
  });

  it("correct each other: a Berichtigung names version, reason and fields", () => {
    const draft = draftOf([aFile("Tiefbau", [{ code: "MO2", title, end: "2028" }])], {
      base: first,
      extents: { Tiefbau: "partial" },
    });
    const corrects = { version: first, reason: "Falsches Ende übernommen" };
    const result = publish(draft, [], { by: office, at: "2025-05-01T08:00:00Z", hashes, corrects });
    const [, measure] = first.catalogue;
    expect("version" in result && result.version.corrects).toEqual({
      number: 1,
      hash: first.hash,
      reason: "Falsches Ende übernommen",
      fields: [{ measure: measure?.id, fields: ["end"] }],
    });
  });
});

describe("wrong input", () => {
  const told = (more: object) => wrongInput({ files: [later], settings, hashes, ...more });
  const submission = submissionOf([later], handover);

  it("is told as a German sentence before anything is done", () => {
    expect(told({})).toEqual([]);
    expect(told({ bases: [first, first] })[0]).toContain("2 Stände als Grundlage");
    expect(told({ bases: [{ ...first, by: "jemand" }] })[0]).toContain("Prüfsumme stimmt nicht");
    expect(told({ bases: [{ ...first, schema: 2 }] })[0]).toContain("anderen Fassung");
    const stranger = { ...submission, municipality: "fremdau" };
    expect(told({ submissions: [stranger] })).toEqual([
      "Die Meldung von „Tiefbau“ gehört zu einer anderen Kommune (fremdau). Bitte herausnehmen.",
    ]);
  });

  it("is more than 100,000 measures", () => {
    const [sheet] = later.sheets;
    const [measure] = sheet?.measures ?? [];
    const many = (count: number) => ({
      ...later,
      sheets: [{ ...sheet, measures: Array.from({ length: count }, () => measure) }],
    });
    expect(told({ files: [many(100_000)] })).toEqual([]);
    expect(told({ files: [many(60_000), many(40_001)] })).toEqual([
      "In den Dateien stehen 100.001 Maßnahmen; mehr als 100.000 lassen sich nicht zusammenführen. Bitte prüfen, ob eine falsche Datei dabei ist.",
    ]);
  });

  it("names a department that was closed without a successor", () => {
    const closed: Settings = {
      ...settings,
      departments: settings.departments.map((one) =>
        one.name === "Tiefbau" ? { ...one, validTo: "2023-12-31" } : one
      ),
    };
    expect(told({ settings: closed })).toEqual([
      "Die Dienststelle „Tiefbau“ ist seit 2023-12-31 geschlossen und hat keine Nachfolge. Bitte in den Einstellungen die Nachfolge eintragen oder die Datei einer anderen Dienststelle zuordnen.",
    ]);
  });

  it("handed in twice changes nothing and is told", () => {
    const copy = { ...later, file: "neu (1).xlsx" };
    const submissions = [submission, submission];
    expect(repeatedInput({ files: [later, copy], submissions })).toEqual([
      "Die Meldung von „Tiefbau“ liegt zweimal vor; die zweite ändert nichts.",
      "„neu (1).xlsx“ sagt dasselbe wie „neu.xlsx“ und ändert nichts. Bitte eine der beiden Dateien herausnehmen.",
    ]);
  });
});
