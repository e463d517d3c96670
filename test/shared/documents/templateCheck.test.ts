import { describe, expect, it } from "vitest";
import { type TemplateCheck, templateSentences } from "../../../shared/documents/templateCheck.ts";

const fine: TemplateCheck = {
  ...{ found: ["betreff", "inhalt"], missing: [], unknown: [], hints: [] },
  styles: { found: ["Titel"], missing: [] },
  validated: { before: [], added: [] },
};

describe("what is said of a town's template", () => {
  it("is that it can be used, what is filled, and what Microsoft's validator says", () => {
    expect(templateSentences(fine)).toEqual([
      "Das Word-Muster kann verwendet werden.",
      "Wird ausgefüllt: {{betreff}} und {{inhalt}}.",
      "Mit dem Prüfprogramm von Microsoft geprüft, leer und ausgefüllt: ohne Befund.",
    ]);
  });

  it("is why it cannot be used, and nothing else", () => {
    const refused = "Das ist keine Word-Datei.";
    expect(templateSentences({ ...fine, refused })).toEqual([refused]);
  });

  it("names what is missing, unknown and invalid, and what to do about each", () => {
    const said = templateSentences({
      ...{ found: ["inhalt"], missing: ["betreff"], unknown: ["btreff"], hints: ["Sprache."] },
      styles: { found: [], missing: ["Titel", "Beschriftung"] },
      validated: { before: ["im Text fehlt etwas, das dort stehen muss"], added: [..."abcdefg"] },
    }).join("\n");
    expect(said).toContain("Es fehlt {{betreff}}. Bitte dort einfügen");
    expect(said).toContain("Unbekannt ist {{btreff}}. Bitte richtig schreiben oder entf");
    expect(said).toContain("fehlen und kommen von Klimakatalog: Titel und Beschriftung.");
    expect(said).toContain("Sprache.");
    expect(said).toContain("Schon das Word-Muster weicht vom Format von Word ab: im Text fehlt");
    expect(said).toContain("Ausgefüllt kommt hinzu: a; b; c; d; e; und 2 weitere Stellen. Bitte");
  });

  it("tells one from many", () => {
    const said = (names: readonly string[]) =>
      templateSentences({
        ...{ ...fine, unknown: names, styles: { found: [], missing: names } },
        validated: { before: [], added: [..."abcdef"] },
      }).join("\n");
    expect(said(["a"])).toContain("Unbekannt ist {{a}}.");
    expect(said(["a"])).toContain("Diese Formatvorlage fehlt und kommt von Klimakatalog: a.");
    expect(said(["a", "b"])).toContain("Unbekannt sind {{a}} und {{b}}.");
    expect(said(["a"])).toContain("e; und eine weitere Stelle. Bitte");
  });

  it("says where nobody could ask the validator", () => {
    const { validated: _, ...unasked } = fine;
    expect(templateSentences(unasked).at(-1)).toContain("Bitte die Probe in Word öffnen");
  });
});
