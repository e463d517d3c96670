import { createHash } from "node:crypto";
import type { Draft } from "../../shared/catalogue/draft.ts";
import type { Submission } from "../../shared/catalogue/submission.ts";
import { consolidate } from "../../shared/consolidation/consolidate.ts";
import { filesOf } from "../../shared/consolidation/submissions/submissionContent.ts";
import { wrongInput } from "../../shared/consolidation/submissions/wrongInput.ts";
import { keyOf } from "../tables/keys.ts";
import { packJson } from "../tables/packBody.ts";
import { withEtagRetry } from "../tables/retry.ts";
import type { DraftHead } from "../tables/work.ts";
import { type Backroom, noteOf } from "./backroom.ts";
import type { Call } from "./call.ts";
import { workOf } from "./draft.ts";
import { lastRuns } from "./lastRuns.ts";
import { currentSubmissions } from "./readSubmissions.ts";
import { changedMeanwhile, Refusal } from "./refusal.ts";
import { keptSettings } from "./settings.ts";
import { catalogueOf, wholeVersion } from "./versions.ts";

/** The draft's head; the draft itself where it was made just now, so that nobody has to fetch it. */
export interface Consolidated {
  readonly head: DraftHead;
  readonly draft?: Draft;
}

export interface ConsolidationWish {
  readonly period: string;
  readonly job: string;
}

/**
 * Makes the draft of a period of what counts now, and puts it in the place of the one before. Doing it
 * twice gives the same; whoever comes second reads again, since submissions may have come meanwhile.
 */
export async function runConsolidation(
  backroom: Backroom,
  call: Call,
  { period, job }: ConsolidationWish
): Promise<Consolidated> {
  const { municipality } = call;
  const made = await withEtagRetry<Consolidated>(backroom, async () => {
    const seen = await workOf(backroom).draft(municipality, period);
    if (seen?.value.job === job) return { head: seen.value };
    const draft = await freshDraft(backroom, call, period);
    const head = await keep(backroom, call, draft, job);
    const note = noteOf(backroom, call, "draft.consolidated", `period ${period}`, {
      after: head.blob.slice(-24, -8),
    });
    const place = { municipality, period };
    const isFlipped = await workOf(backroom).flip(place, head, seen?.etag, note);
    return isFlipped ? { head, draft } : undefined;
  });
  if (made === undefined) throw changedMeanwhile();
  return made;
}

/** A department that sends again changes a few measures of a town; a fresh process works out the whole. */
const known = lastRuns(12_000);

async function freshDraft(backroom: Backroom, call: Call, period: string): Promise<Draft> {
  const { hashes } = backroom;
  const run = `${keyOf(call.municipality)}/${keyOf(period)}`;
  const [kept, sent, newest] = await Promise.all([
    keptSettings(backroom, call),
    currentSubmissions(backroom, call, period, (head) => known.submission(run, head)),
    catalogueOf(backroom).newest(call.municipality),
  ]);
  const base = newest && (await wholeVersion(backroom, newest.value));
  const input = { settings: kept.value, submissions: sent, files: filesBySender(sent) };
  const { settings, submissions, files } = known.shared(run, input);
  const refusals = wrongInput({ files, settings, period, hashes });
  if (refusals.length > 0) throw new Refusal("inputRefused", refusals.join(" "));
  return consolidate(files, {
    ...{ settings, period, hashes, submissions: inputsOf(submissions) },
    ...said(submissions),
    ...(base && { base }),
  });
}

function filesBySender(submissions: readonly Submission[]) {
  const bySender = Map.groupBy(submissions, ({ department }) => department);
  return [...bySender.values()].flatMap(filesOf);
}

/** Complete, when one of the department's submissions is; a Fehlanzeige says there is nothing. */
function said(submissions: readonly Submission[]) {
  const bySender = [...Map.groupBy(submissions, ({ department }) => department)];
  return {
    extents: Object.fromEntries(
      bySender.map(([department, ofOne]) => [
        department,
        ofOne.some(({ extent }) => extent === "complete")
          ? ("complete" as const)
          : ("partial" as const),
      ])
    ),
    nothingToReport: submissions
      .filter(({ kind }) => kind === "Fehlanzeige")
      .map(({ department }) => department),
  };
}

/** Which submissions the draft was made of. */
function inputsOf(submissions: readonly Submission[]): Draft["submissions"] {
  return submissions.map(({ id, hash }) => ({ id, hash })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function keep(
  { blobs }: Backroom,
  { municipality, at }: Call,
  draft: Draft,
  job: string
): Promise<DraftHead> {
  const packed = await packJson(draft);
  const hash = createHash("sha256").update(packed).digest("hex");
  const folder = `drafts/${keyOf(municipality)}/${keyOf(draft.period)}`;
  const blob = `${folder}/${keyOf(job)}-${hash.slice(0, 16)}.json.gz`;
  await blobs.put(blob, packed, "application/gzip");
  return {
    ...{ job, blob, at },
    measures: draft.catalogue.length,
    questions: draft.questions.length,
    ...(draft.base && { base: draft.base }),
  };
}
