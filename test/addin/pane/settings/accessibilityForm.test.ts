import { expect, it } from "vitest";
import { withSaid } from "../../../../addin/pane/settings/accessibilityForm.ts";
import { readSettings } from "../../../../shared/catalogue/settings/readSettings.ts";

it("keeps what was entered of the Erklärung, and forgets what was emptied", () => {
  const { settings } = readSettings({ municipality: { name: "Stadt Musterau" } });
  const contact = "barrierefrei@musterau.example";
  const said = withSaid(settings, "contact", contact);
  expect(said.municipality.accessibility).toEqual({ contact });
  const more = withSaid(said, "standing", "vereinbar");
  expect(more.municipality.accessibility).toEqual({ contact, standing: "vereinbar" });
  expect(withSaid(withSaid(more, "standing", ""), "contact", "")).toEqual(settings);
});
