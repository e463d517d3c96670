import type ExcelJS from "exceljs";
import { palette } from "../../shared/workbook/palette.ts";
import type { ColumnLayout, Look } from "../../shared/workbook/sheetLayout.ts";

/** As exceljs wants colours: opaque. */
const accent = `FF${palette.accent}`;
const tint = `FF${palette.tint}`;
const paleGrey = `FF${palette.paleGrey}`;
const ink = `FF${palette.ink}`;
const greyInk = `FF${palette.greyInk}`;
const line = `FF${palette.line}`;
const white = `FF${palette.white}`;
const section = `FF${palette.section}`;

type Style = Partial<ExcelJS.Style>;

const font = (size: number, argb: string, bold = false): Partial<ExcelJS.Font> => ({
  name: "Calibri",
  family: 2,
  size,
  bold,
  color: { argb },
});

const filled = (argb: string): ExcelJS.Fill => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { argb },
});

const edge = (style: ExcelJS.BorderStyle, argb: string) => ({ style, color: { argb } });

const header = (background: string, text: string): Style => ({
  font: font(10, text, true),
  fill: filled(background),
  alignment: { vertical: "middle", wrapText: true, horizontal: "left", indent: 1 },
  border: { bottom: edge("thin", accent) },
});

const fixed: Readonly<Record<Exclude<Look, "body" | "heading" | "total">, Style>> = {
  title: { font: font(18, accent, true), alignment: { vertical: "middle" } },
  note: { font: font(10, greyInk), alignment: { vertical: "middle" } },
  band: {
    font: font(11, accent, true),
    alignment: { vertical: "middle", horizontal: "left", indent: 1 },
  },
  headerDepartment: header(accent, white),
  headerOffice: header(tint, accent),
  headerOwn: header(paleGrey, greyInk),
};

/** The style of a column's cells of one look. */
export function cellStyle(look: Look, column: ColumnLayout): Style {
  if (column.blank) return fixed.note;
  if (look === "body") return body(column);
  if (look === "heading") return heading(column);
  if (look === "total") return total(column);
  const style = fixed[look];
  if (look === "title" || look === "note") return style;
  const left = column.begins ? { left: edge("medium", look === "band" ? accent : white) } : {};
  return { ...style, border: { ...style.border, ...left } };
}

function body(column: ColumnLayout): Style {
  const begins = column.begins ? { left: edge("thin", section) } : {};
  return {
    font: column.links
      ? { ...font(10, accent), underline: true }
      : font(10, column.ink ? `FF${column.ink}` : ink),
    ...(column.format && { numFmt: column.format }),
    alignment: {
      vertical: "top",
      ...aligned(column),
      ...(column.shrinks ? { shrinkToFit: true } : { wrapText: !column.hidden }),
    },
    border: { bottom: edge("thin", line), ...begins },
  };
}

/** A little air between neighbours, which have no line between them. */
const aligned = ({ align = "left" }: ColumnLayout) => ({
  horizontal: align,
  indent: align === "left" ? 1 : 0,
});

const heading = (column: ColumnLayout): Style => ({
  font: font(10, accent, true),
  alignment: {
    vertical: "bottom",
    wrapText: true,
    ...aligned(column),
  },
  border: { bottom: edge("medium", accent) },
});

const total = (column: ColumnLayout): Style => ({
  ...body(column),
  font: font(10, ink, true),
  border: { top: edge("thin", accent) },
});
