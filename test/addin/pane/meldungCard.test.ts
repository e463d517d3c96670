import { describe, expect, it } from "vitest";
import { findPieces, textOf } from "../../../addin/pane/element.ts";
import { meldungCard } from "../../../addin/pane/submit/meldungCard.ts";
import { firstState } from "../../../addin/pane/submit/submitState.ts";
import type { Submitting } from "../../../addin/pane/submit/submitView.ts";
import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";
import type { Role } from "../../../shared/exchange/policy.ts";

const summary = { id: "a", hash: "h", measures: 2, gaps: [{ label: "Ampel", count: 1 }] };

/** A desk of somebody with these roles, where the head releases or not. */
function submitting(roles: readonly Role[], releasedBy?: "head"): Submitting {
  const town = { municipality: { id: "e", name: "E" }, ...(releasedBy && { releasedBy }) };
  const { settings } = readSettings(town);
  const book = { state: () => ({ reading: { department: "Bauamt" }, isStale: false }) };
  const session = { me: { roles }, settings, periods: [], isAway: false };
  const store = { state: () => ({ ...firstState, summary }) };
  return { desk: { book, session }, store } as unknown as Submitting;
}

const buttonsOf = (desk: Submitting) =>
  findPieces(meldungCard(desk), ({ tag }) => tag === "button").map((button) => textOf(button));

describe("the buttons that send", () => {
  it("hand it in at once where nobody has to release", () => {
    expect(buttonsOf(submitting(["department"]))).toContain("Meldung abgeben");
  });

  it("give it to the head where the municipality asks for that", () => {
    expect(buttonsOf(submitting(["department"], "head"))).toContain(
      "Zur Freigabe an die Leitung geben"
    );
  });

  it("let the head hand it in herself", () => {
    expect(buttonsOf(submitting(["department", "head"], "head"))).toContain("Meldung abgeben");
  });
});

describe("what is wanted", () => {
  it("is told with its count, and never stops anybody", () => {
    const text = textOf(meldungCard(submitting(["department"])));
    expect(text).toContain("Ampel: fehlt bei 1 Maßnahme");
    expect(text).toContain("Abgeben können Sie auch so");
  });
});
