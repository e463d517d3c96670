import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { canonical } from "../../../../shared/consolidation/canonical.ts";
import { nameUuid } from "../../../../shared/consolidation/identity/nameUuid.ts";
import { hashes } from "../town.ts";

it("nameUuid gives the version 5 UUID of RFC 9562 over bytes of namespace and name", () => {
  const bytes = Buffer.concat([Buffer.from("klimakatalog/id/"), Buffer.from("Grün\nMO1\n0")]);
  const hash = createHash("sha1").update(bytes).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  expect(nameUuid("Grün\nMO1\n0", hashes)).toBe(hex);
});

it("canonical sorts keys and leaves absent values out", () => {
  expect(canonical({ b: [1, { d: "ü", c: undefined }], a: null })).toBe(
    '{"a":null,"b":[1,{"d":"ü"}]}'
  );
});
