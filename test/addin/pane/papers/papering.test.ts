import { describe, expect, it } from "vitest";
import {
  catalogueChoices,
  catalogueNamed,
  catalogueWord,
  nameOfCatalogue,
  replaced,
  templateId,
  withText,
} from "../../../../addin/pane/papers/papering.ts";
import type { PeriodEntry } from "../../../../shared/exchange/entities/period.ts";
import type { VersionEntry } from "../../../../shared/exchange/entities/version.ts";

const version = (number: number, period: string): VersionEntry => ({
  ...{ number, period, hash: "h", at: "2026-03-30T10:00:00Z", by: "p", measures: 12 },
});
const period = (id: string, state: PeriodEntry["state"]): PeriodEntry => ({
  ...{ id, label: id, state, extensions: [] },
});
const known = {
  versions: [version(1, "2024"), version(2, "2025")],
  periods: [period("2025", "published"), period("2026", "open"), period("2027", "open")],
  drafts: ["2026"],
};

describe("catalogueChoices", () => {
  it("offers the newest version first, then drafts, only where there is one", () => {
    expect(catalogueChoices(known)).toEqual([
      ["version 2", "Stand 2 (2025)"],
      ["version 1", "Stand 1 (2024)"],
      ["draft 2026", "Entwurf 2026"],
    ]);
  });

  it.each([{ version: 12 }, { draft: "1-hj-2026" }])("finds %o again by its word", (of) => {
    expect(catalogueNamed(catalogueWord(of))).toEqual(of);
  });

  it("names a version that is not in the list", () => {
    expect(nameOfCatalogue({ version: 7 }, known)).toBe("Stand 7");
  });
});

describe("replaced", () => {
  it("changes, adds and takes away one entry", () => {
    expect(replaced(["a", "b"], 1, "c")).toEqual(["a", "c"]);
    expect(replaced(["a"], 1, "b")).toEqual(["a", "b"]);
    expect(replaced(["a", "b"], 0, undefined)).toEqual(["b"]);
  });
});

describe("withText", () => {
  it("leaves out what is empty", () => {
    expect([withText("item", "7"), withText("item", "  ")]).toEqual([{ item: "7" }, {}]);
  });
});

it.each([
  ["Kopf der Stadt.docx", "Kopf der Stadt"],
  ["Vorlage 100% #2/neu.DOCX", "Vorlage 100- -2-neu"],
  [".docx", "Word-Muster"],
])("a Word template is chosen by the name of its file: %s", (file, id) => {
  expect(templateId(file)).toBe(id);
});
