import { isPassing } from "../tables/faults.ts";
import { keyOf } from "../tables/keys.ts";
import type { Change } from "../tables/table.ts";
import type { Backroom } from "./backroom.ts";

/** A bucket of tokens that fills up again; each request takes one. */
interface Bucket {
  readonly tokens: number;
  readonly at: string;
}

/** So many at once, and so many each second from then on. */
const person = { most: 120, eachSecond: 4 };
const town = { most: 1500, eachSecond: 60 };

export interface Rate {
  readonly isFree: boolean;
  /** Seconds. */
  readonly retryAfter: number;
}

/** Whether a person of a municipality may ask now. A store that is away lets everybody through. */
export async function takeToken(
  { tables }: Backroom,
  who: { readonly municipality: string; readonly person: string },
  at: string
): Promise<Rate> {
  const partition = keyOf(who.municipality);
  const keys = [
    { key: keyOf("P", who.person), limit: person },
    { key: "TOWN", limit: town },
  ];
  try {
    const rows = await Promise.all(
      keys.map(({ key }) => tables.RateLimits.get<Bucket>(partition, key))
    );
    const filled = keys.map(({ limit }, index) => fill(rows[index]?.body, limit, at));
    const short = filled.findIndex((tokens) => tokens < 1);
    if (short >= 0) return { isFree: false, retryAfter: untilOne(filled[short] ?? 0, short) };
    const changes = keys.map(({ key }, index): Change => {
      const row = { key, columns: {}, body: { tokens: (filled[index] ?? 1) - 1, at } };
      const seen = rows[index];
      return seen === undefined
        ? { kind: "create", row }
        : { kind: "replace", row, etag: seen.etag };
    });
    // Whoever loses the race takes no token: the limit is a fence, not an account.
    await tables.RateLimits.write(partition, changes);
  } catch (error) {
    if (!isPassing(error)) throw error;
  }
  return { isFree: true, retryAfter: 0 };
}

/** A clock that was set back fills nothing and takes nothing away. */
function fill(bucket: Bucket | undefined, limit: typeof person, at: string): number {
  if (bucket === undefined) return limit.most;
  const seconds = Math.max(0, (Date.parse(at) - Date.parse(bucket.at)) / 1000);
  return Math.min(limit.most, bucket.tokens + seconds * limit.eachSecond);
}

const untilOne = (tokens: number, index: number) =>
  Math.max(1, Math.ceil((1 - tokens) / (index === 0 ? person : town).eachSecond));
