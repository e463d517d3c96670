import type { Measure } from "../../shared/catalogue/measures/measure.ts";
import type { ConditionalLook, WorkbookLayout } from "../../shared/workbook/sheetLayout.ts";
import { catalogueColumns, cellsOf } from "./catalogueColumns.ts";

const message = { title: "", text: "" };
const atMostSix = { message, number: { min: 0, max: 6, whole: true } };

/** The three highlights of the peers. */
const highlights: Readonly<Record<string, ConditionalLook>> = {
  title: { formula: "LEN({cell})=0", fill: "FFC7CE" },
  phase: { formula: 'NOT(ISERROR(SEARCH("abgeschlossen",{cell})))', ink: "006100" },
};
const highRating: ConditionalLook = { formula: "{cell}>4", fill: "C6EFCE" };

/** What the peers write: one sheet, thirty columns, table, frozen panes, choices, ratings, highlights. */
export function catalogueLayout(measures: readonly Measure[]): WorkbookLayout {
  const columns = catalogueColumns.map(({ name, label, wrap, rating, format, choices }) => {
    const look = rating ? highRating : highlights[name];
    return {
      heading: label,
      width: wrap ? 40 : 16,
      header: "headerDepartment" as const,
      ...(format !== undefined && { format }),
      // A list of its own, not a name: the peers have no second sheet.
      ...(choices && { entry: { message, list: `"${choices.join(",")}"` } }),
      ...(rating && { entry: atMostSix }),
      ...(look && { looks: [look] }),
    };
  });
  const sheet = { name: "Katalog", table: "Katalog", above: [], frozenColumns: 2, wide: true };
  return {
    title: "Katalog",
    creator: "Klimakatalog",
    names: [],
    parts: [],
    sheets: [{ ...sheet, columns, rows: measures.map(cellsOf) }],
  };
}
