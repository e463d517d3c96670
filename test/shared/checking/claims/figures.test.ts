import { describe, expect, it } from "vitest";
import { check } from "../../../../shared/checking/check.ts";
import { explain } from "../../../../shared/checking/explain.ts";
import { anySettings, aSheet, column, issuesOf, saidOf } from "../town.ts";

const settings = {
  ...anySettings,
  balance: [2021, 2023].flatMap((year) => [
    { year, sector: "Strom", tonnes: 60_000 },
    { year, sector: "Wärme", tonnes: 40_000 },
  ]),
};
const title = "Wärmenetz";

describe("valuesAreInRange", () => {
  it.each([
    [{ completion: 140 }, "140", "0 bis 100"],
    [{ priority: { dots: 7 } }, "7", "0 bis 6"],
    [{ start: "2202" }, "2202", "ein Jahr von 1980 bis 2100"],
  ])("does not believe %o", (values, found, expected) => {
    expect(saidOf("outOfRange", [{ title, ...values }])[0]).toMatch(
      new RegExp(
        `: „${found}“ liegt außerhalb des möglichen Bereichs\\. Bitte prüfen; erwartet: ${expected}\\.$`
      )
    );
  });

  it("wants ranges from the smaller to the larger amount", () => {
    expect(
      issuesOf("outOfRange", [{ title, investment: { min: 50_000, max: 20_000 } }])
    ).toHaveLength(1);
    const fine = {
      title,
      investment: { min: 0, max: 0 },
      completion: 100,
      priority: { dots: 0 },
      annualCost: { max: 400 },
    };
    expect(issuesOf("outOfRange", [fine])).toEqual([]);
  });
});

describe("ratingsFitTheirBands", () => {
  const row = { title, emissionReduction: { dots: 1 }, emissionSaving: 700 };

  it("compares the dots with the share of the town's emissions", () => {
    expect(saidOf("ratingOutsideBand", [row], { settings })).toEqual([
      `THG-Minderungspotenzial (${column("emissionReduction")}2): Eingetragen sind 1 von 6 Punkten, üblich wären 6: 700 t CO₂e/a sind 0,7 % der Emissionen von 2023. Bitte Bewertung und Zahlen noch einmal vergleichen; der Vorschlag ist nur ein Anhalt.`,
    ]);
  });

  it("is off without a balance, and silent one dot beside", () => {
    expect(issuesOf("ratingOutsideBand", [row])).toEqual([]);
    expect(
      issuesOf("ratingOutsideBand", [{ ...row, emissionReduction: { dots: 5 } }], { settings })
    ).toEqual([]);
  });

  it("compares the cost efficiency with euro per tonne over twenty years", () => {
    const dear = {
      title,
      costEfficiency: { dots: 6 },
      emissionSaving: 10,
      investment: { min: 900_000, max: 1_100_000 },
    };
    expect(saidOf("ratingOutsideBand", [dear])[0]).toContain(
      "Eingetragen sind 6 von 6 Punkten, üblich wären 1: die genannten Kosten ergeben rund 5.000 € je Tonne, gerechnet auf 20 Jahre."
    );
    expect(issuesOf("ratingOutsideBand", [{ ...dear, costEfficiency: { dots: 2 } }])).toEqual([]);
  });
});

describe("costLevelsFitTheirAmounts", () => {
  it("finds „gering“ beside a large amount", () => {
    expect(
      saidOf("costLevelUnlikely", [
        { title, startupCost: { level: "gering", min: 300_000, max: 300_000 } },
      ])[0]
    ).toMatch(
      /^Interne Anschubkosten \([A-Z]+2\): Die Stufe „gering“ passt nicht zu 300\.000 €; üblich wäre „sehr hoch“\. Bitte Stufe und Betrag vergleichen/
    );
  });

  it("leaves neighbours alone", () => {
    const rows = [
      { title, startupCost: { level: "gering", min: 30_000, max: 30_000 } },
      { title: "b", startupCost: { level: "hoch" } },
    ] as const;
    expect(issuesOf("costLevelUnlikely", rows)).toEqual([]);
  });
});

