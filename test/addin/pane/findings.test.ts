import { describe, expect, it } from "vitest";
import { findingCard, offeredFix } from "../../../addin/pane/check/findingCard.ts";
import { groupFindings } from "../../../addin/pane/check/groupFindings.ts";
import { findPieces, textOf } from "../../../addin/pane/element.ts";
import type { Issue } from "../../../shared/catalogue/issue.ts";

const anIssue = (more: Partial<Issue> = {}): Issue => ({
  severity: "hint",
  code: "codeMalformed",
  field: "code",
  place: { file: "Liste.xlsx", sheet: "Katalog", cell: "B4" },
  ...more,
});
const told = (issue: Issue) => ({ issue, sentence: "Bitte berichtigen." });

describe("groupFindings", () => {
  it("puts errors first, and keeps a field together", () => {
    const issues = [
      anIssue(),
      anIssue({ severity: "error", code: "codeUsedTwice" }),
      anIssue({ field: "title" }),
      anIssue(),
    ];
    const groups = groupFindings({
      sum: "",
      told: issues.map(told),
      counts: { "hint/code": 2000 },
    });
    expect(groups.map(({ title, findings, count }) => [title, findings.length, count])).toEqual([
      ["Fehler: Maßnahmen-Nr.", 1, 1],
      ["Hinweis: Maßnahmen-Nr.", 2, 2000],
      ["Hinweis: Maßnahme", 1, 1],
    ]);
  });
});

describe("offeredFix", () => {
  it("says what will stand in the cell", () => {
    const fix = { cell: "B4", text: "BS4" };
    expect(offeredFix(anIssue({ fix }))).toEqual({
      what: "„BS4“ eintragen",
      changes: [{ sheet: "Katalog", cell: "B4", text: "BS4" }],
    });
  });

  it("counts the cells of a repair that goes further", () => {
    const fix = { cell: "B4", text: "BS4" };
    const moreFixes = [{ sheet: "Zweites", cell: "B5", text: "BS5" }];
    expect(offeredFix(anIssue({ fix, moreFixes }))).toMatchObject({
      what: "In 2 Zellen berichtigen",
      changes: [{}, { sheet: "Zweites" }],
    });
  });
});

describe("findingCard", () => {
  const act = async () => {};
  const write = async () => async () => {};
  const host = {
    kind: "file",
    readFile: async () => undefined,
    name: () => undefined,
    addCatalogue: async () => "",
    onChange: () => () => {},
    write,
  } as const;

  it("leads to the cell in Excel, and only there", () => {
    const inExcel = { ...host, kind: "excel", select: async () => {} } as const;
    const buttons = (of: typeof host | typeof inExcel) =>
      findPieces(
        findingCard(told(anIssue()), { host: of, act }, () => {}),
        ({ tag }) => tag === "button"
      ).map((one) => textOf(one));
    expect(buttons(inExcel)).toEqual(["Zelle B4 zeigen"]);
    expect(buttons(host)).toEqual([]);
  });
});
