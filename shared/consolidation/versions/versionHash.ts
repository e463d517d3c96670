import type { Version } from "../../catalogue/draft.ts";
import { canonicalBytes } from "../canonicalBytes.ts";
import type { Hashes } from "../hashes.ts";

/** SHA-256 of a version's canonical JSON; its own hash and the figures stay outside. */
export function versionHash(version: Omit<Version, "hash">, hashes: Hashes): string {
  const { figures: _, ...counted }: Omit<Version, "hash"> & { hash?: string } = version;
  const { hash: __, ...content } = counted;
  return hashes.sha256(canonicalBytes(content));
}
