/** By what other names one project for people, trade and culture goes in another office. Form of the lines: circlesIn.ts. */
export const retoldLife = `
Lebensmittel teilen: Fairteiler, Foodsharing, Tauschschrank, öffentlicher Kühlschrank, Überschüsse verschenken, Essensreste, Lebensmittel retten, Lebensmittelrettung,
  Essbares, Lebensmittel verschenken, Fair-Teiler, übrig gebliebene, Lebensmittelverschwendung, statt wegwerfen, Essen retten, gerettete Lebensmittel
Dinge leihen: Bibliothek der Dinge, Leihladen, verleiht Dinge, Leihbar, Dinge ausleihen, Ausleihe Geräte, leihen statt kaufen, Werkzeugverleih, Geräteverleih, Leihregal, Dinge leihen
Reparieren: Repair-Café, Reparaturcafé, Reparaturtreff, Reparaturwerkstatt, Reparaturbonus, reparieren, Nähwerkstatt, Reparatur, Schraubertreff
Noch einmal verwenden: Gebrauchtwarenkaufhaus, Sozialkaufhaus, Second-Hand, Secondhand, Warentauschtag, Verschenkmarkt, Tauschregal, Gebrauchtwaren, Tauschmarkt, Kleidertausch,
  Verschenkebox, Flohmarkt, Wiederverwendung, Re-Use
Essen im Betrieb: Kantine, Betriebsverpflegung, Mittagstisch, Betriebsrestaurant, Casino, Essen der Beschäftigten, Mitarbeiterverpflegung, Gemeinschaftsverpflegung,
  Mittagessen Verwaltung, Personalrestaurant
Essen in Kita und Schule: Schulverpflegung, Kita-Verpflegung, Schulessen, Kita-Essen, Mensa, Schulmensa, Verpflegung Kindertagesstätte, Mittagessen Kinder, Schulküche, Essen Kinder,
  Kita-Küche, Frischküche, Kinderteller
Weniger Fleisch: vegetarisch, fleischfrei, weniger Fleisch, vegan, Klimateller, pflanzlich, Veggie, fleischlos, klimafreundlich Essen, pflanzenbetont, Fleischanteil
Aus der Region: regional, aus der Region, saisonal, Regionalmarke, heimisch, Umland, Direktvermarkter, Bauernmarkt, Hofladen, Wochenmarkt, regionale Produkte, Regionalregal
Bio auf dem Teller: Bio-Anteil, Bioanteil, Bio-Quote, Anteil Bio, Bio-Lebensmittel, Biozertifizierung, Öko-Anteil, Biostadt, Bio-Stadt
Mehrweg: Mehrweg, Mehrwegbecher, Pfandbecher, Mehrwegpflicht, Mehrweggeschirr, Mehrwegschalen, Pfandschale, Einweg, Coffee-to-go, Einwegverpackung, Verpackungssteuer, Spülmobil,
  Geschirrmobil, Pfandsystem, Wegwerfgeschirr
Unverpackt: unverpackt, verpackungsfrei, plastikfrei, Plastik, ohne Verpackung, Verpackung vermeiden, Kunststoffverzicht
Müll vermeiden: Zero Waste, Abfallvermeidung, Müllvermeidung, Abfallvermeidungskonzept, weniger Müll, Abfallberatung, Müllberatung
Bioabfall sammeln: Biotonne, Bioabfall, Fehlwürfe, Störstoffe, braune Tonne, Küchenabfälle, Biomüll, Bioabfallsammlung, organische Abfälle, Biogut
Vergären: Vergärung, Biogas, Vergärungsanlage, Biogasanlage, Fermenter, Biomethan, Reststoffe Biogas, Gülle Biogas, Bioabfallvergärung, Biogaserzeugung
Wertstoffe abgeben: Wertstoffhof, Recyclinghof, Wertstoffmobil, Wertstoffinsel, Wertstoffzentrum, Sammelstelle, Annahmestelle, Entsorgungszentrum, Sammelbehälter
Altgeräte: Elektroschrott, Altgeräte, Elektroaltgeräte, Althandy, Elektrogeräte, Handysammlung, fachgerechte Entsorgung, Kleingeräte Sammlung
Grüngut: Grüngut, Grünschnitt, Laub, Kompost, Kompostierung, Baumschnitt, Strauchschnitt, Landschaftspflegematerial, Häckselplatz, Gartenabfälle
Deponie: Deponie, Deponiegas, Schwachgas, Altdeponie, Deponiekörper, Methan Deponie
Saubere Stadt: Müllsammelaktion, Aufräumaktion, Clean-up, Frühjahrsputz, Littering, Kippen, Stadtputz, Markungsputz, Zigarettenkippen
Windeln: Windel, Stoffwindeln, Windelzuschuss, Mehrwegwindeln, Windelgutschein, Wickel
Energiesparen in der Schule: fifty/fifty, Fifty-Fifty, Energiesparmodell, Energiesparprojekt Schulen, Prämienmodell, Energiedetektive, Energieteam, Energiescouts, Klimadetektive,
  Prämie Schulen sparen, sparsame Schulen, Energiesparprämie Schulen, Einsparbeteiligung
Schüler reden mit: Schülerparlament, Klimarat Schüler, Jugendklimarat, Schülerrat, Schülervertretung, Jugendparlament, Klimakonferenz Schüler, Schülerklima, Kinderklimakonferenz,
  Klimaparlament Jugend, SMV, Jugendgemeinderat, Jugendbeteiligung
Lernen im Freien: grünes Klassenzimmer, Waldklassenzimmer, Draußenschule, Freiluftklassenzimmer, Waldpädagogik, Unterricht im Freien, Naturpädagogik, Lernort Wald, Naturerlebnis,
  Waldtage, Waldkindergarten, Waldgruppe, Draußenlernen
Klima im Unterricht: Klimabildung, Klimaunterricht, BNE, Unterrichtseinheit, Unterrichtsmaterial, Klimakoffer, Schulprojekt, Bildung für nachhaltige Entwicklung, Energiekoffer,
  Umweltpädagogik, Unterrichtsmodul, Klimawerkstatt, Projekttage, Projektwoche
Klima in der Kita: Klima-Kita, Kita Forscher, Kita Energie, Kita Klimabildung, Kindergarten Klima, kleine Forscher, Forscherkiste, Energiewende Kita
Außerschulisch lernen: Schülerlabor, Umweltzentrum, Naturschule, Lernort, Umweltstation, Umweltbildungszentrum, Experimentierkasten, Klimahaus, Energiewerkstatt
Klimapfad: Klimalehrpfad, Lehrpfad, Erlebnispfad, Klimapfad, Infotafeln, Klimaspaziergang, Energiepfad, Themenweg, Klimarundgang
Lehrkräfte fortbilden: Lehrkräftefortbildung, Fortbildung Lehrkräfte, Fortbildung Erzieher, Erzieherinnen, pädagogische Fachkräfte, Lehrerfortbildung, Schulung Pädagogen
Lotsen fürs Klima: Klimalotsen, Klimabotschafter, Klimabotschafterinnen, Energielotsen, Multiplikatoren, Klimascouts, Klimapaten, Energiepaten, Klimacoach, Klimahelfer,
  Ehrenamtliche geschult, nachbarschaftlich Botschafter, Quartierslotsen
Kurse für alle: Volkshochschule, VHS, Klimafit, klimafit, Erwachsenenbildung, Kurs Klimawandel, Kursprogramm, Abendkurs, Vortragsreihe
Aktionstage: Aktionstag, Klimatag, Klimawoche, Nachhaltigkeitstage, Umwelttag, Energietag, Umweltmarkt, Aktionswoche, Klimafest, Nachhaltigkeitswoche, Klimafestival
Klima-Wettbewerb: Klimawette, Challenge, Klimasparwette, Energiesparwettbewerb, Klimapreis, Umweltpreis, Wettbewerb, Preisgeld, Auszeichnung Projekte
Erzählen und zuhören: Erzählcafé, Klimacafé, Gesprächskreis, Stammtisch, Klimatreff, Klimafrühstück, offener Treff, Dialogabend
Bühne und Theater: Theater, Bühne, Spielstätte, darstellende Kunst, Schauspiel, Kostümfundus, Fundus, Kulissen, Bühnenbild, Requisiten, Kostüme, Ensemble, Intendanz,
  Ausstattungen Bühne, Bühnentechnik
Kulissen teilen: Kostümfundus, Materialkreislauf Kunst, Kulissen mehrfach, Bühnenbild wiederverwenden, Fundus, Ausstattungen ausgeliehen, Materialpool Kultur, Requisitenpool,
  Lager Bühnen, Materialbörse Kultur
Museum und Ausstellung: Museum, Ausstellung, Vitrinen, Stellwände, Ausstellungsarchitektur, Exponate, Depot, Kunsthalle, Galerie, Ausstellungsbau, Stadtmuseum, Sammlung
Kultur klimafreundlich: Green Culture, Klimabilanz Kultur, Kulturbetriebe, Kulturveranstaltungen, Kultureinrichtungen, Nachhaltigkeit Kultur, Green Touring
Bücher: Bücherei, Stadtbibliothek, Bibliothek, Stadtbücherei, Bücherschrank, Medien ausleihen, Leseförderung, Klimabücherei
Saatgut: Saatgutbibliothek, Saatguttausch, Saatgut, Samen, Saatgutausleihe, alte Sorten
Nachhaltig feiern: nachhaltige Veranstaltung, Green Event, Leitfaden Veranstaltung, Veranstaltungsleitfaden, klimafreundlich feiern, grüne Feste, Stadtfest Mehrweg, Fest Ökostrom,
  klimafreundliche Feste, Fest nachhaltig
Sportverein: Sportverein, Vereinsheim, Verein, Turnverein, Vereine, Mannschaft, Sportlerheim, Vereinssport
Sporthalle: Sporthalle, Turnhalle, Mehrzweckhalle, Sportstätte, Dreifeldhalle, Gymnastikhalle, Ballsporthalle
Sportplatz: Sportplatz, Kunstrasen, Rasenplatz, Flutlicht, Stadion, Fußballplatz, Spielfeld, Sportanlage, Sportgelände, Bezirkssportanlage
Kunstrasen ohne Plastik: Kunstrasen Kork, Einstreugranulat, Kunststoffgranulat, Granulat, Korkgranulat, Mikroplastik Rasen, Verfüllung Kunstrasen
Beregnung sparsam: Beregnung, Platzbewässerung, Rasen bewässern, Bewässerung Sportplatz, Brauchwasser Rasen, Bewässerung Rasen
Ältere Menschen: Senioren, Hochbetagte, Alleinlebende, über 75, ältere Menschen, Pflegeheim, Seniorenbeirat, Seniorenzentrum, Seniorenheim, ab 65, ältere Mitbürger, Alleinstehende Ältere
Pflege und Hitze: Pflegeheim Hitze, Pflegeheim Kühlung, Pflegeeinrichtung, Altenpflege, Pflegedienste, Heimbewohner, Altenheim
Krankenhaus: Klinikum, Krankenhaus, Klinik, Stationen, OP, Hospital, Patienten, medizinische Versorgung
Narkosegas: Narkosegas, Desfluran, Lachgas, Anästhesie, Narkose, Narkosemittel
Praxen: Arztpraxis, Hausärzte, Arztpraxen, Apotheken, Ärzteschaft, Praxen, Gesundheitsberufe, Medizinische Fachangestellte
Gesundheit und Klima: Klimawandel Gesundheit, gesundheitliche Folgen, Gesundheitsrisiken, Pollen, Allergene, UV-Schutz, Hautkrebs, Sonnenschutz Kinder, Gesundheitsvorsorge
Ohne Obdach: Obdachlose, Wohnungslose, Straßensozialarbeit, Notunterkunft, Wärmestube, Hitzebus, Kältehilfe
Wenig Geld: wenig Einkommen, geringes Einkommen, Leistungsempfänger, Jobcenter, Bürgergeld, Grundsicherung, einkommensarm, Wohngeld, einkommensschwach, Familienpass, Sozialpass,
  Stadtpass, Tafelkunden, Menschen mit wenig, Geringverdienende, Bonuspass
In vielen Sprachen: mehrsprachig, Muttersprache, leichte Sprache, Zugewanderte, Geflüchtete, Migration, Integrationskurs, Migrantinnen, Sprachkurs, interkulturell, Integrationslotsen
Treffpunkt im Viertel: Bürgerhaus, Nachbarschaftshaus, Quartierstreff, Stadtteiltreff, Begegnungsstätte, Mehrgenerationenhaus, Stadtteilzentrum, Gemeinwesenarbeit, Quartierszentrum,
  Dorfgemeinschaftshaus, Gemeindezentrum
Zusammen wohnen: Mehrgenerationenwohnen, gemeinschaftliches Wohnen, Wohnprojekt, Baugemeinschaft, Wohngruppe, Genossenschaft Wohnen, Clusterwohnen, Jung und Alt
Mieterhaushalte: Mieter, Mieterinnen, Mietwohnung, Mieterbeirat, Mietparteien, Mieterschaft, Wohnungsmieter
Städtische Wohnungen: Wohnungsgesellschaft, Wohnungsbaugesellschaft, Wohnbau, kommunale Wohnungen, Mehrfamilienhaus, Wohngebäude, Wohnanlage, Mietshaus, Mietwohnungsbau
Neu in der Stadt: Neubürger, Neubürgerpaket, Zugezogene, Willkommenspaket, Begrüßungspaket, Neubürgermappe, Neubürgerempfang
Hotels und Gäste: Hotel, Pension, Beherbergung, Beherbergungsbetriebe, Ferienwohnung, Gastgeber, Übernachtungsbetriebe, Übernachtung, Gästehaus, Unterkunft, Jugendherberge
Gaststätten: Gastronomie, Restaurant, Wirte, Gaststätte, Café, Imbiss, Gasthaus, Außengastronomie, Wirtshaus, Lokale
Nachhaltig reisen: nachhaltiger Tourismus, sanfter Tourismus, Radtourismus, Wandern, klimafreundlich reisen, Urlaub Bahn, Tourismuskonzept, Gästekarte
Läden: Einzelhandel, Läden, Händler, Geschäfte, Ladentüren, Kaufleute, Gewerbeverein, Stadtmarketing, Handel
Betriebe beraten: Unternehmensberatung, Klimaschutz Unternehmen, Energieberatung Betriebe, Effizienzberatung, Betriebe Beratung, Unternehmen Klimabilanz, Ökoprofit, Transformationslotse
Betriebe lernen voneinander: Effizienznetzwerk, Energieeffizienznetzwerk, Unternehmensnetzwerk, Klimanetzwerk Wirtschaft, Ökoprofit, Betriebe tauschen sich, Erfahrungsaustausch Firmen,
  Unternehmen Netzwerk, Firmen Klimabündnis
Gewerbegebiet umbauen: Gewerbegebiet, Industriegebiet, Gewerbepark, Industriepark, klimaneutrales Gewerbegebiet, Gewerbeflächen, Nullemissionspark
Gründen: Gründerzentrum, Start-up, Gründung, Inkubator, Innovationszentrum, Technologiezentrum, Gründerpreis
Ausbildung: Ausbildung, Auszubildende, Azubi, Lehrlinge, Ausbildungsmesse, Berufsorientierung, grüne Berufe, Klimaberufe, Nachwuchs Handwerk
Tiere: Zoo, Tierpark, Wildpark, Tierheim, Wildgehege, Tiergehege
`;
