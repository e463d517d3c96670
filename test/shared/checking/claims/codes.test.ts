import { describe, expect, it } from "vitest";
import { check } from "../../../../shared/checking/check.ts";
import { strayMentions } from "../../../../shared/checking/codeMentions.ts";
import { explain } from "../../../../shared/checking/explain.ts";
import { aFile, anySettings, aSheet, column, issuesOf, saidOf } from "../town.ts";

const radweg = { code: "MO1", title: "Radweg Gartenstraße" };

describe("codesAreWellFormed", () => {
  it("shows the form and offers the certain repair", () => {
    const [issue, ...more] = issuesOf("codeMalformed", [{ ...radweg, code: "mo-1" }, radweg]);
    expect(more).toEqual([]);
    expect(issue?.fix).toEqual({ cell: "B2", text: "MO1" });
    expect(issue && explain(issue)).toBe(
      "Maßnahmen-Nr. (B2): „mo-1“ hat nicht die Form einer Maßnahmen-Nr. Bitte Buchstaben und Zahl ohne Leerzeichen eintragen, z. B. MW6 oder BS4.1."
    );
  });

  it("guesses nothing from a running number", () => {
    expect(issuesOf("codeMalformed", [{ ...radweg, code: "17/2024" }])[0]?.fix).toBeUndefined();
    expect(issuesOf("codeMalformed", [{ ...radweg, code: "BS4.12" }])).toEqual([]);
  });
});

