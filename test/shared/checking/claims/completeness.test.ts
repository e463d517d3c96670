import { describe, expect, it } from "vitest";
import { check } from "../../../../shared/checking/check.ts";
import { explain } from "../../../../shared/checking/explain.ts";
import { anySettings, aSheet, column, issuesOf, saidOf } from "../town.ts";

const running = { code: "MO1", title: "Radweg Gartenstraße", phase: "in Umsetzung" };

describe("titleIsGiven", () => {
  it("asks for the title where a row has none", () => {
    expect(saidOf("titleMissing", [{ code: "MO1" }, { code: "MO2", title: "Radweg" }])).toEqual([
      "Maßnahme (C2): Der Titel fehlt; ohne Titel kann die Maßnahme nicht gemeldet werden. Bitte einen kurzen Titel eintragen oder die Zeile löschen, wenn sie keine Maßnahme ist.",
    ]);
  });
});

describe("wantedFieldsAreGiven", () => {
  const goals = (...given: (string | undefined)[]) =>
    given.map((goal, index) => ({
      title: `Radweg ${index}. Abschnitt`,
      ...(goal === undefined ? {} : { goal }),
    }));
  const gapsIn = (rows: ReturnType<typeof goals>) =>
    issuesOf("wantedFieldMissing", rows).filter(({ field }) => field === "goal");

  it("names the empty cell of a column that others filled", () => {
    const [gap] = gapsIn(goals("Mehr Radverkehr", undefined, "Weniger Lärm"));
    expect(gap).toEqual({
      severity: "hint",
      code: "wantedFieldMissing",
      field: "goal",
      place: { file: "Amt66.xlsx", sheet: "Liste", row: 3, cell: `${column("goal")}3` },
    });
    expect(gap && explain(gap)).toBe(
      `Ziel der Maßnahme (${column("goal")}3): Hier fehlt noch eine Angabe. Bitte ergänzen, soweit bekannt.`
    );
  });

  it("does not call missing what reading has told to be unreadable", () => {
    const rows = [{ title: "Radweg", start: "2025" }, { title: "Gehweg" }, { title: "Brücke" }];
    const cell = (row: number) => `${column("start")}${row}`;
    const place = { file: "a.xlsx", sheet: "Liste", cell: cell(3) };
    const unread = { severity: "warning", code: "notADate", field: "start", place } as const;
    const sheets = [aSheet(rows, { issues: [unread] })];
    const issues = check([{ file: "a.xlsx", sheets }], { settings: anySettings });
    const ofStart = issues.filter(({ field }) => field === "start");
    expect(ofStart.map(({ code, place: { cell } }) => [code, cell])).toEqual([
      ["notADate", cell(3)],
      ["wantedFieldMissing", cell(4)],
    ]);
  });

  it("says it once where a whole column is thin", () => {
    const [gap, ...more] = gapsIn(
      goals("Mehr Radverkehr", ...Array.from({ length: 12 }, () => undefined))
    );
    expect(more).toEqual([]);
    expect(gap && explain(gap)).toContain(
      " Ebenso in 11 weiteren Zellen: K4, K5, K6, K7, K8, K9 und 5 weitere."
    );
  });

  it("says once a sheet what the sheet never asks, and whose task it is", () => {
    const sheetwide = issuesOf("wantedFieldMissing", goals("a", "b")).filter(
      ({ field }) => field === undefined
    );
    expect(sheetwide).toHaveLength(1);
    expect(sheetwide[0]?.place).toEqual({ file: "Amt66.xlsx", sheet: "Liste", cell: "C1" });
    expect(sheetwide[0]?.facts).toMatchObject({
      labels: expect.stringMatching(/^(?!.*Priorität).*Beschreibung/),
      officeLabels: expect.stringContaining("Priorität"),
    });
    expect(sheetwide.map(explain)[0]).toMatch(
      /^Blatt „Liste“ \(C1\): Auf diesem Blatt gibt es keinen Platz für: .*\. Offen sind auch: .* \(zuständig: Stabsstelle Klima\)\. Bitte nach dem Übernehmen in der Katalogtabelle ergänzen, soweit bekannt\.$/
    );
  });

  it("asks a continuous task for no end, and a period table for nothing", () => {
    const rows = [
      { title: "Energieberatung", continuous: true },
      { title: "Radweg", end: "2027" },
    ];
    expect(issuesOf("wantedFieldMissing", rows).filter(({ field }) => field === "end")).toEqual([]);
    const table = { file: "a.xlsx", sheets: [aSheet(goals("a"), { form: "period" })] };
    expect(check([table], { settings: anySettings })).toEqual([]);
  });

  it("says it once for the forms of a workbook, and takes the topic from the code", () => {
    const form = (sheet: string) =>
      aSheet([{ code: "MO1", title: `Radweg ${sheet}` }], { sheet, form: "form", headerRows: [] });
    const file = { file: "a.xlsx", sheets: [form("MO1"), form("MO2"), form("MO3")] };
    const [said, ...more] = check([file], { settings: anySettings })
      .filter(({ code }) => code === "wantedFieldMissing")
      .map(explain);
    expect(more).toEqual([]);
    expect(said).toContain(" Ebenso auf: „MO2“ und „MO3“. Bitte ");
    expect(said).not.toContain("Themenfeld");
  });

  it("lists the gaps of a form in one sentence, each with its cell", () => {
    const form = aSheet([{ title: "Radweg" }], {
      sheet: "MO1",
      form: "form",
      headerRows: [],
      mapping: { A3: "title", A7: "goal", A9: "start" },
      covers: ["title", "goal", "start"],
    });
    const said = check([{ file: "a.xlsx", sheets: [form] }], { settings: anySettings }).map(
      explain
    );
    expect(said).toContain(
      "Blatt „MO1“ (A7): Auf diesem Blatt sind noch leer: Ziel der Maßnahme (A7) und Beginn (A9). Bitte nachtragen, soweit bekannt."
    );
  });
});

