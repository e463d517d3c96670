import type { Measure } from "../catalogue/measures/measure.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import type { AllFigures } from "./allFigures.ts";

const names = ["id", "code", "title"] as const;
const costs = ["startupCost", "investment", "annualCost"] as const;
const set = ["phase", "assessment", "emissionSaving", "energySaving", ...costs] as const;

/** What each figure reads of a measure: while none of it changed anywhere, the figure stands. */
const readBy = {
  total: set,
  stopped: set,
  overlap: ["code", "links", "emissionSaving"],
  groups: [...set, "topic", "code", "department", "horizons"],
  achievement: ["emissionSaving", "emissionSaved"],
  ranking: [...names, "priority", "emissionReduction", "socialChange", "costEfficiency"],
  suggestions: [...names, ...costs, "emissionSaving", "emissionReduction", "costEfficiency"],
  inversions: [...names, "topic", "emissionSaving", "emissionReduction"],
  overdue: [...names, "department", "phase", "end", "continuous"],
  strategic: [...names, "strategic", "horizons", "emissionReduction"],
  codes: [...names, "links"],
  actors: [
    ...names,
    ...["lead", "partners", "supporters", "funders", "emissionSaving", "investment"],
  ],
} as const satisfies { readonly [Name in keyof AllFigures]?: readonly string[] };

type Kept = keyof typeof readBy;
type Figures = { -readonly [Name in Kept]?: AllFigures[Name] };

/** The figure of this name: that of the last run where it still stands, else worked out. */
export type Keep = <Name extends Kept>(
  name: Name,
  workOut: () => AllFigures[Name]
) => AllFigures[Name];

interface Run {
  readonly measures: readonly Measure[];
  readonly settings: Settings;
  readonly today: string;
  readonly figures: Figures;
}

/** The last run over measures that were counted together; what only one of them knows is forgotten with it. */
const runs = new WeakMap<Measure, { last: Run }>();

/** Where more measures than these changed, all is counted anew. */
const mostChanged = 500;

/** Of a catalogue of which most was counted before, most figures stand as they are. */
export function keptFigures(measures: readonly Measure[], settings: Settings, today: string): Keep {
  const figures: Figures = {};
  const before = remember({ measures, settings, today, figures });
  const isSame = before?.settings === settings && before.today === today;
  const changed = isSame ? changedFields(before.measures, measures) : undefined;
  return (name, workOut) => {
    const stands = changed !== undefined && !readBy[name].some((field) => changed.has(field));
    const figure = (stands ? before?.figures[name] : undefined) ?? workOut();
    figures[name] = figure;
    return figure;
  };
}

/** Keeps a run for the next one; answers the one before. */
function remember(last: Run): Run | undefined {
  const known = last.measures.find((measure) => runs.has(measure));
  const shared = known && runs.get(known);
  const before = shared?.last;
  const run = shared ?? { last };
  run.last = last;
  for (const measure of last.measures) if (!runs.has(measure)) runs.set(measure, run);
  return before;
}

/** Fields that changed in any measure; undefined where there is too much to compare. */
function changedFields(
  before: readonly Measure[],
  now: readonly Measure[]
): ReadonlySet<string> | undefined {
  if (before.length !== now.length) return undefined;
  const changed = now.flatMap((measure, at) => (measure === before[at] ? [] : [at]));
  if (changed.length > mostChanged) return undefined;
  return new Set(changed.flatMap((at) => differing(before[at] ?? {}, now[at] ?? {})));
}

function differing(one: Measure, other: Measure): readonly string[] {
  const [a, b]: readonly Readonly<Record<string, unknown>>[] = [{ ...one }, { ...other }];
  const fields = Object.keys({ ...a, ...b });
  return fields.filter((field) => JSON.stringify(a?.[field]) !== JSON.stringify(b?.[field]));
}
