import { keyTable } from "./keyTable.ts";

/** Under each key the measures that stand there; made once, then only looked into. */
export interface Shelves {
  /** Calls for each measure behind `number` on the shelf of a key, last first; crowded shelves are left out. */
  behind(number: number, key: number, found: (other: number) => void): void;
}

/** What so many share tells nothing by itself: a series ("Sanierung Schule Nr. 1 …"), not one measure told twice. */
export const mostInCommon = 300;

/** Puts measures, by number, on the shelves of their keys; a key named twice counts once. */
export function shelvesOf(keys: readonly (readonly number[])[]): Shelves {
  const most = keys.reduce((sum, own) => sum + own.length, 0);
  const table = keyTable(most);
  const [shelfOf, holder] = [new Int32Array(most), new Int32Array(most)];
  const owner = new Int32Array(most).fill(-1);
  const start = new Int32Array(most + 1);
  let count = 0;
  keys.forEach((own, number) => {
    for (const key of own) {
      const shelf = table.add(key);
      if (owner[shelf] === number) continue;
      owner[shelf] = number;
      shelfOf[count] = shelf;
      holder[count++] = number;
      start[shelf + 1] = (start[shelf + 1] ?? 0) + 1;
    }
  });
  for (let at = 1; at <= most; at++) start[at] = (start[at] ?? 0) + (start[at - 1] ?? 0);
  const members = new Int32Array(count);
  const next = start.slice();
  for (let at = 0; at < count; at++) {
    const shelf = shelfOf[at] ?? 0;
    const place = next[shelf] ?? 0;
    members[place] = holder[at] ?? 0;
    next[shelf] = place + 1;
  }
  return {
    behind(number, key, found) {
      const shelf = table.find(key);
      if (shelf < 0) return;
      const [from, to] = [start[shelf] ?? 0, start[shelf + 1] ?? 0];
      if (to - from > mostInCommon) return;
      for (let at = to - 1; at >= from; at--) {
        const other = members[at] ?? 0;
        if (other <= number) return;
        found(other);
      }
    },
  };
}
