import { describe, expect, it } from "vitest";
import {
  type LikelyMeasure,
  measureWords,
} from "../../../../shared/likeness/measures/measureWords.ts";
import { clueNames, cluesOf } from "../../../../shared/likeness/nearest/clues.ts";
import { generallyHeard } from "../../../../shared/likeness/nearest/experience.ts";
import { profilesOf } from "../../../../shared/likeness/nearest/profile.ts";
import { raritiesIn } from "../../../../shared/likeness/nearest/rarity.ts";

/** What is asked about two measures alone in their catalogue, by the name of the clue. */
function asked(a: LikelyMeasure, b: LikelyMeasure, nextBest = 0.25) {
  const [one, other] = [measureWords(a), measureWords(b)];
  const rarity = raritiesIn(profilesOf([one, other]), generallyHeard());
  const clues = cluesOf(one, other, { closeness: 0.5, nextBest, isMutual: true }, rarity);
  return Object.fromEntries(clueNames.map((name, at) => [name, clues[at]]));
}

const titled = (title: string, description?: string): LikelyMeasure => ({
  titles: [title],
  ...(description !== undefined && { description }),
});

describe("what speaks for and against two measures being one", () => {
  it("knows titles that say the same but for what is done", () => {
    const well = titled("Trinkbrunnen Marktplatz");
    expect(asked(well, titled("Trinkbrunnen am Marktplatz aufstellen"))).toMatchObject({
      sameButDeeds: 1,
    });
    expect(asked(well, titled("Trinkbrunnen am Bahnhof aufstellen"))).toMatchObject({
      sameButDeeds: 0,
    });
  });

  it("counts numbers of both for them, and none of both against them", () => {
    const roof = titled("Solardach Bauhof", "Anlage mit 87 kW auf der Halle.");
    const same = asked(roof, titled("Photovoltaik Betriebshof", "87 kW auf dem Hallendach."));
    expect(same["sharedNumbers"]).toBeGreaterThan(0);
    expect(same["otherNumbers"]).toBe(0);
    const other = asked(roof, titled("Photovoltaik Betriebshof", "34 kW auf dem Hallendach."));
    expect(other).toMatchObject({ sharedNumbers: 0, otherNumbers: 1 });
  });

  it("knows neighbours of a row by the same description, word for word", () => {
    const text = "Dach und Fassade werden gedämmt, die Fenster getauscht.";
    const [north, south] = ["Sanierung Grundschule Amsel", "Sanierung Grundschule Finken"];
    expect(asked(titled(north, text), titled(south, text))).toMatchObject({ neighbour: 1 });
    expect(asked(titled(north, text), titled(south, `${text} Auch der Keller.`))).toMatchObject({
      neighbour: 0,
    });
  });

  it("is the same whichever of the two comes first", () => {
    const a = titled("Leuchtturmschule Seeufer", "40 Kinder messen 11 Wochen lang am Deich.");
    const b = titled("Temperaturfühler am Deich", "Vierzig Schülerinnen und Schüler messen.");
    const [there, back] = [asked(a, b), asked(b, a)];
    for (const name of clueNames) expect(back[name]).toBeCloseTo(there[name] ?? Number.NaN, 9);
  });

  it("makes little of having no rival in a small catalogue", () => {
    const [a, b] = [titled("Solardach Bauhof"), titled("Solardach am Bauhof")];
    expect(asked(a, b, 0)["aheadOfNextBest"]).toBe(asked(a, b, 0.2)["aheadOfNextBest"]);
  });
});
