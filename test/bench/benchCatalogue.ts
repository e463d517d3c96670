import type { PaperCatalogue } from "../../shared/documents/paper.ts";
import { readMeasures, townSettings } from "./measure.ts";

/** The measures of INPUT as a draft of the demo town. */
export function benchCatalogue(): PaperCatalogue {
  const settings = townSettings();
  return {
    municipality: settings.municipality.id,
    period: settings.periods[0]?.id ?? "",
    state: "draft",
    measures: readMeasures(),
    settings,
    at: "2026-01-01T00:00:00Z",
  };
}
