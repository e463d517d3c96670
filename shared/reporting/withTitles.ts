/** A figure in which some measures, by id, have new titles: these are shown in figures and never counted. */
export function withTitles<Figure>(figure: Figure, titles: ReadonlyMap<string, string>): Figure {
  return titled(figure, titles) as Figure;
}

type Entries = Readonly<Record<string, unknown>>;

/** The very same where no title in it is new. */
function titled(value: unknown, titles: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return titledList(value, titles);
  if (!isRecord(value)) return value;
  let fresh: Record<string, unknown> | undefined;
  for (const name in value) {
    const entry = name === "title" ? titleOf(value, titles) : titled(value[name], titles);
    if (entry === value[name]) continue;
    fresh ??= { ...value };
    fresh[name] = entry;
  }
  return fresh ?? value;
}

function titledList(
  list: readonly unknown[],
  titles: ReadonlyMap<string, string>
): readonly unknown[] {
  let fresh: unknown[] | undefined;
  for (let at = 0; at < list.length; at++) {
    const entry = titled(list[at], titles);
    if (entry === list[at]) continue;
    fresh ??= [...list];
    fresh[at] = entry;
  }
  return fresh ?? list;
}

const isRecord = (value: unknown): value is Entries => typeof value === "object" && value !== null;

const titleOf = ({ id, title }: Entries, titles: ReadonlyMap<string, string>) =>
  (typeof id === "string" ? titles.get(id) : undefined) ?? title;
