import type { Accessibility, Settings } from "../../../shared/catalogue/settings/settings.ts";
import { type Content, el } from "../element.ts";
import type { Put } from "./entryKit.ts";
import { type FieldKit, longTextField } from "./settingsFields.ts";

/** What only the municipality can say in the Erklärung zur Barrierefreiheit, which stands under „Hilfe“. */
export function accessibilityForm(kit: FieldKit, settings: Settings, put: Put<Settings>): Content {
  const field = (name: keyof Accessibility, label: string) =>
    longTextField(kit, {
      at: `town/accessibility/${name}`,
      label,
      value: settings.municipality.accessibility?.[name] ?? "",
      write: (text) => put(withSaid(settings, name, text)),
    });
  return [
    el("h3", {}, "Erklärung zur Barrierefreiheit"),
    field("standing", "Stand der Vereinbarkeit (wie weit, wann und wie geprüft)"),
    field("contact", "Wo Barrieren gemeldet werden (Stelle, E-Mail, Telefon)"),
    field("mediation", "Schlichtungs- oder Durchsetzungsstelle (Name, Anschrift)"),
  ];
}

/** Settings with one of the three as it is now; what is empty is not said. */
export function withSaid(settings: Settings, name: keyof Accessibility, text: string): Settings {
  const { accessibility: said = {}, ...municipality } = settings.municipality;
  const { [name]: _, ...others } = said;
  const now = text === "" ? others : { ...others, [name]: text };
  const accessibility = Object.keys(now).length > 0 ? { accessibility: now } : {};
  return { ...settings, municipality: { ...municipality, ...accessibility } };
}
