import { describe, expect, it } from "vitest";
import { mergePapers } from "../../../../addin/pane/papers/mergePapers.ts";
import type { PaperWish } from "../../../../addin/pane/papers/papering.ts";

const kept: PaperWish = {
  ...{ id: "p1", etag: "1", kind: "mitteilung", of: { version: 1 }, audience: "öffentlich" },
  context: { subject: "Klimaschutz", reference: "V/1" },
};
const theirs: PaperWish = {
  ...{ ...kept, etag: "2", of: { version: 2 } },
  context: { reference: "V/2", subject: "Klimaschutz", annexes: ["Liste"] },
};

describe("a paper that two people write", () => {
  it("keeps what each of them changed, and goes on from the newer state", () => {
    const own = { ...kept, context: { ...kept.context, subject: "Klima" } };
    expect(mergePapers(kept, own, theirs)).toEqual({
      wish: { ...theirs, context: { ...theirs.context, subject: "Klima" } },
      ...{ isNew: true, both: [] },
    });
  });

  it("names what both have changed, and keeps the own wording there", () => {
    const own = { ...kept, audience: "verwaltungsintern" as const, context: { reference: "V/3" } };
    const { wish, both } = mergePapers(kept, own, theirs);
    expect(both).toEqual(["Vorlagennummer"]);
    expect(wish.audience).toBe("verwaltungsintern");
    expect(wish.context).toEqual({ reference: "V/3", annexes: ["Liste"] });
  });

  it("has nothing to keep where both say the same, in whatever order", () => {
    const own = { ...theirs, etag: "1", context: { ...kept.context, ...theirs.context } };
    expect(mergePapers(kept, own, theirs)).toEqual({ wish: theirs, isNew: false, both: [] });
  });

  it("is the own one after a lost answer, though nobody knows with what it began", () => {
    const own = { ...kept, etag: "new" };
    expect(mergePapers(undefined, own, kept)).toEqual({ wish: kept, isNew: false, both: [] });
  });
});
