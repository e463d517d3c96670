import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyTable } from "../../../../shared/likeness/pairs/keyTable.ts";
import { shelvesOf } from "../../../../shared/likeness/pairs/shelves.ts";

const anyKey = fc.oneof(fc.nat(5), fc.maxSafeNat());

describe("keyTable", () => {
  it("numbers keys as they come and knows only those", () => {
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 40 }), anyKey, (keys, other) => {
        const table = keyTable(keys.length);
        const distinct = [...new Set(keys)];
        for (const key of keys) expect(table.add(key)).toBe(distinct.indexOf(key));
        expect(table.find(other)).toBe(distinct.indexOf(other));
      })
    );
  });
});

describe("shelvesOf", () => {
  const behind = (keys: readonly (readonly number[])[], number: number, key: number) => {
    const found: number[] = [];
    shelvesOf(keys).behind(number, key, (other) => found.push(other));
    return found;
  };

  it("finds the measures behind one on a shelf, last first, each once", () => {
    expect(behind([[7], [7, 7, 8], [8], [7]], 0, 7)).toEqual([3, 1]);
    expect(behind([[7], [7, 7, 8], [8], [7]], 1, 9)).toEqual([]);
  });

  it("leaves out a shelf so crowded that it tells nothing", () => {
    const series = Array.from({ length: 301 }, () => [5]);
    expect(behind(series, 0, 5)).toEqual([]);
    expect(behind(series.slice(1), 0, 5)).toHaveLength(299);
  });
});
