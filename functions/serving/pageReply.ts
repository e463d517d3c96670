import type { Page, PageWish } from "../counter/call.ts";
import type { Reply } from "./handler.ts";

/** Which page a query asks for. */
export const wishOf = ({
  limit,
  after,
}: {
  readonly limit?: string;
  readonly after?: string;
}): PageWish => ({
  ...(limit !== undefined && { size: Number(limit) }),
  ...(after !== undefined && { after }),
});

/** A page of the store, each entry as it is shown. */
export function pageReply<Kept, Entry>(
  { entries, next }: Page<Kept>,
  shown: (kept: Kept) => Entry
): Reply {
  return {
    status: 200,
    json: { entries: entries.map(shown), ...(next !== undefined && { next }) },
  };
}
