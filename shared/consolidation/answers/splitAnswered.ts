import type { CatalogueMeasure, Draft } from "../../catalogue/draft.ts";
import { careOf } from "../merge/care.ts";
import { mergeMeasure } from "../merge/mergeMeasure.ts";
import { saidBefore } from "../merge/saidBefore.ts";
import { setField } from "../merge/setField.ts";

/**
 * Applies what answers say of split measures: one part (the first, or number `source`) goes on under
 * the id of the whole, the others say of what they were a part.
 */
export function splitAnswered(draft: Draft): Draft {
  const byKey = new Map(draft.answers.map((answer) => [answer.key, answer]));
  return draft.questions.reduce((before, { kind, key, measures }) => {
    const answer = byKey.get(key);
    const [whole = "", ...parts] = measures;
    if (kind !== "split" || answer?.choice !== "split") return before;
    return divided(before, whole, parts, parts[answer.source ?? 0] ?? "");
  }, draft);
}

function divided(draft: Draft, whole: string, parts: readonly string[], first: string): Draft {
  const byId = new Map(draft.catalogue.map((measure) => [measure.id, measure]));
  const [old, heir] = [byId.get(whole), byId.get(first)];
  if (old === undefined || heir === undefined) return draft;
  const others = new Set(parts.filter((id) => id !== first));
  const catalogue = draft.catalogue.flatMap((measure) => {
    if (measure.id === first) return [];
    if (measure.id === whole) return goesOn(draft, old, heir);
    return others.has(measure.id) ? { ...measure, splitFrom: whole } : measure;
  });
  return { ...draft, catalogue, mergedInto: { ...draft.mergedInto, [first]: whole } };
}

function goesOn(
  { settings, period, base }: Draft,
  old: CatalogueMeasure,
  heir: CatalogueMeasure
): CatalogueMeasure {
  const care = careOf(settings);
  // Answers may have merged the whole with a measure that is reported now: those rows speak as well.
  const reported = saidBefore(old).filter(({ source }) => source.version === undefined);
  const context = { care, period, ...(base && { version: base.number }) };
  const { measure } = mergeMeasure([...saidBefore(heir), ...reported], context, old);
  const part = { ...measure, id: old.id };
  if (heir.code === undefined || heir.code === old.code) return part;
  const former = new Set([...(old.formerCodes ?? []), ...(old.code ? [old.code] : [])]);
  return { ...setField(part, "code", heir.code, period, care), formerCodes: [...former].sort() };
}
