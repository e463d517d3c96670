import type { MeasureSource, SaidValue } from "../../catalogue/draft.ts";
import { type FieldName, kindOf } from "../../catalogue/fields.ts";
import type { Place } from "../../catalogue/issue.ts";
import type { Kind } from "../../catalogue/kind.ts";
import type { Candidate } from "../../catalogue/question.ts";
import { longText, text } from "../../catalogue/text.ts";
import { voiceOf } from "./contribution.ts";
import { mergeLists } from "./mergeLists.ts";

/** Who has the last word on a field: departments, or the office of this name. */
export type Keeper = "department" | { readonly office: string };

/** One source's word on one field. */
export interface Statement {
  /** Absent: the cell was emptied. */
  readonly value: unknown;
  readonly place: Place;
  readonly source: MeasureSource;
  readonly sender: string;
  /** Not what this sender said or received last time. */
  readonly changed: boolean;
  /** What this sender said or received last time; a list is compared with it entry by entry. */
  readonly last: readonly unknown[];
}

export interface MergedField {
  /** Absent: nobody says anything, or it was cleared. */
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

type Merged = Omit<MergedField, "beside">;

function merge(
  kind: Kind<unknown>,
  statements: readonly Statement[],
  base: unknown,
  keeper: Keeper
): Merged {
  const claims = statements.filter(({ changed }) => changed);
  if (claims.length === 0) return { value: base };
  if (typeof keeper === "object") return { value: officeWord(statements, base, keeper.office) };
  if (isText(kind)) return { value: wording(statements, base) };
  if ([base, ...statements.map(({ value }) => value)].some(Array.isArray)) {
    return mergeLists(base, claims);
  }
  const given = claims.filter(isGiven);
  const emptied = claims.filter((claim) => !isGiven(claim));
  return emptied.length === 0
    ? single(kind, given)
    : clearing(kind, { statements, given, emptied, base });
}

const isGiven = ({ value }: Statement) => value !== undefined;

/** The office words and clears its fields; what others say counts until there is a value. */
function officeWord(statements: readonly Statement[], base: unknown, office: string): unknown {
  const [first] = statements;
  if (first?.source.department === office) return first.changed ? first.value : base;
  return base ?? statements.find((said) => said.changed && isGiven(said))?.value;
}

/** Titles and texts of any length: the department in charge words them, or leaves it to the others. */
function wording(statements: readonly Statement[], base: unknown): unknown {
  const [first] = statements;
  if (!first?.changed) return base ?? statements.find(({ changed }) => changed)?.value;
  return first.value ?? statements.find(isGiven)?.value;
}

export function isText(kind: Kind<unknown>): boolean {
  return kind.name === text.name || kind.name === longText.name;
}

interface Clearing {
  readonly statements: readonly Statement[];
  readonly given: readonly Statement[];
  readonly emptied: readonly Statement[];
  readonly base: unknown;
}

/** An emptied cell clears what its own department said; against another's value it asks. */
function clearing(kind: Kind<unknown>, { statements, given, emptied, base }: Clearing): Merged {
  const clearers = new Set(emptied.map(({ sender }) => sender));
  const others = statements.filter((said) => isGiven(said) && !clearers.has(said.sender));
  const isOwn = emptied.some(({ last }) => last.some((value) => reads(kind, value, base)));
  if (given.length === 0 && base === undefined) return { value: undefined };
  if (others.length === 0 && isOwn) return { value: undefined };
  const standing =
    given.length > 0 ? candidatesOf(kind, given) : [baseCandidate(kind, others, base)];
  return {
    value: standing[0]?.value,
    candidates: [...standing, { places: emptied.map(({ place }) => place) }],
  };
}

function baseCandidate(
  kind: Kind<unknown>,
  others: readonly Statement[],
  base: unknown
): Candidate {
  const behind = others.filter(({ value }) => kind.same(value, base));
  return { value: base, places: behind.map(({ place }) => place) };
}

function single(kind: Kind<unknown>, claims: readonly Statement[]): Merged {
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
    .filter((said) => isGiven(said) && !reads(kind, said.value, value))
    .map(({ value: other, place, source }) => ({ value: other, place, ...voiceOf(source) }));
}

/** Both would stand in the catalogue's cell with the same words. */
export function reads(kind: Kind<unknown>, a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  if (isText(kind)) return kind.same(a, b);
  return kind.show(a) === kind.show(b);
}
