import type { Keys } from "./keysOf.ts";
import { type KeyTable, keyTable } from "./keyTable.ts";
import { mostInCommon } from "./shelves.ts";

/** What came and went since the last look: numbers of new measures, keys of all and of those that are gone. */
interface News {
  readonly fresh: readonly number[];
  readonly keys: readonly Keys[];
  readonly gone: readonly Keys[];
}

type Part = keyof Keys;

/**
 * Pairs of which one is new and that meet, lower number first, each once. Undefined where a shelf becomes too
 * crowded to tell anything, or is so no longer: then others meet otherwise, too.
 */
export function newMeetings(news: News): readonly (readonly [number, number])[] | undefined {
  const boards = {
    stands: board(news, ["stands", "seeks"], "stands"),
    seeks: board(news, ["stands"], "seeks"),
    common: board(news, ["common"], "common"),
  };
  if (boards.stands.turns() || boards.common.turns()) return undefined;
  const all = news.keys.length;
  const met = new Set<number>();
  for (const one of news.fresh)
    for (const other of partnersOf(one, news.keys[one] ?? noKeys, boards))
      met.add(Math.min(one, other) * all + Math.max(one, other));
  return [...met].map((two) => [Math.floor(two / all), two % all]);
}

/** Whoever comes first seeks, whoever comes later stands. */
function partnersOf(
  one: number,
  { stands, seeks, common }: Keys,
  boards: Readonly<Record<Part, Board>>
): readonly number[] {
  const behind = seeks.flatMap((key) => boards.stands.at(key).filter((other) => other > one));
  const before = stands.flatMap((key) =>
    boards.stands.at(key).length === 0 ? [] : boards.seeks.all(key).filter((other) => other < one)
  );
  const beside = common.flatMap((key) => boards.common.at(key).filter((other) => other !== one));
  return [...behind, ...before, ...beside];
}

const noKeys: Keys = { stands: [], seeks: [], common: [] };

/** The shelves that new measures or gone ones have to do with. */
interface Board {
  /** Who is on the shelf of a key; nobody where it is crowded. */
  at(key: number): readonly number[];
  all(key: number): readonly number[];
  /** Whether a shelf was crowded and is not now, or the other way round. */
  turns(): boolean;
}

/** Shelves of all keys that new measures have as one of `parts`, with whoever has them as `part`. */
function board({ fresh, keys, gone }: News, parts: readonly Part[], part: Part): Board {
  const asked = fresh.flatMap((one) => parts.flatMap((each) => keys[one]?.[each] ?? []));
  const left = gone.flatMap((own) => [...new Set(own[part])]);
  const table = keyTable(asked.length + left.length);
  for (const key of [...asked, ...left]) table.add(key);
  const shelves = Array.from({ length: asked.length + left.length }, (): number[] => []);
  put(keys, part, table, shelves);
  const before = shelves.map(({ length }) => length);
  const count = (key: number, by: number) => {
    const shelf = table.find(key);
    before[shelf] = (before[shelf] ?? 0) + by;
  };
  for (const key of left) count(key, 1);
  for (const one of fresh) for (const key of new Set(keys[one]?.[part])) count(key, -1);
  const all = (key: number) => shelves[table.find(key)] ?? [];
  return {
    all,
    at: (key) => (isCrowded(all(key).length) ? [] : all(key)),
    turns: () => shelves.some((now, at) => isCrowded(now.length) !== isCrowded(before[at])),
  };
}

const isCrowded = (size = 0) => size > mostInCommon;

/** Puts each measure once on each shelf that it has a key of. */
function put(
  keys: readonly Keys[],
  part: Part,
  table: KeyTable,
  shelves: readonly number[][]
): void {
  for (let one = 0; one < keys.length; one++) {
    const own = keys[one]?.[part] ?? [];
    for (let at = 0; at < own.length; at++) {
      const shelf = shelves[table.find(own[at] ?? -1)];
      if (shelf !== undefined && shelf.at(-1) !== one) shelf.push(one);
    }
  }
}
