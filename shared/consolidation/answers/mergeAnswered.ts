import type { CatalogueMeasure, Draft } from "../../catalogue/draft.ts";
import { type FieldName, fieldNamed, fields } from "../../catalogue/fields.ts";
import { objectOf } from "../../catalogue/jsonInput.ts";
import type { Measure } from "../../catalogue/measures/measure.ts";
import { collect } from "../collect.ts";
import type { Hashes } from "../hashes.ts";
import { clusters } from "../identity/clusters.ts";
import { type Care, careOf } from "../merge/care.ts";
import { mergeMembers, openField } from "../merge/mergeMembers.ts";
import { setField } from "../merge/setField.ts";
import { conflictQuestions } from "../questions/conflictQuestions.ts";
import { sortQuestions } from "../questions/sortQuestions.ts";

/** Makes one measure of those that answers hold for one; the others redirect to it. */
export function mergeAnswered(draft: Draft, hashes: Hashes): Draft {
  const groups = groupsOf(draft);
  if (groups.length === 0) return draft;
  const care = careOf(draft.settings);
  const open = openFields(draft);
  const merged = groups.map((members) =>
    worded(mergeMembers(members, open, care), members, draft, care)
  );
  const gone = new Map(
    merged.flatMap(({ measure }, at) => (groups[at] ?? []).map(({ id }) => [id, measure] as const))
  );
  const catalogue = draft.catalogue.flatMap((measure) => {
    const living = gone.get(measure.id) ?? measure;
    return living.id === measure.id ? living : [];
  });
  const standing = draft.questions.filter(
    ({ kind, measures }) => kind !== "conflict" || !measures.some((id) => gone.has(id))
  );
  const arising = merged.flatMap(({ measure, conflicts }) =>
    conflictQuestions(measure, conflicts, hashes)
  );
  return {
    ...draft,
    catalogue,
    questions: sortQuestions([...standing, ...arising]),
    mergedInto: redirects(draft, gone),
  };
}

type Merged = ReturnType<typeof mergeMembers>;

/** Field by field, the word of the measure that the answer prefers. */
function worded(
  merged: Merged,
  members: readonly CatalogueMeasure[],
  draft: Draft,
  care: Care
): Merged {
  const { period } = draft;
  const preferred = preferences(members, draft);
  let { measure } = merged;
  for (const [name, member] of preferred) {
    const values: Measure = fields[name].perPeriod ? (member.byPeriod?.[period] ?? {}) : member;
    if (values[name] !== undefined) measure = setField(measure, name, values[name], period, care);
  }
  return { measure, conflicts: merged.conflicts.filter(({ field }) => !preferred.has(field)) };
}

function preferences(
  members: readonly CatalogueMeasure[],
  { answers, questions, mergedInto = {} }: Draft
): ReadonlyMap<FieldName, CatalogueMeasure> {
  const byId = new Map(members.map((member) => [member.id, member]));
  const byKey = new Map(answers.map((answer) => [answer.key, answer]));
  const preferred = new Map<FieldName, CatalogueMeasure>();
  for (const { key, measures } of questions) {
    const answer = byKey.get(key);
    if (answer?.choice !== "merge") continue;
    for (const [name, which] of Object.entries(objectOf(answer.value))) {
      const id = measures[Number(which)] ?? "";
      const member = byId.get(mergedInto[id] ?? id);
      if (fieldNamed(name) && member) preferred.set(name as FieldName, member);
    }
  }
  return preferred;
}

/** Measures that answers join, several a group. */
function groupsOf(draft: Draft): readonly (readonly CatalogueMeasure[])[] {
  const merging = new Set(
    draft.answers.filter(({ choice }) => choice === "merge").map(({ key }) => key)
  );
  if (merging.size === 0) return [];
  const place = new Map(draft.catalogue.map(({ id }, at) => [id, at]));
  const same = clusters(draft.catalogue.length);
  const joined = new Set<number>();
  for (const { key, measures } of draft.questions) {
    if (!merging.has(key)) continue;
    const living = measures.map((id) => place.get(draft.mergedInto?.[id] ?? id) ?? -1);
    const [first = -1, ...others] = living;
    if (living.includes(-1)) continue;
    for (const other of others) same.join(first, other);
    for (const one of living) joined.add(one);
  }
  const groups = new Map<number, CatalogueMeasure[]>();
  for (const at of [...joined].sort((a, b) => a - b)) {
    const measure = draft.catalogue[at];
    if (measure !== undefined) collect(groups, same.find(at), measure);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function openFields({ questions, answers }: Draft): ReadonlySet<string> {
  const answered = new Set(answers.map(({ key }) => key));
  const conflicts = questions.filter(({ kind, key }) => kind === "conflict" && !answered.has(key));
  return new Set(
    conflicts.flatMap(({ measures, field = "" }) => measures.map((id) => openField(id, field)))
  );
}

function redirects(
  { mergedInto = {} }: Draft,
  gone: ReadonlyMap<string, CatalogueMeasure>
): Readonly<Record<string, string>> {
  const before = Object.entries(mergedInto).map(([id, to]) => [id, gone.get(to)?.id ?? to]);
  const now = [...gone].flatMap(([id, { id: to }]) => (id === to ? [] : [[id, to]]));
  return Object.fromEntries([...before, ...now]);
}
