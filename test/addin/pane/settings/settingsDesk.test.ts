import { describe, expect, it } from "vitest";
import { patternLike } from "../../../../addin/pane/settings/numberExample.ts";
import {
  changedParts,
  freshId,
  mergeSettings,
  movedUp,
  renamedIn,
  withOldNames,
} from "../../../../addin/pane/settings/settingsDesk.ts";
import { dayFrom } from "../../../../addin/pane/settings/settingsFields.ts";
import { settingsIn } from "../../../../addin/pane/settings/settingsFile.ts";
import { troublesOf } from "../../../../addin/pane/settings/settingsTroubles.ts";
import { readPersons, writePersons } from "../../../../addin/pane/settings/writtenPersons.ts";
import { readSettings } from "../../../../shared/catalogue/readSettings.ts";
import type { Settings } from "../../../../shared/catalogue/settings.ts";

const kept = readSettings({
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

const [mobility, adaptation] = kept.topics;
const [building, nature] = kept.departments;
if (!mobility || !adaptation || !building || !nature) throw new Error("the settings are read");
const withDepartments = (...departments: Settings["departments"]): Settings => ({
  ...kept,
  departments,
});

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

describe("mergeSettings", () => {
  it("takes what each has changed", () => {
    const own = { ...kept, topics: [adaptation] };
    const theirs = { ...kept, committees: [], periods: [] };
    expect(mergeSettings(kept, own, theirs)).toEqual({
      settings: { ...theirs, topics: [adaptation] },
      both: [],
    });
  });

  it("names what both have changed, and keeps the own wording", () => {
    const own = { ...kept, topics: [adaptation] };
    const merged = mergeSettings(kept, own, { ...kept, topics: [mobility] });
    expect(merged).toEqual({ settings: own, both: ["Themenfelder"] });
  });

  it("also takes away whose release counts", () => {
    const base: Settings = { ...kept, releasedBy: "head" };
    expect(mergeSettings(base, kept, base).settings.releasedBy).toBeUndefined();
    expect(changedParts(base, kept)).toEqual(["Kommune"]);
  });
});

describe("another name", () => {
  const wish = {
    ...withDepartments({ ...building, name: "Hochbau" }, nature),
    topics: [{ ...mobility, code: "VK" }, adaptation],
  };
  it("leaves the old one as an other way of writing it", () => {
    expect(withOldNames(kept, wish).departments[0]?.aliases).toEqual(["Bauen"]);
    expect(withOldNames(kept, kept)).toEqual(kept);
  });

  it("is known for those who answer for it", () => {
    expect(renamedIn(kept, wish)).toEqual({
      departments: new Map([["Bauen", "Hochbau"]]),
      topics: new Map([["MO", "VK"]]),
    });
  });
});

describe("lists", () => {
  it("give a new department an id of its own", () => {
    const taken = { ...building, id: "dienststelle-2" };
    expect(freshId([taken])).toBe("dienststelle-3");
  });

  it("move an entry up, the first stays", () => {
    expect(movedUp(["a", "b", "c"], 2)).toEqual(["a", "c", "b"]);
    expect(movedUp(["a", "b"], 0)).toEqual(["a", "b"]);
  });
});

describe("persons as lines", () => {
  it.each([
    ["Ada Beispiel", { name: "Ada Beispiel" }],
    ["Ada Beispiel, Leiterin, Amt 1", { name: "Ada Beispiel", function: "Leiterin, Amt 1" }],
    [
      "Ada, Leiterin (Vertretung: Bo Muster)",
      { name: "Ada", function: "Leiterin", deputy: "Bo Muster" },
    ],
  ])("„%s“ are read as they are written", (line, person) => {
    expect(readPersons([line])).toEqual([person]);
    expect(writePersons([person])).toEqual([line]);
  });
});

describe("patternLike", () => {
  it.each([
    ["V/2026/0123", "V/2027/7", "V/27/7"],
    ["23-0456/1", "7-1/22", "7-x/2"],
    ["BV (2026) 12", "BV (2031) 9", "BV 2031 9"],
  ])("of „%s“ takes „%s“, not „%s“", (example, fits, not) => {
    const pattern = new RegExp(`^(?:${patternLike(example)})$`, "u");
    expect([example, fits, not].map((number) => pattern.test(number))).toEqual([true, true, false]);
  });
});

describe("dayFrom", () => {
  it.each([
    ["16.3.2027", "2027-03-16"],
    ["29.02.2028", "2028-02-29"],
    ["31.02.2027", undefined],
    ["März 2027", undefined],
  ])("reads „%s“ as %s", (text, day) => {
    expect(dayFrom(text)).toBe(day);
  });
});

describe("settingsIn", () => {
  it("takes a file of this municipality, periods stay", () => {
    const text = `\ufeff${JSON.stringify({ ...kept, committees: [], periods: [{ id: "x" }] })}`;
    expect(settingsIn(text, kept)).toEqual({ settings: { ...kept, committees: [] } });
  });

  it.each([
    ["kein JSON", /keine Einstellungsdatei/],
    ["[]", /keine Einstellungsdatei/],
    [
      JSON.stringify({ municipality: { id: "n", name: "Gemeinde Neudorf" } }),
      /anderen Kommune \(Gemeinde Neudorf\)/,
    ],
    [JSON.stringify({ municipality: { id: "m" } }), /Der Name der Kommune fehlt/],
  ])("refuses %s in German", (text, sentence) => {
    expect(settingsIn(text, kept)).toEqual({ troubles: [expect.stringMatching(sentence)] });
  });
});
