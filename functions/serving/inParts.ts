import type { StoredFile } from "../counter/files.ts";
import { knownStates } from "./etags.ts";
import type { Reply } from "./handler.ts";

/** A file on its way out: never more of it in memory than this, when the asker takes it in parts. */
const mostOfIt = 4 * 2 ** 20;

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The part of a file that was asked for (RFC 9110, section 14), or the whole. A part may be shorter than
 * what was asked: it says of itself where it ends. Ranges that make no sense count as none.
 */
export async function inParts(
  { file, etag }: { readonly file: StoredFile; readonly etag: string },
  headers: { get(name: string): string | null }
): Promise<Reply> {
  const { name, media, size } = file;
  const isSame = knownStates(headers.get("if-range") ?? "*")(etag);
  const range = isSame ? rangeIn(headers.get("range"), size) : undefined;
  const { from, to } = range ?? { from: 0, to: size - 1 };
  const bytes = await file.part(from, to - from + 1);
  const place = { from, to, of: size };
  return { status: range ? 206 : 200, bytes, media, name, etag, place };
}

/** "bytes=0-99", "bytes=100-", "bytes=-100"; one stretch only. */
function rangeIn(header: string | null, size: number): Range | undefined {
  const [, begin = "", end = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? "") ?? [];
  if (begin === "" && end === "") return undefined;
  const from = begin === "" ? Math.max(0, size - Number(end)) : Number(begin);
  const asked = begin === "" || end === "" ? size - 1 : Number(end);
  const to = Math.min(asked, size - 1, from + mostOfIt - 1);
  return from > to ? undefined : { from, to };
}