describe("choicesAreKnown", () => {
  it("lists the choices and recognises a slip", () => {
    const [issue] = issuesOf("unknownChoice", [{ title: "Radweg", phase: "beschlosen" }]);
    expect(issue && explain(issue)).toMatch(
      /^Umsetzungsphase \([A-Z]+2\): „beschlosen“ steht nicht in der Auswahl; gemeint ist vermutlich „beschlossen“\. Bitte einen dieser Einträge wählen: Vorschlag, .*gestrichen\.$/
    );
  });

  it("is silent about entries of the list and of the settings", () => {
    const row = {
      title: "Radweg",
      phase: "laufend",
      topic: "Mobilität",
      department: "Tiefbau",
      types: ["Fördern"],
    };
    expect(issuesOf("unknownChoice", [row])).toEqual([]);
  });

  it("repairs what reading could not recognise, where only one choice is meant", () => {
    const place = { file: "a.xlsx", sheet: "Liste", cell: "D4" };
    const unread = {
      severity: "warning",
      code: "unknownChoice",
      field: "phase",
      place,
      found: "abgeschlosen",
    } as const;
    const sheet = aSheet([running], { issues: [unread] });
    const [issue] = check([{ file: "a.xlsx", sheets: [sheet] }], { settings: anySettings }).filter(
      ({ code }) => code === "unknownChoice"
    );
    expect(issue?.fix).toEqual({ cell: "D4", text: "abgeschlossen" });
  });
});

describe("reasonsAreGiven", () => {
  it.each([{ assessment: "gefährdet" }, { assessment: "verzögert" }, { phase: "gestrichen" }])(
    "asks why for %o",
    (state) => {
      expect(saidOf("reasonMissing", [{ title: "Radweg", ...state }])[0]).toMatch(
        /^Begründung der Ampel \(C2\): Die Maßnahme ist „(gefährdet|verzögert|gestrichen)“, aber der Grund fehlt\. Bitte in einem Satz begründen\.$/
      );
    }
  );

  it("is silent where a reason is given or nothing is wrong", () => {
    const rows = [
      { title: "Radweg", assessment: "verzögert", assessmentReason: "Kampfmittel im Boden" },
      { title: "Gehweg", assessment: "im Plan" },
    ];
    expect(issuesOf("reasonMissing", rows)).toEqual([]);
  });
});

