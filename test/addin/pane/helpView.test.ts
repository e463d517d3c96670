import { expect, it } from "vitest";
import { textOf } from "../../../addin/pane/element.ts";
import { view } from "../../../addin/pane/help/helpView.ts";
import type { Desk } from "../../../addin/pane/view.ts";
import type { Role } from "../../../shared/exchange/policy.ts";

async function helpFor(...roles: readonly Role[]): Promise<string> {
  const help = await view.open({ session: { me: { roles } } } as unknown as Desk, () => undefined);
  return textOf(help.show());
}

it("tells whom to ask about a barrier, and who mediates", async () => {
  expect(await helpFor("department")).toMatch(
    /Barrierefreiheit.*melden Sie sie der Stabsstelle Klima.*Schlichtungsstelle/s
  );
});

it("explains the steps somebody has, and no others", async () => {
  const [department, office] = [await helpFor("department"), await helpFor("office")];
  expect(department).toContain("Meldung abgeben zeigt, was sich geändert hat");
  expect(department).not.toContain("Zusammenführen macht");
  expect(office).toContain("Zusammenführen macht aus allen Meldungen einen Entwurf");
});
