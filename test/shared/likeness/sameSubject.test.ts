import { expect, it } from "vitest";
import { measureWords } from "../../../shared/likeness/measureWords.ts";
import { sameSubject } from "../../../shared/likeness/sameSubject.ts";

const words = (title: string, description?: string) =>
  measureWords({ titles: [title], ...(description !== undefined && { description }) });

const pumps = words("Pumpen im Freibad tauschen", "Drehzahlregelung der Filteranlage.");

it("hears that two measures speak of the same, in whatever words", () => {
  const told = words("Freibad: sparsame Antriebe", "Die Filterlaufzeiten folgen den Badegästen.");
  expect(sameSubject(pumps, told)).toContain("Badtechnik");
  expect(sameSubject(told, pumps)).toContain("Pumpen");
});

it("needs more than one circle of words, and most of what the shorter one speaks of", () => {
  expect(sameSubject(pumps, words("Bäume am Freibad"))).toEqual([]);
  expect(sameSubject(pumps, words("Pumpen"))).toEqual([]);
});

it("lets another place or another amount stand against it", () => {
  const lights = (place: string, amount: string) =>
    words(`Leuchten ${place} tauschen`, `${amount} Mastleuchten der Straßenbeleuchtung.`);
  expect(sameSubject(lights("am Hafen", "34"), lights("in der Altstadt", "34"))).toEqual([]);
  expect(sameSubject(lights("am Hafen", "34"), lights("am Hafen", "80"))).toEqual([]);
  expect(sameSubject(lights("am Hafen", "34"), lights("am Hafen", "34"))).not.toEqual([]);
});
