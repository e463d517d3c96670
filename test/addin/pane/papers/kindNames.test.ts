import { describe, expect, it } from "vitest";
import { kindSays } from "../../../../addin/pane/papers/kindNames.ts";
import { paperKinds } from "../../../../shared/documents/paperKinds.ts";

describe("what a kind of paper is for", () => {
  it.each([...paperKinds.keys()])("says it of „%s“ in words of the office", (kind) => {
    expect(kindSays(kind)).toMatch(/^[a-zäöü].{15,}[^.;]$/);
    expect(kindSays(kind)).not.toContain("--");
  });
});
