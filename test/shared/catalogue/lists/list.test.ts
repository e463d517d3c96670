import { describe, expect, it } from "vitest";
import { list } from "../../../../shared/catalogue/lists/list.ts";
import { listSeparators } from "../../../../shared/catalogue/lists/listSeparators.ts";
import { splitEntries } from "../../../../shared/catalogue/lists/splitEntries.ts";
import { readSettings } from "../../../../shared/catalogue/settings/readSettings.ts";

const { settings } = readSettings({
  municipality: { name: "Stadt Musterstadt" },
  departments: [
    { name: "Gebäudewirtschaft", number: "62" },
    { name: "Tiefbau", number: "66" },
  ],
});

describe("the entries of a cell", () => {
  it.each([
    ["lines", "Stadtwerke\nVerbraucherzentrale", ["Stadtwerke", "Verbraucherzentrale"]],
    ["semicolons", "Stadtwerke; Schulen;", ["Stadtwerke", "Schulen"]],
    ["bullets", "• Rad\n- Bus\n– Bahn\n# Fähre\n* Fuß", ["Rad", "Bus", "Bahn", "Fähre", "Fuß"]],
    ["numbering", "1. planen\n2. bauen\na) prüfen", ["planen", "bauen", "prüfen"]],
    [
      "what is counted",
      "7. Klassen; 8. Klassen; 1. bis 4. Jahrgang",
      ["7. Klassen", "8. Klassen", "1. bis 4. Jahrgang"],
    ],
    ["numbering in one line", "1. planen; 2. bauen", ["planen", "bauen"]],
    ["bullets that end in semicolons", "- planen;\n- bauen.", ["planen", "bauen."]],
    [
      "gender forms as parts of words",
      "Bürger*innen\nSchüler:innen",
      ["Bürger*innen", "Schüler:innen"],
    ],
    [
      "a wrapped line under its bullet",
      "- Alle Akteure\nansprechen\n- Treffen",
      ["Alle Akteure ansprechen", "Treffen"],
    ],
    [
      "a sentence with a semicolon behind its bullet",
      "- Treffen; danach Bericht\n- Ende",
      ["Treffen; danach Bericht", "Ende"],
    ],
    ["nothing", " \n ", []],
  ])("are divided by %s", (_how, cell, entries) => {
    expect(splitEntries(cell, [])).toEqual(entries);
  });

  it("are divided by the separators of the column, outside brackets and numbers", () => {
    expect(splitEntries("62 Gebäudewirtschaft, 66 Tiefbau", [", ", ","])).toEqual([
      "62 Gebäudewirtschaft",
      "66 Tiefbau",
    ]);
    expect(splitEntries("Kommunen (Stadt, Kreis), 3,2 Mio. Fahrten", [", ", ","])).toEqual([
      "Kommunen (Stadt, Kreis)",
      "3,2 Mio. Fahrten",
    ]);
  });

  it("nest the part steps of an entry that ends with a colon (seed 004)", () => {
    const cell = [
      "- Auftakttreffen",
      "- Dauerhafte Zusammenarbeit starten:",
      " - gegebenenfalls Selbstverpflichtungen",
      " - Abklärung der Kosten",
      "- Zwei bis drei Treffen im Jahr; moderiert von einer neutralen Person",
    ].join("\n");
    expect(splitEntries(cell, [])).toEqual([
      "Auftakttreffen",
      "Dauerhafte Zusammenarbeit starten:\n- gegebenenfalls Selbstverpflichtungen\n- Abklärung der Kosten",
      "Zwei bis drei Treffen im Jahr; moderiert von einer neutralen Person",
    ]);
  });
});

describe("a list", () => {
  const read = (text: string) => list.read({ text }, { settings });

  it("shows one entry a line", () => {
    expect(list.show(["Rad", "Bus"])).toBe("Rad\nBus");
  });

  it("shows part steps indented and reads them back", () => {
    const steps = ["Planen", "Bauen:\n- Nordteil\n- Südteil", "Eröffnen; mit Fest"];
    expect(list.show(steps)).toBe(
      "- Planen\n- Bauen:\n  - Nordteil\n  - Südteil\n- Eröffnen; mit Fest"
    );
    expect(read(list.show(steps))).toEqual({ value: steps });
  });

  it("drops placeholders among its entries and says so", () => {
    expect(read("Stadtwerke\nN. N.")).toEqual({
      value: ["Stadtwerke"],
      trouble: { code: "placeholder", found: "N. N." },
    });
    expect(read("k. A.")).toEqual({});
  });

  it("is the same by folded entries, in their order", () => {
    expect(list.same(["Bürger*innen", "Vereine"], ["Bürger:innen", "vereine"])).toBe(true);
    expect(list.same(["Vereine", "Schulen"], ["Schulen", "Vereine"])).toBe(false);
  });
});

describe("the separators of a column", () => {
  it.each([
    ["departments of the town", ["62 Gebäudewirtschaft, 66 Tiefbau", "Tiefbau"], [", ", ","]],
    ["short names", ["Schulen, Vereine", "Kitas, Schulen, Eltern"], [", ", ","]],
    ["entries that also stand alone", ["Handwerk / Handel", "Handel"], [" / "]],
    [
      "sentences",
      ["Alle Haushalte, die mit Öl heizen.", "Betriebe, weil sie viel verbrauchen"],
      [],
    ],
    ["resolutions and their numbers", ["Rat 18.07.2024, Nr. 57", "UA 03.04.2025, TOP 3"], []],
    ["nothing", ["Stadtwerke", "Schulen"], []],
  ])("are found among %s", (_what, cells, separators) => {
    expect(listSeparators(cells, settings)).toEqual(separators);
  });
});

it("keeps a word among others that alone would only hold a place", () => {
  const read = (text: string) => list.read({ text }, { settings });
  expect(read("Warengruppen; Muster; Schulung").value).toEqual([
    "Warengruppen",
    "Muster",
    "Schulung",
  ]);
  expect(read("Muster").value).toBeUndefined();
});
