import { writeNumber } from "../wording/writeNumber.ts";
import type { Block, Chart, Column, Contents, Facts, List, Run, Table } from "./block.ts";
import { plain } from "./block.ts";
import { noBreak } from "./typeset.ts";

/**
 * Blocks as HTML to be pasted into a council system: headings, lists and tables as such, no scripts,
 * no styles. A chart becomes the table of its figures, since council systems keep no pictures.
 */
export const toHtml = (blocks: readonly Block[]): string => blocks.map(blockHtml).join("\n");

/** A whole page, for looking at and copying from. */
export const htmlPage = (title: string, blocks: readonly Block[]): string =>
  `<!doctype html>\n<html lang="de">\n<head>\n<meta charset="utf-8">\n<title>${escaped(title)}</title>\n</head>\n<body>\n${toHtml(blocks)}\n</body>\n</html>\n`;

function blockHtml(block: Block): string {
  switch (block.type) {
    case "title":
      return element("h1", runsHtml(block.marked ?? plain(block.text)));
    case "heading":
      return heading(block.level, block.marked ?? plain(block.text), block.anchor);
    case "paragraph":
      return element("p", runsHtml(block.runs));
    case "list":
      return listHtml(block);
    case "facts":
      return factsHtml(block);
    case "table":
      return tableHtml(block);
    case "chart":
      return chartHtml(block);
    case "diagram":
      return element("p", escaped(block.summary));
    case "contents":
      return contentsHtml(block);
    case "signature":
      return element(
        "p",
        `(${escaped(block.name)})${block.function === undefined ? "" : `<br>${escaped(block.function)}`}`
      );
  }
}

const element = (name: string, inner: string, attributes = "") =>
  `<${name}${attributes}>${inner}</${name}>`;

/** The title is the only heading of the first level. */
const heading = (level: 1 | 2 | 3, runs: readonly Run[], anchor: string | undefined) =>
  element(`h${level + 1}`, runsHtml(runs), anchor === undefined ? "" : ` id="${escaped(anchor)}"`);

const runsHtml = (runs: readonly Run[]) =>
  runs
    .map(({ text, strong, anchor, change }) => {
      const lines = escaped(text).replaceAll("\n", "<br>");
      const changed =
        change === undefined ? lines : element(change.kind === "inserted" ? "ins" : "del", lines);
      const weighed = strong ? element("strong", changed) : changed;
      return anchor === undefined ? weighed : element("a", weighed, ` href="#${escaped(anchor)}"`);
    })
    .join("");

function listHtml({ entries, ordered }: List): string {
  const items = entries.map(({ runs, entries: below = [] }) => {
    const inner = below.map((one) => element("li", runsHtml(one))).join("");
    return element("li", runsHtml(runs) + (below.length === 0 ? "" : element("ul", inner)));
  });
  return element(ordered ? "ol" : "ul", items.join(""));
}

function factsHtml({ caption, head, rows }: Facts): string {
  const body = rows.map(({ label, content, change }) => {
    const named = runsHtml([{ text: label, ...(change && { change }) }]);
    return element("tr", element("th", named, ' scope="row"') + element("td", toHtml(content)));
  });
  return table(caption, head, body);
}

function tableHtml({ caption, number, columns, rows }: Table): string {
  const body = rows.map((cells) =>
    element(
      "tr",
      cells.map((cell, at) => element("td", toHtml(cell), alignment(columns[at]))).join("")
    )
  );
  const numbered = number === undefined ? caption : `Tabelle ${number}: ${caption}`;
  return table(
    numbered,
    columns.map(({ label }) => label),
    body
  );
}

const alignment = (column: Column | undefined) =>
  column?.align === "right" ? ' align="right"' : "";

function table(caption: string, head: readonly string[], body: readonly string[]): string {
  const labels = head.map((label) => element("th", escaped(label), ' scope="col"')).join("");
  return element(
    "table",
    element("caption", escaped(caption)) +
      element("thead", element("tr", labels)) +
      element("tbody", body.join(""))
  );
}

function chartHtml({ caption, number, unit, categories, series, lines }: Chart): string {
  const named = number === undefined ? caption : `Abbildung ${number}: ${caption}`;
  if (lines !== undefined) {
    const items = lines.map((line) => element("li", escaped(line))).join("");
    return element("p", escaped(named)) + element("ul", items);
  }
  const body = categories.flatMap((category, at) => {
    const values = series.map(({ values }) => values[at]);
    if (values.every((value) => value === undefined)) return [];
    const cells = values.map((value) =>
      element("td", value === undefined ? "keine Angabe" : shown(value), ' align="right"')
    );
    return [element("tr", element("th", escaped(category), ' scope="row"') + cells.join(""))];
  });
  return table(`${named} (${unit})`, ["", ...series.map(({ name }) => name)], body);
}

/** Plain numbers have blanks between their groups of three (DIN 5008). */
const shown = (value: number) => writeNumber(value, undefined, noBreak);

const contentsHtml = ({ heading: text, entries }: Contents) =>
  element("h2", escaped(text)) +
  element(
    "ul",
    entries
      .map((entry) => element("li", runsHtml([{ text: entry.text, anchor: entry.anchor }])))
      .join("")
  );

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string) =>
  text
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, "")
    .replace(/[&<>"']/g, (character) => entities[character] ?? "");
