/** Gives each key the next number from 0. Keys are whole numbers from 0 up to 2^53. */
export interface KeyTable {
  add(key: number): number;
  /** -1 for a key that was not added. */
  find(key: number): number;
}

const empty = -1;

/**
 * A Map would hold every key as an object of its own; of a hundred thousand keys that is most of the
 * time. Here they lie in one array, each at the first free place from where its bits send it.
 */
export function keyTable(most: number): KeyTable {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const keys = new Float64Array(size).fill(empty);
  const numbers = new Int32Array(size);
  let count = 0;
  const placeOf = (key: number) => {
    let place = scattered(key) & (size - 1);
    while (keys[place] !== empty && keys[place] !== key) place = (place + 1) & (size - 1);
    return place;
  };
  return {
    add(key) {
      const place = placeOf(key);
      if (keys[place] === empty) {
        keys[place] = key;
        numbers[place] = count++;
      }
      return numbers[place] ?? empty;
    },
    find(key) {
      const place = placeOf(key);
      return keys[place] === empty ? empty : (numbers[place] ?? empty);
    },
  };
}

/** Mixes high and low bits, so that near keys lie apart (multipliers as in MurmurHash3). */
function scattered(key: number): number {
  const high = Math.floor(key / 2 ** 32);
  const mixed = Math.imul((key >>> 0) ^ Math.imul(high, 0xcc9e2d51), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
