import { describe, expect, it } from "vitest";
import { makePaper } from "../../../shared/documents/makePaper.ts";
import type { PaperContext } from "../../../shared/documents/paper.ts";
import { paperKinds } from "../../../shared/documents/paperKinds.ts";
import { aCatalogue, aMeasure, loose, someSettings, textOf } from "./aCatalogue.ts";

const open = { audience: "öffentlich" } as const;
const kinds = [...paperKinds.keys()];

function made(
  kind: string,
  measures: Parameters<typeof aCatalogue>[0],
  context: Partial<PaperContext> = {}
) {
  const paper = makePaper(kind, aCatalogue(measures), { ...open, ...context });
  if (paper === undefined) throw new Error(`no paper ${kind}`);
  return paper;
}

const some = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aMeasure({
      id: `id-${index}`,
      code: `MO${index}`,
      title: `Maßnahme Nummer ${index}`,
      topic: index % 3 === 0 ? "Mobilität" : "Bauen und Sanieren",
      phase: index % 2 === 0 ? "in Umsetzung" : "Vorschlag",
      assessment: index % 5 === 0 ? "verzögert" : "im Plan",
      start: "2024",
      end: "2025-03",
      emissionSaving: 10 + index,
      investment: { min: 1000, max: 2000 },
      progress: "Läuft.",
      challenges: "Es fehlt Personal.",
    })
  );

