import { describe, expect, it } from "vitest";
import { matchWords } from "../../../../shared/likeness/titles/matchWords.ts";
import { replaced } from "../../../../shared/likeness/titles/replaced.ts";
import { titlesAlike } from "../../../../shared/likeness/titles/titlesAlike.ts";
import { titleWords } from "../../../../shared/likeness/titles/titleWords.ts";

const between = (one: string, other: string) => {
  const [a, b] = [titleWords(one), titleWords(other)];
  return replaced(a, b, matchWords(a, b));
};

describe("titles that are word for word the same but for one place", () => {
  it.each([
    ["Netzausbau Fernwärme bis 2045", "Netzausbau Strom bis 2045", "Fernwärme", "Strom"],
    ["Drucker im Rathaus tauschen", "Drucker im Hallenbad tauschen", "Rathaus", "Hallenbad"],
    ["Machbarkeitsstudie Sanierung Stadthalle", "Sanierung Stadthalle", "Machbarkeitsstudie", ""],
    ["Licht am Humboldt-Gymnasium", "Fenster Humboldt-Gymnasium", "Licht am", "Fenster"],
  ])("are neighbours: „%s“, „%s“", (a, b, one, other) => {
    expect(between(a, b)).toEqual([one, other]);
    expect(between(b, a)).toEqual([other, one]);
    expect(titlesAlike(a, b).class).toBe("no");
  });

  it.each([
    ["Solarstrom auf dem Bauhof", "Photovoltaik auf dem Bauhof"],
    ["Bäume im Lerchenfeld pflanzen", "Bäume im Lerchefeld pflanzen"],
    ["Sanierung der Mühlbachschule", "Sanierung der Mühlbach-Schule"],
    ["Trinkbrunnen", "Trinkbrunnen am Markt"],
  ])("may still be one: „%s“, „%s“", (a, b) => {
    expect(between(a, b)).toBeUndefined();
  });

  it("are for a person to see where two words name one thing", () => {
    expect(titlesAlike("Umwelttag auf dem Kornmarkt", "Klimatag auf dem Kornmarkt").class).toBe(
      "look"
    );
  });
});
