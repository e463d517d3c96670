import { readSettings } from "../../../../shared/catalogue/settings/readSettings.ts";
import type { Settings } from "../../../../shared/catalogue/settings/settings.ts";

/** A town with two topics, two departments and a council. */
export const kept = readSettings({
  municipality: { id: "m", name: "Stadt Musterstadt" },
  topics: [
    { code: "MO", name: "Mobilität" },
    { code: "KA", name: "Klimaanpassung" },
  ],
  departments: [
    { id: "a", name: "Bauen", number: "5" },
    { id: "b", name: "Umwelt", number: "3" },
  ],
  committees: ["Rat"],
}).settings;

function entryAt<Entry>(entries: readonly Entry[], at: number): Entry {
  const entry = entries[at];
  if (entry === undefined) throw new Error("the settings are read");
  return entry;
}

export const mobility = entryAt(kept.topics, 0);
export const adaptation = entryAt(kept.topics, 1);
export const building = entryAt(kept.departments, 0);
export const nature = entryAt(kept.departments, 1);

export const withDepartments = (...departments: Settings["departments"]): Settings => ({
  ...kept,
  departments,
});
