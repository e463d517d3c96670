/** Schools, health, culture, social life, waste and business, in more words. Form of the lines: dictionary.ts. */
export const widerLifeWords = `
# Gegenstand
Bio-Lebensmittel = Bio-Essen, Biokost, Bio-Anteil, Bioanteil, Ökoquote, Bio-Quote, regional und bio,
  bio-regional, Bioprodukte
Vegetarischer Tag = Veggie-Tag, Veggieday, Veggietag, fleischfreier Tag, vegetarisches Essen, Veggie-Day,
  pflanzlicher Tag
Kochkurs = Kochkurse, klimafreundlich kochen, Kochwerkstatt, Kochen mit Resten, Kochabend
Anästhesie = Narkose, Narkosegase, Lachgas, Desfluran, Narkosemittel, klimaschonende Anästhesie, Anästhesiegase
Arztpraxen = Arztpraxis, Hausarztpraxen, Praxen, niedergelassene Ärzte, Hausärzte
Bibliothek der Dinge = Leihladen, Leihen statt Kaufen, Leihbar, Dinge leihen, Ausleihe von Gegenständen,
  Leihothek, Verleih von Werkzeug, Gegenstände ausleihen, Gerätebibliothek, Werkzeugverleih, Leihregal
Kleidertausch = Kleidertauschparty, Kleidertauschbörse, Kleiderkreisel, Kleidertauschbörsen, Tauschparty
Tauschbörse = Verschenkmarkt, Verschenkbörse, Tauschregal, Warentauschtag, Tauschhaus, Verschenketag, Flohmarkt
Reparaturbonus = Reparaturprämie, Reparaturgutschein, Reparaturförderung
Elektroschrott = Elektroschrottsammlung, Handysammlung, Altgerätesammlung, Elektroaltgeräte, Althandys
Abfallberatung = Abfallpädagogik, Abfalltrennkampagne, Trennberatung
Lehrpfad = Klimalehrpfad, Naturerlebnispfad, Klimapfad, Naturlehrpfad, Energielehrpfad, Erlebnispfad,
  Klimarundweg, Themenpfad, Infopfad
Lehrkräftefortbildung = Fortbildung für Lehrkräfte, Lehrerfortbildung, Lehrkräfteschulung
Klimakino = Klima-Kino, Umweltkino, Filmreihe Klima, Filmabende zum Klima, Klimafilm, Klimafilmreihe, Filmabend
Klimaausstellung = Wanderausstellung, Ausstellung zum Klima, Klimawandelausstellung, Ausstellung Klimaschutz
Green Culture = Green-Culture-Anlaufstelle, nachhaltige Kultur, Nachhaltigkeit im Kulturbetrieb,
  Nachhaltigkeitsberatung der Kulturschaffenden, klimafreundliche Kultur, nachhaltige Kulturbetriebe,
  Klimabilanz in der Kultur, ökologische Kulturarbeit
Kulturpass = Kulturticket, Kulturkarte
Erzählcafé = Klimacafé, Gesprächscafé, Klima-Café, Klimafrühstück, Klimastammtisch, Klimagespräche
Leichte Sprache = einfache Sprache, in einfacher Sprache
Nachhaltiger Sportverein = klimafreundlicher Sportverein, Sportverein nachhaltig, grüner Sportverein,
  Klimasportverein, nachhaltige Vereine, klimafreundlicher Verein
Kunstrasen = Kunstrasenplatz, Kunststoffrasen, Korkgranulat, Granulat, Mikroplastik
Hallenboden = Sportboden
Effizienznetzwerk = Energieeffizienz-Netzwerk, Klimanetzwerk, Unternehmensnetzwerk Klima, Klimaschutznetzwerk,
  Lernendes Netzwerk, Netzwerk der Betriebe
Transformationsberatung = Klimaberatung für Betriebe, Klimaberatung Mittelstand, Klimaschutzberatung für
  Unternehmen, Nachhaltigkeitsberatung für Unternehmen, Weg zur Klimaneutralität, Klimafahrplan für Betriebe,
  Dekarbonisierungsberatung
Gewerbeflächenmanagement = Gewerbeflächenentwicklung, Gewerbeflächenkonzept, Gewerbeflächenpolitik
Fachkräfte = Fachkräfteoffensive, Fachkräftesicherung, Ausbildungsoffensive, Handwerkeroffensive, Umschulung,
  Fachkräftegewinnung, Nachwuchs im Handwerk
Heizpilzverzicht = Heizpilze, Verzicht auf Heizpilze, Heizstrahler
Ladentüren = geschlossene Ladentüren, offene Türen
Regionalvermarktung = regionale Produkte, Regionalregal, Regionalmarke, Hofladen, Direktvermarktung, Regiomat,
  regionale Lebensmittel, regionale Wertschöpfung
Ernährungsrat = Ernährungsstrategie, Ernährungswende, Ernährungskonzept
Nachhaltiger Tourismus = klimafreundlicher Tourismus, sanfter Tourismus, Gästekarte, Gästeticket, autofreie
  Anreise, umweltfreundlicher Urlaub, Anreise mit der Bahn
Klimaquartier = klimagerechte Nachbarschaft, Klimaviertel, klimaneutrales Quartier, Klimaquartiersmanagement
Neubürgerpaket = Willkommenspaket, Begrüßungspaket, Neubürgermappe, Willkommensmappe
# Zielgruppe
Kulturschaffende = Künstler, Kulturbetriebe, Kultureinrichtungen, Kulturinstitutionen, Ensembles
Obdachlose = Wohnungslose, Menschen ohne Wohnung, obdachlose Menschen
Handwerker = Handwerksbetriebe, Installateure, Meisterbetriebe, Innungsbetriebe
# Umschrieben
Bibliothek der Dinge: leihen statt besitzen, Dinge teilen
Repair-Café: gemeinsam reparieren, flicken statt wegwerfen
Gemeinschaftsverpflegung: Essen in der Schule, Essen in der Kita, Essen für Kinder
Lebensmittelverschwendung: weniger Essen wegwerfen
`;
