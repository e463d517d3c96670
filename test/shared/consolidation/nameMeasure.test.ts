import { expect, it } from "vitest";
import { nameMeasure } from "../../../shared/consolidation/nameMeasure.ts";

it("quotes within a title singly", () => {
  expect(nameMeasure({ code: "BS6", title: "Leitlinie „Nachhaltig bauen“\nfür Vorhaben" })).toBe(
    "BS6 „Leitlinie ‚Nachhaltig bauen‘ für Vorhaben“"
  );
  expect(nameMeasure({ title: "Radweg" })).toBe("„Radweg“");
});