describe("runningMeasuresAreAssessed", () => {
  it("asks for the Ampel of a running measure, once for a sheet without that column", () => {
    const rows = Array.from({ length: 5 }, (_, index) => ({ ...running, code: `MO${index}` }));
    expect(saidOf("runningWithoutAssessment", rows)).toEqual([
      "Ampel (C2): Die Maßnahme ist „in Umsetzung“, aber die Ampel fehlt. Ebenso in 4 weiteren Zellen: C3, C4, C5, C6. Bitte „im Plan“, „gefährdet“, „verzögert“ oder „unbekannt“ wählen.",
    ]);
  });

  it("is silent about proposals and about measures that have one", () => {
    const rows = [
      { title: "Idee", phase: "Vorschlag" },
      { ...running, assessment: "im Plan" },
    ];
    expect(issuesOf("runningWithoutAssessment", rows)).toEqual([]);
  });
});

describe("textsAreNoPlaceholders", () => {
  it.each(["???", "folgt", "n. n.", "tbd", "xxx", "Sponsor 1,2,3....", "wird nachgereicht"])(
    "recognises „%s“",
    (funding) => {
      expect(issuesOf("placeholder", [{ title: "Radweg", funding }])).toHaveLength(1);
    }
  );

  it("says what to do", () => {
    expect(saidOf("placeholder", [{ title: "Radweg", funders: ["Sponsor 1,2,3...."] }])[0]).toMatch(
      /^Finanzierung durch \([A-Z]+2\): „Sponsor 1,2,3\.\.\.\.“ steht nur als Platzhalter da\. Bitte die Angabe nachtragen oder die Zelle leeren\.$/
    );
  });

  it("is silent about texts that only begin so", () => {
    const rows = [
      {
        title: "Radweg",
        goal: "Folgt dem Konzept von 2020",
        funding: "offene Förderung des Landes",
      },
    ];
    expect(issuesOf("placeholder", rows)).toEqual([]);
  });
});

describe("progressIsNew", () => {
  const progress = "Die Planung ist abgeschlossen, der Bau wird ausgeschrieben.";

  it("recognises the text of the last period by code or title", () => {
    const lastVersion = [
      { code: "MO1", progress: `${progress}  ` },
      { title: "Gehweg", progress },
    ];
    const rows = [
      { code: "MO1", title: "Radweg", progress },
      { title: "Gehweg ", progress },
    ];
    expect(saidOf("progressUnchanged", rows, { lastVersion })).toEqual(
      [2, 3].map(
        (row) =>
          `Fortschritt im Berichtszeitraum (${column("progress")}${row}): Der Text ist derselbe wie im letzten Berichtszeitraum. Bitte auf den neuen Stand bringen oder leeren, wenn es nichts Neues gibt.`
      )
    );
  });

  it("lets a short „läuft“ stand twice, and new text", () => {
    const lastVersion = [
      { code: "MO1", progress: "läuft" },
      { code: "MO2", progress },
    ];
    const rows = [
      { code: "MO1", title: "a", progress: "läuft" },
      { code: "MO2", title: "b", progress: `${progress} Baubeginn ist im Mai.` },
    ];
    expect(issuesOf("progressUnchanged", rows, { lastVersion })).toEqual([]);
  });
});

describe("strategicProjectsAreMarked", () => {
  const large = { title: "Wärmenetz", horizons: ["langfristig"], emissionReduction: { dots: 5 } };

  it("asks where a long-term measure of high potential is not marked", () => {
    expect(saidOf("strategicUnmarked", [large])[0]).toMatch(
      /^Strategieprojekt \(C2\): Die Maßnahme ist langfristig angelegt und hat 5 von 6 Punkten beim THG-Minderungspotenzial, ist aber nicht als Strategieprojekt gekennzeichnet\. Bitte bei Strategieprojekt „Ja“ oder „Nein“ wählen\.$/
    );
  });

  it("asks where a marked one is small or short", () => {
    const marked = { title: "Flyer", strategic: true };
    expect(saidOf("strategicUnmarked", [{ ...marked, horizons: ["kurzfristig"] }])[0]).toContain(
      "aber nicht langfristig angelegt."
    );
    expect(
      saidOf("strategicUnmarked", [{ ...marked, emissionReduction: { dots: 1 } }])[0]
    ).toContain("aber mit 1 von 6 Punkten");
  });

  it("takes an explicit „nein“, and what fits", () => {
    const rows = [
      { ...large, strategic: false },
      { ...large, strategic: true },
      { ...large, horizons: ["mittelfristig"] },
    ];
    expect(issuesOf("strategicUnmarked", rows)).toEqual([]);
  });
});
