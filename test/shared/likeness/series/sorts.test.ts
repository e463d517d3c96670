import { expect, it } from "vitest";
import type { Cut } from "../../../../shared/likeness/series/phrases.ts";
import { sortsOf } from "../../../../shared/likeness/series/sorts.ts";

/** Which phrases are of one sort; which sort it is nobody need know. */
const sorted = (titles: readonly (readonly [Cut, string?])[]) =>
  [
    ...Map.groupBy(
      sortsOf(
        titles.map(([cut]) => cut),
        titles.map(([, office]) => office)
      ),
      ([, sort]) => sort
    ).values(),
  ]
    .map((phrases) => phrases.map(([phrase]) => phrase).sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b);

it("sorts the phrases of two offices with as many titles the same, whoever comes first", () => {
  const one: readonly Cut[] = [
    [10, 22, 0],
    [11, 21, 3],
    [13, 20, 3],
    [11, 21, 3],
    [13, 22, 0],
  ];
  const other: readonly Cut[] = [
    [1, 10, 23],
    [3, 13, 21],
    [1, 12, 23],
    [0, 13, 21],
    [1, 10, 23],
  ];
  const ofOne = one.map((cut) => [cut, "Amt 1"] as const);
  const ofOther = other.map((cut) => [cut, "Amt 2"] as const);
  expect(sorted([...ofOther, ...ofOne])).toEqual(sorted([...ofOne, ...ofOther]));
});

it("sorts phrases whatever order each title has, though no office is known", () => {
  const cuts = [0, 1, 2, 3].flatMap((a) =>
    [0, 1, 2].flatMap((more): readonly Cut[] => {
      const [b, c] = [10 + ((a + more) % 4), 20 + more];
      return a === 3 ? [[c, b, a]] : [[a, b, c]];
    })
  );
  expect(sorted(cuts.map((cut) => [cut]))).toEqual([
    [0, 1, 2, 3],
    [10, 11, 12, 13],
    [20, 21, 22],
  ]);
});
