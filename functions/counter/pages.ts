import { createHmac, timingSafeEqual } from "node:crypto";
import type { Page, PageWish } from "./call.ts";
import { Refusal } from "./refusal.ts";

const usual = 100;
const most = 1000;

/** What comes behind a key, as many as asked for or the rest; undefined where nothing is to be shown. */
type ReadBehind<Value> = (
  after: string | undefined,
  most: number
) => Promise<readonly (readonly [string, Value | undefined])[]>;

/**
 * One page of a list read by key. Where the next begins travels signed: the storage's own tokens hold
 * keys of partitions, and nobody outside shall choose those.
 */
export async function pageOf<Value>(
  { size = usual, after }: PageWish,
  { secret, list }: { readonly secret: string; readonly list: string },
  read: ReadBehind<Value>
): Promise<Page<Value>> {
  const count = Math.min(Math.max(1, Math.trunc(size)), most);
  const from = after === undefined ? undefined : opened(after, list, secret);
  const found = await filled(read, from, count + 1);
  const shown = found.slice(0, count);
  const last = shown.at(-1)?.[0];
  const entries = shown.map(([, value]) => value);
  if (found.length <= count || last === undefined) return { entries };
  return { entries, next: sealed(last, list, secret) };
}

/** Goes on where much of what was read is not to be shown. */
async function filled<Value>(read: ReadBehind<Value>, from: string | undefined, wanted: number) {
  const found: (readonly [string, Value])[] = [];
  let after = from;
  for (let asked = wanted; ; asked = Math.max(wanted, 500)) {
    const rows = await read(after, asked);
    for (const [key, value] of rows) if (value !== undefined) found.push([key, value]);
    if (found.length >= wanted || rows.length < asked) return found;
    after = rows.at(-1)?.[0];
  }
}

function sealed(key: string, list: string, secret: string): string {
  return `${Buffer.from(key).toString("base64url")}.${signature(key, list, secret)}`;
}

/** A mark belongs to one list: that of another municipality opens nothing here. */
function opened(mark: string, list: string, secret: string): string {
  const [packed = "", signed = ""] = mark.split(".");
  const key = Buffer.from(packed, "base64url").toString("utf8");
  const [given, right] = [signed, signature(key, list, secret)].map((text) => Buffer.from(text));
  const isOurs =
    given !== undefined &&
    right !== undefined &&
    given.length === right.length &&
    timingSafeEqual(given, right);
  if (isOurs) return key;
  throw foreignMark();
}

/** Told to whoever names a place in a list that was never given out. */
export const foreignMark = () =>
  new Refusal(
    "misfit",
    "Die Angabe, wo die Liste weitergeht, stammt nicht von hier. Bitte die Liste von vorn laden."
  );

function signature(key: string, list: string, secret: string): string {
  return createHmac("sha256", secret).update(`${list}\n${key}`).digest("base64url");
}

/** A row in an order of time: `at` may be missing in older rows (storage then says null), which come first. */
interface TimedHead {
  readonly key: string;
  readonly columns: { readonly at?: unknown };
}

/**
 * One page in the order of time, of rows whose keys say nothing of it: their heads are read, and whole
 * only those of the page. Others may come and go meanwhile; nobody is shown twice.
 */
export function timedPage<Value>(
  wish: PageWish & { readonly youngestFirst?: true },
  mark: { readonly secret: string; readonly list: string },
  heads: readonly TimedHead[],
  read: (key: string) => Promise<Value | undefined>
): Promise<Page<Value>> {
  const turned = wish.youngestFirst ? -1 : 1;
  const order = (a: string, b: string) => (a < b ? -turned : turned);
  const inTime = heads
    .map(({ key, columns: { at } }) => ({ key, place: `${at ?? ""} ${key}` }))
    .toSorted((a, b) => order(a.place, b.place));
  return pageOf(wish, mark, async (after, most) => {
    const rest = inTime.filter(({ place }) => after === undefined || order(after, place) < 0);
    const some = rest.filter(({ place }) => place !== after).slice(0, most);
    return Promise.all(some.map(async ({ key, place }) => [place, await read(key)] as const));
  });
}
