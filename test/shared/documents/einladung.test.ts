import { describe, expect, it } from "vitest";
import { makePaper } from "../../../shared/documents/makePaper.ts";
import type { PaperContext } from "../../../shared/documents/paper.ts";
import { aCatalogue, aMeasure, loose, textOf } from "./aCatalogue.ts";

/** An invitation, what its readers read, and what is open about it. */
function invited(meeting: PaperContext["meeting"], measures = [aMeasure({ code: "MO2" })]) {
  const paper = makePaper("einladung", aCatalogue(measures), {
    audience: "öffentlich",
    meeting: { date: "2026-04-22", place: "Rathaus", ...meeting },
  });
  const facts = paper?.blocks.find(({ type }) => type === "facts");
  return { text: loose(textOf(paper ?? { blocks: [] })), open: paper?.open, facts };
}

describe("an invitation", () => {
  it("says to what, when and where, with the points of order", () => {
    const items = [
      { subject: "Stand der Maßnahmen", measures: ["MO2"] },
      { subject: "Verschiedenes" },
    ];
    const { text, open } = invited({ committee: "Klimabeirat", items });
    expect(text).toContain("Wir laden Sie zur Sitzung des Klimabeirats am 22.04.2026 ein.");
    expect(text).toContain("Termin: 22.04.2026\nOrt: Rathaus");
    expect(text).toMatch(/TOP 1: Stand der Maßnahmen\n• Maßnahme .*\(MO2\)\nTOP 2: Verschiedenes/);
    expect(open).toEqual([]);
  });

  it("to an event is not called a session", () => {
    const { text, facts } = invited({ kind: "Workshop", title: "Klimawerkstatt" });
    expect(text).toContain("Wir laden Sie zum Workshop „Klimawerkstatt“ am 22.04.2026 ein.");
    expect(facts).toMatchObject({ head: ["Workshop", "Angabe"] });
  });

  it("to an event names who speaks there", () => {
    const { text } = invited({
      kind: "Dialog",
      title: "Klimadialog",
      speakers: ["Geschäftsstelle"],
    });
    expect(text).toContain("Vortrag: Geschäftsstelle");
  });

  it("to an event has a programme and no points of order", () => {
    const event = { kind: "Dialog", title: "Klimadialog" };
    const about = invited({ ...event, items: [{ subject: "Klimadialog", measures: ["MO2"] }] });
    expect(about.text).toMatch(/Worum es geht\n• Maßnahme .*\(MO2\)/);
    const two = invited({ ...event, items: [{ subject: "Impuls" }, { subject: "Tische" }] });
    expect(two.text).toContain("Programm\nImpuls\nTische");
    expect(invited(event).text).toContain("Das Programm ist noch offen.");
    expect(`${about.text}${two.text}`).not.toMatch(/TOP|Tagesordnung/);
  });

  it.each([
    ["Ausschuss für Umwelt und Klima", "des Ausschusses für Umwelt und Klima"],
    ["Haupt- und Finanzausschuss", "des Haupt- und Finanzausschusses"],
    ["Klimabeirat Eschfurt", "des Klimabeirats Eschfurt"],
    ["Lenkungskreis Klima", "des Lenkungskreises Klima"],
    ["Stadtverordnetenversammlung", "der Stadtverordnetenversammlung"],
    ["Leitstelle Klima", "der Leitstelle Klima"],
    ["AG Mobilität", "der AG Mobilität"],
    ["Bauamt und Freunde", "des Gremiums Bauamt und Freunde"],
  ])("invites to the session of the %s in good German", (committee, words) => {
    const { text } = invited({ committee });
    expect(text).toContain(`Wir laden Sie zur Sitzung ${words} am 22.04.2026 ein.`);
  });

  it.each([
    ["2. Sitzung", "Wir laden Sie zur 2. Sitzung „Radweg“ am 22.04.2026 ein."],
    ["öffentliche Sitzung", "Wir laden Sie ein: öffentliche Sitzung Radweg am 22.04.2026."],
  ])("bends no words: %s", (kind, sentence) => {
    expect(invited({ kind, title: "Radweg" }).text).toContain(sentence);
  });

  it("guesses no gender of a kind it does not know", () => {
    const { text } = invited({ kind: "Ortstermine", title: "Radweg" });
    expect(text).toContain("Wir laden Sie ein: Ortstermine Radweg am 22.04.2026.");
  });

  it("shows that a point of order has no subject yet", () => {
    const { text, open } = invited({ committee: "Klimabeirat", items: [{ subject: " " }] });
    expect(text).toContain("TOP 1: noch offen");
    expect(open).toEqual(["Der Gegenstand von TOP 1 fehlt."]);
  });

  it("says why a point of order names a measure that is not there, and what to do", () => {
    const secret = aMeasure({ code: "VW1", title: "Geheim", visibility: "verwaltungsintern" });
    const items = [{ subject: "Stand", measures: ["VW1", "KA9"] }];
    expect(invited({ committee: "Klimabeirat", items }, [secret]).open).toEqual([
      "TOP 1 nennt die Maßnahme „VW1“, die nicht für diesen Leserkreis ist. Bitte dort streichen oder den Leserkreis enger wählen.",
      "TOP 1 nennt die Maßnahme „KA9“, die nicht im Katalog steht. Bitte Nummer oder Titel prüfen.",
    ]);
  });
});
