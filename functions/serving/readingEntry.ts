import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import { check } from "../../shared/checking/check.ts";
import { explain } from "../../shared/checking/explain.ts";
import type { WorkbookReading } from "../../shared/exchange/entities/workbook.ts";
import { profileOf } from "../../shared/sheet/columns/profile.ts";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";

/** What was understood of a workbook, with the mapping to confirm and sentences for people. */
export function readingEntry(reading: FileReading, settings: Settings): WorkbookReading {
  const findings = check([reading], { settings }).map((issue) => ({
    severity: issue.severity,
    sentence: explain(issue),
  }));
  return { ...reading, profile: profileOf(reading), findings };
}
