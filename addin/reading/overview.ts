import type { Draft, Version } from "../../shared/catalogue/draft.ts";
import { measuresOfPeriod } from "../../shared/catalogue/measures/measuresOfPeriod.ts";
import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import { type AllFigures, allFigures } from "../../shared/reporting/allFigures.ts";
import { backgroundOf } from "../../shared/reporting/background.ts";
import type { GroupFigures } from "../../shared/reporting/groupFigures.ts";
import { type KeyFigure, keyFigures } from "../../shared/reporting/keyFigures.ts";
import type { Named } from "../../shared/reporting/named.ts";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";
import { structuredInputOf } from "../../shared/workbook/catalogue/structuredInputOf.ts";
import type { OverviewInput } from "../../shared/workbook/overview/overviewInput.ts";
import { overviewLayout } from "../../shared/workbook/overview/overviewLayout.ts";
import type { SheetLayout } from "../../shared/workbook/sheetLayout.ts";

/** How many measures share a name, and what they save; `saving` is absent where nobody said it. */
interface OverviewCount {
  readonly name: string;
  readonly measures: number;
  readonly saving?: number;
}

/** A measure somebody should look after. */
export interface OverviewMeasure {
  readonly name: string;
  readonly department?: string;
  /** ISO month or year; only of what is late. */
  readonly end?: string;
}

/** The figures of a catalogue as the pane shows them, and as a sheet. */
export interface Overview {
  readonly keyFigures: readonly KeyFigure[];
  readonly groups: readonly {
    readonly heading: string;
    readonly counts: readonly OverviewCount[];
  }[];
  /** The first of them; how many there are say the key figures. */
  readonly late: readonly OverviewMeasure[];
  readonly silent: readonly OverviewMeasure[];
  readonly sheet: SheetLayout;
}

/** `today` is an ISO date. */
export function overviewOfReading(
  reading: FileReading,
  settings: Settings,
  today: string
): Overview {
  const input = structuredInputOf(reading, settings);
  const figures = allFigures(
    input.measures.map(({ values }) => values),
    { settings, today }
  );
  return overviewOf(figures, input);
}

/** Of the whole town: a draft or a version. */
export function overviewOfCatalogue(catalogue: Draft | Version, today: string): Overview {
  const { settings, period } = catalogue;
  const measures = measuresOfPeriod(catalogue);
  const background = backgroundOf(catalogue.catalogue, period, settings);
  const figures = allFigures(measures, { settings, today, background });
  const number = "number" in catalogue ? catalogue.number : undefined;
  const state = number === undefined ? "Entwurf" : `Stand ${number}`;
  return overviewOf(figures, {
    title: `Maßnahmenkatalog ${settings.municipality.name}, ${state}`,
    period,
    measures: measures.map((values) => ({ values, ownColumns: {} })),
  });
}

/** Nobody reads more names in a pane. */
const mostNames = 50;

function overviewOf(figures: AllFigures, input: OverviewInput): Overview {
  const { groups, overdue, stale } = figures;
  const key = keyFigures(figures);
  const day = figures.today.split("-").reverse().join(".");
  return {
    keyFigures: key,
    groups: [
      { heading: "Themenfeld", counts: countsOf(groups.topic) },
      { heading: "Umsetzungsphase", counts: countsOf(groups.phase) },
      { heading: "Ampel", counts: countsOf(groups.assessment) },
    ],
    late: overdue.slice(0, mostNames).map(({ measure, department, end }) => ({
      ...told(measure, department),
      end,
    })),
    silent: stale.slice(0, mostNames).map(({ measure, department }) => told(measure, department)),
    sheet: overviewLayout({ ...input, keyFigures: { day, figures: key } }),
  };
}

const countsOf = (groups: readonly GroupFigures[]): readonly OverviewCount[] =>
  groups.map(({ name = "ohne Angabe", measures, emissionSaving: { sum, withValue } }) => ({
    name,
    measures,
    ...(withValue > 0 && { saving: sum }),
  }));

const told = ({ code, title }: Named, department: string | undefined): OverviewMeasure => ({
  name: [code, title].filter(Boolean).join(" "),
  ...(department !== undefined && { department }),
});
