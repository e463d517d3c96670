import type { CatalogueMeasure } from "../../../shared/catalogue/draft.ts";
import type { Measure } from "../../../shared/catalogue/measures/measure.ts";
import type { Settings, Topic } from "../../../shared/catalogue/settings/settings.ts";
import type { Me } from "../../../shared/exchange/entities/member.ts";
import type { PeriodEntry } from "../../../shared/exchange/entities/period.ts";
import type {
  CommentEntry,
  TopicReportBody,
  TopicReportEntry,
} from "../../../shared/exchange/entities/topic.ts";
import type { CataloguePage } from "../../../shared/exchange/entities/version.ts";
import { measuresOfTopic, type TopicMeasure } from "../../../shared/reporting/measuresOfTopic.ts";
import { counted } from "../counted.ts";
import type { Tagged } from "../withEtag.ts";

/** The published catalogue, as far as this person sees it. */
export type Published = Pick<CataloguePage, "number" | "period" | "entries">;

/** Everything the step "Mein Themenfeld" knows at the moment. */
export interface TopicDesk {
  readonly topics: readonly Topic[];
  readonly periods: readonly PeriodEntry[];
  /** Absent: nothing has been published yet. */
  readonly published?: Published | undefined;
  /** Code of the topic that is shown; absent where the person answers for none. */
  readonly topic?: string | undefined;
  readonly period?: string | undefined;
  readonly comments: readonly CommentEntry[];
  /** The report as it is kept; absent: nobody has written it yet. */
  readonly report?: Tagged<TopicReportEntry> | undefined;
  /** What the service proposes while there is none. */
  readonly proposal?: TopicReportBody | undefined;
  /** The report as it stands here; nothing while it is being read. */
  readonly text?: TopicReportBody | undefined;
  /** What somebody else has written while this one was being edited. */
  readonly others?: Tagged<TopicReportEntry> | undefined;
  readonly onlyRisky: boolean;
  /** Id of a measure → comment that is being written. */
  readonly remarks: Readonly<Record<string, string>>;
}

/** The topics somebody answers for; the office works for all of them. */
export function topicsOf(me: Me | undefined, { topics }: Settings): readonly Topic[] {
  const all = topics.toSorted((a, b) => a.order - b.order);
  const own = all.filter(({ code }) => me?.topics.includes(code));
  return own.length === 0 && me?.roles.includes("office") ? all : own;
}

/** Whether this person releases the report of the topic. */
export const releases = (me: Me | undefined, topic: string): boolean =>
  (me?.roles.includes("sponsor") && me.topics.includes(topic)) ?? false;

/** Measures of the chosen topic with the values of the chosen period, by number and title. */
export function measuresOf({
  published,
  topics,
  topic,
  period = "",
}: TopicDesk): readonly TopicMeasure[] {
  const name = topics.find(({ code }) => code === topic)?.name;
  if (published === undefined || name === undefined) return [];
  // The boundary: measures of the own topic come whole.
  const entries = published.entries as readonly CatalogueMeasure[];
  return measuresOfTopic(entries, { topic: name, period });
}

const risky: readonly unknown[] = ["gefährdet", "verzögert"];
export const isRisky = ({ assessment }: Measure): boolean => risky.includes(assessment);

const assessments = ["im Plan", "gefährdet", "verzögert", "unbekannt"] as const;

/** "12 Maßnahmen: 8 im Plan, 2 verzögert, 2 ohne Ampel." */
export function extent(measures: readonly Measure[]): string {
  const all = counted(measures.length, "Maßnahme", "Maßnahmen");
  const parts = [...assessments, undefined].flatMap((word) => {
    const count = measures.filter(({ assessment }) => assessment === word).length;
    return count === 0 ? [] : [`${count.toLocaleString("de-DE")}\u00a0${word ?? "ohne Ampel"}`];
  });
  return parts.length === 0 ? `${all}.` : `${all}: ${parts.join(", ")}.`;
}

const empty: TopicReportBody = { progress: "", challenges: "", decisionsNeeded: "" };

/** The kept report, else what the service proposes. */
export const textOfReport = ({ report, proposal = empty }: TopicDesk): TopicReportBody =>
  report === undefined ? proposal : textIn(report.answer);

export const textIn = ({
  progress,
  challenges,
  decisionsNeeded,
}: TopicReportBody): TopicReportBody => ({ progress, challenges, decisionsNeeded });

/** Whether what stands here is something else than what is kept. */
export function isChanged({ report, text }: TopicDesk): boolean {
  if (text === undefined) return false;
  if (report === undefined) return true;
  const kept = report.answer;
  return (
    text.progress !== kept.progress ||
    text.challenges !== kept.challenges ||
    text.decisionsNeeded !== kept.decisionsNeeded
  );
}

export const isEmpty = ({ progress, challenges, decisionsNeeded }: TopicReportBody): boolean =>
  `${progress}${challenges}${decisionsNeeded}`.trim() === "";

/** Whether anything has been typed that the service does not have yet. */
export const hasUnsaved = (state: TopicDesk): boolean =>
  Object.values(state.remarks).some((text) => text.trim() !== "") ||
  (isChanged(state) && JSON.stringify(state.text) !== JSON.stringify(textOfReport({ ...state })));
