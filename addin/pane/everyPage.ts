import type { Page } from "../../shared/exchange/entities/page.ts";
import { answered, type Outcome } from "./answered.ts";

type PageWish = { readonly limit: string; readonly after?: string };

/** All entries of a list, however many pages it has. */
export async function everyPage<Entry>(
  ask: (query: PageWish) => Promise<Outcome<Page<Entry>>>
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  let after: string | undefined;
  do {
    const page = await answered(ask({ limit: "1000", ...(after !== undefined && { after }) }));
    entries.push(...page.entries);
    after = page.next;
  } while (after !== undefined);
  return entries;
}
