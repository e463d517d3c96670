/** Everyday words for the same things, as people write who do not know each other. Form of the lines: circlesIn.ts. */
export const plainCircles = `
Auto: Pkw, Auto, Wagen, Kraftfahrzeug, Kfz, motorisiert, Autoverkehr, Fahrzeuge privat
Zweirad: Fahrrad, Rad, Zweirad, Velo, Radfahrende, Radler, Radelnde, Drahtesel, Bike
Zufußgehen: Fußgänger, zu Fuß, Gehweg, Fußweg, Gehsteig, Bürgersteig, Passanten, Spaziergang, Trottoir
Bus und Bahn: ÖPNV, Nahverkehr, Bus, Bahn, Linienverkehr, öffentlicher Verkehr, öffentliche Verkehrsmittel, Stadtbahn, Straßenbahn
Zug: Zug, Züge, Bahn, Schiene, Gleis, Bahnstrecke, Eisenbahn, Bahnsteig, Regionalbahn, Personenverkehr
Elektrisch fahren: Elektroauto, E-Auto, Stromer, elektrisch, E-Fahrzeug, Elektromobilität, batterieelektrisch, Akkubetrieb, emissionsfrei
Kostenlos: kostenlos, gratis, kostenfrei, umsonst, unentgeltlich, kosten nichts, Freifahrt, gebührenfrei, Nulltarif
Ermäßigung: ermäßigt, Rabatt, Nachlass, verbilligt, günstiger, Vergünstigung, Gutschein, Coupon, Bonus
Zuschuss: Zuschuss, Förderung, Förderprogramm, bezuschussen, Prämie, Kaufprämie, Geld für, finanzielle Hilfe, Beihilfe, Unterstützung
Bezahlen: Gebühr, Entgelt, Preis, Kosten, Tarif, Beitrag, teurer, kostenpflichtig
Verbieten: Verbot, untersagen, verbieten, nicht mehr erlaubt, nicht mehr zugelassen, unzulässig, Verzicht, ausgeschlossen
Vorschreiben: Pflicht, verpflichtend, verbindlich, vorschreiben, Vorgabe, Zwang, Festsetzung, Auflage, Anordnung, verlangt
Senken: senken, verringern, mindern, reduzieren, weniger, einsparen, Absenkung, Minderung, Reduktion, halbieren
Ersetzen: ersetzen, Ersatz, Austausch, statt, anstelle, ablösen, Umstellung, Tausch, weichen, ausmustern
Leihen und Teilen: leihen, ausleihen, Verleih, teilen, gemeinsam nutzen, geteilt, Sharing, borgen, mieten, Pool
Verschenken: verschenken, Gebrauchtes, gebraucht, Secondhand, Flohmarkt, Tauschbörse, mitnehmen, aus zweiter Hand, weitergeben
Wiederverwenden: wiederverwenden, Wiederverwendung, erneut nutzen, gebraucht, Mehrweg, weiter nutzen, zweites Leben, aufbereiten, Refurbishing
Länger nutzen: Lebensdauer, länger nutzen, Nutzungsdauer, langlebig, verlängern Nutzung, später austauschen
Reparieren: reparieren, Reparatur, Instandsetzung, flicken, Repair, ausbessern, Werkstatt
Pfand: Pfand, Mehrweg, Mehrwegbecher, Becher, Einweg, Wegwerf, Geschirr, unverpackt
Plastik: Plastik, Kunststoff, Folie, Tüten, Mikroplastik, Verpackung, Knotenbeutel
Sparsam: sparsam, Effizienz, effizient, energiesparend, stromsparend, geringer Verbrauch
Messen: messen, Messung, Sensor, Fühler, erfassen, Messstelle, Logger, Datenlogger, Messwerte
Beobachten: überwachen, Überwachung, Monitoring, Beobachtung, Kontrolle, Früherkennung, Aufsicht, prüfen
Kamera: Kamera, Video, optisch, Bildauswertung, Luftbild, Drohne, Satellit, Befliegung
Warnen: Warnung, warnen, Alarm, Frühwarn, Benachrichtigung, Meldung aufs Handy, Push, Sirene, Hinweis per App
Handy: App, Smartphone, Handy, mobil abrufbar, digital buchen, online
Internet: Internet, online, Webseite, Portal, Plattform, Netz abrufbar, Homepage, Website
Karte: Karte, Plan, Kataster, Stadtplan, kartieren, Geoportal, GIS, Lageplan
Bekannt machen: Kampagne, Öffentlichkeitsarbeit, werben, Plakate, bekannt machen, Aufmerksamkeit, informieren, Aufklärung, Broschüre, Faltblatt
Beraten: Beratung, beraten, Sprechstunde, Anlaufstelle, Infobüro, Lotse, Hausbesuch, Vor-Ort-Termin, Tipps, Rat
Lernen: lernen, Unterricht, Bildung, Lernort, Kurs, Seminar, Schulung, Workshop, Fortbildung, Lehrgang, Training, unterrichten
Kinder und Jugend: Kinder, Jugendliche, Schüler, Mädchen, Jungen, Heranwachsende, junge Menschen, Klassen, Nachwuchs, Teenager
Kleinkinder: Kita, Kindergarten, Kindertagesstätte, Krippe, U3, Krabbelgruppe, Vorschulkinder, Tagespflege
Lehrkräfte: Lehrer, Lehrkräfte, Pädagogen, Erzieher, Kollegium, Lehrpersonal
Ältere: Senioren, Ältere, alte Menschen, Hochbetagte, Rentner, Seniorinnen, Generation 65, Pflegebedürftige
Ehrenamt: Ehrenamt, Freiwillige, ehrenamtlich, freiwillig, Engagierte, Helfer, Paten
Einwohner: Bürger, Einwohner, Bewohner, Anwohner, Bevölkerung, Nachbarn, Menschen vor Ort, Quartiersleute
Haushalte: Haushalte, Privathaushalt, Familien, private, Wohnung, zu Hause, daheim
Arme: Bürgergeld, einkommensschwach, geringes Einkommen, Bedürftige, Arme, Transferempfänger, Sozialhilfe, Tafel, wenig Geld
Zugewanderte: Migranten, Zugewanderte, Geflüchtete, Zuwanderer, mehrsprachig, Muttersprache, Sprachen, interkulturell, Türkisch, Arabisch, Ukrainisch
Beschäftigte: Beschäftigte, Mitarbeiter, Mitarbeitende, Belegschaft, Personal, Angestellte, Bedienstete, Kollegen
Firmen: Unternehmen, Betrieb, Firma, Wirtschaft, Arbeitgeber, Mittelstand, Gewerbe, Industrie, Konzern
Handwerker: Handwerk, Handwerker, Monteure, Installateure, Meister, Innung, Kreishandwerkerschaft, Dachdecker, Gesellen, Kammer
Auszubildende: Azubi, Auszubildende, Ausbildung, Lehrlinge, Lehrstelle, Berufsschule, Berufskolleg, Nachwuchskräfte
Landwirte: Landwirt, Bauern, Landwirtschaft, Höfe, Hof, Acker, Viehhalter, Agrar, Felder, bäuerlich
Gäste: Touristen, Gäste, Urlaub, Besucher, Reisende, Tourismus, Ausflügler, Übernachtung
Kundschaft: Händler, Geschäfte, Läden, Einzelhandel, Kundschaft, Kunden, Einkauf, Supermarkt, Kaufleute
Gaststätten: Gastronomie, Restaurant, Gaststätte, Café, Wirte, Imbiss, Lokal, Kneipe
Vereinsleben: Verein, Club, Sportverein, Vereinsheim, Mitglieder, Verband, Ehrenamtliche
Fachleute: Fachleute, Experten, Sachverständige, Wissenschaft, Gutachter, Berater, Fachplaner
Gremium: Beirat, Gremium, Rat, Kommission, Runder Tisch, Ausschuss, Arbeitskreis, Parlament, Delegierte, Abgeordnete
Ausgeloste: Bürgerrat, ausgelost, Losverfahren, Zufallsauswahl, Bürgerforum, Planungszelle
Stelle schaffen: Personalstelle, Stelle, einstellen Manager, Koordinator, Beauftragte, Stellenanteil, Vollzeitstelle, Manager einstellen
Verwaltung: Verwaltung, Amt, Ämter, Behörde, Rathaus, Dienststelle, Stadtverwaltung, Landratsamt, Fachbereich
Vergabe: Vergabe, Ausschreibung, Auftrag, Angebotswertung, Zuschlag, Bieter, Lieferanten, Einkauf, Beschaffung
Geldanlage: Rücklage, Pensionsfonds, Vermögen, Kapital, Aktien, Portfolio, Fonds, Anlage Geld, Anleihe, Wertpapier, investieren
Fossil: Kohle, Öl, Gas, fossil, Erdgas, Heizöl, Diesel, Verbrenner, Benzin
Verpachten: Pacht, Verpachtung, Pächter, Pachtvertrag, pachten, überlassen, vermieten
Grundstücke: Grundstück, Fläche, Baulücke, Parzelle, Bauland, Areal, unbebaut, Gelände
Leerstand: leer stehend, Leerstand, ungenutzt, verwaist, Nachnutzung, früher, ehemalig, umnutzen, Konversion
Abriss: Abriss, Abbruch, Rückbau, abreißen, abgerissen, demontieren, Abbrucharbeiten
Bestand erhalten: Bestand, erhalten, Umbau statt Abriss, graue Energie, Weiterbauen, Altbau
Gebäude: Gebäude, Haus, Immobilie, Bauwerk, Liegenschaft, Objekte, Bau
Mietshaus: Mietshaus, Mehrfamilienhaus, Wohnblock, Geschosswohnung, Mietwohnung, Wohnanlage, Siedlung
Eigenheim: Eigenheim, Einfamilienhaus, Hausbesitzer, Eigentümer, Hauseigentümer, Häuslebauer
Kirchen: Kirche, Gotteshaus, Dom, Kapelle, Pfarr, Gemeindehaus, Diözese, evangelisch, katholisch
Bücherei: Bibliothek, Bücherei, Leseausweis, Ausleihe Bücher, Mediathek, Bücherkarte, Lesesaal
Bühne: Theater, Bühne, Spielstätte, Schauspiel, Oper, Kostüm, Ensemble, Requisiten, Publikum, Aufführung
Orchester: Orchester, Konzert, Musik, Philharmonie, Sinfonie, Musikschule, Chor
Ausstellungen: Museum, Ausstellung, Vitrine, Sammlung, Galerie, Kunstwerke, Depot Kunst, Magazin Kunst, Sonderschau
Filme: Kino, Film, Filmreihe, Filmabend, Leinwand
Krankenhaus: Krankenhaus, Klinik, Klinikum, Hospital, OP-Saal, Station Patienten, Patienten
Pflegeheime: Pflegeheim, Altenheim, Seniorenheim, stationäre Einrichtung, Pflegedienst, betreutes Wohnen, Heimbewohner
Arznei: Medikament, Arznei, Spurenstoff, Aktivkohle, Arzneimittel, Reinigungsstufe, Rückstände Abwasser
Hitzewelle: Hitze, heiß, Tropennacht, Sommerhitze, Hitzewelle, heiße Tage, Überwärmung, Temperaturspitze
Abkühlen: Abkühlung, kühl, kühle Orte, Schatten, Klimatisierung, Nebel, Sprühnebel, erfrischen
Beschatten: Schatten, Verschattung, Sonnensegel, Beschattung, Jalousie, Raffstore, Markise, Sonnenschutz, Pergola
Trinken: Trinkbrunnen, Trinkwasser, Wasserspender, Zapfstelle, Leitungswasser, Refill, Trinkplan
Sitzen: Bank, Sitzbank, Sitzgelegenheit, Ruhebank, Sitzplatz, Verweilen, Aufenthalt, Möblierung
Toilette: Toilette, WC, Sanitär, Spülung
Regen: Regen, Niederschlag, Regenwasser, Niederschlagswasser, Schauer, Unwetter, Starkregen
Überflutung: Überflutung, Hochwasser, Überschwemmung, Wasser im Keller, Rückstau, volllaufen, überflutet, Flut, Pegel
Wasser speichern: Zisterne, Rückhalt, Rückhaltebecken, Regenspeicher, Rigole, Speicherraum, zurückhalten, Becken Regen, Tank Wasser
Versickern: versickern, Versickerung, Mulde, Senke, entsiegeln, durchlässig, Untergrund leiten, Schwammstadt, Rasengitter
Kanal: Kanal, Abwasser, Kläranlage, Schmutzwasser, Sammler, Kanalisation, Klärwerk, Mischwasser
Klärschlamm: Klärschlamm, Faulung, Faulgas, Faulturm, Schlamm, Methan Klär, Klärgas
Rohre: Leitung, Rohr, Rohrnetz, Rohrbruch, Leck, Leckage, Wasserverlust, undicht, Trasse
Bäche: Bach, Fluss, Ufer, Gewässer, Aue, Niederung, Mäander, Strom naturnah, Flussbett, Auwald
Fische: Fisch, Fischtreppe, Fischaufstieg, durchgängig, Wehr, Laichplatz, Angler
Bäume: Baum, Bäume, Gehölz, Baumbestand, Hochstamm, Stamm, Allee, Krone, Jungbaum
Gießen: gießen, bewässern, Bewässerung, Gießkanne, Wassersack, Beregnung, Tröpfchen, wässern
Pflanzen: pflanzen, Pflanzung, bepflanzen, Setzlinge, Pflanzgut, Anpflanzung, begrünen, Stauden
Blumen: Blumen, Wildblumen, Blühstreifen, Blüte, Blühwiese, Kräuter, Margeriten, Wiese artenreich
Mähen: mähen, Mahd, Rasen, Schnitt, Grasflächen, Bankett, Straßenrand
Insekten: Insekten, Bienen, Falter, Schmetterlinge, Bestäuber, Käfer, Imker, Nachtfalter, Hummeln
Vögel und Wild: Vögel, Nistkasten, Fledermaus, Mauersegler, Schwalben, Brutplatz, Igel, Amphibien, Kröten, Wild
Gärtnern: Garten, gärtnern, Beet, Hochbeet, Gemüse, Gardening, Ernte, anbauen, Kompost
Obst: Obst, Früchte, Streuobst, Apfel, Beeren, Naschobst, Obstbaum, Saft, pflücken
Schottergarten: Schotter, Steingarten, Steinwüste, Vorgarten, Kies, Vlies
Holz: Holz, Holzbau, Vollholz, Holzelement, Zimmerer, Holzfassade, Massivholz
Forst: Wald, Forst, Mischwald, Laubwald, Aufforstung, Fichte, Buche, Nadelbäume, Förster
Feuer: Brand, Feuer, Waldbrand, Löschwasser, Brandschutz, Flammen
Schädlinge: Stechmücke, Tigermücke, exotisch Mücke, Schädling, invasiv, Neophyten, Vektoren
Heuschnupfen: Pollen, Allergie, Heuschnupfen, Birke, Hasel, allergenarm, Ambrosia
Kohlenstoff: Kohlenstoff, CO2-Speicher, Humus, Moor, Torf, Senke Kohlenstoff, Bodenkohle, Pflanzenkohle
Spritzmittel: Pestizid, Spritzmittel, Glyphosat, pestizidfrei, Herbizid, Gift, Pflanzenschutzmittel
Dünger: Dünger, Gülle, Nährstoff, Phosphor, Mist, Nitrat, düngen
Bio: Bio, ökologisch, Öko, kontrollierter Anbau, Biobetrieb, Biolandbau
Essen: Essen, Verpflegung, Mensa, Kantine, Teller, Caterer, Speiseplan, Mahlzeit, Mittagessen, Menü
Fleischlos: vegetarisch, fleischfrei, vegan, pflanzlich, Veggie, Fleisch, Gemüsetag
Lebensmittel: Lebensmittel, Nahrungsmittel, Foodsharing, Fairteiler, Kühlschrank, Essensreste, gerettet, Verschwendung
Von hier: regional, Umgebung, aus der Region, Umkreis, Hofladen, Nachbarschaft Produkte, Direktvermarktung, heimisch
Abfall: Abfall, Müll, Restmüll, Tonne, Entsorgung, Container, wegwerfen, Sperrmüll
Trennen: trennen, Mülltrennung, Wertstoff, sortieren, Fehlwürfe, getrennt sammeln, Gelbe Tonne, Störstoffe
Küchenabfall: Bioabfall, Biotonne, Küchenabfälle, braune Tonne, Kompost, Speisereste, Küchenreste, Bio-Tonne
Elektrogeräte: Elektrogeräte, Altgeräte, Elektroschrott, Kühlgerät, Kühlschrank, Haushaltsgeräte, Waschmaschine
Computer: Server, Rechner, Computer, Notebook, Laptop, IT, Rechenzentrum, Endgeräte, Virtualisierung, Hardware, Diensthandy
Papier: Papier, Altpapier, Recyclingpapier, Drucker, Kopien, Hefte, Akte, papierlos, Ordner
Kleider: Kleidung, Textilien, Arbeitskleidung, Stoff, Dienstkleidung, Kostüme, Wäsche
Strom: Strom, elektrisch Energie, Kilowattstunde, Strombezug, Elektrizität
Sonne: Sonne, Solar, Photovoltaik, PV, Module, Sonnenstrom, Sonnenenergie, Solarstrom, kWp
Wind: Wind, Windrad, Rotor, Windenergie, Windkraft, WEA
Heizen: heizen, Heizung, Wärme, Kessel, Thermostat, Heizkörper, warm, Heizkreis
Warmwasser: Warmwasser, Duschwasser, heißes Wasser, Boiler, Duschen
Wärmenetz: Wärmenetz, Fernwärme, Nahwärme, Wärmeversorgung, Trasse Wärme, Wärme Netz, leitungsgebunden
Abwärme Betriebe: Abwärme, Prozesswärme, Restwärme, industrielle Wärme, Auskopplung, Gießerei, Schmelze, Hütte, Dampf
Erde: Erdwärme, Geothermie, Bohrung, Untergrund, Sonden, Tiefe Bohr
Speichern: Speicher, speichern, Batterie, Akku, Vorrat, Zwischenspeicher, lagern Wärme, aufheben
Licht: Licht, Lampe, Leuchte, Beleuchtung, Laterne, Scheinwerfer, Strahler, LED, Leuchtmittel, Lichtpunkt
Dunkel: dunkel, Nachtabschaltung, dimmen, Lichtverschmutzung, Streulicht, Warmweiß, nachts aus, nicht mehr beleuchtet, Amber
Bewegungsmelder: Bewegungsmelder, Präsenzmelder, Anwesenheit, Annäherung, bedarfsgesteuert, präsenzgesteuert, nur bei Bedarf
Fensterglas: Fenster, Scheiben, Verglasung, Glas, Dreifachglas, Rahmen Fenster
Dämmen: Dämmung, dämmen, isolieren, Isolierung, Mineralwolle, Zellulose, Einblasdämmung, Hülle, Außenwand
Lüften: Lüftung, Raumluft, lüften, Zuluft, Abluft, RLT, Luftwechsel, Wärmerückgewinnung, WRG
Garage und Parkhaus: Parkhaus, Tiefgarage, Garage, Parkdeck, Stellplätze Auto
Parkplatz: Parken, Parkplatz, Stellplatz, Parkgebühr, Anwohnerparken, Bewohnerparken, Parkausweis, abstellen Auto
Durchfahrt: Durchfahrt, Durchgangsverkehr, Superblock, Poller, verkehrsberuhigt, Sperrung, autofrei, Diagonalsperre
Geschwindigkeit: Tempo, Geschwindigkeit, Tempo 30, langsamer, Höchstgeschwindigkeit, dreißig statt fünfzig, km/h
Kreuzung: Kreuzung, Knoten, Ampel, Signal, Grünphase, Grüne Welle, Anforderung, Einmündung, Signalanlage
Überqueren: Querung, überqueren, Zebrastreifen, Mittelinsel, Überweg, andere Straßenseite, queren, hinüber
Fahrspur: Fahrstreifen, Spur, Fahrspur, Busspur, Umweltspur, Radstreifen, Protected Bike Lane, Radspur, Schutzstreifen
Schnee: Schnee, Winterdienst, Eis, Räumung, Streuen, Glätte, Schneeräumung
Pakete: Paket, Sendung, Kurier, Zustellung, letzte Meile, Lieferung, Lieferverkehr, Depot Paket, Mikrodepot
Mitfahren: mitfahren, Mitfahrbank, Fahrgemeinschaft, mitgenommen, Mitfahr-App, Pendler
Auf Bestellung: Rufbus, auf Bestellung, On-Demand, Anruf, bedarfsgesteuert Bus, Shuttle, Kleinbus, Bürgerbus
Takt: Takt, häufiger, Viertelstunde, alle Minuten, dichter Takt, Taktverdichtung, öfter
Pendeln: pendeln, Arbeitsweg, zur Arbeit, Berufsverkehr, Pendler, Jobticket, Firmenticket
Von zu Hause arbeiten: Homeoffice, mobiles Arbeiten, zu Hause tätig, ortsunabhängig, Telearbeit, Videokonferenz
Dienstlich reisen: Dienstreise, Reisekosten, dienstlich, Wegstrecke, Außendienst, Dienstwagen, Dienstfahrt
Fliegen: Flug, Flüge, fliegen, Luftverkehr, Flughafen, Kurzstrecke
Schulweg: Schulweg, Elterntaxi, Laufbus, Walking Bus, Unterrichtsbeginn, Schulstraße, Elternhaltestelle, Schulbus
Klassenraum: Klassenzimmer, Klassenraum, Unterrichtsraum, Schulgebäude, Aula, Schulzimmer
Ferien: Ferien, unterrichtsfrei, Schulferien, Ferienzeit, Sommerferien, schulfrei
Hälfte: Hälfte, halb, 50 Prozent, fifty, zu gleichen Teilen
Anteil der Ersparnis: Ersparnis, Einsparung Hälfte, Prämienmodell, eingesparte Kosten, Bonus Schulen, Anreiz, Energiesparmodell
Detektive: Detektive, aufspüren, Energieteam, Schülerteam, Spürnasen, Energiescouts
Experimente: Experiment, Forscher, Experimentierkoffer, Labor, Versuch, entdecken, Forscherkiste
Puppenspiel: Puppentheater, Figurentheater, Bühne Figuren, Kasper, Handpuppen
Fest: Fest, Veranstaltung, Markt, Stadtfest, Feier, Großveranstaltung, Aktionstag, Messe
Laufen: Lauf, Stadtlauf, Marathon, Laufveranstaltung, Turnier, Wettkampf, Sportfest, Medaillen
Wettbewerb: Wettbewerb, Wette, Auszeichnung, Preisverleihung, Challenge, gewinnen, Siegel, Zertifikat
Lokale Gründer: Gründer, Start-up, Inkubator, Gründungszentrum, Coworking, junge Firmen
Genossenschaft: Genossenschaft, Bürgerenergie, beteiligen, Miteigentum, Anteile, Beteiligung finanziell, Bürger investieren
Notfall: Notfall, Blackout, Stromausfall, Krise, Notstrom, Katastrophe, Leuchtturm Notfall, Ernstfall
Wohnen im Alter: Wohnungstausch, kleiner wohnen, umziehen, Umzug, Umzugshilfe, Wohnfläche pro Kopf, barrierefreie Wohnung
Gemeinsam wohnen: Wohnprojekt, Mehrgenerationen, gemeinschaftlich wohnen, Jung und Alt, Cohousing, Wohngemeinschaft
Serienbau: seriell, vorgefertigt, Energiesprong, Module Fassade, Fertigteile, vom Band, Elementbauweise
Gasnetz: Gasnetz, Erdgasnetz, Gasversorgung, Gasverteil, Stilllegung Gas, Erdgasversorgung
Wasserstofferzeugung: Wasserstoff, Elektrolyse, Elektrolyseur, H2, Brennstoffzelle
Stromzähler: Smart Meter, Messsystem, Zähler, Stromzähler, Fernauslesung, Ablesung, Pflichteinbau
Stromvertrag: Liefervertrag, PPA, Stromliefer, Direktlieferung, Stromabnahme, Herkunftsnachweis
Firmennetzwerk: Effizienznetzwerk, Netzwerk Betriebe, Ökoprofit, Erfahrungsaustausch, voneinander lernen, Runder Tisch Betriebe
Badebetrieb: Schwimmbad, Hallenbad, Freibad, Badegäste, Schwimmer, Sommerbad
Beckenwasser: Becken, Beckenwasser, Beckenabdeckung, Rollabdeckung, Wassertemperatur, Umwälz
Spielfeld: Spielfeld, Sportplatz, Bolzplatz, Stadion, Fußballplatz, Rasenplatz, Kunstrasen
Halle: Sporthalle, Turnhalle, Mehrzweckhalle, Dreifeldhalle, Hallenbeleuchtung, Hallenboden
Baustelle: Baustelle, Tiefbau, Straßenbau, Bauarbeiten, Asphalt, Beton, Baumaterial
Bauteile: Bauteil, Balken, Ziegel, Türen, Träger, Bauteilbörse, Urban Mining, Materiallager
Recyclingbaustoff: Recyclingbeton, R-Beton, Altbeton, RC-Beton, Ausbauasphalt, Kaltrecycling
Emission messen: Treibhausgas, THG, CO2, Emissionen, Bilanz, Klimabilanz, Ausstoß
Klimafolgekosten: Schattenpreis, CO2-Preis, Klimakosten, Folgekosten, je Tonne, monetär
Beschluss prüfen: Ratsvorlage, Vorlage, Beschluss, Klimacheck, Klimarelevanz, Klimavorbehalt, Klimawirkung, Beschlussvorlage
Vorbild: Vorbild, Musterhaus, Vorzeige, Demonstration, Leuchtturmprojekt, Anschauung, Pilot, Besichtigung
Rundgang: Rundgang, Spaziergang, Führung, Lehrpfad, Stationen, Exkursion, Tafeln
Wärmebild: Thermografie, Wärmebild, Infrarot, undichte Stellen
Quartier: Quartier, Viertel, Karree, Nachbarschaft, Stadtteil, Kiez, Wohnviertel
Innenstadt: Innenstadt, Altstadt, Stadtkern, City, Stadtzentrum, Zentrum, Stadtmitte, Fußgängerzone
Bahnhof: Bahnhof, Hauptbahnhof, ZOB, Busbahnhof, Bahnhofsvorplatz
Dorf: Dorf, Dörfer, Ortsteil, ländlich, Ortskern, Kernort, Dorfmitte
Hafen: Hafen, Kai, Schiff, Landstrom, Reederei, Fähre
Dach: Dach, Dachfläche, Dächer, Flachdach, Dachstuhl, Dachboden, oben drauf
Keller: Keller, Kellerdecke, Untergeschoss, Souterrain, Kellerfenster
Denkmal: Denkmal, historisch, denkmalgeschützt, Baudenkmal, Altbau geschützt, Villa, Schloss
Straßenbäume Wurzel: Baumgrube, Wurzelraum, Baumrigole, Substrat, Pflanzgrube, Baumscheibe
Frische Luft: Frischluft, Kaltluft, Luftströmung, Schneise, Frischluftschneise, Luftleitbahn, Kaltluftabfluss
Hof und Weide: Weide, Grünland, Vieh, Rinder, Schafe, Beweidung, Tierhaltung
`;
