import { type IStylesOptions, LineRuleType } from "docx";
import { colors, densities, font, type Measures } from "./theme.ts";

/** Names of the paper's own paragraph styles; the others are Word's. */
export const styleIds = {
  label: "Bezeichnung",
  formula: "Formel",
  lead: "Vorspann",
  tableText: "Tabellentext",
  tableHead: "Tabellenkopf",
  signature: "Unterschrift",
  caption: "Caption",
  contents: { 1: "TOC1", 2: "TOC2" },
  contentsHeading: "TOCHeading",
  header: "Header",
  footer: "Footer",
} as const;

const single = { line: 243, lineRule: LineRuleType.AUTO };

/** Styles of a paper: Word's own headings, so that screen readers and tables of contents know them. */
export function styles(density: keyof typeof densities): IStylesOptions {
  const { body, line, after, title, headings, headingBefore, table } = densities[density];
  const heading = (level: 0 | 1 | 2, color: string) => ({
    run: { size: headings[level], bold: true, color, font },
    paragraph: {
      spacing: { before: headingBefore[level], after: level === 0 ? 60 : 30, ...single },
      keepNext: true,
      keepLines: true,
    },
  });
  return {
    default: {
      document: {
        run: { size: body, font, color: colors.text, language: { value: "de-DE" } },
        paragraph: { spacing: { after, line, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: title, bold: true, color: colors.accent, font },
        paragraph: { spacing: { before: 0, after: 200, ...single }, keepNext: true },
      },
      heading1: heading(0, colors.accent),
      heading2: heading(1, colors.accent),
      heading3: heading(2, colors.text),
      hyperlink: { run: { color: colors.accent, underline: { type: "single" } } },
      caption: {
        run: { size: table, bold: true, italics: false, color: colors.muted },
        paragraph: { spacing: { before: 160, after: 60, ...single }, keepLines: true },
      },
    },
    paragraphStyles: paragraphStyles(densities[density]),
  };
}

/** The paper's own styles, and those of Word that docx does not define. */
function paragraphStyles({
  headings,
  headingBefore,
  table,
  tableLine,
}: Measures): NonNullable<IStylesOptions["paragraphStyles"]> {
  const own = (name: string, run: object, spacing: object) => ({
    name,
    basedOn: "Normal",
    quickFormat: true,
    run,
    paragraph: { spacing },
  });
  const small = { size: 18, color: colors.muted };
  const inTable = { before: 0, after: 0, line: tableLine, lineRule: LineRuleType.AUTO };
  return [
    {
      id: styleIds.label,
      ...own("Bezeichnung", small, { after: 20 }),
    },
    { id: styleIds.formula, ...own("Formel", { bold: true }, { before: 320, after: 200 }) },
    { id: styleIds.lead, ...own("Vorspann", { color: colors.muted }, { after: 80 }) },
    { id: styleIds.tableText, ...own("Tabellentext", { size: table }, inTable) },
    {
      id: styleIds.tableHead,
      ...own("Tabellenkopf", { size: 18, bold: true, color: colors.accent }, inTable),
    },
    {
      id: styleIds.contents[1],
      ...own("toc 1", {}, { before: 40, after: 20, ...single }),
    },
    {
      id: styleIds.contents[2],
      name: "toc 2",
      basedOn: "Normal",
      paragraph: { spacing: { before: 0, after: 10, ...single }, indent: { left: 284 } },
    },
    {
      id: styleIds.contentsHeading,
      ...own(
        "TOC Heading",
        { size: headings[1], bold: true, color: colors.accent },
        { before: headingBefore[1], after: 60 }
      ),
    },
    { id: styleIds.header, ...own("header", small, inTable) },
    { id: styleIds.footer, ...own("footer", small, inTable) },
    { id: styleIds.signature, ...own("Unterschrift", {}, { before: 0, after: 0 }) },
  ];
}
