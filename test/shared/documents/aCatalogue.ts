import type { Measure } from "../../../shared/catalogue/measures/measure.ts";
import type { Block } from "../../../shared/documents/block.ts";
import type { Paper, PaperCatalogue } from "../../../shared/documents/paper.ts";
import { settingsOf } from "../settingsOf.ts";

export const someSettings = settingsOf({
  municipality: {
    id: "eschfurt",
    name: "Gemeinde Eschfurt",
    kind: "Gemeinde",
    office: "Stabsstelle Klima",
    head: { title: "Bürgermeisterin", name: "Dorothea Quast" },
  },
  council: { name: "Gemeinderat", article: "der" },
  topics: { BA: "Bauen und Sanieren", MO: "Mobilität", KL: "Klimaanpassung" },
  periods: [
    {
      id: "2025",
      label: "2025",
      from: "2025-01-01",
      to: "2025-12-31",
      state: "open",
      expectedDepartments: [],
    },
  ],
});

/** A catalogue of these measures; a draft unless said otherwise. */
export const aCatalogue = (
  measures: readonly Measure[],
  more: Partial<PaperCatalogue> = {}
): PaperCatalogue => ({
  municipality: "eschfurt",
  period: "2025",
  state: "draft",
  measures,
  settings: someSettings,
  at: "2026-02-13T10:00:00Z",
  ...more,
});

export const aMeasure = (more: Measure = {}): Measure => ({
  id: `id-${more.code ?? more.title ?? "ohne"}`,
  title: "Radweg am Mühlbach",
  department: "Bauamt",
  ...more,
});

/** Everything a reader of the paper reads, one line a block or cell. */
export function textOf(paper: Pick<Paper, "blocks">): string {
  return paper.blocks.flatMap(linesOf).join("\n");
}

function linesOf(block: Block): readonly string[] {
  const runs = (all: readonly { readonly text: string }[]) => all.map(({ text }) => text).join("");
  switch (block.type) {
    case "title":
    case "heading":
      return [block.text];
    case "paragraph":
      return [runs(block.runs)];
    case "list":
      return block.entries.flatMap(({ runs: first, entries = [] }, index) => [
        `${block.ordered ? `${index + 1}.` : "•"} ${runs(first)}`,
        ...entries.map((below) => `  – ${runs(below)}`),
      ]);
    case "chart":
    case "diagram":
      return [block.caption, block.summary];
    case "contents":
      return [block.heading, ...block.entries.map(({ text }) => text)];
    case "facts":
      return block.rows.map(
        ({ label, content }) => `${label}: ${content.flatMap(linesOf).join(" / ")}`
      );
    case "table":
      return [
        block.columns.map(({ label }) => label).join(" | "),
        ...block.rows.map((cells) =>
          cells.map((cell) => cell.flatMap(linesOf).join(" / ")).join(" | ")
        ),
      ];
    case "signature":
      return [`(${block.name}) ${block.function ?? ""}`];
  }
}

/** Blanks that keep words together, as ordinary ones: easier to read in a test. */
export const loose = (text: string) => text.replaceAll("\u00a0", " ");
