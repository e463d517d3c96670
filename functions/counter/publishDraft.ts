import type { Draft, Version } from "../../shared/catalogue/draft.ts";
import {
  correctsNothing,
  nothingToCorrect,
} from "../../shared/consolidation/versions/correctsNothing.ts";
import { publish } from "../../shared/consolidation/versions/publish.ts";
import type { VersionHead } from "../tables/catalogue.ts";
import { keyOf } from "../tables/keys.ts";
import { packJson } from "../tables/packBody.ts";
import type { Tagged } from "../tables/shelf.ts";
import { type Backroom, noteOf } from "./backroom.ts";
import type { Call } from "./call.ts";
import { readDraft } from "./draft.ts";
import { readPeriod, writePeriod } from "./periods.ts";
import { changedMeanwhile, Refusal } from "./refusal.ts";
import { catalogueOf, wholeVersion } from "./versions.ts";

export interface PublishWish {
  readonly period: string;
  /** Of the draft that was seen. */
  readonly etag: string;
  /** For a Berichtigung: the version that was wrong, and why it is corrected. */
  readonly corrects?: { readonly number: number; readonly reason: string };
}

/**
 * The draft becomes a version that never changes. Everything is written beside what stands, then one
 * row is turned; of two who publish at once the second is told.
 */
export async function publishDraft(
  backroom: Backroom,
  call: Call,
  wish: PublishWish
): Promise<VersionHead> {
  const { municipality, by, at } = call;
  const { hashes, blobs } = backroom;
  const draft = await seenDraft(backroom, call, wish);
  const catalogue = catalogueOf(backroom);
  const newest = await catalogue.newest(municipality);
  checkBase(draft, newest);
  const corrects = await correction(backroom, wish, newest);
  const result = publish(draft, [], { by, at, hashes, ...(corrects && { corrects }) });
  if ("open" in result) throw stillOpen(result.open.map(({ id }) => id));
  if (corrects !== undefined && correctsNothing(corrects.version, result.version)) {
    throw new Refusal("wrongState", nothingToCorrect(corrects.version.number));
  }
  const head = headOf(municipality, result.version, wish);
  await blobs.put(head.blob, await packJson(result.version), "application/gzip");
  await catalogue.writeRows(municipality, result.version);
  const what = wish.corrects === undefined ? "version.published" : "version.corrected";
  const note = noteOf(backroom, call, what, `version ${head.number}`, {
    after: head.hash,
    ...(newest && { before: newest.value.hash }),
    ...(wish.corrects && { reason: wish.corrects.reason }),
  });
  const isFlipped = await catalogue.flip(municipality, head, newest?.etag, note);
  if (!isFlipped) throw overtaken();
  await markPublished(backroom, call, wish.period);
  return head;
}

async function seenDraft(
  backroom: Backroom,
  call: Call,
  { period, etag }: PublishWish
): Promise<Draft> {
  const draft = await readDraft(backroom, call, period);
  if (draft.etag !== etag) throw changedMeanwhile();
  return draft.value;
}

function checkBase({ base }: Draft, newest: Tagged<VersionHead> | undefined): void {
  if (base?.hash !== newest?.value.hash) throw overtaken();
}

const overtaken = () =>
  new Refusal(
    "changedMeanwhile",
    "Seit dem Zusammenführen ist ein neuer Stand erschienen. Bitte noch einmal zusammenführen und dann veröffentlichen."
  );

const stillOpen = (questions: readonly string[]) =>
  new Refusal(
    "stillOpen",
    questions.length === 1
      ? "Vor dem Veröffentlichen ist noch ein Klärungsfall zu beantworten."
      : `Vor dem Veröffentlichen sind noch ${questions.length} Klärungsfälle zu beantworten.`,
    questions
  );

async function correction(
  backroom: Backroom,
  { corrects }: PublishWish,
  newest: Tagged<VersionHead> | undefined
): Promise<{ readonly version: Version; readonly reason: string } | undefined> {
  if (corrects === undefined) return undefined;
  if (newest?.value.number !== corrects.number) {
    throw new Refusal(
      "wrongState",
      "Berichtigen lässt sich nur der neueste Stand. Bitte die Liste der Stände neu laden."
    );
  }
  return { version: await wholeVersion(backroom, newest.value), reason: corrects.reason };
}

function headOf(municipality: string, version: Version, { corrects }: PublishWish): VersionHead {
  const { number, period, hash, by, at, catalogue, submissions } = version;
  const name = `${String(number).padStart(4, "0")}-${hash.slice(0, 16)}`;
  return {
    ...{ number, period, hash, by, at },
    measures: catalogue.length,
    ...(corrects && { corrects }),
    blob: `catalogue/${keyOf(municipality)}/${name}.json.gz`,
    submissions: submissions.map(({ id }) => id),
  };
}

/** Only tells people; what counts is the version. Somebody who changed the period meanwhile may be right. */
async function markPublished(backroom: Backroom, call: Call, id: string): Promise<void> {
  const { value, etag } = await readPeriod(backroom, call, id);
  if (value.state === "published") return;
  try {
    await writePeriod(backroom, call, { ...value, state: "published" }, etag);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
