import { constants, crc32, deflateRawSync } from "node:zlib";

/** A deflated content, its length and its checksum before. */
export interface Deflated {
  readonly packed: Uint8Array;
  readonly size: number;
  readonly checksum: number;
}

/** Deflates a long content piece by piece, so that it never lies in memory as a whole. */
export interface Deflating {
  add(piece: Uint8Array): void;
  end(): Deflated;
}

/** A deflated stream may end at a byte without its last block; what follows goes on from there. */
export function deflateInPieces(level: 4 | 5 | 6): Deflating {
  const packed: Buffer[] = [];
  let size = 0;
  let checksum = 0;
  return {
    add(piece) {
      size += piece.length;
      checksum = crc32(piece, checksum);
      packed.push(deflateRawSync(piece, { level, finishFlush: constants.Z_SYNC_FLUSH }));
    },
    end() {
      packed.push(deflateRawSync(new Uint8Array(), { level }));
      return { packed: Buffer.concat(packed), size, checksum };
    },
  };
}
