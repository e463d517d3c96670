import { describe, expect, it } from "vitest";
import {
  extendDictionary,
  ownDictionary,
} from "../../../../shared/likeness/dictionary/dictionary.ts";
import { titlesAlike } from "../../../../shared/likeness/titles/titlesAlike.ts";
import { titleWords } from "../../../../shared/likeness/titles/titleWords.ts";

const names = (title: string) => titleWords(title).words.map(({ stem }) => stem);

it("takes words apart by the words they are made of, and leaves whole what is longer than any word", () => {
  const { split } = ownDictionary();
  expect(split("schuldach")).toEqual(["schul", "dach"]);
  const endless = `${"schule".repeat(50)}mix`;
  expect(split(endless)).toEqual([endless]);
});

describe("dictionary", () => {
  it.each([
    ["BHKW", "Kraft-Wärme-Kopplung"],
    ["Umweltwärme", "WP-Heizung"],
    ["hydr. Abgleich", "Heizungsoptimierung"],
    ["Zebrastreifen", "FGÜ"],
    ["Kiezblock", "Superblocks"],
    ["Klimacheck für Ratsvorlagen", "Klimarelevanzprüfung"],
    ["Zisternen", "Regenwassernutzung"],
    ["Rankpflanzen", "begrünte Wände"],
    ["Hausbesitzende", "Eigentümerinnen und Eigentümer"],
    ["Feuerwehrgerätehaus", "FW-Haus"],
    ["Absorberanlage", "Absorbermatten"],
    ["Ferienhöfe", "Urlaubsbauernhöfe"],
    ["Torfverzicht", "torffreie Erde"],
    ["Divestment", "nachhaltige Geldanlagen"],
    ["Umwälzpumpen", "Heizkreispumpe"],
    ["Lichtverschmutzung", "Insektenschutz bei Beleuchtung"],
  ])("knows „%s“ and „%s“ for one thing", (a, b) => expect(names(a)[0]).toBe(names(b)[0]));

  it.each([
    ["Radweg", "Gehweg"],
    ["Kita", "Schule"],
    ["Hallenbad", "Freibad"],
    ["Radweg prüfen", "Radweg bauen"],
    ["Stromspeicher", "Wärmespeicher"],
    ["Museum", "Archiv"],
    ["Ladentüren", "Türen"],
  ])("keeps neighbours apart: „%s“, „%s“", (a, b) =>
    expect(titlesAlike(a, b).class).not.toBe("sure")
  );

  it("names each thing once", () => {
    const { text } = ownDictionary();
    const heads = text.split("\n").flatMap((line) => /^([^\s#][^=:]*) =/.exec(line)?.[1] ?? []);
    expect(heads.length).toBeGreaterThan(400);
    expect(heads.filter((head, at) => heads.indexOf(head) !== at)).toEqual([]);
  });

  it("relates only what it knows", () => {
    const { text, near, concept } = ownDictionary();
    const related = text.slice(text.indexOf("# Verwandt")).split("\n").slice(1);
    const lines = related.join("\n").replace(/\n +/g, " ").split("\n").filter(Boolean);
    const unknown = lines.filter((line) => near(line.split(":")[0] ?? "") === undefined);
    expect(unknown).toEqual([]);
    expect(concept("photovoltaik")?.name).toBe("Photovoltaik");
  });

  it("lets a line go on below, and what a municipality says go first", () => {
    const more = "# Gegenstand\nKlimakiste = Wanderkoffer,\n  Klimarucksack";
    const words = titleWords("Klimarucksack", extendDictionary(ownDictionary(), more)).words;
    expect(words.map(({ stem }) => stem)).toEqual(["Klimakiste"]);
  });
});
