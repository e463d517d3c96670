import type { ReadMeasure } from "../../shared/catalogue/measures/measure.ts";
import { isNoNews } from "../../shared/consolidation/versions/unchangedPeriods.ts";
import type { FileReading, SheetReading } from "../../shared/sheet/sheetReading.ts";
import { feedbackHeading } from "../../shared/workbook/requests/feedback.ts";

/** A row of the workbook a department was sent, and whether it has been answered. */
export interface FeedbackRow {
  readonly sheet: string;
  /** Where „keine Änderung“ is written: "D7". */
  readonly cell: string;
  readonly code?: string;
  readonly title: string;
  readonly state: "open" | "unchanged" | "reported";
}

/** The rows of a prefilled workbook; none for other workbooks. */
export function feedbackRows({ origin, sheets }: FileReading): readonly FeedbackRow[] {
  return origin?.kind === "request" ? sheets.flatMap(rowsOf) : [];
}

function rowsOf({ sheet, columns, measures }: SheetReading): readonly FeedbackRow[] {
  const column = Object.entries(columns).find(([, { heading }]) => heading === feedbackHeading);
  if (!column) return [];
  return measures.flatMap((measure) => {
    const { row } = measure.place;
    const { code, title = "ohne Titel" } = measure.values;
    if (row === undefined) return [];
    const cell = `${column[0]}${row}`;
    return [{ sheet, cell, title, ...(code !== undefined && { code }), state: stateOf(measure) }];
  });
}

/** Whoever writes what has been done has answered, whatever the list says. */
function stateOf({ values, texts }: ReadMeasure): FeedbackRow["state"] {
  const { progress, challenges, nextSteps, assessment } = values;
  const said = progress ?? challenges ?? nextSteps ?? assessment;
  if (said === undefined) return "open";
  const isSilent = texts["progress"] === undefined && progress !== undefined && isNoNews(progress);
  return isSilent ? "unchanged" : "reported";
}