describe("directSavingsAreQuantified", () => {
  it("asks a direct measure of three dots for its tonnes", () => {
    expect(
      saidOf("savingMissing", [{ title, effect: "direkt", emissionReduction: { dots: 3 } }])
    ).toEqual([
      "THG-Einsparung (C2): Die Maßnahme wirkt direkt und hat 3 von 6 Punkten, aber die Einsparung in Tonnen fehlt. Bitte eine Schätzung in t CO₂e je Jahr eintragen, soweit bekannt.",
    ]);
  });

  it("asks neither indirect nor small ones, nor those that name them", () => {
    const rows = [
      { title, effect: "indirekt", emissionReduction: { dots: 6 } },
      { title: "b", effect: "direkt", emissionReduction: { dots: 2 } },
      { title: "c", effect: "direkt", emissionReduction: { dots: 6 }, emissionSaving: 0 },
    ];
    expect(issuesOf("savingMissing", rows)).toEqual([]);
  });
});

describe("priorityFitsTheOtherRatings", () => {
  const others = {
    emissionReduction: { dots: 5 },
    socialChange: { dots: 5 },
    costEfficiency: { dots: 4 },
  };

  it("finds a priority far from the mean of the others", () => {
    expect(saidOf("priorityFarFromOthers", [{ title, priority: { dots: 1 }, ...others }])).toEqual([
      `Priorität (${column("priority")}2): Die Priorität hat 1 von 6 Punkten, die drei anderen Bewertungen im Mittel 4,7. Bitte prüfen oder unter „Begründung der Bewertung“ kurz erklären.`,
    ]);
  });

  it("is silent when a reason is given, one rating is missing or the distance is small", () => {
    const rows = [
      { title, priority: { dots: 1 }, ...others, ratingNote: "Erst nach dem Netzausbau möglich" },
      { title: "b", priority: { dots: 1 }, ...others, socialChange: { indirect: true } },
      { title: "c", priority: { dots: 3 }, ...others },
    ];
    expect(issuesOf("priorityFarFromOthers", rows)).toEqual([]);
  });
});

describe("partsDoNotExceedTheWhole", () => {
  const amount = (euro: number) => ({ min: euro, max: euro });
  const row = (code: string, euro: number) => ({
    code,
    title: `Netz ${code}`,
    investment: amount(euro),
  });

  it("adds up the parts of a code", () => {
    expect(
      saidOf("partsExceedWhole", [
        row("EE4", 100_000),
        row("EE4.1", 80_000),
        row("EE4.2", 40_000),
      ])[0]
    ).toMatch(
      /^Investitionskosten \([A-Z]+2\): Die Teile EE4\.1 und EE4\.2 ergeben zusammen 120\.000 €, das Ganze ist mit 100\.000 € angegeben\. Bitte die Zahlen der Teile und des Ganzen prüfen\.$/
    );
  });

  it("is silent where they fit, and about neighbours in number", () => {
    expect(
      issuesOf("partsExceedWhole", [
        row("EE4", 120_000),
        row("EE4.1", 80_000),
        row("EE4.2", 40_000),
        row("EE41", 900_000),
      ])
    ).toEqual([]);
  });
});

describe("amountsArePlausible", () => {
  it("does not believe more than a billion", () => {
    expect(
      saidOf("amountImplausible", [
        { title, investment: { min: 2_400_000_000, max: 2_400_000_000 } },
      ])[0]
    ).toMatch(
      /: 2\.400\.000\.000 € sind mehr als eine Milliarde Euro für eine einzige Maßnahme\. Bitte Betrag und Einheit \(€, T€ oder Mio\. €\) prüfen\.$/
    );
    expect(
      issuesOf("amountImplausible", [
        { title, investment: { min: 1_000_000_000, max: 1_000_000_000 } },
      ])
    ).toEqual([]);
  });
});

