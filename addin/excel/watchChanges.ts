import { runExcel } from "./runExcel.ts";

/**
 * Tells that cells have changed, by whomever: events come late, twice or not at all, so they only
 * say that what is shown may be old. Answers how to stop.
 */
export function watchChanges(changed: () => void): () => void {
  let isOver = false;
  const tell = async () => {
    if (!isOver) changed();
  };
  runExcel(async (context) => {
    context.workbook.worksheets.onChanged.add(tell);
    context.workbook.worksheets.onDeleted.add(tell);
    await context.sync();
  }).catch((error: unknown) => console.error(error)); // then "Prüfen" is pressed by hand
  return () => {
    isOver = true;
  };
}
