import { createHmac, timingSafeEqual } from "node:crypto";
import type { Page, PageWish } from "./call.ts";
import { Refusal } from "./refusal.ts";

const usual = 100;
const most = 1000;

/**
 * One page of a list read by key. Where the next begins travels signed: the storage's own tokens hold
 * keys of partitions, and nobody outside shall choose those.
 */
export async function pageOf<Value>(
  { size = usual, after }: PageWish,
  { secret, list }: { readonly secret: string; readonly list: string },
  read: (after: string | undefined, most: number) => Promise<readonly (readonly [string, Value])[]>
): Promise<Page<Value>> {
  const count = Math.min(Math.max(1, Math.trunc(size)), most);
  const from = after === undefined ? undefined : opened(after, list, secret);
  const found = await read(from, count + 1);
  const shown = found.slice(0, count);
  const last = shown.at(-1)?.[0];
  const entries = shown.map(([, value]) => value);
  if (found.length <= count || last === undefined) return { entries };
  return { entries, next: sealed(last, list, secret) };
}

function sealed(key: string, list: string, secret: string): string {
  return `${Buffer.from(key).toString("base64url")}.${signature(key, list, secret)}`;
}

/** A mark belongs to one list: that of another municipality opens nothing here. */
function opened(mark: string, list: string, secret: string): string {
  const [packed = "", signed = ""] = mark.split(".");
  const key = Buffer.from(packed, "base64url").toString("utf8");
  const [given, right] = [signed, signature(key, list, secret)].map((text) => Buffer.from(text));
  const isOurs =
    given !== undefined &&
    right !== undefined &&
    given.length === right.length &&
    timingSafeEqual(given, right);
  if (isOurs) return key;
  throw new Refusal(
    "misfit",
    "Die Angabe, wo die Liste weitergeht, stammt nicht von hier. Bitte die Liste von vorn laden."
  );
}

function signature(key: string, list: string, secret: string): string {
  return createHmac("sha256", secret).update(`${list}\n${key}`).digest("base64url");
}
