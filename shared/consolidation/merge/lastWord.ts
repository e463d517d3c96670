import type { CatalogueMeasure } from "../../catalogue/draft.ts";
import { type FieldName, fields } from "../../catalogue/fields.ts";
import { collect } from "../collect.ts";
import { comparePlaces } from "../comparePlaces.ts";
import { senderOf } from "../identity/baseIndex.ts";
import type { Contribution } from "./contribution.ts";

/** What each sender last said or received of one measure. */
export interface LastWord {
  /** The sender's own values; none: it never spoke of the field. */
  said(sender: string, name: FieldName, period?: string): readonly unknown[];
  /** The value that stood in the workbook this row was handed out in; what was merged since is not known there. */
  received(row: Contribution, name: FieldName, period?: string): unknown;
  /** The sender left the cell empty the last time, too. */
  wasEmpty(sender: string, name: FieldName): boolean;
  /** This very row left the cell empty the last time, too. */
  wasEmptyIn(row: Contribution, name: FieldName): boolean;
}

/** `before`: what the sources of the last version's measure said. */
export function lastWord(
  base: CatalogueMeasure | undefined,
  before: readonly Contribution[]
): LastWord {
  const bySender = new Map<string, Contribution[]>();
  for (const one of before) collect(bySender, senderOf(one), one);
  const isEmpty = ({ source }: Contribution, name: FieldName) =>
    source.emptied?.includes(name) ?? false;
  return {
    said: (sender, name, period) =>
      (bySender.get(sender) ?? []).flatMap(({ values, byPeriod }) => {
        const value = (period === undefined ? values : byPeriod[period])?.[name];
        return value === undefined ? [] : [value];
      }),
    received: ({ id }, name, period) => {
      if (base === undefined || id !== base.id) return undefined;
      return period === undefined ? base[name] : base.byPeriod?.[period]?.[name];
    },
    wasEmpty: (sender, name) => (bySender.get(sender) ?? []).some((one) => isEmpty(one, name)),
    wasEmptyIn: (row, name) =>
      (bySender.get(senderOf(row)) ?? []).some(
        (one) => comparePlaces(one.source, row.source) === 0 && isEmpty(one, name)
      ),
  };
}

/** Below it a text may well be said twice: "läuft". */
const shortText = 25;

/**
 * A row without the texts it repeats from the last period: an old file sent again is no news. What
 * already stands in this period stays.
 */
export function withoutOldNews(
  row: Contribution,
  base: CatalogueMeasure | undefined,
  period: string
): Contribution {
  const said = row.byPeriod[period];
  const earlier = Object.keys(base?.byPeriod ?? {}).filter((one) => one < period);
  const last = base?.byPeriod?.[earlier.sort().at(-1) ?? ""];
  if (said === undefined || last === undefined) return row;
  const standing = base?.byPeriod?.[period];
  const old = Object.entries(said).flatMap(([key, value]) => {
    const name = key as FieldName;
    const repeated = typeof value === "string" && value.length >= shortText && value === last[name];
    return repeated && fields[name].perPeriod && standing?.[name] === undefined ? [name] : [];
  });
  return old.length === 0 ? row : without(row, old, period);
}

function without(row: Contribution, names: readonly FieldName[], period: string): Contribution {
  const drop = <Entry>(record: Readonly<Record<string, Entry>> | undefined) =>
    Object.fromEntries(
      Object.entries(record ?? {}).filter(([name]) => !names.some((old) => old === name))
    );
  const { source } = row;
  const cellsByPeriod = { ...source.cellsByPeriod, [period]: drop(source.cellsByPeriod?.[period]) };
  return {
    ...row,
    source: { ...source, cellsByPeriod },
    byPeriod: { ...row.byPeriod, [period]: drop(row.byPeriod[period]) },
    unread: [...row.unread, ...names],
  };
}
