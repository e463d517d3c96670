/** Takes text and bytes one after the other: pieces that are the same every time are encoded once. */
export interface ByteSink {
  text(written: string): void;
  bytes(written: Uint8Array): void;
  /** How much has been taken. */
  length(): number;
  /** Forgets what came after `length`. */
  rewind(length: number): void;
  /** What has been taken; good until something else is. */
  taken(): Buffer;
}

/** Bytes of UTF-8 a unit of a string can need. */
const widest = 3;

export function byteSink(): ByteSink {
  let buffer = Buffer.allocUnsafe(2 ** 20);
  let at = 0;
  const room = (size: number) => {
    if (at + size <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, at + size));
    buffer.copy(larger, 0, 0, at);
    buffer = larger;
  };
  return {
    text(written) {
      room(written.length * widest);
      at += buffer.write(written, at);
    },
    bytes(written) {
      room(written.length);
      buffer.set(written, at);
      at += written.length;
    },
    length: () => at,
    rewind: (length) => {
      at = length;
    },
    taken: () => buffer.subarray(0, at),
  };
}
