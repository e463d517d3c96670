import { describe, expect, it } from "vitest";
import { replacementOf } from "../../../../addin/pane/papers/replacementOf.ts";
import type { PaperEntry } from "../../../../shared/exchange/entities/paper.ts";

const paper: PaperEntry = {
  ...{ id: "p1", kind: "mitteilung", of: { version: 1 }, audience: "öffentlich" },
  state: "übergeben",
  context: {
    reference: "V/2027/0100",
    subject: "Klimaschutz",
    coSigners: [{ department: "Kämmerei", result: "mitgezeichnet", dueDate: "2027-01-01" }],
    finalSignature: { by: "Beispiel" },
    handedOver: "2027-02-01",
  },
};
const version = (number: number) => ({
  ...{ number, period: "2025", hash: "h", at: "2026-03-30T10:00:00Z", by: "p", measures: 1 },
});

describe("replacementOf", () => {
  it("has the next number, the newest version, and nobody's signature", () => {
    const wish = replacementOf(paper, { versions: [version(2), version(1)] }, "p2");
    expect(wish).toMatchObject({ id: "p2", etag: "new", replaces: "p1", of: { version: 2 } });
    expect(wish.context).toEqual({
      reference: "V/2027/0100/1",
      subject: "Klimaschutz",
      coSigners: [{ department: "Kämmerei" }],
      replaces: { reference: "V/2027/0100" },
    });
  });

  it("of a draft's paper is made of the draft again", () => {
    const wish = replacementOf(
      { ...paper, of: { draft: "2026" } },
      { versions: [version(2)] },
      "p"
    );
    expect(wish.of).toEqual({ draft: "2026" });
  });
});
