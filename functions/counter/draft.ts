import type { Draft } from "../../shared/catalogue/draft.ts";
import { applyAnswers } from "../../shared/consolidation/answers/applyAnswers.ts";
import { openAnswers } from "../tables/answers.ts";
import { unpackJson } from "../tables/packBody.ts";
import { withEtagRetry } from "../tables/retry.ts";
import type { Tagged } from "../tables/shelf.ts";
import { type DraftHead, openWork } from "../tables/work.ts";
import type { Backroom } from "./backroom.ts";
import type { Call } from "./call.ts";
import { recent } from "./recent.ts";
import { changedMeanwhile, Refusal } from "./refusal.ts";

type OfTown = Pick<Call, "municipality">;

export const workOf = ({ tables, outbox }: Backroom) => openWork(tables.Work, outbox);
export const answersOf = ({ tables, outbox }: Backroom) => openAnswers(tables.Answers, outbox);

const answered = recent<Draft | undefined>(6);

/** The draft with every answer entered. Whoever publishes says by the ETag which one was seen. */
export async function readDraft(
  backroom: Backroom,
  call: OfTown,
  period: string
): Promise<Tagged<Draft>> {
  const found = await withEtagRetry(backroom, () => draftNow(backroom, call, period));
  if (found === undefined) throw changedMeanwhile();
  return found;
}

/** Undefined: an answer came in between, and the ETag would tell of another draft. */
async function draftNow(
  backroom: Backroom,
  { municipality }: OfTown,
  period: string
): Promise<Tagged<Draft> | undefined> {
  const { hashes } = backroom;
  const answers = answersOf(backroom);
  const [head, revision] = await Promise.all([
    workOf(backroom).draft(municipality, period),
    answers.revision(municipality, period),
  ]);
  if (head === undefined)
    throw new Refusal(
      "notFound",
      "Für diesen Zeitraum gibt es noch keinen Entwurf. Bitte zuerst die Meldungen zusammenführen."
    );
  const { blob, job } = head.value;
  const etag = `"d-${hashes.sha256(`${job} ${blob} ${revision}`).slice(0, 24)}"`;
  const value = await answered.get(`${etag} ${municipality}`, async () => {
    const given = (await answers.list(municipality, period)).map((one) => one.value);
    if ((await answers.revision(municipality, period)) !== revision) return undefined;
    return applyAnswers(await keptDraft(backroom, head.value), given, hashes);
  });
  return value && { value, etag };
}

/** As consolidation left it, before any answer of this round. */
async function keptDraft({ blobs }: Backroom, { blob }: DraftHead): Promise<Draft> {
  const bytes = await blobs.get(blob);
  if (bytes === undefined) throw new Error(`blob ${blob} is missing`);
  return (await unpackJson(bytes)) as Draft;
}
