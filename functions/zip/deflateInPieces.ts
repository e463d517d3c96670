import { finished } from "node:stream/promises";
import { promisify } from "node:util";
import { crc32, createDeflateRaw } from "node:zlib";

/** A deflated content, its length and its checksum before. */
export interface Deflated {
  readonly packed: Uint8Array;
  readonly size: number;
  readonly checksum: number;
}

/**
 * Deflates a long content piece by piece, so that it never lies in memory as a whole. `add` answers when
 * the piece before is packed; the piece itself is packed on another core and must not change.
 */
export interface Deflating {
  add(piece: Uint8Array): Promise<void>;
  end(): Promise<Deflated>;
}

/** Bytes of a packed piece at a time: what fits is packed without asking this thread again. */
const chunkSize = 2 ** 17;

/** One stream packs all pieces, with the bytes that one call for the whole would give: where it is cut does not show. */
export function deflateInPieces(level: 3 | 4 | 5 | 6, memLevel: 8 | 9 = 8): Deflating {
  const packed: Buffer[] = [];
  const packer = createDeflateRaw({ level, chunkSize, memLevel });
  packer.on("data", (chunk: Buffer) => packed.push(chunk));
  const write = promisify((piece: Uint8Array, done: (error?: Error | null) => void) => {
    packer.write(piece, done);
  });
  let size = 0;
  let checksum = 0;
  let running: Promise<void> | undefined;
  return {
    async add(piece) {
      await running;
      size += piece.length;
      checksum = crc32(piece, checksum);
      running = write(piece);
    },
    async end() {
      await running;
      await finished(packer.end());
      return { packed: Buffer.concat(packed), size, checksum };
    },
  };
}
