import { describe, expect, it } from "vitest";
import {
  extendDictionary,
  ownDictionary,
} from "../../../../shared/likeness/dictionary/dictionary.ts";
import { titleWords } from "../../../../shared/likeness/titles/titleWords.ts";

const stems = (title: string) => titleWords(title).words.map(({ stem }) => stem);

describe("titleWords", () => {
  it.each([
    ["Radwegeausbau", ["Radweg", "Ausbau"]],
    ["PV auf Kitadächern", ["Photovoltaik", "Kita", "Dach"]],
    ["Stadtbäume", ["Stadtbaum"]],
    ["Klimaschutz­konzept", ["Klimaschutzkonzept"]],
    ["Beleuchtung der Strassen", ["Straßenbeleuchtung"]],
    ["Straßenbeleuchtugn", ["Straßenbeleuchtung"]],
    ["Daecher der Kindergaerten begruenen", ["Dach", "Kita", "Begrünung"]],
    ["Beratung am Gymn.", ["Beratung", "Gymnasium"]],
    ["Konzept: Radabstellplätze", ["Konzept", "Fahrradabstellanlage"]],
    ["Entsiegelung in Wiesendorf", ["Entsiegelung", "wiesendorf"]],
    ["Radwege an Gymnasien", ["Radweg", "Gymnasium"]],
    [
      "Straßenbe-leuchtung im Bürgerhaus Bergwiesen",
      ["Straßenbeleuchtung", "Bürgerhaus", "bergwies"],
    ],
    ["Sanierung der Fenter", ["Sanierung", "Fenster"]],
    ["Beschaffung eines Batteriespeichers", ["Kauf", "Stromspeicher"]],
    ["Fuhrpark im Gewerbepark Kanal", ["Fuhrpark", "Gewerbegebiet", "kanal"]],
  ])("takes „%s“ apart by what it means", (title, expected) =>
    expect(stems(title)).toEqual(expected)
  );

  it("knows names that end as places do, but no workshop", () => {
    const placesIn = (title: string) =>
      titleWords(title).words.flatMap(({ text, where }) => (where ? [text] : []));
    expect(placesIn("Radweg nach Eichstätt")).toEqual(["Eichstätt"]);
    expect(placesIn("Lüftung der Bühnenwerkstatt")).toEqual([]);
  });

  it("folds gender forms", () => {
    const forms = ["Nutzer*innen", "Nutzer:innen", "Nutzer_innen", "Nutzer/-innen", "NutzerInnen"];
    expect(new Set(forms.map((form) => titleWords(form).folded)).size).toBe(1);
  });

  it.each(["EE5: PV auf Kitas", "M 3.2 – PV auf Kitas", "3.1.2 PV auf Kitas", "7. PV auf Kitas"])(
    "leaves the number in front of „%s“ out",
    (title) => expect(titleWords(title).folded).toBe(titleWords("PV auf Kitas").folded)
  );

  it("keeps numbers, directions and street names beside the words", () => {
    const { numbers, directions, streets } = titleWords("2. BA Radweg Gartenstr. Süd");
    expect([...numbers]).toEqual(["2"]);
    expect([...directions]).toEqual(["sud"]);
    expect([...streets.values()]).toEqual(["Gartenstr"]);
  });

  it("takes the letter of a building for a number", () => {
    expect([...titleWords("Zisterne an der Feuerwache, Haus B").numbers]).toEqual(["b"]);
  });

  it.each([
    ["Mühlenweg", "Mühlweg"],
    ["Kirchgasse", "Kirchgäßchen"],
    ["Goethe-Straße", "Goethestr."],
  ])("takes %s and %s for one street", (one, other) => {
    expect([...titleWords(one).streets.keys()]).toEqual([...titleWords(other).streets.keys()]);
  });

  it("knows a kind of street from a name", () => {
    expect(titleWords("Fahrradstraße").streets.size).toBe(0);
    expect(titleWords("Schillerstraße").streets.size).toBe(1);
  });

  it("learns the words of a municipality, which go before ours", () => {
    const more = "# Gegenstand\nKlimakiste = Wanderkoffer\n# Ort\nSchloss = Rathaus";
    const words = titleWords("Wanderkoffer im Rathaus", extendDictionary(ownDictionary(), more));
    expect(words.words.map(({ stem }) => stem)).toEqual(["Klimakiste", "Schloss"]);
  });
});
