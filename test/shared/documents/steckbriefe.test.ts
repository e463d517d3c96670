import { describe, expect, it } from "vitest";
import { fields } from "../../../shared/catalogue/fields.ts";
import { longText, text } from "../../../shared/catalogue/text.ts";
import { steckbriefe } from "../../../shared/documents/steckbriefe.ts";
import { typesetBlocks } from "../../../shared/documents/typesetBlocks.ts";
import { aCatalogue, aMeasure, loose, someSettings, textOf } from "./aCatalogue.ts";

const open = { audience: "öffentlich" } as const;
const read = (...args: Parameters<typeof steckbriefe>) => loose(textOf(steckbriefe(...args)));

const full = aMeasure({
  code: "MO5",
  types: ["Flankieren"],
  goal: "Mehr Menschen fahren Rad.",
  description: "Der Weg ist schmal.\nBeispiele:\n- Brücke\n- Furt",
  steps: ["Planen:\n- vermessen\n- abstimmen", "Bauen"],
  lead: ["Gemeinde"],
  audiences: ["Bürger*innen"],
  effort: "Wenig.",
  links: [{ code: "MO6", title: "alter Titel" }, { code: "ZZ9" }],
  monitoring: ["Zählstelle"],
  priority: { dots: 4 },
  costEfficiency: { dots: 5, estimated: true },
  investment: { min: 20_000, max: 45_000 },
  emissionSaving: 1234.5,
  emissionReduction: { indirect: true },
  socialChange: { dots: 0 },
  continuous: true,
});

