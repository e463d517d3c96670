/** Everyday notions that two tellings of one project share: when, where, how, of what kind. Form of the lines: circlesIn.ts. */
export const retoldEveryday = `
Sonntag und Wochenende: Sonntag, sonntags, Wochenende, samstags, Samstag, wochenends, Feiertag
Sommer: Sommer, Sommerhalbjahr, Sommermonate, im Juli, Mai bis September, heiße Jahreszeit, Hochsommer, Sommerzeit
Winter: Winter, winterlich, kalte Jahreszeit, Frost, Wintermonate, Heizperiode, Heizsaison
Jeden Monat: monatlich, jeden Monat, einmal im Monat, zwölfmal im Jahr
Jede Woche: wöchentlich, jede Woche, einmal die Woche, dienstags, donnerstags, mittwochs, freitags, montags
Jedes Jahr: jährlich, jedes Jahr, alle zwölf Monate, Jahres
Zweimal im Jahr: halbjährlich, zweimal im Jahr, alle sechs Monate
Gesperrt: gesperrt, Sperrung, geschlossen, nicht passierbar, abgesperrt, Schließung
Geschichte: historisch, Jahrhundert, von 1896, denkmalgeschützt, alte, Baudenkmal, Altbau, Gründerzeit, Altstadthaus
Früher genutzt: ehemalig, früher, alten Schule, ehemals, vormalig, Nachnutzung, stillgelegt, aufgegeben, leer stehend
Außer Betrieb: Stilllegung, stilllegen, abschalten, außer Betrieb, aufgeben, Abschaltung, Rückbau, einstellen, Schließung
Erproben: Pilot, Pilotprojekt, erproben, Versuch, Probe, Test, testen, Modellprojekt, Modellvorhaben, Testphase, Probebetrieb, Experiment
Untersuchen: Studie, Machbarkeitsstudie, Vorstudie, Untersuchung, Gutachten, prüfen, Potenzialanalyse, erkunden, Konzeptstudie, Voruntersuchung, Analyse, Erkundung
Gemeinsam: gemeinsam, gemeinschaftlich, bündeln, zusammen, Gemeinschaftsaktion, kooperativ, Verbund, zusammenlegen, Bündelung
Vorrang: Vorrang, Priorität, zuerst, bevorzugt, Vorfahrt, erste Priorität, bevorrechtigt, prioritär
Verzichten: Verzicht, verzichten, ohne, nicht mehr, kein, entfällt, Verbot, untersagt, weglassen, abschaffen
Weniger: weniger, reduzieren, Reduktion, verringern, senken, sparen, Einsparung, mindern, minimieren, halbieren, einsparen, zurückdrängen
Mehr: mehr, erhöhen, steigern, ausweiten, Ausbau, verdoppeln, Ausweitung, zusätzlich, Erhöhung, Steigerung
Schneller: beschleunigen, Beschleunigung, vorziehen, schneller, Turbo, zügig, beschleunigt, kürzere Zeit
Ersatz: Ersatz, ersetzen, Austausch, austauschen, tauschen, Tausch, weicht, statt, anstelle, Ablösung, auswechseln, Erneuerung
Selbst: selbst, eigene, Eigenbedarf, eigenständig, in Eigenregie
Auszeichnung: Auszeichnung, Preis, prämiert, Preisgeld, Siegel, Ehrung, Zertifikat
Ehrenamt: ehrenamtlich, Ehrenamtliche, Freiwillige, freiwillig, Engagierte, Paten, Patinnen, Helferinnen, bürgerschaftlich
Familien: Familie, Familien, Eltern, Väter, Mütter, Kinder, Alleinerziehende
Junge Menschen: Jugendliche, Heranwachsende, junge Menschen, Jugend, Teenager, junge Leute, Nachwuchs
Hauseigentümer: Hauseigentümer, Eigentümer, Hausbesitzer, Eigenheimbesitzer, Eigenheim, Einfamilienhaus, Wohnungseigentümer, Immobilienbesitzer
Bürgerschaft: Bürgerschaft, Bürgerinnen und Bürger, Bevölkerung, Einwohner, Stadtgesellschaft, Öffentlichkeit, Bewohnerschaft
Beschäftigte: Beschäftigte, Bedienstete, Mitarbeitende, Personal, Belegschaft, Kolleginnen, Angestellte, Dienstkräfte
Betriebe: Betriebe, Unternehmen, Firmen, Firma, Gewerbetreibende, Mittelstand, Industrie, Arbeitgeber
Landwirte: Landwirte, Bauern, Bauernhof, landwirtschaftliche Betriebe, Höfe, Bäuerinnen, Landwirtschaft
Markt und Platz: Marktplatz, am Markt, Rathausplatz, Kirchplatz, Stadtplatz, Vorplatz, Domplatz, Platzfläche
Am Wasser: Ufer, Uferweg, Promenade, Uferpromenade, Uferstraße, Flussufer, am Fluss, am See, Kai, Hafenpromenade, Seeufer
Stadtmitte: Innenstadt, Altstadt, Stadtkern, Zentrum, Stadtmitte, City, Stadtzentrum, historische Mitte, Ortskern
Am Rand: Stadtrand, Ortsrand, Rand, am Rande, Waldrand, Nordrand, Ortsausgang
Dorf: Dorf, Dörfer, Ortsteil, Ortschaft, auf dem Land, ländlich, Teilort, Dorfmitte, Weiler
Viertel: Viertel, Quartier, Wohnviertel, Wohngebiet, Siedlung, Nachbarschaft, Stadtteil, Kiez, Wohnquartier
Neubaugebiet: Neubaugebiet, Baugebiet, Bauland, Bauplätze, Neubauquartier, neues Wohngebiet, Neubausiedlung
Gebäude der Schule: Schulhaus, Schulgebäude, Schulzentrum, Schulcampus, Schulstandort, Klassentrakt
Kinderhaus: Kita, Kindergarten, Kindertagesstätte, Kinderhaus, Kinderkrippe, Kindertageseinrichtung, Familienzentrum, Hort
Bad: Hallenbad, Freibad, Schwimmbad, Schwimmhalle, Sportbad, Waldbad, Kombibad, Badezentrum, Lehrschwimmbecken, Naturbad, Familienbad, Erlebnisbad
Wache: Feuerwache, Feuerwehrhaus, Gerätehaus, Feuerwehr, Rettungswache, Feuerwehrgerätehaus, Löschzug
Stadthalle: Stadthalle, Festhalle, Kongresshalle, Veranstaltungshalle, Kongresszentrum, Konzerthalle, Bürgersaal, Kulturhalle
Betriebshof: Bauhof, Betriebshof, Stadtbetriebe, Werkhof, Baubetriebshof, Fuhrparkhof, Depot
Tor und Turm: Stadttor, Tor, Stadtmauer, Turm, Stadtturm, Torhaus
Kirche: Kirche, Dom, Münster, Sankt, St., Kapelle, Stiftskirche, Kirchengemeinde, Pfarrhaus, Gotteshaus
Burg und Schloss: Schloss, Burg, Kloster, Stift, Residenz, Schlosspark
Bahnhof: Bahnhof, Hauptbahnhof, Bahnhofsvorplatz, ZOB, Bahnhofsgebäude, Empfangsgebäude
Schiene: Bahn, Gleis, Schiene, Bahnstrecke, Bahnlinie, Bahngelände, Bahndamm, Zug
Acker: Acker, Äcker, Ackerland, Feld, Felder, Feldflur, Ackerfläche, landwirtschaftliche Fläche
Kanal und Bach: Kanal, Mühlkanal, Mühlbach, Bach, Graben, Flüsschen
Wiesen: Wiese, Wiesen, Aue, Liegewiese, Festwiese, Neckarwiesen, Flussaue
Kühlschrank: Kühlschrank, Kühlgerät, Gefrierschrank, Kühlschränke
Küche: Küche, Großküche, Kochen, Kochkurs, Herd, kochen
Wohnung: Wohnung, Wohnungen, Wohnraum, Wohneinheiten, Wohnfläche
Arbeitsplatz: Arbeitsplatz, Arbeitsplätze, Schreibtisch, Büro, Büros, Schreibtische
Werkstatt: Werkstatt, Labor, Werkraum, Atelier
Kurs: Kurs, Kurse, Lehrgang, Schulung, Seminar, Fortbildung, Qualifizierung, qualifiziert, Weiterbildung, Training
Unterlagen: Unterlagen, Akten, Vorlagen, Dokumente, Ordner, Schriftstücke
Anzeige: Anzeige, Tafel, Display, Monitor, Bildschirm, Anzeigetafel, Dashboard
Kontakt: Telefon, Anruf, Hotline, Sprechstunde, anrufen, Kontakt, rufen an
Verleih: leihen, verleihen, ausleihen, Ausleihe, Verleih, verleiht, mieten, borgen
Schenken: verschenken, Geschenk, Verschenk, abgeben, kostenlos, gratis
Bezahlen: Gebühr, Gebühren, Preis, zahlen, kostet, Entgelt, kostenpflichtig, Eintritt
Vertrag: Vertrag, Verträge, Vereinbarung, Vertragsabschluss, Pachtvertrag, Liefervertrag
Auftrag vergeben: Ausschreibung, Vergabe, ausschreiben, Vergabeverfahren, Vergaberecht, Bieter, Angebote
Neu bauen: Neubau, bauen, errichten, Errichtung, Bau, neue, Ersatzneubau, herstellen
Bepflanzen: Begrünung, begrünen, bepflanzen, Bepflanzung, Grün, Pflanzung, grüner, Stauden
Überdachen: Überdachung, überdacht, Dach über, Carport, Vordach
Anschließen: Anschluss, anschließen, Anbindung, anbinden, einbinden, angeschlossen, Einbindung
Heizen: heizen, beheizen, Heizung, Wärmeversorgung, erwärmen, Beheizung
Abkühlen: kühlen, Kühlung, kühl, Klimatisierung, Abkühlung
Leise: Lärm, leise, Lärmschutz, Lärmwall, Schallschutz, Ruhe
Sicher: Sicherheit, sicher, Unfall, Unfallschwerpunkt, Schutz, Schulwegsicherheit
Satellit und Luftbild: Befliegung, Luftbild, Satellit, Drohne, Fernerkundung, Laserscan
Karte: Karte, Kataster, Atlas, Stadtplan, Geoportal, kartieren, Kartierung
Sprechen über: Dialog, Gespräch, Austausch, Forum, Runder Tisch, Diskussion
Film und Kino: Kino, Film, Filmreihe, Filmabend, Leinwand
Musik: Konzert, Orchester, Musikschule, Chor, Musik, Philharmonie
`;
