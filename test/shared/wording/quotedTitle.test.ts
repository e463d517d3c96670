import { expect, it } from "vitest";
import { quotedTitle } from "../../../shared/wording/quotedTitle.ts";

it("quotes within a title singly, on one line", () => {
  expect(quotedTitle("Leitlinie „Nachhaltig bauen“\nfür Vorhaben")).toBe(
    "„Leitlinie ‚Nachhaltig bauen‘ für Vorhaben“"
  );
  expect(quotedTitle("Radweg")).toBe("„Radweg“");
});
