import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../../../shared/consolidation/canonical.ts";
import { isEqual } from "../../../shared/consolidation/isEqual.ts";

/** Values of which many are equal, with keys in any order and some without value. */
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(undefined, null, 0, 1, "", "a", "1", true),
    fc.array(tie("value"), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom("a", "b", "10", "9"), tie("value"), { maxKeys: 3 })
  ),
}));

describe("isEqual", () => {
  it("agrees with the canonical text", () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(isEqual(a, b)).toBe(canonical(a) === canonical(b));
        expect(isEqual(a, structuredClone(a))).toBe(true);
      })
    );
  });

  it("takes an absent value for one that is not there, in any order of keys", () => {
    expect(isEqual({ a: 1, b: undefined, c: [2] }, { c: [2], a: 1 })).toBe(true);
    expect(isEqual({ a: 1, b: undefined }, { a: 1, c: 2 })).toBe(false);
    expect(isEqual({ min: 1 }, [1])).toBe(false);
  });
});
