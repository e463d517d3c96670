import { expect, it } from "vitest";
import { textOf } from "../../../addin/pane/element.ts";
import { view } from "../../../addin/pane/help/helpView.ts";
import type { Desk } from "../../../addin/pane/view.ts";
import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";
import type { Role } from "../../../shared/exchange/policy.ts";

const town = (more: object) =>
  readSettings({
    municipality: { name: "Stadt Musterau", office: "Stabsstelle Klima", ...more },
  }).settings;

async function helpFor(role: Role, settings = town({})): Promise<string> {
  const session = { me: { roles: [role] }, settings };
  const help = await view.open({ session } as unknown as Desk, () => undefined);
  return textOf(help.show());
}

it("shows the Erklärung zur Barrierefreiheit with what the municipality has said in it", async () => {
  const accessibility = {
    standing: "teilweise vereinbar, nach Selbstbewertung vom 12.11.2026",
    contact: "barrierefrei@musterau.example, Telefon 0251 4711",
    mediation: "Ombudsstelle des Landes, Am Markt 1, Musterau",
  };
  const said = await helpFor("department", town({ accessibility }));
  expect(said).toContain("Stand der Vereinbarkeit: teilweise vereinbar");
  expect(said).toContain(
    "Barrieren melden Sie bitte an: barrierefrei@musterau.example, Telefon 0251 4711."
  );
  expect(said).toMatch(/wenden Sie sich bitte an: Ombudsstelle des Landes.*kostenlos/s);
});

it("names the office and the kind of body that mediates where nobody has said more", async () => {
  const said = await helpFor("department");
  expect(said).toContain("Stand der Vereinbarkeit: Die Kommune hat ihn noch nicht eingetragen.");
  expect(said).toContain("melden Sie bitte an: Stabsstelle Klima, Stadt Musterau.");
  expect(said).toContain("wenden Sie sich bitte an die Schlichtungs- oder Durchsetzungsstelle");
  expect(said).toContain("schlichtungsstelle-bgg.de");
});

it("explains the steps somebody has, and no others", async () => {
  const [department, office] = [await helpFor("department"), await helpFor("office")];
  expect(department).toContain("Meldung abgeben zeigt, was sich geändert hat");
  expect(department).not.toContain("Zusammenführen macht");
  expect(office).toContain("Zusammenführen macht aus allen Meldungen einen Entwurf");
});
