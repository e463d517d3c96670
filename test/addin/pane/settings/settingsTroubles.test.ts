import { describe, expect, it } from "vitest";
import { troublesOf } from "../../../../addin/pane/settings/settingsTroubles.ts";
import { readSettings } from "../../../../shared/catalogue/settings/readSettings.ts";
import type { Settings } from "../../../../shared/catalogue/settings/settings.ts";
import { adaptation, building, kept, mobility, nature, withDepartments } from "./aTown.ts";

describe("troublesOf", () => {
  it("finds nothing wrong with what is in order", () => {
    expect(troublesOf(kept, {})).toEqual([]);
  });

  it.each<[string, Settings, string, RegExp]>([
    [
      "a town without a name",
      { ...kept, municipality: { ...kept.municipality, name: " " } },
      "town/name",
      /Name der Kommune fehlt/,
    ],
    [
      "a topic without a name",
      { ...kept, topics: [{ ...mobility, name: "" }, adaptation] },
      "topics/0/name",
      /Name fehlt/,
    ],
    [
      "a code that is none",
      { ...kept, topics: [{ ...mobility, code: "M1" }, adaptation] },
      "topics/0/code",
      /1 bis 4 Buchstaben/,
    ],
    [
      "a code that stands twice",
      { ...kept, topics: [mobility, { ...adaptation, code: "mo" }] },
      "topics/1/code",
      /„MO“ hat schon/,
    ],
    [
      "a department that stands twice",
      withDepartments(building, { ...nature, name: "Bauen" }),
      "departments/1/name",
      /steht schon in der Liste/,
    ],
    [
      "a number two departments have",
      withDepartments(building, { ...nature, number: "5" }),
      "departments/1/number",
      /Die Nummer 5/,
    ],
    [
      "a successor of what goes on",
      withDepartments({ ...building, successor: "b" }, nature),
      "departments/0/validTo",
      /letzten Tag/,
    ],
    [
      "a department below itself",
      withDepartments({ ...building, parent: "a" }, nature),
      "departments/0/parent",
      /zu sich selbst/,
    ],
    [
      "a committee without a name",
      { ...kept, committees: [{ name: "", kind: "Rat", receives: [], dates: [] }] },
      "committees/0/name",
      /Name fehlt/,
    ],
  ])("says of %s what to do, at its field", (_, settings, at, sentence) => {
    expect(troublesOf(settings, {})).toEqual([{ at, sentence: expect.stringMatching(sentence) }]);
  });

  it("lets a closed department keep a number that another has now", () => {
    expect(
      troublesOf(
        withDepartments({ ...building, validTo: "2025-12-31" }, { ...nature, number: "5" }),
        {}
      )
    ).toEqual([]);
  });

  it("says what a number and a date look like", () => {
    const [number, date] = troublesOf(kept, {
      "rating/priority": "viel",
      "committees/0/dates": "bald",
    });
    expect(number?.sentence).toBe(
      "„viel“ ist keine Zahl. Bitte eine Zahl ab 0 eintragen, z. B. 0,5 oder 2."
    );
    expect(date?.sentence).toContain("„bald“ ist kein Datum.");
  });

  it("finds everything that the service would refuse", () => {
    const refused = { ...kept, topics: [mobility, { ...adaptation, name: mobility.name }] };
    expect(readSettings(refused).troubles).not.toEqual([]);
    expect(troublesOf(refused, {})).not.toEqual([]);
  });
});
