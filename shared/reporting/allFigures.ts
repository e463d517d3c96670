import { assessments, horizons, phases } from "../catalogue/choices/vocabulary.ts";
import type { Measure } from "../catalogue/measures/measure.ts";
import { publicView } from "../catalogue/measures/publicView.ts";
import type { Settings, Topic } from "../catalogue/settings/settings.ts";
import { type Achievement, achievementOf, type Spending, spendingOf } from "./achievement.ts";
import { type Actor, actorsAgain, actorsOf } from "./actors.ts";
import { type Background, noBackground } from "./background.ts";
import { type CodeGraph, codeGraphOf, withCurrentCodes } from "./codeGraph.ts";
import type { SetFigures } from "./figures.ts";
import { figuresBy, type GroupFigures } from "./groupFigures.ts";
import { type Inversions, inversionsOf } from "./inversions.ts";
import { type Keep, keptFigures } from "./keptFigures.ts";
import { isStopped } from "./openMeasures.ts";
import { type Overdue, overdueOf } from "./overdue.ts";
import { type Overlap, overlapOf } from "./overlap.ts";
import { type Ranking, rankingOf } from "./ranking.ts";
import { setFigures } from "./setFigures.ts";
import { type Stale, stalenessOf } from "./staleness.ts";
import { type StrategicHint, strategicHintsOf } from "./strategicHints.ts";
import { type Suggestions, suggestionsOf } from "./suggestions.ts";
import { type AgainstBalance, againstBalance } from "./targets.ts";
import { topicOf, topicOrder } from "./topicOf.ts";

export interface FiguresContext {
  readonly settings: Settings;
  /** ISO date, handed in by the host. */
  readonly today: string;
  /** For the public, verwaltungsintern measures and what is told to the office only are left out. */
  readonly isPublic?: boolean;
  readonly background?: Background;
}

/** Everything that can be counted about a catalogue. Sums in t CO₂e/a, MWh/a and euro. */
export interface AllFigures {
  readonly today: string;
  /** Measures that are not for this audience and in no figure. */
  readonly leftOut: number;
  readonly total: SetFigures;
  /** Struck and shelved measures: they are in the total, and save nothing for now. */
  readonly stopped: SetFigures;
  readonly overlap: Overlap;
  readonly groups: Groups;
  readonly achievement: Achievement;
  /** Told to the office only: absent for the public. */
  readonly spending?: Spending;
  /** Absent while settings have no balance. */
  readonly balance?: AgainstBalance;
  readonly ranking: Ranking;
  readonly suggestions: Suggestions;
  readonly inversions: Inversions;
  readonly stale: readonly Stale[];
  readonly overdue: readonly Overdue[];
  readonly strategic: readonly StrategicHint[];
  readonly codes: CodeGraph;
  readonly actors: readonly Actor[];
}

export interface Groups {
  readonly topic: readonly GroupFigures[];
  readonly sponsor: readonly GroupFigures[];
  readonly department: readonly GroupFigures[];
  readonly phase: readonly GroupFigures[];
  readonly assessment: readonly GroupFigures[];
  readonly horizon: readonly GroupFigures[];
}

/** All figures of the measures of one period (measuresOfPeriod); the order of measures never matters to a count. */
export function allFigures(all: readonly Measure[], context: FiguresContext): AllFigures {
  const { settings, today, isPublic = false, background = noBackground } = context;
  const current = withCurrentCodes(all, background.renamed);
  const { shown, leftOut } = isPublic
    ? publicView(current, settings)
    : { shown: current, leftOut: [] };
  const balance = againstBalance(shown, settings);
  const keep = isPublic ? anew : keptFigures(shown, settings, today);
  return {
    today,
    leftOut: leftOut.length,
    total: keep("total", () => setFigures(shown)),
    stopped: keep("stopped", () => setFigures(shown.filter(isStopped))),
    overlap: keep("overlap", () => overlapOf(shown)),
    groups: keep("groups", () => groupsOf(shown, settings)),
    achievement: keep("achievement", () => achievementOf(shown)),
    ...(isPublic ? {} : { spending: spendingOf(shown, background) }),
    ...(balance === undefined ? {} : { balance }),
    ranking: keep("ranking", () => rankingOf(shown, settings.rating)),
    suggestions: keep("suggestions", () => suggestionsOf(shown, settings)),
    inversions: keep("inversions", () => inversionsOf(shown, topicOf(settings))),
    stale: stalenessOf(shown, background),
    overdue: keep("overdue", () => overdueOf(shown, today)),
    strategic: keep("strategic", () => strategicHintsOf(shown)),
    codes: keep("codes", () => codeGraphOf(shown)),
    actors: keep("actors", () => actorsOf(shown, settings), {
      fields: ["emissionSaving", "investment"],
      workOut: (before, changed) => actorsAgain(before, shown, changed),
    }),
  };
}

/** What the public may see is made for each audience anew. */
const anew: Keep = (_, workOut) => workOut();

function groupsOf(measures: readonly Measure[], settings: Settings): Groups {
  const topic = topicOf(settings);
  const { topics, departments } = settings;
  const sponsors = new Map(topics.map((one) => [one.name, sponsorNames(one)]));
  const order = topicOrder(settings);
  return {
    topic: figuresBy(measures, topic, order),
    sponsor: figuresBy(
      measures,
      (one) => sponsors.get(topic(one) ?? ""),
      order.flatMap((name) => sponsors.get(name) ?? [])
    ),
    department: figuresBy(
      measures,
      ({ department }) => department,
      departments.map(({ name }) => name)
    ),
    phase: figuresBy(measures, ({ phase }) => phase, Object.keys(phases)),
    assessment: figuresBy(measures, ({ assessment }) => assessment, Object.keys(assessments)),
    horizon: figuresBy(measures, (one) => one.horizons, Object.keys(horizons)),
  };
}

const sponsorNames = ({ sponsors }: Topic) => sponsors.map(({ name }) => name);
