import { describe, expect, it } from "vitest";
import { alikeUnderOneCode, titlesAlike } from "../../../../shared/likeness/titles/titlesAlike.ts";

describe("titlesAlike", () => {
  it.each([
    ["Ausbau Radweg Gartenstraße", "Radwegeausbau Gartenstr."],
    ["PV auf Kitadächern", "Photovoltaik auf Kita-Dächern"],
    ["Klimaberatung für Bürger*innen", "Klimaberatung für Bürger:innen"],
    ["Mobilitätsplan 2035 ²", "Mobilitätsplan 2035"],
    ["Fahradparkhaus Bhf.", "Fahrradparkhaus am Bahnhof"],
    ["Solarpotenzialkataster", "Solarpotentialkataster"],
    ["Mobilstation Goethestraße", "Mobilstation Goetehstraße"],
    ["Radweg Kirch-Weg", "Radweg Kirchh-Weg"],
    ["Radweg Klosterw. ausbauen", "Ausbau Radweg Klosterweg"],
    ["Lüftung Mühlbachschule", "Lüftung der Schule Mühlbach"],
    ["Radweg im Stadtteil Nord", "Radweg im Viertel Nord"],
    ["Umrüstung Beleuchtung Turnhalle", "Umstellung der Turnhallenbeleuchtung"],
    ["1.000 Bäume für die Altstadt", "1000 Bäume für die Altstadt"],
    ["Re-Zertifizierung Fairtrade-Stadt", "Fairtrade-Stadt: Rezertifizierung"],
    ["Rad-Schnellweg nach Neudorf", "Radschnellweg Neudorf"],
  ])("is sure that „%s“ and „%s“ are the same", (a, b) => {
    expect(titlesAlike(a, b).class).toBe("sure");
    expect(titlesAlike(b, a).class).toBe("sure");
  });

  it.each([
    [
      "Ausbau Radweg Gartenstraße",
      "Ausbau Radweg Schillerstraße",
      "andere Straße oder anderer Platz: Gartenstraße / Schillerstraße",
    ],
    ["Beleuchtung Quartier Nord", "Beleuchtung Quartier Süd", "anderer Ort: Nord / Süd"],
    ["Radschnellweg 1. Bauabschnitt", "Radschnellweg 2. BA", "andere Zahl: 1 / 2"],
    ["Zisterne Feuerwache West, Haus A", "Zisterne Feuerwache West, Haus B", "andere Zahl: a / b"],
    ["Schwesternhaus C: Fassade", "Schwesternhaus D: Fassade", "andere Zahl: c / d"],
    ["K 7: Radweg bis zur Grenze", "K 9: Radweg bis zur Grenze", "andere Zahl: K 7 / K 9"],
    ["PV am Rathaus, Altbau", "PV am Rathaus, Neubau", "gegensätzliche Angaben"],
    [
      "Klimafest im Stadtteil Altenfeld",
      "Klimafest im Stadtteil Neuenfeld",
      "anderer Ort: Altenfeld / Neuenfeld",
    ],
    [
      "PV auf der Bachtalschule",
      "PV auf der Mühlbachschule",
      "anderer Ort: Bachtalschule / Mühlbachschule",
    ],
    ["pv am leibniz-gymnasium", "PV am Kopernikus-Gymnasium", "anderer Ort: leibniz / Kopernikus"],
  ])("counts particulars that exclude each other: „%s“, „%s“", (a, b, reason) => {
    const likeness = titlesAlike(a, b);
    expect(likeness.class).not.toBe("sure");
    expect(likeness.contradicted).toBe(true);
    expect(likeness.reasons).toContain(reason);
    expect(alikeUnderOneCode({ ...likeness, class: "no" })).toBe(false);
  });

  it.each([
    ["Energiemanagement mit Funkzählern", "Energiecontrolling städtische Gebäude"],
    ["Solarstrom vom Schulzentrum", "Photovoltaik auf dem Schulzentrum"],
    ["Jobticket Kreisverwaltung", "Jobticket für Kreisbeschäftigte"],
  ])("takes „%s“ and „%s“ for one measure under one code", (a, b) => {
    expect(alikeUnderOneCode(titlesAlike(a, b))).toBe(true);
  });

  it("lets a person look where two words name one thing", () => {
    const likeness = titlesAlike("Trinkbrunnen für heiße Tage", "Gratis-Trinkwasser auf Plätzen");
    expect(likeness.class).toBe("look");
    expect(likeness.score).toBeGreaterThan(0.55);
  });

  it.each([
    ["Tempo 30 in der Färberstraße", "Färberstraße: langsamer fahren"],
    ["Rufbus im Ortsteil Lindau", "Kleinbus auf Bestellung im Ortsteil Lindau"],
    ["Hydraulischer Abgleich Rathaus", "Rathaus: Heizkörper richtig einstellen"],
    ["Entsiegelung des Schulhofs", "Schulhof: Asphalt raus"],
    ["Zisterne am Bauhof", "Bauhof: Regen sammeln"],
    ["Treibhausgasbilanz", "Ausrechnen, wie viel Treibhausgas die Stadt verursacht"],
  ])("knows plain speech: „%s“, „%s“", (a, b) => {
    expect(titlesAlike(a, b).class).not.toBe("no");
  });

  it("takes a name for another where only one is known to be a place", () => {
    const reason = "anderer Name: Abendroth / Wiesenthal";
    const likeness = titlesAlike("Chronik Abendroth", "Chronik in Wiesenthal");
    expect(likeness.reasons).toContain(reason);
  });

  it("keeps apart what each title says of its own building", () => {
    expect(
      titlesAlike("Turnhalle Grundschule Amselgrund", "Turnhalle Grundschule Birkenhain")
    ).toMatchObject({ class: "no", contradicted: true });
  });

  it("gives reasons that a clerk understands", () => {
    expect(
      titlesAlike("PV auf Schuldächern Nord", "Solarstrom für Schulgebäude Süd").reasons
    ).toEqual([
      "gleicher Gegenstand: PV = Solarstrom",
      "gleicher Ort: Schuldächern = Schulgebäude",
      "anderer Ort: Nord / Süd",
    ]);
  });

  it("says no where only general words agree", () => {
    expect(titlesAlike("Konzept Moorschutz", "Konzept Carsharing").class).toBe("no");
    expect(titlesAlike("", "").class).toBe("no");
  });

  it("takes two words of the trade for two words, however alike they look", () => {
    expect(titlesAlike("Mobilität Innenstadt", "Mobilität Altstadt").class).not.toBe("sure");
    expect(titlesAlike("Oststadt", "Weststadt").class).toBe("no");
  });

  it.each([
    ["Radweg Lindenstraße", "Gehweg Lindenstraße"],
    ["Fenster der Kita Nord", "Fenster der Schule Nord"],
    ["Fassadendämmung Rathaus", "Kellerdeckendämmung Rathaus"],
    ["Fenstertausch Heimatmuseum", "Fenstertausch Stadtarchiv"],
    ["Aufbau des Energiebüros Lindau", "Verstetigung des Energiebüros Lindau"],
    ["Solarmusterhaus: Broschüre", "Solarmusterhaus: Exkursionen"],
  ])("is not sure of neighbours: „%s“, „%s“", (a, b) => {
    expect(titlesAlike(a, b).class).not.toBe("sure");
  });

  it("takes one telling word for enough under one code", () => {
    expect(
      alikeUnderOneCode(titlesAlike("Solarpark Alte Ziegelei", "Freiflächen-PV Ziegelei"))
    ).toBe(true);
    expect(alikeUnderOneCode(titlesAlike("Heller Asphalt", "Hochwasserschutz am Bach"))).toBe(
      false
    );
  });

  it("judges both ways alike", () => {
    const titles = [
      "Wärmeplan",
      "Kommunale Wärmeplanung 2035",
      "Wärmenetz Süd",
      "Wärmenetz Nordstadt",
      "Gründach Rathaus",
    ];
    for (const a of titles)
      for (const b of titles) expect(titlesAlike(a, b).score).toBe(titlesAlike(b, a).score);
  });

  it("knows a name behind a place in any order of words, and lines and buildings apart", () => {
    const of = (a: string, b: string) => titlesAlike(a, b).class;
    expect(of("Sanierung der Sporthalle Steinäcker", "Sporthalle Steinäcker sanieren")).toBe(
      "sure"
    );
    expect(of("Wanderbus Weinberge Linie A", "Wanderbus Weinberge Linie B")).toBe("no");
    expect(of("Anbau Kita Hafenblick", "Neubau Kita Hafenblick")).toBe("no");
  });

  it("reads a compound cut by a hyphen and the genitive of a stream as the words they are", () => {
    const market = titlesAlike(
      "Verschenkmarkt auf dem Wertstoffhof",
      "Verschenk-Markt Wertstoffhof"
    );
    expect(market.class).toBe("sure");
    const stream = titlesAlike("Renaturierung des Klingenbachs", "Renaturierung Klingenbach");
    expect(stream.class).toBe("sure");
  });
});
