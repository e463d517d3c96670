import type { Page } from "../../shared/exchange/entities.ts";

const usual = 100;

/** A stretch of a list that is short enough to be read whole; goes on behind the entry that `after` names. */
export function pageOf<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  { limit, after }: { readonly limit?: string; readonly after?: string }
): Page<Entry> {
  const last = after === undefined ? undefined : Buffer.from(after, "base64url").toString("utf8");
  const begin = last === undefined ? 0 : entries.findIndex((entry) => keyOf(entry) === last) + 1;
  const end = begin + (limit === undefined ? usual : Number(limit));
  const page = entries.slice(begin, end);
  const final = page.at(-1);
  const next =
    end < entries.length && final !== undefined
      ? { next: Buffer.from(keyOf(final), "utf8").toString("base64url") }
      : {};
  return { entries: page, ...next };
}
