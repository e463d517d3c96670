import { lastRow } from "../../shared/workbook/lastRow.ts";
import { columnLetter, firstRow, type SheetLayout } from "../../shared/workbook/sheetLayout.ts";
import { stretchEntryRules } from "./addEntryRules.ts";

/** What exceljs leaves to be said of its parts. */

/** The sheet around its rows: [what stands before `<sheetData>`, what stands behind it]. */
export function aroundRows(xml: string, layout: SheetLayout): readonly [string, string] {
  const start = xml.indexOf("<sheetData");
  const end = xml.indexOf("</sheetData>") + "</sheetData>".length;
  const area = wholeArea(layout, 1);
  const before = xml
    .slice(0, start)
    .replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${area}"/>`);
  const after = stretchEntryRules(xml.slice(end), firstRow(layout), lastRow(layout));
  return [before, insertBreaks(after, layout)];
}

/** exceljs made the table with one row; its filter must span the whole table. */
export function stretchTable(xml: string, layout: SheetLayout): string {
  const area = wholeArea(layout, firstRow(layout) - 1);
  return xml
    .replace(/(<table\b[^>]*? ref=")[^"]*"/, `$1${area}"`)
    .replace(/(<autoFilter ref=")[^"]*"/, `$1${area}"`)
    .replace('totalsRowShown="1"', 'totalsRowShown="0"');
}

/** Order of a font's parts as the schema has it; exceljs writes sz behind color. */
const fontParts = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u"].concat([
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
]);

/** Puts fonts in order and doubles the cell styles, the second time with the mark for texts. */
export function finishStyles(xml: string): { readonly xml: string; readonly quoted: number } {
  const ordered = xml.replace(/<font>([\s\S]*?)<\/font>/g, (_, inner: string) => {
    const parts = inner.match(/<\w+[^>]*\/>/g) ?? [];
    const place = (part: string) => fontParts.indexOf(/\w+/.exec(part)?.[0] ?? "");
    return `<font>${parts.toSorted((a, b) => place(a) - place(b)).join("")}</font>`;
  });
  let quoted = 0;
  const doubled = ordered.replace(
    /<cellXfs count="\d+">([\s\S]*?)<\/cellXfs>/,
    (_, inner: string) => {
      quoted = inner.match(/<xf\b/g)?.length ?? 0;
      const marked = inner.replaceAll("<xf ", '<xf quotePrefix="1" ');
      return `<cellXfs count="${2 * quoted}">${inner}${marked}</cellXfs>`;
    }
  );
  return { xml: doubled, quoted };
}

function wholeArea(layout: SheetLayout, top: number): string {
  return `A${top}:${columnLetter(Math.max(layout.columns.length, 1) - 1)}${lastRow(layout)}`;
}

/** A sheet with charts has no other relationship (customXmlParts.ts, chartParts.ts). */
const drawing = '<drawing r:id="rId1"/>';

/** Page breaks between columns, and no green corners at years and codes kept as text. */
function insertBreaks(after: string, layout: SheetLayout): string {
  const breaks = layout.pageBreaks ?? [];
  const breakXml = breaks.map((at) => `<brk id="${at}" max="1048575" man="1"/>`).join("");
  const colBreaks = `<colBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breakXml}</colBreaks>`;
  const ignored = `<ignoredErrors><ignoredError sqref="${wholeArea(layout, 1)}" numberStoredAsText="1"/></ignoredErrors>`;
  const at = after.search(/<drawing\b|<tableParts\b|<extLst\b|<\/worksheet>/);
  return `${after.slice(0, at)}${breaks.length > 0 ? colBreaks : ""}${ignored}${layout.charts ? drawing : ""}${after.slice(at)}`;
}
