import type { Draft, Version } from "../../../shared/catalogue/draft.ts";
import { measuresOfPeriod } from "../../../shared/catalogue/measures/measuresOfPeriod.ts";
import { germanDate } from "../../../shared/documents/amount.ts";
import { allFigures } from "../../../shared/reporting/allFigures.ts";
import { backgroundOf } from "../../../shared/reporting/background.ts";
import { audienceOf } from "../audienceOf.ts";
import { optionsOf } from "../options.ts";
import { readCatalogueFile } from "../readCatalogueFile.ts";
import { readSettingsFile } from "../readSettingsFile.ts";
import { reportText } from "../report/reportText.ts";
import { type Command, UsageError } from "../shell.ts";

/** All figures of a version or draft, for reading or as JSON. */
export const report: Command = {
  usage:
    "katalog report STAND.json [--settings settings.json] [--audience öffentlich|nichtöffentlich|verwaltungsintern] [--today 2026-03-31] [--json]",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, {
      settings: { type: "string" },
      audience: { type: "string" },
      today: { type: "string" },
      json: { type: "boolean" },
    });
    const [typed, ...more] = positionals;
    if (typed === undefined || more.length > 0) {
      throw new UsageError("Bitte genau einen Stand oder Entwurf angeben.");
    }
    const today = dayOf(values.today);
    const audience = audienceOf(values.audience ?? "verwaltungsintern");
    const catalogue = await readCatalogueFile(typed, shell);
    const settings = values.settings
      ? await readSettingsFile(values.settings, shell)
      : catalogue.settings;
    const figures = allFigures(measuresOfPeriod(catalogue), {
      settings,
      today,
      isPublic: audience === "öffentlich",
      background: backgroundOf(catalogue.catalogue, catalogue.period, settings),
    });
    const { municipality, period, state } = catalogue;
    const head = { municipality, period, state, audience };
    shell.out(
      values.json
        ? `${JSON.stringify({ ...head, ...figures }, null, 2)}\n`
        : reportText(headOf(catalogue, settings.municipality.name, today, audience), figures)
    );
    return 0;
  },
};

function headOf(catalogue: Draft | Version, town: string, today: string, audience: string) {
  const { period, settings } = catalogue;
  const label = settings.periods.find(({ id }) => id === period)?.label ?? period;
  const state = catalogue.state === "published" ? `Stand ${catalogue.number}` : "Entwurf";
  return {
    title: `${town}: Bericht zum Zeitraum ${label} (${state})`,
    facts: `Stichtag ${germanDate(today)}, Leserkreis: ${audience}`,
  };
}

/** What counts as overdue depends on the day; a report can be made again for any. */
function dayOf(typed: string | undefined): string {
  if (typed === undefined) return new Date().toISOString().slice(0, 10);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(Date.parse(typed));
  if (!isDay) throw new UsageError("Bitte mit --today einen Tag angeben, z. B. 2026-03-31.");
  return typed;
}
