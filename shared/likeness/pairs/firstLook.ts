import { sharedAmount } from "../measures/amounts.ts";
import {
  evidenceOf,
  factsOf,
  mostBesides,
  mostSaid,
  worthOf,
  worthOfAmount,
} from "../measures/evidenceOf.ts";
import type { MeasureWords } from "../measures/measureWords.ts";
import { lacking, rounding, sharePlace } from "./lacking.ts";
import { titleTable } from "./titleTable.ts";

/** Whether it is worth comparing two measures at all: by their titles, or by a place and an amount both name. */
export function firstLook(
  taken: readonly MeasureWords[],
  numberOf: (word: string) => number
): (a: number, b: number) => boolean {
  const table = titleTable(
    taken.flatMap(({ titles }) => titles),
    numberOf
  );
  const first = new Int32Array(taken.length + 1);
  const amounts = new Uint8Array(taken.length);
  taken.forEach(({ titles, amounts: { named } }, at) => {
    first[at + 1] = (first[at] ?? 0) + titles.length;
    amounts[at] = Math.min(named.size, 1);
  });
  const leastLack = (a: number, b: number) => {
    const [endOfA = 0, endOfB = 0] = [first[a + 1], first[b + 1]];
    let least = Number.POSITIVE_INFINITY;
    for (let one = first[a] ?? 0; one < endOfA; one++)
      for (let other = first[b] ?? 0; other < endOfB; other++) {
        const lack = lacking(table, one, other);
        if (lack < least) least = lack;
      }
    return least;
  };
  const isPlaceShared = (a: number, b: number) => {
    const [endOfA = 0, endOfB = 0] = [first[a + 1], first[b + 1]];
    for (let one = first[a] ?? 0; one < endOfA; one++)
      for (let other = first[b] ?? 0; other < endOfB; other++)
        if (sharePlace(table, one, other)) return true;
    return false;
  };
  return (a, b) => {
    const lack = leastLack(a, b);
    if (lack === 0) return true;
    const [one, other] = [taken[a], taken[b]];
    if (one === undefined || other === undefined) return false;
    const mayShare = amounts[a] === 1 && amounts[b] === 1;
    const amount = mayShare ? sharedAmount(one.amounts, other.amounts) : undefined;
    if (amount !== undefined && isPlaceShared(a, b)) return true;
    return lack <= mostBesides && isAdded(lack, one, other, amount);
  };
}

/** Whether what is said besides the titles adds so much; descriptions are asked last. */
function isAdded(
  lack: number,
  one: MeasureWords,
  other: MeasureWords,
  amount: string | undefined
): boolean {
  const most = mostSaid + (amount === undefined ? 0 : worthOfAmount);
  if (lack > most && lack > most + worthOf(factsOf(one.measure, other.measure))) return false;
  return lack <= worthOf(evidenceOf(one, other, amount)) + rounding;
}
