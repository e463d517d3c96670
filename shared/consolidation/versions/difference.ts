import type { CatalogueMeasure, Draft, Version } from "../../catalogue/draft.ts";
import { fieldNames, fields, kindOf } from "../../catalogue/fields.ts";
import { collect } from "../collect.ts";
import { reads } from "../merge/mergeField.ts";
import type { FieldChange, NamedMeasure } from "./changesOf.ts";
import { isNoNews, unchangedPeriods } from "./unchangedPeriods.ts";

type Known = NamedMeasure & { readonly id: string };

/** What became of every measure between two versions; lists are in the catalogue's order. */
export interface Difference {
  readonly from: string;
  readonly to: string;
  readonly added: readonly Known[];
  readonly changed: readonly (Known & { readonly fields: readonly FieldChange[] })[];
  /** `periods`: for how many periods running there has been no news. */
  readonly unchanged: readonly (Known & { readonly periods: number })[];
  readonly gone: readonly Known[];
  /** Title or code is another one. */
  readonly renamed: readonly { readonly before: Known; readonly after: Known }[];
  readonly merged: readonly { readonly measure: Known; readonly into: Known }[];
  readonly split: readonly { readonly measure: Known; readonly parts: readonly Known[] }[];
  /** A measure whose place others took, also those of a new programme. */
  readonly superseded: readonly { readonly measure: Known; readonly by: readonly Known[] }[];
}

/** Compares two versions, or a version with a draft, measure by measure and field by field. */
export function difference(before: Version | Draft, after: Version | Draft): Difference {
  const old = new Map(before.catalogue.map((measure) => [measure.id, measure]));
  const now = new Map(after.catalogue.map((measure) => [measure.id, measure]));
  const pairs = after.catalogue.flatMap((measure) => {
    const last = old.get(measure.id);
    return last === undefined ? [] : [{ last, measure }];
  });
  const compared = pairs.map(({ last, measure }) => ({
    last,
    measure,
    changes: fieldChanges(last, measure, before.period, after.period),
  }));
  const parts = lineage(after.catalogue, ({ splitFrom }) =>
    splitFrom === undefined ? [] : [splitFrom]
  );
  const heirs = lineage(after.catalogue, ({ predecessors = [] }) => predecessors);
  const left = before.catalogue.filter(({ id }) => !now.has(id));
  const into = (id: string) => now.get(after.mergedInto?.[id] ?? "");
  return {
    from: nameOf(before),
    to: nameOf(after),
    added: after.catalogue.filter((one) => !old.has(one.id) && !one.splitFrom).map(named),
    changed: compared.flatMap(({ measure, changes }) =>
      changes.length > 0 ? { ...named(measure), fields: changes } : []
    ),
    unchanged: compared.flatMap(({ measure, changes }) =>
      changes.length > 0 ? [] : { ...named(measure), periods: unchangedPeriods(measure, after) }
    ),
    gone: left.filter(({ id }) => !into(id) && !heirs.has(id)).map(named),
    renamed: pairs.flatMap(({ last, measure }) =>
      isRenamed(last, measure) ? { before: named(last), after: named(measure) } : []
    ),
    merged: left.flatMap((measure) => {
      const living = into(measure.id);
      return living === undefined ? [] : { measure: named(measure), into: named(living) };
    }),
    split: before.catalogue.flatMap((measure) => {
      const fresh = (parts.get(measure.id) ?? []).filter(({ id }) => !old.has(id));
      return fresh.length > 0 ? { measure: named(measure), parts: fresh.map(named) } : [];
    }),
    superseded: before.catalogue.flatMap((measure) => {
      const by = (heirs.get(measure.id) ?? []).filter(
        ({ id }) => !old.get(id)?.predecessors?.includes(measure.id)
      );
      return by.length > 0 ? { measure: named(measure), by: by.map(named) } : [];
    }),
  };
}

/** Fields that read differently; those of a period are compared by what each version reports. */
function fieldChanges(
  last: CatalogueMeasure,
  measure: CatalogueMeasure,
  lastPeriod: string,
  period: string
): readonly FieldChange[] {
  return fieldNames.flatMap((field) => {
    if (field === "id") return [];
    const [before, after] = fields[field].perPeriod
      ? [last.byPeriod?.[lastPeriod]?.[field], measure.byPeriod?.[period]?.[field]]
      : [last[field], measure[field]];
    if (before === undefined && after === undefined) return [];
    const isSilent = fields[field].perPeriod && period !== lastPeriod && saysNoNews(after);
    if (isSilent || reads(kindOf(field), before, after)) return [];
    return {
      field,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
  });
}

/** In a new period nothing said is no news, and neither is "Kein neuer Sachstand". */
function saysNoNews(value: unknown): boolean {
  return value === undefined || (typeof value === "string" && isNoNews(value));
}

function isRenamed(last: CatalogueMeasure, measure: CatalogueMeasure): boolean {
  const title = kindOf("title");
  return last.code !== measure.code || !reads(title, last.title, measure.title);
}

function lineage(
  catalogue: readonly CatalogueMeasure[],
  ancestors: (measure: CatalogueMeasure) => readonly string[]
): ReadonlyMap<string, readonly CatalogueMeasure[]> {
  const found = new Map<string, CatalogueMeasure[]>();
  for (const measure of catalogue) {
    for (const id of ancestors(measure)) collect(found, id, measure);
  }
  return found;
}

/** "Stand 3 (2025)" or "Entwurf (2025)" */
function nameOf(snapshot: Version | Draft): string {
  const name = snapshot.state === "published" ? `Stand ${snapshot.number}` : "Entwurf";
  return `${name} (${snapshot.period})`;
}

function named({ id, code, title }: CatalogueMeasure): Known {
  return { id, ...(code === undefined ? {} : { code }), title: title ?? "ohne Titel" };
}
