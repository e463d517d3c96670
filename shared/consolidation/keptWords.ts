import type { FieldName } from "../catalogue/fields.ts";
import { senderOf } from "./baseIndex.ts";
import { collect } from "./collect.ts";
import { type Contribution, speaksOf } from "./contribution.ts";
import { namesSaid } from "./saidBefore.ts";

/**
 * What was said before and still holds: all of the senders that say nothing of the measure now, and of
 * the others the fields that nothing they sent now speaks of (a short list for a long catalogue).
 */
export function keptWords(
  now: readonly Contribution[],
  before: readonly Contribution[],
  period: string
): readonly Contribution[] {
  const bySender = new Map<string, Contribution[]>();
  for (const one of now) collect(bySender, senderOf(one), one);
  return before.flatMap((last) => {
    const speaking = bySender.get(senderOf(last));
    return speaking === undefined ? last : unspoken(last, speaking, period);
  });
}

function unspoken(
  last: Contribution,
  now: readonly Contribution[],
  period: string
): readonly Contribution[] {
  const silent = (of?: string) =>
    namesSaid(last.source, of).filter((name) => !now.some((one) => speaksOf(one, name, of)));
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