describe("savingsArePlausible", () => {
  it("does not believe that one measure saves more than the town emits", () => {
    expect(
      saidOf("quantityImplausible", [{ title, emissionSaving: 250_000 }], { settings })[0]
    ).toMatch(
      /^THG-Einsparung \([A-Z]+2\): 250\.000 t CO₂e\/a sind mehr, als die ganze Kommune 2023 ausgestoßen hat \(100\.000 t\)\. Bitte Zahl und Einheit prüfen: gemeint sind Tonnen, nicht Kilogramm\.$/
    );
    expect(issuesOf("quantityImplausible", [{ title, emissionSaving: 250_000 }])).toEqual([]);
    expect(
      issuesOf("quantityImplausible", [{ title, emissionSaving: 90_000 }], { settings })
    ).toEqual([]);
  });

  it("asks about kWh in a column of MWh", () => {
    expect(issuesOf("quantityImplausible", [{ title, energySaving: 450_000 }])[0]).toMatchObject({
      severity: "hint",
      facts: { value: "450.000 MWh/a", reason: "sind für eine einzelne Maßnahme sehr viel" },
    });
    expect(
      issuesOf("quantityImplausible", [{ title, energySaving: 45_000, emissionSaving: 11 }])[0]
        ?.facts
    ).toMatchObject({
      reason: "passen kaum zu 11 t CO₂e/a",
    });
    expect(
      issuesOf("quantityImplausible", [{ title, energySaving: 4500, emissionSaving: 1100 }])
    ).toEqual([]);
  });
});

describe("dotsKeptTheirColour", () => {
  const rated = (...dots: number[]) =>
    dots.map((each, index) => ({
      title: `Maßnahme ${index}`,
      priority: { dots: each },
      socialChange: { dots: each },
    }));
  const issuesFor = (dots: number[], scale: string) => {
    const sheet = aSheet(rated(...dots), {
      ratingScales: { [column("priority")]: scale, [column("socialChange")]: scale },
    });
    return check([{ file: "a.xlsx", sheets: [sheet] }], { settings: anySettings }).filter(
      ({ code }) => code === "dotsLostTheirColour"
    );
  };

  it("warns once a sheet when every rating has six full dots", () => {
    expect(issuesFor([6, 6, 6], "dots (font colour)").map(explain)).toEqual([
      `Priorität (${column("priority")}2): Überall stehen sechs volle Punkte; beim Kopieren ging vermutlich die Farbe der leeren Punkte verloren. Bitte die Bewertungen auf diesem Blatt prüfen und als Zahl von 0 bis 6 eintragen.`,
    ]);
  });

  it("says once what reading met in several cells of a sheet", () => {
    const issues = ["B20", "B21", "B22"].map((cell) => ({
      severity: "warning" as const,
      code: "dotsLostTheirColour" as const,
      field: "priority",
      place: { file: "a.xlsx", sheet: "Liste", cell },
    }));
    const sheet = aSheet(rated(6), { issues });
    const told = check([{ file: "a.xlsx", sheets: [sheet] }], { settings: anySettings }).filter(
      ({ code }) => code === "dotsLostTheirColour"
    );
    expect(told.map(explain)).toEqual([
      "Priorität (B20): Überall stehen sechs volle Punkte; beim Kopieren ging vermutlich die Farbe der leeren Punkte verloren. Ebenso in 2 weiteren Zellen: B21, B22. Bitte die Bewertungen auf diesem Blatt prüfen und als Zahl von 0 bis 6 eintragen.",
    ]);
  });

  it("is silent when one differs, or when digits were typed", () => {
    expect(issuesFor([6, 6, 5], "dots")).toEqual([]);
    expect(issuesFor([6, 6, 6], "0-6")).toEqual([]);
  });
});
