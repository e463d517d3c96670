import { describe, expect, it } from "vitest";
import { tagOf } from "../../../functions/serving/etags.ts";
import { inParts } from "../../../functions/serving/inParts.ts";
import { toResponse } from "../../../functions/serving/toResponse.ts";

const mebibyte = 2 ** 20;

/** What goes out of a file of so many bytes, and how much of it was in memory. */
async function asked(size: number, headers: Readonly<Record<string, string>>) {
  const taken: number[] = [];
  const file = {
    ...{ name: "Katalog.xlsx", media: "application/octet-stream", size },
    part: async (from: number, length: number) => {
      taken.push(length);
      return Uint8Array.from({ length }, (_, at) => (from + at) % 256);
    },
  };
  const reply = await inParts({ file, etag: "job" }, { get: (name) => headers[name] ?? null });
  const { status, headers: told } = toResponse(reply, "1");
  return { status, place: told["content-range"], accepts: told["accept-ranges"], taken };
}

describe("a file in parts", () => {
  it.each([
    ["bytes=0-9", "bytes 0-9/100", 10],
    ["bytes=90-", "bytes 90-99/100", 10],
    ["bytes=-7", "bytes 93-99/100", 7],
    ["bytes=-700", "bytes 0-99/100", 100],
    ["bytes=99-4000", "bytes 99-99/100", 1],
  ])("answers %s", async (range, place, length) => {
    const answer = await asked(100, { range });
    expect(answer).toEqual({ status: 206, place, accepts: "bytes", taken: [length] });
  });

  it.each(["", "bytes=-", "bytes=5-2", "bytes=100-", "bytes=0-1,5-6", "zeilen=1-2", "bytes=a-b"])(
    "is given whole where „%s“ makes no sense",
    async (range) => {
      const answer = await asked(100, { range });
      expect(answer).toEqual({ status: 200, place: undefined, accepts: "bytes", taken: [100] });
    }
  );

  it("never has more than 4 MB of it in memory, however much is asked for", async () => {
    for (const range of ["bytes=0-", `bytes=0-${90 * mebibyte}`]) {
      const { status, taken, place } = await asked(100 * mebibyte, { range });
      expect([status, taken]).toEqual([206, [4 * mebibyte]]);
      expect(place).toBe(`bytes 0-${4 * mebibyte - 1}/${100 * mebibyte}`);
    }
  });

  it("is given whole to whoever holds a part of another file", async () => {
    const range = "bytes=10-19";
    const same = await asked(100, { range, "if-range": tagOf("job") });
    expect(same.status).toBe(206);
    for (const other of [tagOf("anderer"), "Sat, 28 Nov 2026 09:00:00 GMT"]) {
      expect((await asked(100, { range, "if-range": other })).status).toBe(200);
    }
  });
});
