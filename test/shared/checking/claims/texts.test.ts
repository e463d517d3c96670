import { describe, expect, it } from "vitest";
import { contactIn } from "../../../../shared/checking/contacts.ts";
import { column, issuesOf, saidOf } from "../town.ts";

describe("printedTextsNameNoContacts", () => {
  it("asks to move a telephone number out of a printed field", () => {
    expect(
      saidOf("personalData", [{ title: "Radweg", lead: ["Frau Muster, Tel. 0251/492-1234"] }])
    ).toEqual([
      `Hauptverantwortlich (${column("lead")}2): „Tel. 0251/492-1234“ ist eine Telefonnummer; dieses Feld wird in Vorlagen gedruckt. Bitte hier streichen und unter „Ansprechperson“ eintragen; das wird nie gedruckt.`,
    ]);
  });

  it("leaves fields alone that are never printed", () => {
    const rows = [
      {
        title: "Radweg",
        contact: "muster@musterstadt.example, Tel. 0251/492-1234",
        notes: "App. 3122",
      },
    ];
    expect(issuesOf("personalData", rows)).toEqual([]);
  });

  it.each([
    ["erika.muster@musterstadt.de", "E-Mail-Adresse"],
    ["muster(at)musterstadt.de", "E-Mail-Adresse"],
    ["Tel. 0251/492-…", "Telefonnummer"],
    ["App. 3122", "Telefonnummer"],
    ["Durchwahl -17", "Telefonnummer"],
    ["Mobil: 0171 2345678", "Telefonnummer"],
    ["0171/234 56 78", "Telefonnummer"],
    ["(0251) 492 1234", "Telefonnummer"],
    ["+49 251 492-0", "Telefonnummer"],
  ])("recognises „%s“", (text, what) => {
    expect(contactIn(`Rückfragen an Frau Muster, ${text}`)?.what).toBe(what);
  });

  it.each([
    "Beschluss V/0770/2019 vom 01.03.2025",
    "Vorlage 0456/2022",
    "rund 200 000 € in 2025-2027",
    "App für Mängelmeldungen, 3 Varianten",
    "Appell an 30 Betriebe",
    "Mobilstation 12 am Bahnhof",
    "Telefonberatung an 2 Tagen",
    "DW-Anteil 30 %",
    "PLZ 01067 Dresden",
    "Rad @ Work, 12 Betriebe",
    "0,4 bis 0,6 % im Jahr",
    "Baubeginn 06/2026-08/2027",
  ])("takes „%s“ for no contact", (text) => expect(contactIn(text)).toBeUndefined());
});

describe("textsAreNoFormulas", () => {
  it.each(["=Summe", "@Amt66", "+Radweg", "-5 Stellen"])("warns of „%s“", (description) => {
    expect(saidOf("textStartsLikeFormula", [{ title: "Radweg", description }])).toEqual([
      `Beschreibung (${column("description")}2): „${description}“ beginnt wie eine Formel; Excel könnte daraus einen Fehler machen. Bitte das Zeichen am Anfang weglassen oder ein Wort davorsetzen.`,
    ]);
  });

  it("lets bullets stand", () => {
    expect(
      issuesOf("textStartsLikeFormula", [{ title: "Radweg", steps: ["- Planung", "- Bau"] }])
    ).toEqual([]);
  });
});
