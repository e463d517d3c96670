/** Whether two values say the same: as comparing their canonical text, without writing it. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && isEqualList(a, b);
  if (isRecord(a) && isRecord(b)) return !Array.isArray(b) && filled(a) === filled(b) && says(a, b);
  return (a ?? null) === (b ?? null);
}

type Entries = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Entries => typeof value === "object" && value !== null;

function isEqualList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((entry, at) => isEqual(entry, b[at]));
}

/** Whether the second says all that the first does; an absent value says nothing. */
function says(one: Entries, other: Entries): boolean {
  for (const key in one) {
    const entry = one[key];
    if (entry !== undefined && !(Object.hasOwn(other, key) && isEqual(entry, other[key])))
      return false;
  }
  return true;
}

function filled(one: Entries): number {
  let count = 0;
  for (const key in one) if (one[key] !== undefined) count++;
  return count;
}
