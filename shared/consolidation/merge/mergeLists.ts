import type { Link } from "../../catalogue/lists/links.ts";
import type { Candidate } from "../../catalogue/question.ts";
import { titlesAlike } from "../../likeness/titles/titlesAlike.ts";
import { fold } from "../../wording/fold.ts";
import type { Statement } from "./mergeField.ts";

interface MergedList {
  readonly value: readonly unknown[] | undefined;
  /** Somebody struck an entry that somebody else reworded: with it, and without. */
  readonly candidates?: readonly Candidate[];
}

/**
 * Merges lists three ways by folded entry: what anybody added is there, what anybody struck is gone.
 * `statements` hold only what changed, the voice that counts most first; an absent value is an empty list.
 */
export function mergeLists(base: unknown, statements: readonly Statement[]): MergedList {
  const edits = statements.map(editOf);
  const struck = new Set(edits.flatMap(({ removed }) => removed.map(entryKey)));
  const standing = entriesOf(base).filter((entry) => !struck.has(entryKey(entry)));
  const united = unite([standing, ...edits.map(({ added }) => added)]);
  const disputed = edits.flatMap((edit) => againstDeletion(edit, edits));
  if (disputed.length === 0) return { value: orNothing(united) };
  const keys = new Set(disputed.map(({ entry }) => entryKey(entry)));
  const rest = united.filter((entry) => !keys.has(entryKey(entry)));
  const without = orNothing(rest);
  return {
    value: united,
    candidates: [
      { value: united, places: disputed.map(({ edited }) => edited) },
      {
        ...(without === undefined ? {} : { value: without }),
        places: disputed.map(({ deleted }) => deleted),
      },
    ],
  };
}

interface Edit {
  readonly by: Statement;
  readonly added: readonly unknown[];
  readonly removed: readonly unknown[];
  /** Key of a removed entry → the added one that took its place. */
  readonly reworded: ReadonlyMap<string, unknown>;
}

function editOf(by: Statement): Edit {
  const now = entriesOf(by.value);
  const last = unite(by.last.map(entriesOf));
  const [inNow, inLast] = [new Set(now.map(entryKey)), new Set(last.map(entryKey))];
  const added = now.filter((entry) => !inLast.has(entryKey(entry)));
  const removed = last.filter((entry) => !inNow.has(entryKey(entry)));
  const reworded = new Map<string, unknown>();
  for (const entry of removed) {
    const successor = added.find((other) => isRewording(entry, other));
    if (successor !== undefined) reworded.set(entryKey(entry), successor);
  }
  return { by, added, removed, reworded };
}

function isRewording(entry: unknown, other: unknown): boolean {
  if (typeof entry !== "string" || typeof other !== "string") return false;
  return titlesAlike(entry, other).class !== "no";
}

/** Entries this edit reworded and another one struck without a word in their place. */
function againstDeletion({ by, reworded }: Edit, edits: readonly Edit[]) {
  return [...reworded].flatMap(([key, entry]) => {
    const deletion = edits.find(
      (other) =>
        other.by.sender !== by.sender &&
        other.removed.some((one) => entryKey(one) === key) &&
        !other.reworded.has(key)
    );
    return deletion === undefined ? [] : [{ entry, edited: by.place, deleted: deletion.by.place }];
  });
}

function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function orNothing(list: readonly unknown[]): readonly unknown[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** Lists are united by folded entry, in the order in which they were said. */
export function unite(lists: readonly (readonly unknown[])[]): readonly unknown[] {
  const entries = new Map<string, unknown>();
  for (const entry of lists.flat()) {
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
