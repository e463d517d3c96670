import type { MeasureSource } from "../../catalogue/draft.ts";
import type { FieldName } from "../../catalogue/fields.ts";
import { collect } from "../collect.ts";
import { comparePlaces } from "../comparePlaces.ts";
import { senderOf } from "../identity/baseIndex.ts";
import { isEqual } from "../isEqual.ts";
import { type Contribution, speaksOf } from "./contribution.ts";
import { namesSaid } from "./saidBefore.ts";

interface Today {
  readonly period: string;
  /** Number of the last version: what stands on stands from it. */
  readonly version?: number;
}

/**
 * What was said before and still holds: all of the senders that say nothing of the measure now, and of
 * the others the fields that nothing they sent now speaks of (a short list for a long catalogue). Rows
 * that are only repeated replace themselves and nothing that stood beside them.
 */
export function keptWords(
  now: readonly Contribution[],
  before: readonly Contribution[],
  repeated: ReadonlySet<Contribution>,
  { period, version }: Today
): readonly Contribution[] {
  const bySender = new Map<string, Contribution[]>();
  for (const one of now) collect(bySender, senderOf(one), one);
  const repeating = new Set(
    [...bySender].flatMap(([sender, rows]) =>
      rows.every((row) => repeated.has(row)) ? [sender] : []
    )
  );
  return before.flatMap((last) => {
    const sender = senderOf(last);
    const speaking = bySender.get(sender);
    const standing = { ...last, source: standingFrom(last.source, version) };
    if (speaking === undefined) return standing;
    const isRepeating = repeating.has(sender);
    if (speaking.some((row) => replaces(row, last, isRepeating))) return [];
    return isRepeating ? standing : unspoken(standing, speaking, period);
  });
}

/** The source as of the version it stands from, once nobody sends it any more. */
function standingFrom(source: MeasureSource, version: number | undefined): MeasureSource {
  return version === undefined || source.version !== undefined ? source : { ...source, version };
}

/** Of an earlier version's row only the same words are the same: its place may hold another one by now. */
function replaces(row: Contribution, last: Contribution, isRepeating: boolean): boolean {
  if (!isSameRow(row, last)) return false;
  return (isRepeating && last.source.version === undefined) || saysAllTheSame(row, last);
}

const isSameRow = (a: Contribution, b: Contribution) => comparePlaces(a.source, b.source) === 0;

/** Of a new period the texts are the shorter and the other ones: they come first. */
const saysAllTheSame = (a: Contribution, b: Contribution) =>
  isEqual(a.byPeriod, b.byPeriod) && isEqual(a.values, b.values);

/** Rows that stood in the same place, from the same sender, with the same words. */
export function repeatedRows(
  now: readonly Contribution[],
  before: readonly Contribution[]
): ReadonlySet<Contribution> {
  const isRepeated = (row: Contribution) =>
    before.some(
      (last) =>
        isSameRow(row, last) && senderOf(row) === senderOf(last) && saysAllTheSame(row, last)
    );
  return before.length === 0 ? new Set() : new Set(now.filter(isRepeated));
}

const nothing: readonly FieldName[] = [];

function unspoken(
  last: Contribution,
  now: readonly Contribution[],
  period: string
): readonly Contribution[] {
  const isSilent = (name: FieldName, of?: string) => !now.some((one) => speaksOf(one, name, of));
  const silent = (of?: string) => {
    const said = (of === undefined ? last.source.cells : last.source.cellsByPeriod?.[of]) ?? {};
    // Nearly always somebody speaks of all of them: then no list is made.
    for (const name in said)
      if (isSilent(name as FieldName, of))
        return namesSaid(last.source, of).filter((one) => isSilent(one, of));
    return nothing;
  };
  const [standing, current] = [silent(), silent(period)];
  if (standing.length === 0 && current.length === 0) return [];
  const { cells, cellsByPeriod, emptied: _, ...source } = last.source;
  const inPeriod = current.length > 0;
  return [
    {
      ...last,
      source: {
        ...source,
        cells: pick(cells, standing),
        ...(inPeriod && { cellsByPeriod: { [period]: pick(cellsByPeriod?.[period], current) } }),
      },
      values: pick(last.values, standing),
      byPeriod: inPeriod ? { [period]: pick(last.byPeriod[period], current) } : {},
    },
  ];
}

function pick<Entry>(
  record: Readonly<Record<string, Entry>> | undefined,
  names: readonly FieldName[]
): Readonly<Record<string, Entry>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const entry = record?.[name];
      return entry === undefined ? [] : [[name, entry] as const];
    })
  );
}
