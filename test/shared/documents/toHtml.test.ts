import { describe, expect, it } from "vitest";
import type { Block } from "../../../shared/documents/block.ts";
import { htmlPage, toHtml } from "../../../shared/documents/toHtml.ts";

const run = (text: string) => ({ type: "paragraph", runs: [{ text }] }) as const;
const chart: Block = {
  type: "chart",
  shape: "bars",
  caption: "Einsparung",
  number: 2,
  summary: "Mobilität: 12.500 t.",
  unit: "t CO₂e/a",
  categories: ["Mobilität", "Bauen"],
  series: [
    { name: "geplant", color: "first", values: [12_500.5, 3] },
    { name: "erreicht", color: "second", values: [undefined, 0] },
  ],
};

describe("a paper as HTML for a council system", () => {
  it("keeps headings, links and lists as such", () => {
    const html = toHtml([
      { type: "title", text: "Klimabericht" },
      { type: "heading", level: 1, text: "Überblick", anchor: "A1" },
      {
        type: "paragraph",
        runs: [
          { text: "Siehe ", strong: true },
          { text: "MO1", anchor: "A1" },
        ],
      },
      { type: "list", entries: [{ runs: [{ text: "Planen" }], entries: [[{ text: "messen" }]] }] },
    ]);
    expect(html).toBe(
      [
        "<h1>Klimabericht</h1>",
        '<h2 id="A1">Überblick</h2>',
        '<p><strong>Siehe </strong><a href="#A1">MO1</a></p>',
        "<ul><li>Planen<ul><li>messen</li></ul></li></ul>",
      ].join("\n")
    );
  });

  it("counts what is counted", () => {
    expect(
      toHtml([{ type: "list", ordered: true, entries: [{ runs: [{ text: "Planen" }] }] }])
    ).toBe("<ol><li>Planen</li></ol>");
  });

  it("gives tables a caption, a head and rows that their label names", () => {
    const html = toHtml([
      {
        type: "facts",
        caption: "Zur Vorlage",
        head: ["Angabe", "Inhalt"],
        rows: [{ label: "Art", content: [run("Mitteilung")] }],
      },
      {
        type: "table",
        caption: "Summen",
        number: 1,
        columns: [
          { label: "Thema", width: 1 },
          { label: "t/a", width: 1, align: "right" },
        ],
        rows: [[[run("Bauen")], [run("3")]]],
      },
    ]);
    expect(html).toContain("<caption>Zur Vorlage</caption>");
    expect(html).toContain('<tr><th scope="row">Art</th><td><p>Mitteilung</p></td></tr>');
    expect(html).toContain("<caption>Tabelle 1: Summen</caption>");
    expect(html).toContain('<td align="right"><p>3</p></td>');
  });

  it("shows the figures of a chart as a table, and says where nobody gave one", () => {
    const html = toHtml([chart]);
    expect(html).toContain("<caption>Abbildung 2: Einsparung (t CO₂e/a)</caption>");
    expect(html).toContain(
      '<th scope="row">Mobilität</th><td align="right">12\u00a0500,5</td><td align="right">keine Angabe</td>'
    );
    expect(html).toContain('<td align="right">0</td>');
  });

  it("takes no text for markup", () => {
    const html = htmlPage('A & "B"', [run("<script>alert('x')</script>\u0007{{x}}")]);
    expect(html).toContain("<title>A &amp; &quot;B&quot;</title>");
    expect(html).toContain("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;{{x}}");
    expect(html).toMatch(/^<!doctype html>\n<html lang="de">/);
  });
});