describe("makePaper", () => {
  it("knows no other kinds than those it names", () => {
    expect(makePaper("gedicht", aCatalogue([]), open)).toBeUndefined();
  });

  it.each(kinds.flatMap((kind) => [0, 1, 2, 43, 500].map((count) => [kind, count] as const)))(
    "speaks good German in a %s of %i measures",
    (kind, count) => {
      const text = loose(textOf(made(kind, some(count), { audience: "verwaltungsintern" })));
      expect(text.length).toBeGreaterThan(20);
      expect(text).not.toMatch(
        /undefined|NaN|\[object|\{\{|\b1 Maßnahmen|\b0 Maßnahme\b|(?<!k)eine Maßnahmen/
      );
      expect(text).not.toMatch(/ {2}|\bCO2\b|\d{4}-\d{2}-\d{2}/);
    }
  );

  it.each(kinds)("keeps contact, notes and internal measures out of a public %s", (kind) => {
    const measures = [
      aMeasure({
        code: "MO1",
        phase: "Vorschlag",
        contact: "Frau Kern",
        notes: "nicht sagen",
        challenges: "Streit",
        assessmentReason: "Zank",
        spent: { min: 4711 },
      }),
      aMeasure({
        code: "MO2",
        title: "Geheimes Vorhaben",
        phase: "Vorschlag",
        emissionSaving: 5,
        visibility: "verwaltungsintern",
      }),
    ];
    const { leftOut, stops, ...printed } = made(kind, measures, { previous: measures });
    expect(leftOut).toEqual([{ id: "id-MO2", code: "MO2", title: "Geheimes Vorhaben" }]);
    expect(stops).toEqual([]);
    expect(JSON.stringify(printed)).not.toMatch(
      /Kern|nicht sagen|Streit|Zank|4\.?711|Geheimes|MO2/
    );
  });

  it.each(kinds)(
    "keeps out of a %s what the settings keep inside, by topic or as a whole",
    (kind) => {
      const measures = [
        aMeasure({ code: "MO1", topic: "Mobilität", visibility: "öffentlich" }),
        aMeasure({ code: "BA2", topic: "Bauen und Sanieren", title: "Geheimes Vorhaben" }),
      ];
      const topics = someSettings.topics.map((topic) =>
        topic.code === "BA" ? { ...topic, visibility: "verwaltungsintern" as const } : topic
      );
      const whole = { ...someSettings, visibility: "verwaltungsintern" as const };
      for (const settings of [{ ...someSettings, topics }, whole])
        for (const audience of ["öffentlich", "nichtöffentlich"] as const) {
          const context = { audience, previous: measures };
          const paper = makePaper(kind, aCatalogue(measures, { settings }), context);
          const { leftOut, ...printed } = paper ?? { leftOut: undefined };
          expect(leftOut).toEqual([{ id: "id-BA2", code: "BA2", title: "Geheimes Vorhaben" }]);
          expect(JSON.stringify(printed)).not.toMatch(/Geheimes|BA2/);
        }
    }
  );

  it("stops when an own text names a measure that is left out, by number or by title", () => {
    const secret = aMeasure({
      code: "MO2",
      title: "Geheimes Vorhaben",
      visibility: "verwaltungsintern",
    });
    const measures = [aMeasure({ code: "MO1" }), secret];
    const stopsOf = (text: string) => made("mitteilung", measures, { sections: [{ text }] }).stops;
    expect(stopsOf("Wie bei MO 2 beschrieben.")).toEqual([
      "Die Maßnahme „Geheimes Vorhaben (MO2)“ ist nicht für diesen Leserkreis, wird aber genannt: " +
        "„Wie bei MO 2 beschrieben.“. Bitte den Text ändern oder den Leserkreis enger wählen.",
    ]);
    expect(stopsOf("Das geheime Vorhaben")).toEqual([]);
    expect(stopsOf("Unser „geheimes Vorhaben“ läuft.")).toHaveLength(1);
    expect(stopsOf("MO20 und V/MO2/26 sind anderes.")).toEqual([]);
  });

  it("shows reasons to a council behind closed doors, but nothing for the administration only", () => {
    const measures = [
      aMeasure({ code: "MO1", assessment: "verzögert", assessmentReason: "Zank" }),
      aMeasure({ code: "MO2", title: "Geheimes Vorhaben", visibility: "verwaltungsintern" }),
    ];
    const paper = made("mitteilung", measures, { audience: "nichtöffentlich" });
    expect(textOf(paper)).toContain("Zank");
    expect(JSON.stringify(paper.blocks)).not.toContain("Geheimes");
  });

  it("takes label, parts, headings, front page, number pattern and wording from the settings", () => {
    const settings = {
      ...someSettings,
      paperTypes: [
        {
          kind: "beschlussvorlage",
          label: "Drucksache",
          blocks: ["betreff", "angaben", "beschlussvorschlag", "unterschrift"],
          headings: { beschlussvorschlag: "Beschlussantrag" },
          front: ["vorlage", "art"],
          numberPattern: "\\d{4}/\\d{4}",
          proposal: ["{denRat} bittet die Verwaltung um {unbekannt} bei {massnahmen}."],
          signature: { name: "Kim Muster" },
        },
      ],
    };
    const paper = makePaper("beschlussvorlage", aCatalogue(some(2), { settings }), {
      ...open,
      reference: "M 1",
    });
    expect(loose(textOf(paper ?? { blocks: [] })).split("\n")).toEqual([
      "Betreff",
      "Umsetzung der Maßnahme „Maßnahme Nummer 1 (MO1)“",
      "Vorlage: M 1",
      "Art: Drucksache",
      "Beschlussantrag",
      "Den Gemeinderat bittet die Verwaltung um {unbekannt} bei der Maßnahme „Maßnahme Nummer 1 (MO1)“.",
      "(Kim Muster) ",
    ]);
    expect(paper?.open).toEqual([
      "Die Vorlagennummer „M 1“ sieht nicht aus wie hier üblich (9999/9999). Bitte prüfen.",
      "Im Beschlussvorschlag ist eine Stelle offen: „Den Gemeinderat bittet die Verwaltung um {unbekannt} bei der Maßnahme ‚Maßnahme Nummer 1 (MO1)‘.“.",
    ]);
  });

  it("says that an own text has no place in this kind of paper", () => {
    const texts = { kurzfassung: { text: "Kurz gesagt." }, quatsch: { text: "Nirgends." } };
    const open = made("mitteilung", [], { texts }).open.filter((one) =>
      one.includes("eigene Text")
    );
    expect(open).toHaveLength(2);
    expect(open[0]).toMatch(/^Der eigene Text „Kurzfassung“ steht nicht in dieser Vorlage: /);
    expect(open[1]).toMatch(/^Den Baustein „quatsch“ kennt diese Art von Vorlage nicht; /);
  });

  it("puts the office's own text in the place of the automatic one and keeps the table", () => {
    const paper = made("mitteilung", some(3), {
      texts: { stand: { text: "Wir sind weit gekommen." } },
    });
    const text = loose(textOf(paper));
    expect(text).toContain("Stand der Umsetzung\nWir sind weit gekommen.\nThemenfeld | Maßnahmen");
    expect(text).not.toContain("Geplant sind Vorschläge");
  });

  it("flags an own text whose figures the version does not have, and one of another period", () => {
    const text = "Die 43 Maßnahmen sparen 33 t CO₂e/a und kosten 3.000 Euro.";
    const { open: points, blocks } = made("mitteilung", some(3), {
      texts: { wirkung: { text, from: "2024" } },
    });
    expect(points).toContain(
      "Der eigene Text „Wirkung und Kosten“ stammt aus dem Berichtszeitraum 2024. Bitte prüfen."
    );
    expect(points).toContain(
      "Im eigenen Text „Wirkung und Kosten“ steht „43 Maßnahmen“; diese Zahl hat der Stand nicht. Bitte prüfen."
    );
    expect(points.join()).not.toMatch(/33 t|3\.000/);
    expect(textOf({ blocks })).toContain(
      "Übernommen aus dem Berichtszeitraum 2024, noch zu prüfen."
    );
  });

  it("numbers tables and pictures in the order of reading and lists the headings that follow", () => {
    const { blocks } = made("klimabericht", some(43), { audience: "verwaltungsintern" });
    const numbers = (type: "table" | "chart") =>
      blocks.flatMap((block) => (block.type === type && "number" in block ? [block.number] : []));
    for (const type of ["table", "chart"] as const) {
      expect(numbers(type).length).toBeGreaterThan(1);
      expect(numbers(type)).toEqual(numbers(type).map((_, index) => index + 1));
    }
    const contents = blocks.find((block) => block.type === "contents");
    const after = blocks.slice(blocks.findIndex((block) => block.type === "contents"));
    const first = after.flatMap((block) =>
      block.type === "heading" && block.level === 1 ? [block.text] : []
    );
    expect(
      contents?.type === "contents" &&
        contents.entries.filter(({ level }) => level === 1).map(({ text }) => text)
    ).toEqual(first);
  });

  it("names by code what is too much for a row of its own, and leaves nothing out", () => {
    const aged = Array.from({ length: 48 }, (_, index) =>
      index < 34
        ? aMeasure({ code: `MO${index + 1}`, phase: "in Umsetzung", end: "2025-01" })
        : aMeasure({ code: `VW${index - 33}`, phase: "Vorschlag" })
    );
    const text = loose(textOf(made("klimabericht", aged)));
    expect(text).toContain("Vier weitere Maßnahmen sind kürzer überfällig: MO31 bis MO34.");
    expect(text).toContain("• zwei weitere Maßnahmen: VW13 und VW14\n");
  });

  it("names by topic and in rows of numbers what a sentence could not hold", () => {
    const topics = ["Mobilität", "Energie"];
    const aged = Array.from({ length: 90 }, (_, index) =>
      aMeasure({
        code: `${index % 2 ? "EE" : "MO"}${(index >> 1) + 1}`,
        topic: topics[index % 2] ?? "",
        ...(index < 50 ? { phase: "in Umsetzung", end: "2025-01" } : { phase: "Vorschlag" }),
      })
    );
    const text = loose(textOf(made("klimabericht", aged)));
    expect(text).toContain("20 weitere Maßnahmen sind kürzer überfällig; die Titel stehen");
    expect(text).toContain("• Energie – 20 Maßnahmen: EE6 bis EE25\n");
    expect(text).toContain("28 weitere Maßnahmen nach Themenfeldern; die Titel stehen");
  });

  it("tells every figure of a picture in words", () => {
    const { blocks } = made("klimabericht", some(43), { audience: "verwaltungsintern" });
    for (const chart of blocks.flatMap((block) => (block.type === "chart" ? [block] : []))) {
      expect(chart.summary).toContain(chart.caption);
      for (const category of chart.categories) expect(chart.summary).toContain(`${category}: `);
    }
  });
});
