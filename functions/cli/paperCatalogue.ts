import type { Draft, Version } from "../../shared/catalogue/draft.ts";
import type { Settings } from "../../shared/catalogue/settings.ts";
import { measuresOfPeriod } from "../../shared/consolidation/measuresOfPeriod.ts";
import type { PaperCatalogue } from "../../shared/documents/paper.ts";
import { backgroundOf } from "../../shared/reporting/background.ts";

/** A catalogue as papers read it: the period's values among the others. A draft's clock is now. */
export function paperCatalogue(catalogue: Draft | Version, settings: Settings): PaperCatalogue {
  return {
    municipality: catalogue.municipality,
    period: catalogue.period,
    state: catalogue.state,
    measures: measuresOfPeriod(catalogue),
    settings,
    at: catalogue.state === "published" ? catalogue.at : new Date().toISOString(),
    background: backgroundOf(catalogue.catalogue, catalogue.period, settings),
    ...(catalogue.state === "published" && { number: catalogue.number }),
  };
}
