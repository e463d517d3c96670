import type { SaidValue } from "../catalogue/draft.ts";
import { type FieldName, kindOf } from "../catalogue/fields.ts";
import type { Place } from "../catalogue/issue.ts";
import type { Kind } from "../catalogue/kind.ts";
import type { Link } from "../catalogue/links.ts";
import type { Candidate } from "../catalogue/question.ts";
import { longText, text } from "../catalogue/text.ts";
import { fold } from "../wording/fold.ts";

/** Who has the last word on a field: departments, or the office of this name. */
export type Keeper = "department" | { readonly office: string };

/** One source's word on one field. */
export interface Statement {
  readonly value: unknown;
  readonly place: Place;
  readonly department: string | undefined;
  /** Not what this department said last time. */
  readonly changed: boolean;
}

export interface MergedField {
  readonly value: unknown;
  /** Everything said that reads differently from the value. */
  readonly beside: readonly SaidValue[];
  /** At least two values that contradict each other; the value is then the first department's. */
  readonly candidates?: readonly Candidate[];
}

/**
 * Merges what was said of one field, the voice that counts most first. `base` is the last version's
 * value: only what changed since can replace it.
 */
export function mergeField(
  name: FieldName,
  statements: readonly Statement[],
  base: unknown,
  keeper: Keeper
): MergedField {
  const kind = kindOf(name);
  const merged = merge(kind, statements, base, keeper);
  return { ...merged, beside: besides(kind, statements, merged.value) };
}

function merge(
  kind: Kind<unknown>,
  statements: readonly Statement[],
  base: unknown,
  keeper: Keeper
): Omit<MergedField, "beside"> {
  const [first] = statements;
  if (typeof keeper === "object") {
    const entitled = base === undefined || first?.department === keeper.office;
    return { value: entitled && first?.changed ? first.value : (base ?? first?.value) };
  }
  if (isText(kind)) return { value: first?.changed ? first.value : (base ?? first?.value) };
  const claims = statements.filter(({ changed }) => changed);
  if (claims.length === 0) return { value: base ?? first?.value };
  if ([base, ...statements.map(({ value }) => value)].some(Array.isArray)) {
    return { value: unite([base, ...claims.map(({ value }) => value)]) };
  }
  return single(kind, claims);
}

/** Titles and texts of any length: the department in charge words them. */
function isText(kind: Kind<unknown>): boolean {
  return kind.name === text.name || kind.name === longText.name;
}

/** Lists are united by folded entry, in the order in which they were said. */
function unite(lists: readonly unknown[]): readonly unknown[] {
  const entries = new Map<string, unknown>();
  for (const entry of lists.filter(Array.isArray).flat()) {
    const key = entryKey(entry);
    const known = entries.get(key);
    if (known === undefined || (hasTitle(entry) && !hasTitle(known))) entries.set(key, entry);
  }
  return [...entries.values()];
}

/** What makes an entry of a list the same as another: its folded text, or the code it links to. */
export function entryKey(entry: unknown): string {
  return isLink(entry) ? entry.code : fold(String(entry));
}

function isLink(entry: unknown): entry is Link {
  return typeof entry === "object" && entry !== null && "code" in entry;
}

function hasTitle(entry: unknown): boolean {
  return isLink(entry) && entry.title !== undefined;
}

function single(kind: Kind<unknown>, claims: readonly Statement[]): Omit<MergedField, "beside"> {
  const candidates = candidatesOf(kind, claims);
  const value = candidates[0]?.value;
  return candidates.length > 1 ? { value, candidates } : { value };
}

/** Values that do not contradict each other share a candidate; the most exact wording stands for them. */
function candidatesOf(kind: Kind<unknown>, claims: readonly Statement[]): readonly Candidate[] {
  const shown = claims.map((claim, rank) => ({ ...claim, rank, text: kind.show(claim.value) }));
  shown.sort((a, b) => b.text.length - a.text.length || a.rank - b.rank);
  const found: { value: unknown; rank: number; claims: { place: Place; rank: number }[] }[] = [];
  for (const { value, place, rank } of shown) {
    const alike = found.find((candidate) => kind.same(candidate.value, value));
    if (alike === undefined) found.push({ value, rank, claims: [{ place, rank }] });
    else {
      alike.claims.push({ place, rank });
      alike.rank = Math.min(alike.rank, rank);
    }
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .map(({ value, claims: said }) => ({
      value,
      places: said.sort((a, b) => a.rank - b.rank).map(({ place }) => place),
    }));
}

/** Of a united list too: a version remembers what each department had on its own. */
function besides(
  kind: Kind<unknown>,
  statements: readonly Statement[],
  value: unknown
): readonly SaidValue[] {
  return statements
    .filter((said) => !reads(kind, said.value, value))
    .map(({ value: other, place }) => ({ value: other, place }));
}

/** Both would stand in the catalogue's cell with the same words. */
export function reads(kind: Kind<unknown>, a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  if (isText(kind)) return kind.same(a, b);
  return kind.show(a) === kind.show(b);
}
