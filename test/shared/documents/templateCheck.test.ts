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
      validated: { before: ["im Text fehlt ein Element"], added: [..."abcdefg"] },
    }).join("\n");
    expect(said).toContain("Fehlt: {{betreff}}. Bitte ergänzen");
    expect(said).toContain("Unbekannt und bliebe in der Vorlage stehen: {{btreff}}. Bitte entf");
    expect(said).toContain("fehlen und kommen von Klimakatalog: Titel und Beschriftung.");
    expect(said).toContain("Sprache.");
    expect(said).toContain(
      "Schon das Word-Muster weicht vom Format von Word ab: im Text fehlt"
    );
    expect(said).toContain("Ausgefüllt kommt hinzu: a; b; c; d; e; und 2 weitere. Bitte");
  });

  it("says where nobody could ask the validator", () => {
    const { validated: _, ...unasked } = fine;
    expect(templateSentences(unasked).at(-1)).toContain("Das Prüfprogramm fehlt auf diesem System");
  });
});
