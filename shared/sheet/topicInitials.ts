import type { Settings } from "../catalogue/settings.ts";
import { fold } from "../wording/fold.ts";
import type { Cell } from "../xlsx/grid.ts";

/**
 * "W", "S", "V" in a column of topics: what they stand for, when every mark of the column begins the name or code of
 * exactly one topic; undefined otherwise, for then nobody knows.
 */
export function topicInitials(
  cells: readonly Cell[],
  { topics }: Settings
): ReadonlyMap<string, string> | undefined {
  const marks = new Set(cells.map(({ text }) => text.trim()));
  if (marks.size < 2) return undefined;
  const meant = new Map<string, string>();
  for (const mark of marks) {
    if (!/^\p{L}{1,3}\.?$/u.test(mark)) return undefined;
    const start = fold(mark).replace(/\.$/, "");
    const begun = topics.filter(({ name, code }) =>
      [name, code].some((word) => fold(word).startsWith(start))
    );
    const [topic] = begun;
    if (begun.length !== 1 || !topic) return undefined;
    meant.set(mark, topic.name);
  }
  return new Set(meant.values()).size === marks.size ? meant : undefined;
}
