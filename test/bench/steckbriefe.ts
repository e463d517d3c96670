/** For orientation: Steckbriefe of all measures as Word, blocks and rendering timed together. */
import { render } from "../../functions/word/render.ts";
import { steckbriefe } from "../../shared/documents/steckbriefe.ts";
import { measureFile, readMeasures, townSettings } from "./measure.ts";

const settings = townSettings();
const measures = readMeasures();
const catalogue = {
  municipality: settings.municipality.id,
  period: settings.periods[0]?.id ?? "",
  state: "draft" as const,
  measures,
  settings,
  at: "2026-01-01T00:00:00Z",
};

await measureFile(measures.length, () =>
  render(steckbriefe(catalogue, { audience: "verwaltungsintern" }))
);
