import { DeskTrouble } from "../pane/deskTrouble.ts";
import { sentenceOfCode } from "./excelSentences.ts";

/** One piece of work in the open workbook; what Excel refuses is told in German. */
export async function runExcel<Answer>(
  work: (context: Excel.RequestContext) => Promise<Answer>
): Promise<Answer> {
  try {
    return await Excel.run(work);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    // Statements, never values: cells hold what people wrote.
    console.error(error.code, error.debugInfo?.statement);
    throw new DeskTrouble(sentenceOfCode(error.code));
  }
}
