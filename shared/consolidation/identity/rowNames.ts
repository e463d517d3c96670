import type { Contribution } from "../merge/contribution.ts";
import { senderOf, titleKey } from "./baseIndex.ts";
import type { Titles } from "./titles.ts";

/** What a row is told by among those without a code. */
interface RowNames {
  /** Folded. */
  readonly title: string;
  /** Title and sender. */
  readonly key: string;
}

const known = new WeakMap<Contribution, RowNames>();

/** A row that is the very same as in the last run has the same names. */
export function namesOf(one: Contribution, titles: Titles): RowNames {
  const before = known.get(one);
  if (before !== undefined) return before;
  const title = titles.folded(titleOf(one));
  const names = { title, key: titleKey(senderOf(one), title) };
  known.set(one, names);
  return names;
}

export function codeOf({ values: { code } }: Contribution): string | undefined {
  return typeof code === "string" ? code : undefined;
}

export function titleOf(one: Contribution | undefined): string {
  return typeof one?.values.title === "string" ? one.values.title : "";
}
