import { createHash } from "node:crypto";
import type { Hashes } from "../../shared/consolidation/hashes.ts";

export const nodeHashes: Hashes = {
  sha1: (text) => createHash("sha1").update(text).digest("hex"),
  sha256: (content) => createHash("sha256").update(content).digest("hex"),
};
