import type { Draft } from "../../../shared/catalogue/draft.ts";
import { blocksPublishing, type QuestionKind } from "../../../shared/catalogue/question.ts";
import type { InquiryEntry } from "../../../shared/exchange/entities/inquiry.ts";
import type { PeriodEntry } from "../../../shared/exchange/entities/period.ts";
import type { AskedQuestion } from "../../../shared/exchange/entities/question.ts";
import type { RequestEntry } from "../../../shared/exchange/entities/submission.ts";
import type { VersionEntry } from "../../../shared/exchange/entities/version.ts";
import type { Tagged } from "../withEtag.ts";
import type { Topics } from "./topicsForm.ts";

/** A decision that can be taken back. */
export interface Decision {
  readonly question: AskedQuestion;
  /** Of the answer as it was written. */
  readonly etag: string;
  /** What was chosen, in the words of its button. */
  readonly choice: string;
}

/** A Rückfrage that is being written. */
export interface Asking {
  readonly department: string;
  readonly text: string;
  readonly dueDate: string;
}

export type Filter = "all" | "blocking" | QuestionKind;

/** Everything the step "Zusammenführen" knows at the moment. */
export interface Consolidation {
  readonly stage: "start" | "cases" | "difference";
  readonly periods: readonly PeriodEntry[];
  readonly period?: PeriodEntry | undefined;
  readonly requests: readonly RequestEntry[];
  readonly draft?: Tagged<Draft> | undefined;
  readonly open: readonly AskedQuestion[];
  readonly inquiries: readonly InquiryEntry[];
  readonly versions: readonly VersionEntry[];
  readonly filter: Filter;
  /** Key of the case that is shown. */
  readonly current?: string | undefined;
  readonly decisions: readonly Decision[];
  /** What of an answered workbook could not be taken over. */
  readonly notes: readonly string[];
  readonly own: string;
  /** What is chosen so far in a case that asks for a topic each. */
  readonly topics: Topics;
  readonly reason: string;
  readonly asking?: Asking | undefined;
  /** What publishing would change, heading by heading. */
  readonly difference?: readonly Part[];
  readonly corrects: boolean;
}

export interface Part {
  readonly heading: string;
  readonly sentences: readonly string[];
}

export const empty: Consolidation = {
  stage: "start",
  periods: [],
  requests: [],
  open: [],
  inquiries: [],
  versions: [],
  filter: "all",
  notes: [],
  decisions: [],
  own: "",
  topics: {},
  reason: "",
  corrects: false,
};

export function filtered({ open, filter }: Consolidation): readonly AskedQuestion[] {
  if (filter === "all") return open;
  return open.filter((one) =>
    filter === "blocking" ? blocksPublishing(one) : one.kind === filter
  );
}

/** The case to show, and its place among those the filter leaves. */
export function caseAt(
  state: Consolidation
): { readonly question: AskedQuestion; readonly at: number; readonly count: number } | undefined {
  const list = filtered(state);
  const found = list.findIndex(({ key }) => key === state.current);
  const at = Math.max(found, 0);
  const question = list[at];
  return question && { question, at, count: list.length };
}

/** The newest version, if there is any. */
export const newestOf = ({ versions }: Consolidation): VersionEntry | undefined =>
  versions.toSorted((a, b) => a.number - b.number).at(-1);
