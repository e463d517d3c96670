/** Bytes, or a text as UTF-8, with the padding of SHA-1 and SHA-256, in blocks of sixteen words. */
export function* bigEndianBlocks(content: string | Uint8Array): Generator<Uint32Array> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  const block = new Uint32Array(16);
  for (let start = 0; start < padded.length; start += 64) {
    for (let word = 0; word < 16; word++) block[word] = view.getUint32(start + word * 4);
    yield block;
  }
}

export const hexOf = (words: Uint32Array): string =>
  [...words].map((word) => word.toString(16).padStart(8, "0")).join("");

export const rotateLeft = (word: number, by: number): number =>
  ((word << by) | (word >>> (32 - by))) >>> 0;
