import { finished } from "node:stream/promises";
import { crc32, createDeflateRaw } from "node:zlib";
import type { Deflating } from "./deflateInPieces.ts";

const chunkSize = 2 ** 16;

/**
 * As deflateInPieces, with the bytes that one call for the whole content would give: where it is cut
 * does not show.
 */
export function deflateAsOne(level: 4 | 5 | 6): Deflating {
  const stream = createDeflateRaw({ level, chunkSize });
  const packed: Buffer[] = [];
  stream.on("data", (piece: Buffer) => packed.push(piece));
  let size = 0;
  let checksum = 0;
  let running: Promise<void> | undefined;
  return {
    async add(piece) {
      await running;
      size += piece.length;
      checksum = crc32(piece, checksum);
      running = new Promise((resolve, reject) => {
        stream.write(piece, (error) => (error ? reject(error) : resolve()));
      });
    },
    async end() {
      await running;
      stream.end();
      await finished(stream);
      return { packed: Buffer.concat(packed), size, checksum };
    },
  };
}
