import { crc32, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { deflateInPieces } from "../../../functions/zip/deflateInPieces.ts";

describe("deflating as one", () => {
  it.each([0, 7, 50_000])(
    "gives the bytes of a single call, cut after %i bytes or not",
    async (cut) => {
      const whole = Buffer.from('<c r="A1"><v>Wärmenetz</v></c>'.repeat(9000));
      const packing = deflateInPieces(5);
      await packing.add(whole.subarray(0, cut));
      await packing.add(whole.subarray(cut));
      expect(await packing.end()).toEqual({
        packed: deflateRawSync(whole, { level: 5 }),
        size: whole.length,
        checksum: crc32(whole),
      });
    }
  );
});
