/** What is talked about together in the administration, its purchases, money and data. Form of the lines: circlesIn.ts. */
export const officeCircles = `
Beschaffung: Beschaffung, Vergabe, Ausschreibung, Einkauf, Angebot, Angebotswertung, Zuschlag, Lieferanten, Rahmenvertrag, Bestellung, Auftrag, Aufträge
Schattenpreis: Schattenpreis, Klimafolgekosten, Klimakosten, CO2-Preis, interner Preis, CO2-Bepreisung, Euro je Tonne, monetär, Folgekosten
Recyclingpapier: Recyclingpapier, Altpapier, Blauer Engel, Papier, Umweltzeichen, Papierverbrauch
Papierlos: papierlos, papierfrei, elektronische Akte, E-Akte, digitale Akte, DMS, Dokumentenmanagement, Aktenführung, Registratur, Papierakten, Akte
Drucker: Drucker, Druck, Multifunktionsgerät, Kopierer, Druckkonzept, Etagendrucker
Gremienarbeit digital: Ratsinformation, Sitzungsunterlagen, Tablet, Mandatsträger, Sitzungsdienst, digitale Ratsarbeit
Green IT: Green IT, Laptop, Rechner, Notebook, Hardware, Computer, Geräte refurbished, Thin Client, Endgeräte, Bildschirm, Smartphone, IT-Geräte
Gebrauchte IT: refurbished, gebrauchte Computer, gebrauchte Laptops, Altgeräte, wiederaufbereitet, aufgearbeitet, Gerätespende
Software: Software, Programm Rechner, Open Source, Fachverfahren, App, Plattform, Portal
Daten: Datenplattform, Open Data, Sensorik, LoRaWAN, digitaler Zwilling, Dashboard, Datenplatz, Urban Data, Smart City, 3D-Modell
Reinigung: Reinigung, Putzmittel, Reinigungsmittel, Gebäudereinigung, Reinigungskräfte, Hygienepapier
Textilien: Dienstkleidung, Arbeitskleidung, Textilien, Uniform, Einsatzkleidung, Berufskleidung
Fairer Handel: Fairtrade, fairer Handel, Faire, Fair-Trade, Eine Welt, Kaffee fair, fair gehandelt
Möbel: Möbel, Büromöbel, Mobiliar, Schreibtische, Möbelpool, Inventar
Werbegeschenke: Werbemittel, Give-aways, Präsente, Geschenke, Werbegeschenk
Kantine: Kantine, Mensa, Betriebsrestaurant, Catering, Verpflegung, Speiseplan, Essensversorgung, Schulessen, Großküche, Mittagessen, Essens, Bewirtung
Bioessen: Bio, Bio-Anteil, regional, saisonal, ökologisch Essen, Ökoquote, Bio-Lebensmittel
Vegetarisch: vegetarisch, vegan, fleischlos, Fleisch, pflanzlich, Veggie, Hülsenfrüchte, pflanzenbasiert, Planetary
Finanzanlage: Geldanlage, Divestment, Finanzanlagen, Kapitalanlage, Rücklagen, Pensionsfonds, Anlagerichtlinie, Kämmerei, nachhaltige Anlage, ESG, Versorgungsrücklage
Haushalt: Haushaltsplan, Klimahaushalt, Budget, Haushalt Klima, Doppik, Haushaltsmittel, Haushaltskennzahlen, Produkthaushalt, Nachhaltigkeitshaushalt, Etat
Green Bond: Green Bond, grüne Anleihe, Anleihe, Kredit, Schuldschein, Förderkredit
Fördermittel: Fördermittel, Förderung, Zuschuss, Förderprogramm, Bezuschussung, Prämie, Zuschüsse, Bonus, Förderrichtlinie, Finanzspritze, Kostenübernahme
Klimafonds: Klimafonds, Fonds, Klimabudget, Verfügungsfonds, Spende, Stiftung, Sponsoring, Klimasparbrief
Gebühren: Gebühr, Entgelt, Rabatt, Nachlass, Beitragssatz, Ermäßigung, Tarif
Klimacheck: Klimacheck, Klimarelevanz, Klimavorbehalt, Klimaprüfung, Beschlussvorlagen, Klimafolgenabschätzung, Klimawirkung Vorlagen, Vorlagen prüfen
Klimabilanz: Treibhausgasbilanz, THG-Bilanz, CO2-Bilanz, BISKO, Bilanzierung, Energiebilanz, Fußabdruck, CO2-Fußabdruck, Fortschreibung Bilanz
Monitoring: Monitoring, Berichtswesen, Klimabericht, Indikatoren, Kennzahlen, Zielpfad, Fortschrittsbericht, Erfolgskontrolle, Klimaschutz-Controlling, Zielerreichung
Klimakonzept: Klimaschutzkonzept, Klimakonzept, Klimaneutralitätsstrategie, Masterplan, Fahrplan Klimaneutral, Klimaaktionsplan, Maßnahmenkatalog
Zertifizierung: European Energy Award, eea, Zertifizierung, Rezertifizierung, Audit, EMAS, Ökoprofit, ISO 50001, ISO 14001, Umweltmanagement, Siegel, Auszeichnung
Klimarat: Klimabeirat, Klimarat, Klimakommission, Beirat, Gremium, Expertenrat, Sachverständigenrat
Bürgerrat: Bürgerrat, ausgelost, zufällig ausgewählt, Bürgergutachten, Losverfahren
Lenkungskreis: Lenkungskreis, Lenkungsgruppe, Steuerungsgruppe, Arbeitskreis, Arbeitsgruppe, Jour fixe, Dezernate, Koordinierungskreis, ämterübergreifend
Jugendparlament: Jugendparlament, Jugendklima, Jugendrat, Jugendbeirat, Schülerparlament, Jugendbeteiligung, Delegierte Schulen, Jugendbudget, Schülervertretung,
  Klimarat Schüler
Klimapersonal: Klimaschutzmanager, Klimamanager, Stelle schaffen, Personalstelle, Planstelle, Stabsstelle, Koordinationsstelle, Klimaschutzmanagement
Personalschulung: Fortbildung, Schulung, Mitarbeiterschulung, Weiterbildung, Qualifizierung, Seminar, Workshop, Coaching, Training, Lehrgang
Ausbildung: Ausbildung, Azubi, Auszubildende, Lehrlinge, Nachwuchs, Berufsorientierung, Praktikum, Ausbildungsplätze
Vorschlagswesen: Vorschlagswesen, Ideenwettbewerb, Ideenbörse, Verbesserungsvorschlag
Arbeitsschutz: Gleitzeit, Arbeitsschutz, Arbeitsplatz Hitze, Beschäftigte Hitze, Kühlwesten, Arbeitszeiten Hitze, UV-Schutz
Satzung: Satzung, Verordnung, Richtlinie, Dienstanweisung, Leitlinie, Leitfaden, Standards, Vorgabe, Regelwerk
Baustandards: Baustandard, Standards Hochbau, Gebäudeleitlinie, Planungsvorgaben, Leitlinie Bauen, Energieleitlinie, nachhaltig bauen
Kooperation: interkommunal, Nachbarkommunen, Nachbarstädte, Kreis, Städtepartnerschaft, Partnerstadt, Klimapartnerschaft, Netzwerk, Kooperation, Klimabündnis
Städtepartnerschaft: Partnerstadt, Städtepartnerschaft, Klimapartnerschaft, Globaler Süden, Entwicklungszusammenarbeit
Öffentlichkeitsarbeit: Öffentlichkeitsarbeit, Kampagne, Flyer, Social Media, Newsletter, Website, Internetseite, Plakate, Broschüre, Podcast, Zeitung, Pressearbeit
Beteiligung: Bürgerbeteiligung, Beteiligung, Dialog, Bürgerversammlung, Online-Beteiligung, Bürgerforum, Mitmachen, Bürgerwerkstatt, Ideenkarte, Mängelmelder
Veranstaltung: Veranstaltung, Fest, Aktionstag, Aktionswoche, Klimawoche, Klimatag, Messe, Markt, Festival, Ausstellung, Vortrag, Filmabend, Konferenz
Mehrwegfest: Mehrweg, Mehrwegbecher, Geschirr, Spülmobil, Pfandbecher, Green Event, nachhaltige Veranstaltung, Geschirrmobil, Einweg, Einweggeschirr, Kirmes
Weihnachtsmarkt: Weihnachtsmarkt, Weihnachtsbeleuchtung, Adventsbeleuchtung, Lichterketten, Eisbahn
Feuerwerk: Feuerwerk, Silvester, Böller, Lichtershow, Drohnenshow
Feuerwehr: Feuerwehr, Gerätehaus, Löschgruppe, Brandschutz, Feuerwache, Löschfahrzeug, Einsatzfahrzeug, Rettungswache, Rettungsdienst, Rettungswagen
Feuerwehrhaus: Feuerwehrgerätehaus, Gerätehaus, Feuerwache, Feuerwehrhaus, Spritzenhaus
Bauhof: Bauhof, Baubetriebshof, Betriebshof, Wertstoffhof, Werkhof
Rathaus: Rathaus, Verwaltungsgebäude, Amtshaus, Bürgeramt, Kreishaus, Dienstgebäude, Verwaltungssitz, Amtsgebäude, Technisches Rathaus, Verwaltungsstandort
Schwimmbad: Hallenbad, Schwimmbad, Schwimmhalle, Bad, Freibad, Badezentrum, Lehrschwimmbecken, Lippebad
Sporthalle: Sporthalle, Turnhalle, Mehrzweckhalle, Dreifachhalle, Sportzentrum, Gymnastikhalle
Sportplatz: Sportplatz, Kunstrasen, Stadion, Flutlicht, Sportanlage, Rasenplatz, Laufbahn, Granulat, Naturrasen
Kunstrasen: Kunstrasen, Granulat, Mikroplastik, Kunststoffrasen, Verfüllung
Eishalle: Eishalle, Eisstadion, Eislauf, Eisfläche
Musikschule: Musikschule, Villa, Unterrichtszimmer, Musikunterricht
Bibliothek: Bibliothek, Bücherei, Stadtbibliothek, Mediathek, Leseausweis, Bücherkarte, Stadtbücherei
Theater: Theater, Bühne, Oper, Schauspiel, Stadttheater, Kulturhaus, Bühnenbild, Kostüme, Requisiten, Spielstätte
Museum: Museum, Ausstellung, Archiv, Galerie, Depot, Sammlung, Stadtarchiv, Kunsthalle
Kino: Kino, Film, Filmreihe, Filmabend, Kinoabend
Kultur: Kultur, Kulturschaffende, Künstler, Kunst, Kulturzentrum, Soziokultur, Kulturbetriebe, Green Culture, Ensemble, Literatur, Lesung
Volkshochschule: Volkshochschule, VHS, Erwachsenenbildung, Abendkurs, Kursprogramm
Kirche: Kirche, Gemeindehaus, Kirchengemeinde, Pfarr, Moschee, Religionsgemeinschaft
Vereine: Vereine, Verein, Sportverein, Ehrenamt, Clubs, Vereinsheim
`;
