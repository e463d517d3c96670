import { describe, expect, it } from "vitest";
import { makePaper } from "../../../shared/documents/makePaper.ts";
import { aCatalogue, aMeasure, loose, textOf } from "./aCatalogue.ts";

/** What each kind of council paper must have and must not have (DOCUMENTS.md A2). */
const rules: readonly (readonly [
  string,
  { readonly must: readonly string[]; readonly not: readonly string[] },
])[] = [
  [
    "mitteilung",
    {
      must: [
        "Betreff",
        "Vorlage",
        "Aktenzeichen",
        "Art",
        "Öffentlichkeit",
        "Federführung",
        "Berichtszeitraum",
        "Stand",
      ],
      not: ["Beschlussvorschlag", "Finanzielle Auswirkungen"],
    },
  ],
  [
    "beschlussvorlage",
    {
      must: [
        "Betreff",
        "Vorlage",
        "Aktenzeichen",
        "Art",
        "Beratungsfolge",
        "Beschlussvorschlag",
        "Sachverhalt und Begründung",
        "Finanzielle Auswirkungen",
        "Klimarelevanz",
      ],
      not: ["Nachfolgende Mitteilung gebe ich Ihnen zur Kenntnis."],
    },
  ],
  [
    "klimabericht",
    {
      must: [
        "Betreff",
        "Vorlage",
        "Beratungsfolge",
        "Beschlussvorschlag",
        "Kurzfassung",
        "Stand der Umsetzung",
        "Finanzielle Auswirkungen",
      ],
      not: ["beauftragt"],
    },
  ],
];

const measures = [
  aMeasure({
    code: "MO1",
    phase: "Vorschlag",
    topic: "Mobilität",
    goal: "Mehr Rad.",
    emissionSaving: 12,
  }),
  aMeasure({ code: "MO2", phase: "laufend", topic: "Klimaanpassung" }),
];
const made = (kind: string, more = {}) => {
  const paper = makePaper(kind, aCatalogue(measures), {
    audience: "öffentlich",
    annexes: ["Karte"],
    ...more,
  });
  if (paper === undefined) throw new Error(kind);
  return paper;
};

describe("what a council paper must have", () => {
  it.each(rules)("%s", (kind, { must, not }) => {
    const text = loose(textOf(made(kind)));
    for (const word of must) expect(text).toContain(word);
    for (const word of not) expect(text).not.toContain(word);
  });

  it.each(rules.map(([kind]) => kind))(
    "%s: the signature is the last thing before the annexes",
    (kind) => {
      const lines = loose(textOf(made(kind))).split("\n");
      expect(lines.slice(-3)).toEqual([
        "(Dorothea Quast) Bürgermeisterin",
        "Anlage",
        "• Anlage 1: Karte",
      ]);
    }
  );

  it("says where a text names an annex that is not there, a committee meets too early or out of order", () => {
    const { open } = made("beschlussvorlage", {
      texts: { sachverhalt: { text: "Siehe Anlage 1 und Anlage 3." } },
      consultations: [
        { committee: "Rat", date: "2026-01-05", item: "1" },
        { committee: "Umweltausschuss", date: "2026-05-05", item: "2" },
      ],
    });
    expect(open.join("\n")).toContain("verweist auf Anlage 3, die nicht in der Liste");
    expect(open.join("\n")).toContain("„Rat“ tagt am 05.01.2026, vor dem Stand vom 13.02.2026.");
  });

  it("never guesses money or climate: what nobody said is to be seen as open", () => {
    const bare = makePaper(
      "beschlussvorlage",
      aCatalogue([aMeasure({ code: "MO1", phase: "Vorschlag" })]),
      { audience: "öffentlich" }
    );
    const text = loose(textOf(bare ?? { blocks: [] }));
    expect(text).toContain("Auswirkungen: noch offen");
    expect(text).toContain("Auswirkung auf den Klimaschutz:\nnoch offen");
    expect(text).toContain("3 | Sind Stoffkreisläufe betroffen (Abwasser, Abfall)? | offen | –");
    expect(text).toContain(
      "1 | Gehört der Gegenstand zu einer Maßnahme des Maßnahmenkatalogs? | ja | MO1"
    );
    expect(text).not.toContain("☒");
  });

  it("answers from the catalogue what the catalogue knows", () => {
    const text = loose(textOf(made("beschlussvorlage")));
    expect(text).toContain("☒ ja, positiv");
    expect(text).toContain(
      "Nach dem Katalog werden 12 t CO₂e/a eingespart (eine Maßnahme mit Angabe)."
    );
    expect(text).toContain("6 | Ändert sich der Verkehr? | ja | MO1, laut Themenfeld");
  });

  it("asks for a proposal while nobody says what is to be decided", () => {
    const paper = makePaper("beschlussvorlage", aCatalogue([aMeasure({ phase: "laufend" })]), {
      audience: "öffentlich",
    });
    expect(loose(textOf(paper ?? { blocks: [] }))).toContain("Beschlussvorschlag\nnoch offen");
    expect(paper?.open.join()).toContain("Der Beschlussvorschlag fehlt.");
  });
});
