import type { Measure } from "../catalogue/measures/measure.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import type { AllFigures } from "./allFigures.ts";
import { withTitles } from "./withTitles.ts";

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

/**
 * The figure of this name: that of the last run where it still stands, with new titles where nothing else
 * changed; else worked out, from the last one where `again` knows how.
 */
export type Keep = <Name extends Kept>(
  name: Name,
  workOut: () => AllFigures[Name],
  again?: Again<Name>
) => AllFigures[Name];

interface Again<Name extends Kept> {
  /** Where only these changed besides titles. */
  readonly fields: readonly string[];
  /** The figure, with new titles, of measures some of which changed, by id. */
  workOut(before: AllFigures[Name], changed: ReadonlySet<string>): AllFigures[Name] | undefined;
}

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
  const news = isSame ? newsOf(before.measures, measures) : undefined;
  return (name, workOut, again) => {
    const last = before?.figures[name];
    const figure = (last && news && stillTrue(name, last, news, again)) ?? workOut();
    figures[name] = figure;
    return figure;
  };
}

/** The last figure with what is new; undefined where it must be worked out. */
function stillTrue<Name extends Kept>(
  name: Name,
  last: AllFigures[Name],
  news: News,
  again: Again<Name> | undefined
): AllFigures[Name] | undefined {
  const read = readBy[name].filter((field) => news.fields.has(field));
  const others = read.filter((field) => field !== "title");
  if (!others.every((field) => again?.fields.includes(field))) return undefined;
  const titled = read.length > others.length ? withTitles(last, news.titles) : last;
  return others.length === 0 ? titled : again?.workOut(titled, news.ids);
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

/** What changed in a few measures. */
interface News {
  readonly fields: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** New titles by id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Undefined where there is too much to compare, or what cannot be told by its id. */
function newsOf(before: readonly Measure[], now: readonly Measure[]): News | undefined {
  if (before.length !== now.length) return undefined;
  const changed = now.flatMap((measure, at) => (measure === before[at] ? [] : [at]));
  if (changed.length > mostChanged) return undefined;
  const [fields, ids, titles] = [new Set<string>(), new Set<string>(), new Map<string, string>()];
  for (const at of changed) {
    const [last = {}, next = {}] = [before[at], now[at]];
    for (const field of differing(last, next)) fields.add(field);
    const { id, title } = next;
    if (id === undefined || last.title === undefined || title === undefined) fields.add("id");
    else titles.set(id, title);
    if (id !== undefined) ids.add(id);
  }
  return { fields, ids, titles };
}

function differing(one: Measure, other: Measure): readonly string[] {
  const [a, b]: readonly Readonly<Record<string, unknown>>[] = [{ ...one }, { ...other }];
  const fields = Object.keys({ ...a, ...b });
  return fields.filter((field) => JSON.stringify(a?.[field]) !== JSON.stringify(b?.[field]));
}
