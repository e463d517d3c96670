import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sha1 } from "../../../addin/reading/sha1.ts";
import { sha256 } from "../../../addin/reading/sha256.ts";

/** Around the ends of blocks (55, 56, 64 bytes), with umlauts and signs of four bytes. */
const texts = [
  "",
  "abc",
  "Wärmenetz",
  "●○ 🌱",
  ...[54, 55, 56, 57, 63, 64, 65, 119, 120, 1000].map((length) =>
    "ü".repeat(length).slice(0, length)
  ),
];

describe("the pane's own hashes", () => {
  it.each(texts)("are the same as the machine's for %j", (text) => {
    expect(sha1(text)).toBe(createHash("sha1").update(text).digest("hex"));
    expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
    expect(sha256(new TextEncoder().encode(text))).toBe(sha256(text));
  });
});
