import type { Fetch } from "./client.ts";

/** How much of a file is asked for at once. */
const partBytes = 4 * 2 ** 20;

type Answer = Awaited<ReturnType<Fetch>>;

interface Asking {
  /** The first answer, to `firstPart`. */
  readonly first: Answer;
  readonly ask: (headers: Readonly<Record<string, string>>) => Promise<Answer>;
}

export const firstPart = { range: `bytes=0-${partBytes - 1}` };

/**
 * A file part by part (RFC 9110, section 14), so that the counter never holds more than one of them. The
 * answer that went wrong, when one did; the whole from an answer that gives it at once.
 */
export async function wholeFile({ first, ask }: Asking): Promise<Uint8Array | Answer> {
  let part = first;
  let whole: Uint8Array | undefined;
  for (let have = 0; ; ) {
    if (part.status >= 400) return part;
    const bytes = new Uint8Array(await part.arrayBuffer());
    const size = part.status === 206 ? sizeIn(part.headers.get("content-range"), have) : undefined;
    if (size === undefined) return bytes;
    whole ??= new Uint8Array(size);
    whole.set(bytes, have);
    have += bytes.length;
    if (have >= size || bytes.length === 0) return whole;
    part = await ask({
      range: `bytes=${have}-${have + partBytes - 1}`,
      "if-range": first.headers.get("etag") ?? "",
    });
  }
}

/** "bytes 0-99/1234" → 1234; undefined when the part is another one than was asked for. */
function sizeIn(header: string | null, from: number): number | undefined {
  const [, begin, size] = /^bytes (\d+)-\d+\/(\d+)$/.exec(header ?? "") ?? [];
  return Number(begin) === from && size !== undefined ? Number(size) : undefined;
}
