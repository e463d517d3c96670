import { bigEndianBlocks, hexOf, rotateLeft } from "./hashBlocks.ts";

/** SHA-256 of bytes, or of a text as UTF-8, lower-case hex (FIPS 180-4). */
export function sha256(content: string | Uint8Array): string {
  const state = Uint32Array.from(firstPrimes(8), (prime) => fraction(Math.sqrt(prime)));
  const words = new Uint32Array(64);
  for (const block of bigEndianBlocks(content)) {
    words.set(block);
    for (let t = 16; t < 64; t++) words[t] = nextWord(words, t);
    addRounds(state, words);
  }
  return hexOf(state);
}

function nextWord(words: Uint32Array, t: number): number {
  const [early, late] = [at(words, t - 15), at(words, t - 2)];
  const small0 = rotateRight(early, 7) ^ rotateRight(early, 18) ^ (early >>> 3);
  const small1 = rotateRight(late, 17) ^ rotateRight(late, 19) ^ (late >>> 10);
  return small1 + at(words, t - 7) + small0 + at(words, t - 16);
}

function addRounds(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t++) {
    const big1 = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25);
    const first = (h + big1 + ((e & f) ^ (~e & g)) + at(constants, t) + at(words, t)) >>> 0;
    const big0 = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22);
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) >>> 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) >>> 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => {
    state[index] = at(state, index) + value;
  });
}

const at = (words: Uint32Array, index: number) => words[index] ?? 0;
const rotateRight = (word: number, by: number) => rotateLeft(word, 32 - by);

/** The first 32 bits behind the point, as the standard makes its constants. */
const fraction = (root: number) => Math.floor((root - Math.floor(root)) * 2 ** 32);

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let next = 2; primes.length < count; next++) {
    if (primes.every((prime) => next % prime !== 0)) primes.push(next);
  }
  return primes;
}

const constants = Uint32Array.from(firstPrimes(64), (prime) => fraction(Math.cbrt(prime)));
