import type { ReadMeasure } from "../../catalogue/measures/measure.ts";
import type { WorkbookOrigin } from "../../catalogue/workbookOrigin.ts";
import { isNoNews } from "../../consolidation/versions/unchangedPeriods.ts";

/** Heads the column in which a department says in one click that there is nothing new. */
export const feedbackHeading = "Rückmeldung";

export const noChange = "keine Änderung";
export const feedbackEntries = [noChange, "geändert"] as const;

const noNews = "Kein neuer Sachstand.";

/**
 * A row of the workbook a department was sent. „Keine Änderung“ says that there is no news: the
 * measure is reported, unchanged. What somebody typed all the same stays.
 */
export function withFeedback(measure: ReadMeasure, { kind }: WorkbookOrigin): ReadMeasure {
  const { [feedbackHeading]: said, ...ownColumns } = measure.ownColumns;
  if (kind !== "request" || said === undefined) return measure;
  const isSilent = isNoNews(said) && measure.texts["progress"] === undefined;
  if (!isSilent || measure.values.progress !== undefined) return { ...measure, ownColumns };
  return { ...measure, ownColumns, values: { ...measure.values, progress: noNews } };
}
