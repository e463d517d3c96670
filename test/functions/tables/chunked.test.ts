import { describe, expect, it } from "vitest";
import { chunked } from "../../../functions/tables/chunked.ts";

const change = (text: string, at: number) => ({
  kind: "create" as const,
  row: { key: `M|${at}`, columns: {}, body: text },
});

describe("many changes", () => {
  it("go in transactions of at most 100, in their order", () => {
    const changes = Array.from({ length: 250 }, (_, at) => change("Straße", at));
    const chunks = chunked(changes);
    expect(chunks.map(({ length }) => length)).toEqual([100, 100, 50]);
    expect(chunks.flat()).toEqual(changes);
  });

  it("go in transactions below 3.5 MiB, however long they are", () => {
    const changes = Array.from({ length: 20 }, (_, at) => change("x".repeat(500_000), at));
    const sizes = chunked(changes).map((some) => JSON.stringify(some).length);
    expect(Math.max(...sizes)).toBeLessThan(3.5 * 1024 * 1024);
    expect(chunked([])).toEqual([]);
  });
});
