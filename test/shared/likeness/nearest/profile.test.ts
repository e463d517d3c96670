import { describe, expect, it } from "vitest";
import { measureWords } from "../../../../shared/likeness/measures/measureWords.ts";
import { countAgain, countUnits, profilesOf } from "../../../../shared/likeness/nearest/profile.ts";
import { heardIn } from "../../../../shared/likeness/nearest/rarity.ts";

const taken = [
  { titles: ["Solardach Rathaus"], description: "12 kWp auf dem Rathaus." },
  { titles: ["Radweg Nordring", "Radweg am Ring"] },
  { titles: ["Bäume am Nordring"], description: "Zwölf Linden am Radweg." },
].map((measure) => measureWords(measure));

describe("counting what measures speak of", () => {
  it("counts as their profiles do, without keeping them", () => {
    const { known, counts } = countUnits(taken);
    const heard = new Map(counts.flatMap((count, unit) => [[known.texts[unit] ?? "", count]]));
    expect(heard).toEqual(heardIn(profilesOf(taken)).counts);
  });

  it("gives the same where only some are gone and some are new", () => {
    const [first, second, third] = taken;
    if (!first || !second || !third) throw new Error("three measures");
    const again = countAgain(countUnits([first, second]), [third], [first]);
    const whole = countUnits([second, third]);
    const said = (counts: readonly number[] = []) =>
      whole.known.texts.map((_, unit) => counts[unit] ?? 0);
    expect(said(again?.counts)).toEqual(said(whole.counts));
  });
});
