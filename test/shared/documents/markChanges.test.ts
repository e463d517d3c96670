import { describe, expect, it } from "vitest";
import type { Block, Run } from "../../../shared/documents/block.ts";
import { bullets, paragraph } from "../../../shared/documents/block.ts";
import { markChanges } from "../../../shared/documents/markChanges.ts";

const author = { by: "Stabsstelle Klima", at: "2026-02-13T10:00:00Z" };

/** "[-alt-] {+neu+}" */
const shown = (runs: readonly Run[]) =>
  runs
    .map(({ text, change }) =>
      change === undefined ? text : change.kind === "deleted" ? `[-${text}-]` : `{+${text}+}`
    )
    .join("");

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case "paragraph":
      return [shown(block.runs)];
    case "title":
    case "heading":
      return [block.marked === undefined ? block.text : shown(block.marked)];
    case "list":
      return block.entries.flatMap(({ runs, entries = [] }) => [
        `• ${shown(runs)}`,
        ...entries.map((one) => `  – ${shown(one)}`),
      ]);
    case "facts":
      return block.rows.map(
        ({ label, content, change }) =>
          `${change?.kind ?? ""} ${label}: ${content.flatMap(linesOf).join(" / ")}`
      );
    case "table":
      return block.rows.map((row) =>
        row.map((cell) => cell.flatMap(linesOf).join(" / ")).join(" | ")
      );
    default:
      return [block.type];
  }
}

const marked = (before: readonly Block[], after: readonly Block[]) =>
  markChanges(before, after, author).flatMap(linesOf);
const heading = (text: string): Block => ({ type: "heading", level: 1, text });
const table = (...rows: readonly (readonly string[])[]): Block => ({
  ...{
    type: "table",
    caption: "Kosten",
    number: 1,
    columns: [
      { label: "Nr.", width: 1 },
      { label: "Euro", width: 1 },
    ],
  },
  rows: rows.map((row) => row.map((cell) => [paragraph(cell)])),
});

describe("what an Austauschfassung says differently", () => {
  it("leaves alone what has not changed, numbers of tables and anchors among it", () => {
    const one: Block = { type: "heading", level: 1, text: "Anlass", anchor: "Abschnitt1" };
    const two: Block = { ...one, anchor: "Abschnitt2" };
    expect(
      markChanges(
        [one, table(["1", "2"])],
        [two, { ...table(["1", "2"]), number: 4 } as Block],
        author
      )
    ).toEqual([two, { ...table(["1", "2"]), number: 4 }]);
  });

  it("marks single words", () => {
    expect(
      marked(
        [heading("Stand 2025"), paragraph("Die Kosten betragen 20.000 € im Jahr.")],
        [heading("Stand 2026"), paragraph("Die Kosten betragen 30.000 € im Jahr.")]
      )
    ).toEqual(["Stand [-2025-]{+2026+}", "Die Kosten betragen [-20.000 -]{+30.000 +}€ im Jahr."]);
  });

  it("marks whole paragraphs where nothing is left of one", () => {
    expect(
      marked(
        [paragraph("Alles war anders."), paragraph("Bleibt.")],
        [paragraph("Bleibt."), paragraph("Kommt hinzu.")]
      )
    ).toEqual(["[-Alles war anders.-]", "Bleibt.", "{+Kommt hinzu.+}"]);
  });

  it("marks entries of lists, also those below", () => {
    const before: Block = {
      type: "list",
      entries: [
        { runs: [{ text: "Planen" }], entries: [[{ text: "messen" }]] },
        { runs: [{ text: "Bauen" }] },
      ],
    };
    const after: Block = {
      type: "list",
      entries: [
        { runs: [{ text: "Planen" }], entries: [[{ text: "wiegen" }]] },
        { runs: [{ text: "Feiern" }] },
      ],
    };
    expect(marked([before], [after])).toEqual([
      "• Planen",
      "  – [-messen-]",
      "  – {+wiegen+}",
      "• [-Bauen-]",
      "• {+Feiern+}",
    ]);
    expect(marked([bullets(["a b c"])], [bullets(["a b d"])])).toEqual(["• a b [-c-]{+d+}"]);
  });

  it("marks cells, and rows that came or went", () => {
    expect(
      marked([table(["MO1", "10"], ["MO2", "20"])], [table(["MO1", "15"], ["MO3", "30"])])
    ).toEqual(["MO1 | [-10-]{+15+}", "[-MO2-] | [-20-]", "{+MO3+} | {+30+}"]);
  });

  it("marks rows of facts by their label", () => {
    const facts = (...rows: readonly (readonly [string, string])[]): Block => ({
      ...{ type: "facts", caption: "Zur Vorlage", head: ["Angabe", "Inhalt"] },
      rows: rows.map(([label, text]) => ({ label, content: [paragraph(text)] })),
    });
    expect(
      marked([facts(["Art", "M"], ["Nr.", "7"])], [facts(["Art", "M"], ["Stand", "neu"])])
    ).toEqual([" Art: M", "deleted Nr.: [-7-]", "inserted Stand: {+neu+}"]);
  });

  it("shows a table that went row by row, without its number, and pictures as they are now", () => {
    const picture: Block = {
      ...{ type: "diagram", layout: "tree", abreast: 1, caption: "Aufbau", summary: "Stadt." },
      ...{ boxes: [], links: [] },
    };
    const [gone, ...more] = markChanges([table(["MO1", "10"]), picture], [], author);
    expect(gone).toMatchObject({ type: "table", caption: "Kosten" });
    expect(gone).not.toHaveProperty("number");
    expect(more).toEqual([]);
  });

  it("replaces a text of 60,000 words as a whole, losing none of it", () => {
    const text = "Wort für Wort ".repeat(20_000);
    const [line = ""] = marked([paragraph(`${text}alt`)], [paragraph(`${text}neu`)]);
    expect(line).toBe(`[-${text}alt-]{+${text}neu+}`);
  });
});
