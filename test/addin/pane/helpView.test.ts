import { expect, it } from "vitest";
import { textOf } from "../../../addin/pane/element.ts";
import { view } from "../../../addin/pane/help/helpView.ts";
import type { Desk } from "../../../addin/pane/view.ts";

it("tells whom to ask about a barrier, and who mediates", async () => {
  const help = await view.open({} as unknown as Desk, () => undefined);
  expect(textOf(help.show())).toMatch(
    /Barrierefreiheit.*melden Sie sie der Stabsstelle Klima.*Schlichtungsstelle/s
  );
});
