import { describe, expect, it } from "vitest";
import { titleWords } from "../../../shared/likeness/titleWords.ts";

const stems = (title: string) => titleWords(title).words.map(({ stem }) => stem);

describe("titleWords", () => {
  it.each([
    ["Radwegeausbau", ["rad", "weg", "ausbau"]],
    ["PV auf Kitadächern", ["photovoltaik", "kita", "dach"]],
    ["Stadtbäume", ["stadt", "baum"]],
    ["Klimaschutz­konzept", ["klima", "schutz", "konzept"]],
  ])("takes „%s“ apart", (title, expected) => expect(stems(title)).toEqual(expected));

  it("folds gender forms", () => {
    const forms = ["Nutzer*innen", "Nutzer:innen", "Nutzer_innen", "Nutzer/-innen", "NutzerInnen"];
    expect(new Set(forms.map((form) => titleWords(form).folded)).size).toBe(1);
  });

  it("keeps numbers, directions and street names beside the words", () => {
    const { numbers, directions, streets } = titleWords("Radweg Gartenstr. Süd, 2. BA");
    expect([...numbers]).toEqual(["2"]);
    expect([...directions]).toEqual(["sued"]);
    expect([...streets.values()]).toEqual(["Gartenstr"]);
  });

  it("knows a kind of street from a name", () => {
    expect(titleWords("Fahrradstraße").streets.size).toBe(0);
    expect(titleWords("Schillerstraße").streets.size).toBe(1);
  });
});
