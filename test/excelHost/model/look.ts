/** How a cell looks, by the way to the property in Office.js ("fill.color"); absent is the standard. */
export type Look = Readonly<Record<string, unknown>>;

export const numberFormatKey = "numberFormat";

export const numberFormatOf = (look: Look) => String(look[numberFormatKey] ?? "General");

/** A new workbook's own: Calibri 11, no fill, bottom-aligned, locked. */
export const standardLook: Look = {
  numberFormat: "General",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  "fill.color": "#FFFFFF",
  "font.bold": false,
  "font.italic": false,
  "font.underline": "None",
  "font.strikethrough": false,
  "font.color": "#000000",
  "font.name": "Calibri",
  "font.size": 11,
  "protection.locked": true,
  "protection.formulaHidden": false,
};
