/** Takes text and bytes one after the other: pieces that are the same every time are encoded once. */
export interface ByteSink {
  text(written: string): void;
  bytes(written: Uint8Array): void;
  /** A whole number from 0 to 2^31 - 1, in decimal digits. */
  count(written: number): void;
  /** How much has been taken. */
  length(): number;
  /** Forgets what came after `length`. */
  rewind(length: number): void;
  /** What has been taken; good until something else is. */
  taken(): Buffer;
  /** What has been taken, and begins anew beside it; good until the next has been handed over, too. */
  handOver(): Buffer;
}

/** Bytes of UTF-8 a unit of a string can need. */
const widest = 3;
/** Up to here a loop is faster than a call. */
const short = 32;
const firstBeyondAscii = 128;
const mostDigits = 10;
const zero = 48;

/** Writes a short text of ASCII and answers where it ends; `at` where it has other letters. */
function plainEnd(text: string, buffer: Buffer, at: number): number {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= firstBeyondAscii) return at;
    buffer[at + index] = unit;
  }
  return at + text.length;
}

export function byteSink(): ByteSink {
  let buffer = Buffer.allocUnsafe(2 ** 20);
  let spare: typeof buffer | undefined;
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
      const end = written.length > short ? at : plainEnd(written, buffer, at);
      at = end > at ? end : at + buffer.write(written, at);
    },
    bytes(written) {
      room(written.length);
      if (written.length > short) buffer.set(written, at);
      else
        for (let index = 0; index < written.length; index++)
          buffer[at + index] = written[index] ?? 0;
      at += written.length;
    },
    count(written) {
      room(mostDigits);
      let end = at + 1;
      for (let rest = written; rest > 9; rest = (rest / 10) | 0) end++;
      let left = written;
      for (let place = end - 1; place >= at; place--) {
        buffer[place] = zero + (left % 10);
        left = (left / 10) | 0;
      }
      at = end;
    },
    length: () => at,
    rewind: (length) => {
      at = length;
    },
    taken: () => buffer.subarray(0, at),
    handOver() {
      const full = buffer;
      const length = at;
      buffer = spare ?? Buffer.allocUnsafe(full.length);
      spare = full;
      at = 0;
      return full.subarray(0, length);
    },
  };
}
