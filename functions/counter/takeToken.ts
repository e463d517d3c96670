import { isPassing } from "../tables/faults.ts";
import { keyOf } from "../tables/keys.ts";
import { withEtagRetry } from "../tables/retry.ts";
import type { Backroom } from "./backroom.ts";

/** A bucket of tokens that fills up again; each request takes one. */
interface Bucket {
  readonly tokens: number;
  readonly at: string;
}

interface Limit {
  /** So many at once, and so many each second from then on. */
  readonly most: number;
  readonly eachSecond: number;
  /** So many are drawn from the store at a time. */
  readonly handful: number;
}

const person: Limit = { most: 120, eachSecond: 4, handful: 10 };
const town: Limit = { most: 1500, eachSecond: 60, handful: 30 };

interface Rate {
  readonly isFree: boolean;
  /** Seconds. */
  readonly retryAfter: number;
}

/** What was drawn and not spent yet; empty: at that time there was nothing to draw. */
interface Purse {
  tokens: number;
  readonly isEmpty: boolean;
  /** ms */
  readonly at: number;
}

/** So long what was drawn may be spent, and so long "empty" is believed, in ms. */
const spendable = 60_000;
const believed = 1000;
const mostPurses = 5000;

export type TakeToken = (
  who: { readonly municipality: string; readonly person: string },
  at: string
) => Promise<Rate>;

/**
 * Whether a person of a municipality may ask now. The buckets lie in the store, one for all instances;
 * tokens are drawn by the handful, so that asking costs little, and never more than there are. A store
 * that is away lets everybody through.
 */
export function tokenTaker(backroom: Backroom): TakeToken {
  const purses = new Map<string, Promise<Purse>>();
  const drawInto = (name: string, wish: Draw) => {
    const drawing = draw(backroom, wish);
    purses.delete(name);
    purses.set(name, drawing);
    drawing.catch(() => purses.delete(name));
    const [oldest] = purses.keys();
    if (purses.size > mostPurses && oldest !== undefined) purses.delete(oldest);
  };
  const take = async (wish: Draw): Promise<boolean> => {
    const name = `${wish.partition} ${wish.key}`;
    for (;;) {
      const known = purses.get(name);
      const spent = spend(await known, wish.at);
      if (spent !== "draw") return spent === "one";
      // Whoever comes while somebody draws waits for the same handful.
      if (purses.get(name) === known) drawInto(name, wish);
    }
  };
  return async (who, at) => {
    const common = { partition: keyOf(who.municipality), at: Date.parse(at) };
    const isFree =
      (await take({ ...common, key: keyOf("P", who.person), limit: person })) &&
      (await take({ ...common, key: "TOWN", limit: town }));
    return { isFree, retryAfter: isFree ? 0 : 1 };
  };
}

/** Takes one out, or says that there is none to be had, or that it is time to draw. */
function spend(purse: Purse | undefined, at: number): "one" | "none" | "draw" {
  if (purse === undefined) return "draw";
  const age = Math.abs(at - purse.at);
  if (purse.isEmpty) return age < believed ? "none" : "draw";
  if (purse.tokens < 1 || age >= spendable) return "draw";
  purse.tokens -= 1;
  return "one";
}

interface Draw {
  readonly partition: string;
  readonly key: string;
  readonly limit: Limit;
  readonly at: number;
}

async function draw(backroom: Backroom, { partition, key, limit, at }: Draw): Promise<Purse> {
  const { RateLimits } = backroom.tables;
  const full: Purse = { tokens: limit.handful, isEmpty: false, at };
  const empty: Purse = { tokens: 0, isEmpty: true, at };
  try {
    const drawn = await withEtagRetry(backroom, async () => {
      const seen = await RateLimits.get<Bucket>(partition, key);
      const filled = fill(seen?.body, limit, at);
      const tokens = Math.min(limit.handful, Math.floor(filled));
      if (tokens < 1) return empty;
      const body: Bucket = { tokens: filled - tokens, at: new Date(at).toISOString() };
      const row = { key, columns: {}, body };
      const written = await RateLimits.write(partition, [
        seen ? { kind: "replace", row, etag: seen.etag } : { kind: "create", row },
      ]);
      return written.isWritten ? { ...full, tokens } : undefined;
    });
    return drawn ?? empty;
  } catch (error) {
    if (!isPassing(error)) throw error;
    return full;
  }
}

/** A clock that was set back fills nothing and takes nothing away. */
function fill(bucket: Bucket | undefined, limit: Limit, at: number): number {
  if (bucket === undefined) return limit.most;
  const seconds = Math.max(0, (at - Date.parse(bucket.at)) / 1000);
  return Math.min(limit.most, bucket.tokens + seconds * limit.eachSecond);
}