describe("steckbriefe", () => {
  it("keeps the order of the Difu's headings", () => {
    const { blocks } = steckbriefe(aCatalogue([full]), open);
    const headings = blocks.flatMap((block) =>
      block.type === "heading" && block.level === 2 ? [block.text] : []
    );
    expect(headings).toEqual([
      "Ziel der Maßnahme",
      "Ausgangslage und Beschreibung der Maßnahme",
      "Handlungsschritte zur Umsetzung der Maßnahme",
      "Initiator*innen, Akteure und Zielgruppen",
      "Aufwand",
      "Wirkung",
      "Verknüpfung mit anderen Maßnahmen",
      "Monitoring und Erfolgsfaktoren",
      "Weitere Angaben",
      "Bewertung der Maßnahme",
      "Sachstand im Berichtszeitraum 2025",
    ]);
  });

  it("shows ratings as dots and in words, and tells none from not rated", () => {
    const sheet = read(aCatalogue([full]), open);
    expect(sheet).toContain(
      "Priorität | THG-Minderungspotenzial | Gesellschaftlicher Wandel | Kosteneffizienz\n" +
        "●●●●○○ (4 von 6) | indirekt | ○○○○○○ (0 von 6) | ●●●●●○ (5 von 6, geschätzt)"
    );
    expect(read(aCatalogue([aMeasure()]), open)).toContain("nicht bewertet | nicht bewertet");
  });

  it("writes money with points and plain numbers with blanks", () => {
    const sheet = read(aCatalogue([full]), open);
    expect(sheet).toContain("Investitionskosten: 20.000 – 45.000 €");
    expect(sheet).toContain("THG-Einsparung: 1 234,5 t CO₂e/a");
  });

  it("names a few in one stretch of text", () => {
    const { blocks } = steckbriefe(aCatalogue([{ ...full, lead: ["Gemeinde", "Kreis"] }]), open);
    const runs = blocks
      .flatMap((block) => (block.type === "facts" ? block.rows : []))
      .flatMap(({ content }) =>
        content.flatMap((one) => (one.type === "paragraph" ? [one.runs] : []))
      );
    expect(runs).toContainEqual([{ text: "Gemeinde; Kreis" }]);
  });

  it("makes real lists of steps and of dashes in texts", () => {
    const sheet = read(aCatalogue([full]), open);
    expect(sheet).toContain("• Planen:\n  – vermessen\n  – abstimmen\n• Bauen");
    expect(sheet).toContain("Beispiele:\n• Brücke\n• Furt");
  });

  it("names linked measures by their present title and leads to them", () => {
    const other = aMeasure({ code: "MO6", title: "Fahrradbrücke" });
    const paper = steckbriefe(aCatalogue([full, other]), open);
    expect(loose(textOf(paper))).toContain("• Fahrradbrücke (MO6)\n• ZZ9");
    expect(JSON.stringify(paper)).toContain('"text":"Fahrradbrücke (MO6)","anchor":"Massnahme2"');
  });

  it("says nothing of an internal measure, not even where others link to it", () => {
    const secret = aMeasure({ code: "MO6", title: "Geheimes", visibility: "verwaltungsintern" });
    const { leftOut, ...printed } = steckbriefe(aCatalogue([full, secret]), open);
    expect(leftOut).toEqual([{ id: "id-MO6", code: "MO6", title: "Geheimes" }]);
    expect(JSON.stringify(printed)).not.toMatch(/Geheimes|MO6|alter Titel/);
  });

  it("writes „keine Angabe“ where the form needs a row, and leaves other headings out", () => {
    const sheet = read(aCatalogue([aMeasure({ code: "MO1" })]), open);
    expect(sheet).toContain("Ziel der Maßnahme\nkeine Angabe");
    expect(sheet).toContain("Investitionskosten: keine Angabe");
    expect(sheet).toContain("Sachstand im Berichtszeitraum 2025\nkein neuer Sachstand");
    expect(sheet).not.toMatch(
      /Monitoring|Verknüpfung|Wirkung\n|Weitere Angaben|Begründung der Ampel/
    );
  });

  it("prints every printed field that has a value", () => {
    const values = Object.fromEntries(
      Object.entries(fields)
        .filter(([, { kind }]) => kind === text || kind === longText)
        .map(([name]) => [name, `Wert von ${name}`])
    );
    const sheet = read(aCatalogue([values]), { audience: "verwaltungsintern" });
    for (const [name, { printed }] of Object.entries(fields)) {
      if (values[name] === undefined) continue;
      expect(sheet.includes(`Wert von ${name}`), name).toBe(printed);
    }
  });

  it("takes a field added to the table without a line of code", () => {
    const more = {
      ...fields,
      weather: { ...fields.participation, label: "Wetterlage", kind: text },
    };
    const measure = { ...full, weather: "sonnig" };
    const sheet = read(aCatalogue([measure]), { ...open, fields: more });
    expect(sheet).toContain("Wetterlage: sonnig");
  });

  it("prints the public text in place of what stays inside", () => {
    const measure = aMeasure({
      challenges: "Streit",
      spent: { min: 7 },
      publicText: "Es geht voran.",
    });
    const sheet = read(aCatalogue([measure]), open);
    expect(sheet).toContain("Erläuterung: Es geht voran.");
    expect(sheet).not.toMatch(/Streit|Ausgaben|Öffentlichkeit/);
    const inside = read(aCatalogue([measure]), { audience: "verwaltungsintern" });
    expect(inside).toContain("Herausforderungen: Streit");
    expect(inside).toContain("Text für die Öffentlichkeit: Es geht voran.");
  });

  it("uses the municipality's gender form for its own words only", () => {
    const settings = { ...someSettings, genderForm: "colon" } as const;
    const sheet = read(aCatalogue([full], { settings }), open);
    expect(sheet).toContain("Initiator:innen, Akteure und Zielgruppen");
    expect(sheet).toContain("Bürger*innen");
  });

  it("tells the office which sheets will run on to a second page", () => {
    const long = aMeasure({ code: "MO1", title: "Langes", steps: Array(70).fill("Ein Schritt") });
    const wide = aMeasure({ code: "MO2", title: "Breites", funding: "Mittel ".repeat(900) });
    expect(steckbriefe(aCatalogue([full, long]), open).hints).toEqual([
      "Der Steckbrief „Langes (MO1)“ läuft voraussichtlich auf eine zweite Seite. Nichts wird abgeschnitten; wer eine Seite will, kürzt die Texte im Katalog.",
    ]);
    expect(steckbriefe(aCatalogue([full, long, wide]), open).hints.join()).toMatch(
      /^Die Steckbriefe „Langes \(MO1\)“ und „Breites \(MO2\)“ laufen/
    );
    expect(steckbriefe(aCatalogue([full]), open).hints).toEqual([]);
  });

  it("says nothing that is not typeset", () => {
    const rough = "CO2  um 5 t\u0007 senken, z. B. am 1. Mai für 3 €";
    const measure = {
      ...full,
      ...{ own: rough },
      ...{ code: "§ 5", title: rough, topic: rough, department: rough, types: [rough] },
      ...{ goal: `- ${rough}\n- ${rough}`, steps: [`${rough}\n- ${rough}`], lead: [rough, rough] },
      ...{ links: [{ code: "§ 5", title: rough }], progress: rough, ratingNote: rough },
    };
    const table = { ...fields, own: { ...fields.participation, label: rough, kind: text } };
    const { blocks } = steckbriefe(aCatalogue([measure]), { ...open, fields: table });
    expect(textOf({ blocks })).toContain("CO₂ um 5\u00a0t senken");
    expect(typesetBlocks(blocks)).toEqual(blocks);
  });

  it("orders by topic, then by number, and lists the measures in front", () => {
    const measures = ["MO10", "MO2", "KA1"].map((code) =>
      aMeasure({ code, title: code, topic: code === "KA1" ? "Klimaanpassung" : "Mobilität" })
    );
    const { blocks } = steckbriefe(aCatalogue(measures), open);
    const sheets = blocks.flatMap((block) =>
      block.type === "heading" && block.level === 1 ? [block.text] : []
    );
    expect(sheets).toEqual(["MO2 (MO2)", "MO10 (MO10)", "KA1 (KA1)"]);
    expect(blocks[0]).toMatchObject({ type: "title" });
  });
});
