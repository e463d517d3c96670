import { describe, expect, it } from "vitest";
import { ownDictionary } from "../../../../shared/likeness/dictionary/dictionary.ts";
import { learn } from "../../../../shared/likeness/dictionary/learn.ts";
import { wordsAlike } from "../../../../shared/likeness/titles/titlesAlike.ts";
import { titleWords } from "../../../../shared/likeness/titles/titleWords.ts";

const alike = (a: string, b: string, dictionary = ownDictionary()) =>
  wordsAlike(titleWords(a, dictionary), titleWords(b, dictionary)).class;

describe("learn", () => {
  it("takes the one word in which merged titles differ for the same", () => {
    const learned = learn(ownDictionary(), [["Klimakiste für Kitas", "Wanderkoffer für Kitas"]]);
    expect(alike("Klimakiste an Grundschulen", "Wanderkoffer an Grundschulen")).not.toBe("sure");
    expect(alike("Klimakiste an Grundschulen", "Wanderkoffer an Grundschulen", learned)).toBe(
      "sure"
    );
  });

  it("calls two known things one only after a second merge", () => {
    const first = ["Wärmepumpe im Rathaus", "Fernwärme im Rathaus"] as const;
    const second = ["Wärmepumpe im Museum", "Fernwärme im Museum"] as const;
    expect(learn(ownDictionary(), [first]).text).toBe(ownDictionary().text);
    const learned = learn(ownDictionary(), [first, second]);
    expect(alike("Wärmepumpe Kita", "Fernwärme Kita", learned)).toBe("sure");
  });

  it("never learns that two places are one", () => {
    const pair = ["Radweg in Falkenhain", "Radweg in Rabenau"] as const;
    expect(learn(ownDictionary(), [pair, pair]).text).toBe(ownDictionary().text);
  });

  it("learns the same whatever the order", () => {
    const pairs = [
      ["Klimakiste für Kitas", "Wanderkoffer für Kitas"],
      ["Blaue Bank am Markt", "Sitzmöbel am Markt"],
    ] as const;
    expect(learn(ownDictionary(), pairs).text).toBe(
      learn(ownDictionary(), [...pairs].reverse()).text
    );
  });
});
