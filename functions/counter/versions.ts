import type { CatalogueMeasure, Draft, Version } from "../../shared/catalogue/draft.ts";
import { type Difference, difference } from "../../shared/consolidation/versions/difference.ts";
import { versionHash } from "../../shared/consolidation/versions/versionHash.ts";
import type { CatalogueName } from "../../shared/exchange/entities/version.ts";
import { openCatalogue, type VersionHead } from "../tables/catalogue.ts";
import { padded } from "../tables/keys.ts";
import { unpackJson } from "../tables/packBody.ts";
import type { Tagged } from "../tables/shelf.ts";
import type { Backroom } from "./backroom.ts";
import type { Call, Page, PageWish } from "./call.ts";
import { readDraft } from "./draft.ts";
import { pageOf } from "./pages.ts";
import { recent } from "./recent.ts";
import { notFound } from "./refusal.ts";

type OfTown = Pick<Call, "municipality">;

export const catalogueOf = ({ tables, outbox }: Backroom) => openCatalogue(tables, outbox);

export const pageOfVersions = (
  backroom: Backroom,
  { municipality }: OfTown,
  wish: PageWish
): Promise<Page<VersionHead>> =>
  pageOf(wish, { secret: backroom.secret, list: `${municipality} versions` }, (after, most) =>
    catalogueOf(backroom).heads(municipality, { most, ...(after && { after }) })
  );

export async function versionHead(
  backroom: Backroom,
  { municipality }: OfTown,
  number: number
): Promise<VersionHead> {
  const head = await catalogueOf(backroom).get(municipality, number);
  if (head === undefined) throw notFound("Diesen Stand");
  return head;
}

export async function readVersion(
  backroom: Backroom,
  call: OfTown,
  number: number
): Promise<Tagged<Version>> {
  const head = await versionHead(backroom, call, number);
  return { value: await wholeVersion(backroom, head), etag: etagOf(head) };
}

/** A version never changes, and neither does its ETag. */
export const etagOf = ({ number, hash }: VersionHead) => `"v${number}-${hash.slice(0, 16)}"`;

const versions = recent<Version>(6);

/** The version a head names; one that was tampered with is a fault, not an answer. */
export function wholeVersion(
  { blobs, hashes }: Pick<Backroom, "blobs" | "hashes">,
  { blob, hash }: VersionHead
): Promise<Version> {
  return versions.get(`${blob} ${hash}`, async () => {
    const bytes = await blobs.get(blob);
    if (bytes === undefined) throw new Error(`blob ${blob} is missing`);
    const version = (await unpackJson(bytes)) as Version;
    if (version.hash !== hash || versionHash(version, hashes) !== hash) {
      throw new Error(`blob ${blob} is not what was published`);
    }
    return version;
  });
}

export async function versionMeasures(
  backroom: Backroom,
  call: OfTown,
  number: number,
  wish: PageWish
): Promise<Page<CatalogueMeasure>> {
  const head = await versionHead(backroom, call, number);
  const list = `${call.municipality} v${number}`;
  return pageOf(wish, { secret: backroom.secret, list }, async (after, most) => {
    const stretch = { most, ...(after !== undefined && { after: placeIn(after) }) };
    const rows = await catalogueOf(backroom).rows(call.municipality, head, stretch);
    return rows.map(([place, measure]) => [padded(place), measure] as const);
  });
}

/** Where a page ended; a mark from before rows were keyed by id is the key of a row. */
const placeIn = (mark: string) => Number(/\d{12}/.exec(mark)?.[0]);

export async function versionDifference(
  backroom: Backroom,
  call: OfTown,
  from: CatalogueName,
  to: CatalogueName
): Promise<Difference> {
  const [before, after] = await Promise.all([
    namedCatalogue(backroom, call, from),
    namedCatalogue(backroom, call, to),
  ]);
  return difference(before, after);
}

/** A published version, or the draft of a period with its answers. */
export async function namedCatalogue(
  backroom: Backroom,
  call: OfTown,
  name: CatalogueName
): Promise<Draft | Version> {
  return "version" in name
    ? (await readVersion(backroom, call, name.version)).value
    : (await readDraft(backroom, call, name.draft)).value;
}
