import type { CatalogueMeasure } from "../../../shared/catalogue/draft.ts";
import type { InquiryEntry } from "../../../shared/exchange/entities/inquiry.ts";
import type { PeriodEntry } from "../../../shared/exchange/entities/period.ts";
import type { SubmissionEntry } from "../../../shared/exchange/entities/submission.ts";
import type { CataloguePage } from "../../../shared/exchange/entities/version.ts";
import type { MeldungSummary } from "../../reading/meldung.ts";
import { answered } from "../answered.ts";
import { DeskTrouble, isOut } from "../deskTrouble.ts";
import { openPeriod } from "../session.ts";
import type { Desk } from "../view.ts";

/** What the service knows of the department's Meldung. */
export interface AtTheCounter {
  readonly submissions: readonly SubmissionEntry[];
  readonly inquiries: readonly InquiryEntry[];
  /** The last version's measures; absent: there is none. */
  readonly base?: readonly CatalogueMeasure[];
}

/** Holds for the workbook it was made in, and for no other one that is opened meanwhile. */
export interface Undo {
  readonly file: string | undefined;
  readonly putBack: () => Promise<void>;
}

export interface SubmitState {
  readonly counter?: AtTheCounter;
  readonly isAway: boolean;
  /** Whether the workbook names everything the department has. */
  readonly extent: "complete" | "partial";
  readonly summary?: MeldungSummary;
  /** Number of Meldungen that wait for a way to the service. */
  readonly waiting: number;
  /** Puts back what stood in the rows answered last. */
  readonly undo?: Undo;
  /** What somebody has begun to reply, by id of the Rückfrage. */
  readonly replies: Readonly<Record<string, string>>;
}

export const firstState: SubmitState = {
  isAway: false,
  extent: "complete",
  waiting: 0,
  replies: {},
};

/** The department this desk reports for, and the period. */
export function senderOf({ book, session }: Pick<Desk, "book" | "session">): {
  readonly department?: string;
  readonly period?: PeriodEntry;
} {
  const { reading, department = reading?.department } = book.state();
  const asked = session.periods.find(
    ({ id }) => id === reading?.origin?.period && id !== undefined
  );
  const period = asked?.state === "open" ? asked : openPeriod(session);
  return { ...(department !== undefined && { department }), ...(period && { period }) };
}

/** Meldungen, Rückfragen and the last version; undefined where there is no way to the service. */
export async function askCounter(
  { client }: Desk,
  period: string
): Promise<AtTheCounter | undefined> {
  const parameters = { period };
  try {
    const [submissions, inquiries, base] = await Promise.all([
      answered(client.call("listSubmissions", { parameters, query: { limit: "1000" } })),
      answered(client.call("listInquiries", { parameters, query: { limit: "1000" } })),
      lastVersion(client),
    ]);
    return {
      submissions: submissions.entries,
      inquiries: inquiries.entries,
      ...(base && { base }),
    };
  } catch (error) {
    if (isOut(error)) return undefined;
    throw error;
  }
}

/** The published catalogue page by page; undefined where nothing was published yet. */
async function lastVersion(
  client: Desk["client"]
): Promise<readonly CatalogueMeasure[] | undefined> {
  const measures: CatalogueMeasure[] = [];
  try {
    let after: string | undefined;
    do {
      const query = { limit: "500", ...(after !== undefined && { after }) };
      const page: CataloguePage = await answered(client.call("readCatalogue", { query }));
      measures.push(...page.entries.filter(hasSources));
      after = page.next;
    } while (after !== undefined);
    return measures;
  } catch (error) {
    if (error instanceof DeskTrouble && error.problem?.code === "notFound") return undefined;
    throw error;
  }
}

/** What others reported is shown without its sources, and is nothing to compare with. */
const hasSources = (measure: CataloguePage["entries"][number]): measure is CatalogueMeasure =>
  measure.sources !== undefined;
