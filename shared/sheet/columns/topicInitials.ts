import type { Settings } from "../../catalogue/settings/settings.ts";
import { fold } from "../../wording/fold.ts";
import type { Cell } from "../../xlsx/grid.ts";

/**
 * "W", "S", "V" in a column of topics: what they stand for, when every mark begins the name or code of a topic and
 * most begin only one; a mark that may be two is left out. Undefined when the marks are no initials.
 */
export function topicInitials(
  cells: readonly Cell[],
  settings: Settings
): ReadonlyMap<string, string> | undefined {
  const marks = [...new Set(cells.map(({ text }) => text.trim()))];
  if (marks.length < 2 || !marks.every((mark) => initials.test(mark))) return undefined;
  const begun = marks.map((mark) => namesBegunBy(mark, settings));
  const meant = marks.flatMap((mark, index) => {
    const [name, ...others] = begun[index] ?? [];
    return name !== undefined && others.length === 0 ? [[mark, name] as const] : [];
  });
  const told = new Set(meant.map(([, name]) => name));
  const areInitials = begun.every((names) => names.length > 0) && meant.length >= marks.length / 2;
  return areInitials && told.size === meant.length ? new Map(meant) : undefined;
}

const initials = /^\p{L}{1,3}\.?$/u;

function namesBegunBy(mark: string, { topics }: Settings): readonly string[] {
  const start = fold(mark).replace(/\.$/, "");
  const begun = topics.filter(({ name, code }) =>
    [name, code].some((word) => fold(word).startsWith(start))
  );
  return begun.map(({ name }) => name);
}
