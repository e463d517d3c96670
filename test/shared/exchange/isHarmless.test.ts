import { describe, expect, it } from "vitest";
import { isHarmless } from "../../../shared/exchange/isHarmless.ts";

const wide = (keys: number) =>
  Object.fromEntries(Array.from({ length: keys }, (_, at) => [`Spalte ${at}`, null]));

describe("a body that is looked at", () => {
  it("may be as large as the Meldung of a large department", () => {
    expect(isHarmless({ measures: Array.from({ length: 5000 }, () => wide(20)) })).toBe(true);
    expect(isHarmless({ columns: wide(16_384) })).toBe(true);
  });

  it("is not deep or wide beyond all measure, and names nothing that every object has", () => {
    let deep: unknown = "unten";
    for (let depth = 0; depth < 100; depth++) deep = [deep];
    expect(isHarmless(deep)).toBe(false);
    expect(isHarmless({ texts: wide(20_001) })).toBe(false);
    expect(isHarmless(JSON.parse('{"texts": {"__proto__": 1}}'))).toBe(false);
  });
});
