import type { CatalogueMeasure, Draft } from "../../shared/catalogue/draft.ts";
import { measureOfPeriod } from "../../shared/catalogue/measures/measuresOfPeriod.ts";
import { check } from "../../shared/checking/check.ts";
import { explain } from "../../shared/checking/explain.ts";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";
import type {
  StructuredInput,
  StructuredMeasure,
} from "../../shared/workbook/catalogue/structuredInput.ts";

/** What the structured workbook of the whole town is made from. */
export function draftInputOf(draft: Draft, files: readonly FileReading[]): StructuredInput {
  const { settings, period, catalogue } = draft;
  return {
    title: `Maßnahmenkatalog ${settings.municipality.name}`,
    municipality: settings.municipality.id,
    settings,
    period,
    measures: catalogue.map((measure) => structuredMeasure(measure, period)),
    findings: check(files, { settings }).map((issue) => ({ issue, sentence: explain(issue) })),
    mappings: files.flatMap(({ file, sheets }) =>
      sheets.map(({ sheet, form, reason, columns }) => ({
        file,
        sheet,
        form,
        columns,
        ...(reason !== undefined && { reason }),
      }))
    ),
  };
}

function structuredMeasure(measure: CatalogueMeasure, period: string): StructuredMeasure {
  const { [period]: _, ...earlier } = measure.byPeriod ?? {};
  const progress = Object.entries(earlier).flatMap(([of, values]) =>
    values.progress === undefined ? [] : [[of, values.progress] as const]
  );
  const [place] = measure.sources;
  return {
    values: measureOfPeriod(measure, period),
    ownColumns: Object.fromEntries(
      measure.sources.flatMap(({ ownColumns }) => Object.entries(ownColumns ?? {}))
    ),
    ...(progress.length > 0 && { progressByPeriod: Object.fromEntries(progress) }),
    ...(place && { place }),
  };
}
