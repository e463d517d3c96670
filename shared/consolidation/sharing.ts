/**
 * By key those who share it, in their order; the keys as they come a second time. Of ten thousand measures nearly
 * all stand alone under their code: for these no list is made.
 */
export function sharing<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string | undefined
): ReadonlyMap<string, readonly Entry[]> {
  const first = new Map<string, Entry>();
  const shared = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const before = first.get(key);
    if (before === undefined) first.set(key, entry);
    else if (shared.has(key)) shared.get(key)?.push(entry);
    else shared.set(key, [before, entry]);
  }
  return shared;
}
