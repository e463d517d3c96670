/** One step from an old sequence to a new one. */
export type Step<Item> =
  | { readonly kind: "kept"; readonly before: Item; readonly after: Item }
  | { readonly kind: "deleted"; readonly before: Item }
  | { readonly kind: "inserted"; readonly after: Item };

/** More comparisons than this take too long: then all of the old goes and all of the new comes. */
const mostComparisons = 4_000_000;

/** The longest common subsequence by key, as steps; what is deleted stands before what takes its place. */
export function align<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string
): readonly Step<Item>[] {
  const [old, now] = [before.map(keyOf), after.map(keyOf)];
  if (old.length * now.length > mostComparisons)
    return [...before.map(deleted), ...after.map(inserted)];
  const common = lengths(old, now);
  const width = now.length + 1;
  const steps: Step<Item>[] = [];
  let [at, to] = [0, 0];
  while (at < before.length || to < after.length) {
    const [was, is] = [before[at], after[to]];
    const down = common[(at + 1) * width + to] ?? 0;
    const right = common[at * width + to + 1] ?? 0;
    if (was !== undefined && is !== undefined && old[at] === now[to]) {
      steps.push({ kind: "kept", before: was, after: is });
      at++;
      to++;
    } else if (was !== undefined && (is === undefined || down >= right)) {
      steps.push(deleted(was));
      at++;
    } else if (is !== undefined) {
      steps.push(inserted(is));
      to++;
    }
  }
  return steps;
}

const deleted = <Item>(before: Item): Step<Item> => ({ kind: "deleted", before });
const inserted = <Item>(after: Item): Step<Item> => ({ kind: "inserted", after });

/** How much two sequences have in common from each pair of places on. */
function lengths(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  for (let at = old.length - 1; at >= 0; at--)
    for (let to = now.length - 1; to >= 0; to--)
      common[at * width + to] =
        old[at] === now[to]
          ? (common[(at + 1) * width + to + 1] ?? 0) + 1
          : Math.max(common[(at + 1) * width + to] ?? 0, common[at * width + to + 1] ?? 0);
  return common;
}

/** What an item of before became; either end may be missing. */
export interface Pair<Item> {
  readonly before?: Item;
  readonly after?: Item;
}

/** Steps as pairs: between two kept ones, old and new that are `alike` belong together, in their order. */
export function pairs<Item>(
  steps: readonly Step<Item>[],
  alike: (before: Item, after: Item) => boolean
): readonly Pair<Item>[] {
  const result: Pair<Item>[] = [];
  let gap: Gap<Item> = { gone: [], come: [] };
  for (const step of steps) {
    if (step.kind === "deleted") gap.gone.push(step.before);
    else if (step.kind === "inserted") gap.come.push(step.after);
    else {
      result.push(...pairsIn(gap, alike), { before: step.before, after: step.after });
      gap = { gone: [], come: [] };
    }
  }
  return [...result, ...pairsIn(gap, alike)];
}

interface Gap<Item> {
  readonly gone: Item[];
  readonly come: Item[];
}

/** What is gone stands before what came in its place. */
function pairsIn<Item>(
  { gone, come }: Gap<Item>,
  alike: (before: Item, after: Item) => boolean
): readonly Pair<Item>[] {
  let from = 0;
  const matches = come.map((after) => {
    const at = gone.findIndex((before, index) => index >= from && alike(before, after));
    if (at >= 0) from = at + 1;
    return at;
  });
  let next = 0;
  const result: Pair<Item>[] = [];
  const leaveUntil = (end: number) => {
    for (const before of gone.slice(next, end)) result.push({ before });
    next = Math.max(next, end);
  };
  for (const [index, after] of come.entries()) {
    const match = matches[index] ?? -1;
    leaveUntil(match >= 0 ? match : (matches.slice(index).find((at) => at >= 0) ?? gone.length));
    const before = match >= 0 ? gone[match] : undefined;
    result.push({ after, ...(before === undefined ? {} : { before }) });
    if (match >= 0) next = match + 1;
  }
  leaveUntil(gone.length);
  return result;
}
