import { promisify } from "node:util";
import { constants, crc32, deflateRaw, deflateRawSync } from "node:zlib";

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

const deflate = promisify(deflateRaw);

/** A deflated stream may end at a byte without its last block; what follows goes on from there. */
export function deflateInPieces(level: 4 | 5 | 6): Deflating {
  const packed: Buffer[] = [];
  let size = 0;
  let checksum = 0;
  let running: Promise<Buffer> | undefined;
  const settle = async () => {
    if (running !== undefined) packed.push(await running);
    running = undefined;
  };
  return {
    async add(piece) {
      await settle();
      size += piece.length;
      checksum = crc32(piece, checksum);
      running = deflate(piece, { level, finishFlush: constants.Z_SYNC_FLUSH });
    },
    async end() {
      await settle();
      packed.push(deflateRawSync(new Uint8Array(), { level }));
      return { packed: Buffer.concat(packed), size, checksum };
    },
  };
}
