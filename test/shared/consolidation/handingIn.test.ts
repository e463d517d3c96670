import { describe, expect, it } from "vitest";
import { submissionOf } from "../../../shared/consolidation/submissions/submissionOf.ts";
import { changesOf } from "../../../shared/consolidation/versions/changesOf.ts";
import { explainChanges } from "../../../shared/consolidation/versions/explainChanges.ts";
import { aFile, draftOf, hashes, published } from "./town.ts";

const ring = { code: "MO1", title: "Radweg am Ring", end: "2026" };
const bus = { code: "MO2", title: "Neue Buslinie nach Norden", end: "2027" };
const trees = { code: "MO3", title: "Bäume an der Hauptstraße", end: "2028" };

describe("what a submission changes", () => {
  const base = published(draftOf([aFile("Tiefbau", [ring, bus])]));
  const handed = (extent: "complete" | "partial") =>
    changesOf(
      [aFile("Tiefbau", [{ ...ring, end: "2029" }, trees])],
      { department: "Tiefbau", period: "2025", extent },
      base
    );

  it("says it as German sentences, a sum first", () => {
    expect(explainChanges(handed("complete"))).toEqual([
      "Maßnahmen: 1 neu, 1 geändert, 1 nicht mehr dabei.",
      "MO3 „Bäume an der Hauptstraße“ ist neu.",
      "MO1 „Radweg am Ring“: Ende geändert von „2026“ in „2029“.",
      "MO2 „Neue Buslinie nach Norden“ fehlt in dieser Meldung. Bitte ergänzen oder sagen, dass die Maßnahme entfällt.",
    ]);
  });

  it("misses nothing in a partial one", () => {
    expect(handed("partial").gone).toEqual([]);
  });

  it("finds the same file sent again unchanged", () => {
    const again = changesOf(
      [aFile("Tiefbau", [ring, bus])],
      { department: "Tiefbau", period: "2025", extent: "complete" },
      base
    );
    expect(explainChanges(again)).toEqual(["Maßnahmen: 2 unverändert."]);
  });
});

describe("a submission", () => {
  const handover = {
    id: "3f0c7c0e-8a0b-4c56-9d55-0d4d7a1f2b3c",
    municipality: "musterau",
    department: "Tiefbau",
    period: "2025",
    by: "Tiefbau",
    at: "2025-03-01T08:00:00Z",
    hashes,
  };

  it("holds the measures with their file and place", () => {
    const { kind, extent, revision, measures } = submissionOf([aFile("Tiefbau", [ring])], handover);
    expect({ kind, extent, revision }).toEqual({
      kind: "Meldung",
      extent: "complete",
      revision: 1,
    });
    expect(measures.map(({ place }) => place)).toEqual([
      { file: "Tiefbau.xlsx", sheet: "Maßnahmen", row: 2 },
    ]);
  });

  it("is a Fehlanzeige when it holds none", () => {
    expect(submissionOf([aFile("Tiefbau", [])], handover).kind).toBe("Fehlanzeige");
  });

  it("has the hash of what it says, whoever sends it when", () => {
    const files = [aFile("Tiefbau", [ring])];
    const later = { ...handover, id: "7", by: "Schulen", at: "2025-03-02T08:00:00Z" };
    const other = submissionOf([aFile("Tiefbau", [bus])], handover).hash;
    const { hash } = submissionOf(files, handover);
    expect(submissionOf(files, later).hash).toBe(hash);
    expect(other).not.toBe(hash);
  });
});
