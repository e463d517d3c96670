import type { Draft, Version } from "../catalogue/draft.ts";
import { measuresOfPeriod } from "../catalogue/measures/measuresOfPeriod.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import { backgroundOf } from "../reporting/background.ts";
import type { PaperCatalogue } from "./paper.ts";
import { workshopOrder } from "./workshopOrder.ts";

/**
 * A catalogue as papers read it: the period's values among the others. A version's paper is as of its
 * publishing, a draft's as of when it was `asked` for (ISO 8601 instant).
 */
export function paperCatalogue(
  catalogue: Draft | Version,
  settings: Settings,
  asked: string
): PaperCatalogue {
  const { municipality, period, state } = catalogue;
  return {
    ...{ municipality, period, state, settings },
    measures: measuresOfPeriod(catalogue),
    at: catalogue.state === "published" ? catalogue.at : asked,
    background: backgroundOf(catalogue.catalogue, period, settings),
    workshopOrder: workshopOrder(catalogue.catalogue),
    ...(catalogue.state === "published" && { number: catalogue.number }),
  };
}
