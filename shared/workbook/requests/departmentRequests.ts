import type { CatalogueMeasure, Version } from "../../catalogue/draft.ts";
import { fieldNames, fields } from "../../catalogue/fields.ts";
import { valuesOf } from "../../catalogue/measures/measuresOfPeriod.ts";
import type { Period, Settings } from "../../catalogue/settings/settings.ts";
import { heirsOf, inherited } from "../../consolidation/identity/heirs.ts";
import type { StructuredMeasure } from "../catalogue/structuredInput.ts";
import type { DepartmentRequest } from "./requestHead.ts";

interface Requests {
  readonly requests: readonly DepartmentRequest[];
  /** Measures nobody can be asked for, since no department is in charge. */
  readonly unassigned: readonly CatalogueMeasure[];
}

/**
 * One request for every department that is expected to report in `period` or has measures in the
 * version; a closed department's successor is asked instead. Done and struck measures stand last.
 */
export function departmentRequests(version: Version, settings: Settings, period: Period): Requests {
  const heirOf = heirsOf(settings, period.id);
  const { catalogue } = inherited(version, heirOf) ?? version;
  const inCharge = Map.groupBy(catalogue, (measure) => departmentOf(measure));
  const expected = period.expectedDepartments.map(heirOf);
  const names = new Set([...expected, ...settings.departments.map(({ name }) => name)]);
  for (const name of inCharge.keys()) if (name !== undefined) names.add(name);
  const lastLabel =
    settings.periods.find(({ id }) => id === version.period)?.label ?? version.period;
  const requests = [...names].flatMap((department) => {
    const measures = inCharge.get(department) ?? [];
    if (measures.length === 0 && !expected.includes(department)) return [];
    const rows = measures.toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)));
    return {
      version,
      settings,
      period,
      lastLabel,
      department,
      measures: rows.map((measure) => asked(measure, department, version.period, period.id)),
    };
  });
  return { requests, unassigned: inCharge.get(undefined) ?? [] };
}

/** Who is in charge; where nobody is named, the only one that ever reported the measure. */
function departmentOf({ department, sources }: CatalogueMeasure): string | undefined {
  const senders = new Set(sources.flatMap((source) => source.department ?? []));
  return department ?? (senders.size === 1 ? [...senders][0] : undefined);
}

const isOver = ({ phase }: CatalogueMeasure) => phase === "abgeschlossen" || phase === "gestrichen";

/** What belongs to a period starts empty; what was said already for this one stays. */
function asked(
  measure: CatalogueMeasure,
  department: string,
  last: string,
  current: string
): StructuredMeasure {
  const standing = Object.entries(valuesOf(measure)).filter(([name]) => {
    const field = fieldNames.find((one) => one === name);
    return field !== undefined && !fields[field].perPeriod;
  });
  const own = measure.sources
    .filter((source) => source.department === department)
    .flatMap(({ ownColumns }) => Object.entries(ownColumns ?? {}));
  const said = measure.byPeriod?.[last];
  return {
    values: { ...Object.fromEntries(standing), ...measure.byPeriod?.[current] },
    ownColumns: Object.fromEntries(own),
    ...(said && { last: said }),
  };
}
