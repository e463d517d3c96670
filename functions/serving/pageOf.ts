import type { Page } from "../../shared/exchange/entities/page.ts";
import { foreignMark } from "../counter/pages.ts";

const usual = 100;

/**
 * A stretch of a list that is short enough to be read whole. `after` names the entry before it and its
 * place: when that entry is gone meanwhile, the list goes on from the place, never from the beginning.
 */
export function pageOf<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  { limit, after }: { readonly limit?: string; readonly after?: string }
): Page<Entry> {
  const begin = after === undefined ? 0 : beginBehind(after, entries.map(keyOf));
  const end = begin + (limit === undefined ? usual : Number(limit));
  const page = entries.slice(begin, end);
  const final = page.at(-1);
  const next =
    end < entries.length && final !== undefined
      ? { next: Buffer.from(`${end} ${keyOf(final)}`, "utf8").toString("base64url") }
      : {};
  return { entries: page, ...next };
}

function beginBehind(after: string, keys: readonly string[]): number {
  const found = /^(\d{1,9}) (.+)$/s.exec(Buffer.from(after, "base64url").toString("utf8"));
  if (found === null) throw foreignMark();
  const [, place = "0", last = ""] = found;
  const known = keys.indexOf(last);
  return known >= 0 ? known + 1 : Math.max(0, Number(place) - 1);
}
