import type { Hashes } from "../hashes.ts";

/** Sixteen ASCII letters, so that text and bytes of the namespace are the same. */
const namespace = "klimakatalog/id/";

/** UUID version 5 (RFC 9562) of a name: the same name always gives the same id. */
export function nameUuid(name: string, hashes: Hashes): string {
  const hex = hashes.sha1(namespace + name);
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(18, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
