/** Neighbours with the same value, as one stretch; bounds are inclusive. */
export interface Stretch<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/** [a, a, b] → a from 0 to 1, b from 2 to 2. */
export function runsOf<Value>(values: readonly Value[]): readonly Stretch<Value>[] {
  const runs: Stretch<Value>[] = [];
  values.forEach((value, index) => {
    const last = runs.at(-1);
    if (last !== undefined && last.value === value) runs[runs.length - 1] = { ...last, to: index };
    else runs.push({ from: index, to: index, value });
  });
  return runs;
}
