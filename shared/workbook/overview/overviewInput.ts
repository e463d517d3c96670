import type { KeyFigure } from "../../reporting/keyFigures.ts";
import type { StructuredInput } from "../catalogue/structuredInput.ts";
import type { CellValue, Look } from "../sheetLayout.ts";

/** What the sheet of figures is made from. */
export interface OverviewInput
  extends Pick<StructuredInput, "title" | "measures" | "department" | "period"> {
  /** Figures that only a day gives, such as what is late; and that day in German. */
  readonly keyFigures?: { readonly day: string; readonly figures: readonly KeyFigure[] };
}

/** A line of the sheet and how it looks. */
export interface OverviewRow {
  readonly look: Look;
  readonly cells: readonly CellValue[];
}
