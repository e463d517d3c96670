import { describe, expect, it } from "vitest";
import { mitteilung } from "../../../shared/documents/mitteilung.ts";
import { aCatalogue, aMeasure, loose, someSettings, textOf } from "./aCatalogue.ts";

const open = { audience: "öffentlich" } as const;
const read = (...args: Parameters<typeof mitteilung>) => loose(textOf(mitteilung(...args)));

describe("mitteilung", () => {
  it("begins as the council expects it: Betreff, Vorlage, Aktenzeichen, Art, formula", () => {
    const text = read(aCatalogue([aMeasure()], { state: "published", number: 4 }), {
      ...open,
      reference: "M 2026 0012",
      fileReference: "01/Kl",
    });
    expect(text.split("\n").slice(0, 10)).toEqual([
      "Betreff",
      "Umsetzung der Klimamaßnahmen im Berichtszeitraum 2025",
      "Vorlage: M 2026 0012",
      "Aktenzeichen: 01/Kl",
      "Art: Mitteilung",
      "Öffentlichkeit: öffentlich",
      "Federführung: Stabsstelle Klima",
      "Berichtszeitraum: 2025",
      "Stand: 13.02.2026, Katalog Nr. 4",
      "Nachfolgende Mitteilung gebe ich Ihnen zur Kenntnis.",
    ]);
  });

  it("never invents a number: „wird vergeben“", () => {
    expect(read(aCatalogue([]), open)).toContain("Vorlage: wird vergeben");
  });

  it("marks a paper from a draft", () => {
    expect(mitteilung(aCatalogue([]), open).draft).toBe(true);
    expect(read(aCatalogue([]), open)).toContain("Stand: 13.02.2026, Entwurf");
  });

  it("calls the council by its name", () => {
    const council = { name: "Stadtverordnetenversammlung", article: "die" };
    const text = read(aCatalogue([], { settings: { ...someSettings, council } }), open);
    expect(text).toContain("Mit dieser Mitteilung wird die Stadtverordnetenversammlung über");
  });

  it.each([
    [0, "Für diesen Zeitraum liegen keine Maßnahmen vor."],
    [1, "Gegenstand ist eine Maßnahme."],
    [2, "Gegenstand sind zwei Maßnahmen."],
    [60, "Gegenstand sind 60 Maßnahmen."],
  ])("speaks of %i measures in good German", (count, sentence) => {
    const measures = Array.from({ length: count }, (_, index) => aMeasure({ code: `MO${index}` }));
    const text = read(aCatalogue(measures), open);
    expect(text).toContain(sentence);
    expect(text).not.toMatch(/\b0 Maßnahme|\b1 Maßnahmen|\(n\)|\(s\)|undefined|NaN/);
  });

  it("shows sums that its own table adds up to", () => {
    const measures = [
      aMeasure({ topic: "Mobilität", phase: "laufend", emissionSaving: 1200 }),
      aMeasure({ topic: "Mobilität", phase: "Vorschlag", emissionSaving: 34.5 }),
      aMeasure({ topic: "Klimaanpassung", phase: "abgeschlossen" }),
    ];
    const text = read(aCatalogue(measures), open);
    expect(text).toContain("Mobilität | 2 | 1 | 1 | 0 | 1 234,5");
    expect(text).toContain("Klimaanpassung | 1 | 0 | 0 | 1 | keine Angabe");
    expect(text).toContain("Summe | 3 | 1 | 1 | 1 | 1 234,5");
    expect(text).toContain(
      "Die erwartete THG-Einsparung beträgt zusammen 1 234,5 t CO₂e/a; sie ist für zwei Maßnahmen angegeben. " +
        "Zu einer Maßnahme liegt keine Angabe vor."
    );
  });

  it("says what part of the saving is struck or shelved", () => {
    const text = read(aCatalogue([aMeasure({ phase: "gestrichen", emissionSaving: 70 })]), open);
    expect(text).toContain("Davon entfallen 70 t CO₂e/a auf zurückgestellte oder gestrichene");
  });

  it("lists what is late before what is at risk", () => {
    const measures = [
      aMeasure({ code: "MO1", assessment: "gefährdet", publicText: "Ausschreibung läuft." }),
      aMeasure({ code: "MO2", assessment: "verzögert" }),
      aMeasure({ code: "MO3", assessment: "im Plan" }),
    ];
    const text = read(aCatalogue(measures), open);
    expect(text).toContain("(Ampel): im Plan 1, gefährdet 1, verzögert 1.");
    expect(text.indexOf("MO2 | ")).toBeLessThan(text.indexOf("MO1 | "));
    expect(text).toContain("MO1 | Radweg am Mühlbach | Bauamt | gefährdet | Ausschreibung läuft.");
    expect(text).not.toContain("MO3 | ");
  });

  it("keeps internal measures, their sums and a department's own reasons out of a public paper", () => {
    const measures = [
      aMeasure({
        code: "MO1",
        emissionSaving: 10,
        assessment: "gefährdet",
        assessmentReason: "Streit",
      }),
      aMeasure({
        code: "MO2",
        title: "Geheimes",
        emissionSaving: 5,
        visibility: "verwaltungsintern",
      }),
    ];
    const paper = mitteilung(aCatalogue(measures), open);
    const { leftOut, ...printed } = paper;
    expect(leftOut).toEqual([{ id: "id-MO2", code: "MO2", title: "Geheimes" }]);
    expect(JSON.stringify(printed)).not.toMatch(/Geheimes|MO2|Streit/);
    expect(loose(textOf(paper))).toContain("Die erwartete THG-Einsparung beträgt 10 t CO₂e/a");
    expect(read(aCatalogue(measures), { audience: "verwaltungsintern" })).toMatch(/Streit/);
  });

  it("never prints contact and notes", () => {
    const measures = [aMeasure({ contact: "Frau Kern, App. 12", notes: "nicht sagen" })];
    const paper = mitteilung(aCatalogue(measures), { audience: "verwaltungsintern" });
    expect(JSON.stringify(paper)).not.toMatch(/Kern|nicht sagen/);
  });

  it("does not call begun what is still planned, even when its date has come", () => {
    const measures = [
      aMeasure({ code: "MO1", phase: "in Vorbereitung", start: "2025-01" }),
      aMeasure({ code: "MO2", phase: "beschlossen", start: "2025-09" }),
      aMeasure({ code: "MO3", phase: "in Umsetzung", start: "2025-03" }),
    ];
    const text = read(aCatalogue(measures), open);
    const begun = text.slice(text.indexOf("Begonnen"));
    expect(begun).toMatch(/^Begonnen\n• .*\(MO3\)/);
    expect(begun).not.toMatch(/MO1|MO2/);
  });

  it("says what is new, begun and finished", () => {
    const before = [aMeasure({ code: "MO1", phase: "in Umsetzung" }), aMeasure({ code: "MO2" })];
    const now = [
      aMeasure({ code: "MO1", phase: "abgeschlossen", progress: "Fertig." }),
      aMeasure({ code: "MO2", start: "2025-04" }),
      aMeasure({ code: "MO3" }),
    ];
    const text = read(aCatalogue(now), { ...open, previous: before });
    expect(text).toContain("Zu 1 von 3 Maßnahmen liegt ein neuer Sachstand vor.");
    expect(text).toContain("Neu aufgenommen\n• Radweg am Mühlbach (MO3)");
    expect(text).toContain("Begonnen\n• Radweg am Mühlbach (MO2)");
    expect(text).toContain("Abgeschlossen\n• Radweg am Mühlbach (MO1)");
  });

  it("names by topic and code what is too much for titles, and leaves nothing out", () => {
    const now = Array.from({ length: 15 }, (_, index) =>
      aMeasure({ code: `MO${index + 1}`, topic: index < 14 ? "Mobilität" : "Energie" })
    );
    const { code: _, ...uncoded } = aMeasure({ topic: "Energie", title: "Ein „kühles“ Dach" });
    const text = read(aCatalogue([...now, uncoded]), { ...open, previous: [] });
    expect(text).toContain(
      "Neu aufgenommen\n16 Maßnahmen nach Themenfeldern; die Titel stehen in der Maßnahmenliste:"
    );
    expect(text).toMatch(/• Mobilität – 14 Maßnahmen: MO1 bis MO14\n/);
    expect(text).toMatch(/• Energie – zwei Maßnahmen: MO15 und „Ein ‚kühles‘ Dach“/);
  });

  it("is signed by name and function, the annexes below", () => {
    const text = read(aCatalogue([]), { ...open, annexes: ["Steckbriefe"] });
    expect(text).toMatch(/\(Dorothea Quast\) Bürgermeisterin\nAnlage\n• Anlage 1: Steckbriefe$/);
  });
});