describe("codesAreUnique", () => {
  const twice = (...files: Parameters<typeof check>[0]) =>
    check(files, { settings: anySettings }).filter(({ code }) => code === "codeUsedTwice");

  it("reports one code for two measures across files as an error", () => {
    const [issue, ...more] = twice(
      aFile([radweg], "66.xlsx"),
      aFile([{ code: "MO1", title: "Sanierungslotsen für Altbauten" }], "61.xlsx")
    );
    expect(more).toEqual([]);
    expect(issue?.severity).toBe("error");
    expect(issue && explain(issue)).toBe(
      "Maßnahmen-Nr. (B2): „MO1“ ist zweimal vergeben: hier für „Sanierungslotsen für Altbauten“ und in „66.xlsx“, Blatt „Liste“, Zelle B2 für „Radweg Gartenstraße“. Bitte eine der beiden Maßnahmen neu nummerieren."
    );
  });

  it("is silent where two files tell of the same measure in other words", () => {
    expect(
      twice(
        aFile([radweg], "66.xlsx"),
        aFile([{ code: "MO1", title: "Ausbau Radweg Gartenstr." }], "61.xlsx")
      )
    ).toEqual([]);
  });

  it("takes streets apart although the words are alike", () => {
    expect(
      twice(
        aFile([radweg], "66.xlsx"),
        aFile([{ code: "MO1", title: "Radweg Schillerstraße" }], "61.xlsx")
      )
    ).toHaveLength(1);
  });

  it("warns of a row that stands twice in one list", () => {
    const said = twice(aFile([radweg, radweg]));
    expect(said.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(said.map(explain)).toEqual([
      "Maßnahmen-Nr. (B3): „MO1“ steht auch in Zelle B2, vermutlich für dieselbe Maßnahme. Bitte die Zeilen zusammenführen oder eine davon neu nummerieren.",
    ]);
  });

  it("warns where a code meant something else in the last version", () => {
    const knownCodes = new Map([["MO1", "Energieberatung für Vereine"]]);
    expect(saidOf("codeUsedTwice", [radweg], { knownCodes })).toEqual([
      "Maßnahmen-Nr. (B2): „MO1“ ist zweimal vergeben: hier für „Radweg Gartenstraße“ und im letzten Stand für „Energieberatung für Vereine“. Bitte eine der beiden Maßnahmen neu nummerieren.",
    ]);
    expect(
      issuesOf("codeUsedTwice", [radweg], {
        knownCodes: new Map([["MO1", "Radweg in der Gartenstr."]]),
      })
    ).toEqual([]);
  });
});

describe("linksLeadSomewhere", () => {
  const linking = (code: string, title?: string) => ({
    code: "BS1",
    title: "Quartier",
    links: [{ code, ...(title === undefined ? {} : { title }) }],
  });

  it("names the unknown code", () => {
    expect(saidOf("linkUnknown", [linking("EE9"), radweg])).toEqual([
      `Verknüpfte Maßnahmen (${column("links")}2): Eine Maßnahme EE9 ist hier nicht bekannt. Bitte die Nummer prüfen; kommt die Maßnahme aus einem anderen Fachbereich, kann der Eintrag so bleiben.`,
    ]);
  });

  it("offers the code of the title that stands beside it", () => {
    expect(saidOf("linkUnknown", [linking("MO99", "Radweg Gartenstraße"), radweg])[0]).toContain(
      "Eine Maßnahme MO99 ist hier nicht bekannt; der Titel „Radweg Gartenstraße“ gehört zu MO1. Bitte prüfen, ob MO1 gemeint ist."
    );
  });

  it("is only a hint as long as one file of many is at hand", () => {
    expect(issuesOf("linkUnknown", [linking("EE9")])[0]?.severity).toBe("hint");
    expect(
      issuesOf("linkUnknown", [linking("EE9")], { knownCodes: new Map([["EE1", "Solarpark"]]) })[0]
        ?.severity
    ).toBe("warning");
  });

  it("is silent about codes of these files and of the last version", () => {
    const knownCodes = new Map([["EE9", "Solarpark"]]);
    expect(
      issuesOf("linkUnknown", [linking("EE9"), linking("MO1"), radweg], { knownCodes })
    ).toEqual([]);
  });
});

describe("textsNameKnownCodes", () => {
  it("finds a code in running text", () => {
    const description = "Wird gemeinsam umgesetzt (s. Maßnahme BS 9).";
    expect(saidOf("linkUnknown", [{ ...radweg, description }])).toEqual([
      `Beschreibung (${column("description")}2): „BS 9“ sieht wie eine Maßnahmen-Nr. aus, eine Maßnahme BS9 ist hier aber nicht bekannt. Bitte die Nummer prüfen; kommt die Maßnahme aus einem anderen Fachbereich, kann der Eintrag so bleiben.`,
    ]);
    expect(
      issuesOf("linkUnknown", [
        { ...radweg, description },
        { code: "BS9", title: "Quartier" },
      ])
    ).toEqual([]);
  });

  const prefixes = new Set(["MO", "BS", "EE", "A"]);
  it.each([
    "CO2",
    "DIN A4",
    "Papier A4",
    "EG 3",
    "KfW 40",
    "KfW EE 40",
    "DIN 276",
    "V/0770/2019",
    "BS 12 %",
    "MO 2025",
    "Linie MO 3",
    "XMO3",
    "MO3b",
  ])("does not take „%s“ for a code", (text) =>
    expect(strayMentions(`Das steht dort: ${text}.`, prefixes, new Set())).toEqual([])
  );

  it.each([
    ["MO-6", "MO6"],
    ["BS 4.4", "BS4.4"],
    ["siehe A 4", "A4"],
    ["EE07", "EE7"],
  ])("takes „%s“ for %s", (text, code) => {
    expect(
      strayMentions(`Dazu ${text}, danach mehr.`, prefixes, new Set()).map((each) => each.code)
    ).toEqual([code]);
  });
});

describe("linkTitlesFitTheirCodes", () => {
  const other = { code: "MO2", title: "Mobilstationen am Bahnhof" };

  it("finds the title that belongs to another code", () => {
    const row = {
      code: "BS1",
      title: "Quartier",
      links: [{ code: "MO1", title: "Mobilstationen am Bahnhof" }],
    };
    expect(saidOf("linkTitleOfAnother", [row, radweg, other])).toEqual([
      `Verknüpfte Maßnahmen (${column("links")}2): Neben MO1 steht der Titel „Mobilstationen am Bahnhof“; MO1 heißt aber „Radweg Gartenstraße“, und der Titel gehört zu MO2. Bitte prüfen, ob MO2 gemeint ist.`,
    ]);
  });

  it("is silent about a shortened title", () => {
    const row = {
      code: "BS1",
      title: "Quartier",
      links: [{ code: "MO1", title: "Radweg Gartenstr." }, { code: "MO2" }],
    };
    expect(issuesOf("linkTitleOfAnother", [row, radweg, other])).toEqual([]);
  });
});

describe("entriesAreWrittenOurWay", () => {
  it("offers our way of writing a code and a list", () => {
    const values = { code: "MO1", title: "Radweg", partners: ["Amt 61", "Amt 66"] };
    const issues = issuesOf("writtenDifferently", [
      { values, texts: { code: "MO 1", partners: "Amt 61; Amt 66" } },
    ]);
    expect(issues.map(({ fix }) => fix)).toEqual([
      { cell: "B2", text: "MO1" },
      { cell: `${column("partners")}2`, text: "Amt 61\nAmt 66" },
    ]);
    expect(issues.map(explain)[0]).toBe(
      "Maßnahmen-Nr. (B2): „MO 1“ wird als „MO1“ geführt. Bitte so übernehmen oder ändern, wenn etwas anderes gemeint ist."
    );
  });

  it("says into which entries a list is divided, and that others of the column are alike", () => {
    const rows = ["a", "b", "c", "d"].map((name) => ({
      values: { title: `Radweg ${name}`, partners: [name, "Amt 66"] },
      texts: { partners: `${name}; Amt 66` },
    }));
    expect(saidOf("writtenDifferently", rows)).toEqual([
      `Weitere Akteure (${column("partners")}2): „a; Amt 66“ wird in einzelne Einträge geteilt: „a“ und „Amt 66“. Ähnlich in 3 weiteren Zellen: ${[3, 4, 5].map((row) => `${column("partners")}${row}`).join(", ")}. Bitte so übernehmen oder ändern, wenn etwas anderes gemeint ist.`,
    ]);
  });

  it("says nothing of capitals", () => {
    const row = {
      values: { title: "Radweg", phase: "beschlossen" },
      texts: { phase: "Beschlossen" },
    };
    expect(issuesOf("writtenDifferently", [row])).toEqual([]);
  });

  it("gathers a column that is written otherwise throughout, with every repair", () => {
    const rows = [1, 2, 3, 4, 5].map((number) => ({
      values: { code: `MO${number}`, title: `Radweg ${number}` },
      texts: { code: `MO ${number}` },
    }));
    const [issue, ...more] = issuesOf("writtenDifferently", rows);
    expect(more).toEqual([]);
    expect(issue?.fix).toEqual({ cell: "B2", text: "MO1" });
    expect(issue?.moreFixes).toEqual(
      [2, 3, 4, 5].map((number) => ({ cell: `B${number + 1}`, text: `MO${number}` }))
    );
  });

  it("says nothing of choices in another order", () => {
    const row = {
      values: { title: "Radweg", types: ["Fördern", "Informieren"] },
      texts: { types: "Informieren, Fördern" },
    };
    expect(issuesOf("writtenDifferently", [row])).toEqual([]);
  });

  it("says the same of two cells once", () => {
    const row = { values: { title: "Radweg", phase: "laufend" }, texts: { phase: "läuft" } };
    const phase = column("phase");
    expect(saidOf("writtenDifferently", [row, row])).toEqual([
      `Umsetzungsphase (${phase}2): „läuft“ wird als „laufend“ geführt. Ebenso in einer weiteren Zelle: ${phase}3. Bitte so übernehmen oder ändern, wenn etwas anderes gemeint ist.`,
    ]);
  });

  it("gathers the forms of a file, each repair with its sheet", () => {
    const row = { values: { title: "Radweg", phase: "laufend" }, texts: { phase: "läuft" } };
    const sheets = ["MO1", "MO2", "MO3"].map((sheet) =>
      aSheet([row], { sheet, form: "form" as const })
    );
    const issues = check([{ file: "a.xlsx", sheets }], { settings: anySettings }).filter(
      ({ code }) => code === "writtenDifferently"
    );
    const cell = `${column("phase")}2`;
    expect(issues.map(explain)).toEqual([
      `Umsetzungsphase (${cell}): „läuft“ wird als „laufend“ geführt. Ebenso auf: „MO2“ und „MO3“. Bitte so übernehmen oder ändern, wenn etwas anderes gemeint ist.`,
    ]);
    expect(issues.map(({ moreFixes }) => moreFixes)).toEqual([
      [
        { sheet: "MO2", cell, text: "laufend" },
        { sheet: "MO3", cell, text: "laufend" },
      ],
    ]);
  });

  it("touches neither a group row above nor a list that has its own lines", () => {
    const values = { title: "Radweg", topic: "Mobilität", partners: ["Amt 61", "Amt 66"] };
    const sheet = aSheet([
      { values, texts: { topic: "Handlungsfeld Verkehr", partners: "- Amt 61\n- Amt 66" } },
    ]);
    const measures = sheet.measures.map((read) => ({
      ...read,
      cells: { ...read.cells, topic: "A1" },
    }));
    const issues = check([{ file: "a.xlsx", sheets: [{ ...sheet, measures }] }], {
      settings: anySettings,
    });
    expect(issues.filter(({ code }) => code === "writtenDifferently")).toEqual([]);
  });
});
