import { bigEndianBlocks, hexOf, rotateLeft } from "./hashBlocks.ts";

/**
 * SHA-1 of a text as UTF-8, lower-case hex (FIPS 180-4). The browser's own hashes answer later, and
 * names of measures are made in the middle of reading; no password depends on this.
 */
export function sha1(text: string): string {
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const words = new Uint32Array(80);
  for (const block of bigEndianBlocks(text)) {
    words.set(block);
    for (let t = 16; t < 80; t++) {
      words[t] = rotateLeft(
        at(words, t - 3) ^ at(words, t - 8) ^ at(words, t - 14) ^ at(words, t - 16),
        1
      );
    }
    addRounds(state, words);
  }
  return hexOf(state);
}

function addRounds(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let t = 0; t < 80; t++) {
    const next =
      (rotateLeft(a, 5) +
        mix(t, b, c, d) +
        e +
        (constants[Math.floor(t / 20)] ?? 0) +
        at(words, t)) >>>
      0;
    [a, b, c, d, e] = [next, a, rotateLeft(b, 30), c, d];
  }
  [a, b, c, d, e].forEach((value, index) => {
    state[index] = at(state, index) + value;
  });
}

const constants = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6];

function mix(t: number, b: number, c: number, d: number): number {
  if (t < 20) return (b & c) | (~b & d);
  if (t >= 40 && t < 60) return (b & c) | (b & d) | (c & d);
  return b ^ c ^ d;
}

const at = (words: Uint32Array, index: number) => words[index] ?? 0;
