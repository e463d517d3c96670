/** Districts, squares, streets, banks of rivers. Form of the lines: dictionary.ts. */
export const placeWords = `
# Ort
Friedhof = Friedhöfe, Begräbnisstätte, Waldfriedhof, Gottesacker, Friedhofskapelle, Trauerhalle, Ruhestätte,
  Begräbnisplätze, Bestattungsplatz, Begräbnisplatz, Gräberfeld, Krematorium, Friedhofskapellen, Ruhestätten,
  Bestattungswald, Aussegnungshalle, letzte Ruhestätten, Kirchhof
Innenstadt = Stadtzentrum, City, Ortskern, Stadtkern, Ortsmitte, Stadtmitte, Innenstadtbereich, Ortszentrum,
  Kernstadt, Innenstadtlage, Stadtinneres, Innenstadtgebiet, zentrale Lagen, Stadtinnere, Ortskerne, Stadtkerne,
  Zentrumslage, Zentrum der Stadt, Stadtmittelpunkt, Innenstadtkern, Citybereich, Ortsmitten, Ortsinneres,
  Geschäftsviertel, Einkaufsstraße, Innenstädte, Kernbereich, Stadtmitten, Dorfmitte, Haupteinkaufsstraße
Altstadt = historische Innenstadt, historischer Stadtkern, historischer Ortskern, Altstadtkern, Altstadtbereich,
  historisches Zentrum, historische Altstadt, Altstadtquartier, Altstadtgassen, historisches Stadtzentrum,
  historischer Kern, alter Stadtkern, historischer Stadtteil, historische Mitte, alte Mitte
Gewerbegebiet = Gewerbepark, Industriegebiet, Industriepark, GE-Gebiet, Gewerbestandort, Gewerbeflächen,
  Industriestandort, Businesspark, Gewerbeareal, Industriegelände, GE, Gewerbeparks, Industriegebiete,
  Gewerbegebiete, Industriefläche, Gewerbe- und Industriegebiet, Betriebsareal, Unternehmenspark,
  Gewerbestandorte, Wirtschaftsstandorte, Industrieareal, Technologiepark, Gewerbezone, Gewerbefläche,
  Industrieflächen, Gewerbequartier, Firmengelände, GE/GI-Gebiet, Gewerbe- und Industriepark
Neubaugebiet = Neubauquartier, Baugebiet, Neubausiedlung, neue Baugebiete, Wohnbaugebiet, Wohngebiet, NBG, neues
  Wohnquartier, neues Wohngebiet, neues Quartier, Wohnbauentwicklung, Neubauviertel, Neubau-Siedlung,
  Baugebiete, Wohnbauflächen, neues Wohnviertel, neuer Stadtteil, neue Siedlung, Wohnungsneubaugebiet,
  NB-Gebiet, Neubauareal, Siedlungserweiterung, neue Quartiere, WA-Gebiet, Baufelder, Baulandentwicklung,
  Neubaubereich, Bauplätze, Bauplatz, Baugrundstücke, WG
Bestandsquartier = Bestandsgebiet, Altbauquartier, Altbausiedlung, Altbauviertel, gewachsene Quartiere,
  Bestandsviertel, Bestandsquartiere, Altbauquartiere, Bestandssiedlung, Bestandssiedlungen, gewachsenes
  Quartier, Altbaugebiet, bestehende Quartiere, Bestandswohngebiete, bestehende Siedlung, bestehendes
  Wohngebiet, Altbestand, Gründerzeitviertel, Gründerzeitquartier, alte Wohngebiete
Großwohnsiedlung = Plattenbau, Plattenbausiedlung, Hochhaussiedlung, Großsiedlung, Trabantenstadt,
  Großwohnsiedlungen, Großsiedlungen, Plattenbauviertel, Hochhäuser, Hochhausviertel, Hochhaus,
  Hochhausquartier, Wohnblocksiedlung, Plattenbauten
Stadtrand = Außenbezirk, Randlage, Peripherie, Stadtrandlage, äußere Stadtteile, Außenbereich, Stadtränder,
  Vororte, Vorort, Randbezirk, Randbezirke, Vorstadt, Ortsrand, Rand der Stadt, Siedlungsrand, Ortsränder,
  Randgebiete
Ortsteile = Dorf, Dörfer, ländlicher Raum, Ortschaften, Außenorte, Ortschaft, ländliche Ortsteile,
  Außenstadtteile, dörfliche Lagen, Umlandgemeinden, Umland, Ortsgemeinden, Ortsgemeinde, ländliche Gebiete,
  ländliche Räume, Teilorte, Teilort, Dörfern, eingemeindete Orte, ländliche Bereiche, ländliche Region,
  eingemeindete Dörfer, kleinere Orte, Gemeindeteile, Außendörfer
Marktplatz = Rathausplatz, Stadtplatz, Marktbereich, Platz am Markt, Rathausvorplatz, zentraler Platz,
  Wochenmarktplatz, Markt
Hafen = Hafengebiet, Hafenareal, Binnenhafen, Hafenquartier, Hafenviertel, Häfen, Kaianlagen, Hafenbecken,
  Hafencity, Marina
Konversionsfläche = Brache, Brachfläche, Industriebrache, Kaserne, Kasernengelände, Konversion, Kasernenareal,
  ehemalige Kaserne, Brachen, Industriebrachen, Altstandort, Gewerbebrache, ehemaliges Industriegelände,
  Altlastenfläche, Bahnbrache, Militärgelände, ehemalige Militärfläche, aufgegebene Industriefläche,
  brachliegendes Gelände
Deponie = Altdeponie, Mülldeponie, alte Deponie, Hausmülldeponie, Halde, stillgelegte Deponie, Mülldeponien,
  ehemalige Deponie, Müllberg, ehemalige Mülldeponie, Müllhalde, Altablagerung, Deponiekörper, rekultivierte
  Deponie, frühere Deponie, Abfalldeponie, Bergehalde
Schulhof = Schulhöfe, Schulgelände, Pausenhof, Schulaußengelände, Pausenhöfe, Schulfreigelände,
  Schulfreiflächen, Hof der Schule, Außengelände von Schulen, Außenanlagen der Schulen, Außengelände der Schule,
  Pausenflächen, Schul-Außengelände, Außenflächen der Schulen
Spielplatz = Spielplätze, Kinderspielplatz, Spielfläche, Spielanlage, Spiel- und Bolzplätze, Kinderspielplätze,
  Kinderspielflächen, Spielflächen, Spielanlagen, Spielbereich, Spielgelände, Spiel- und Bewegungsflächen,
  Spielorte, Abenteuerspielplatz, Kinderspielfläche, Spielstätten für Kinder, Spielareal
Park = Stadtpark, Parkanlage, Bürgerpark, Kurpark, Volkspark, Parkanlagen, Schlosspark, Parks, Grünanlagen und
  Parks, Landschaftspark, Schlossgarten, Stadtgartenanlage, Kurgarten, Parkflächen im Grünen, Parks und
  Grünanlagen, Volksgarten, Wallanlagen, Wallgrün, Grüngürtel, Grünanlage, Grünanlagen, Wallpark
Innenhof = Hinterhof, Hof, Hofbegrünung, Innenhöfe, Hinterhöfe, Höfe der Wohnblocks, Blockinnenbereich,
  Hofentsiegelung, private Höfe, Blockinnenhof
Hauptstraße = Hauptverkehrsstraße, Einfallstraße, Ortsdurchfahrt, Durchgangsstraße, Hauptverkehrsstraßen,
  Ausfallstraße, Hauptachse, Magistrale, Hauptverkehrsachsen, Verkehrsachse, Hauptstraßen, Einfallstraßen,
  Ortsdurchfahrten, Hauptachsen, Verkehrsadern, viel befahrene Straßen, Durchfahrtsstraße, Ausfallstraßen,
  Hauptverkehrswege, stark befahrene Straßen, HVS, Hauptverkehrsader, Durchgangsstraßen, Hauptrouten
Wohnstraße = Anliegerstraße, Nebenstraße, Quartiersstraße, Wohnstraßen, Anliegerstraßen, Anwohnerstraßen,
  Nebenstraßen, Wohnwege, Quartiersstraßen, Erschließungsstraße, Siedlungsstraßen, ruhige Straßen
Kreisstraße = Kreisstraßen, K-Straße, Kreisstr., Straßen in Kreiszuständigkeit, Straßen des Kreises
Autobahn = Autobahntrasse, A-Autobahn, Autobahnen, Autobahnrand, Fernstraßen, Autobahnböschung, Lärmschutzwände,
  Lärmschutzwall, Randstreifen der Autobahn, Autobahnrandstreifen, entlang der Autobahn
Bahntrasse = ehemalige Bahnstrecke, stillgelegte Bahnstrecke, Bahndamm, alte Bahntrasse, Bahntrassen, alte
  Bahnstrecke, Bahnstrecken ehemalig, ehemalige Bahntrasse, stillgelegte Bahntrasse, Bahnflächen, Bahngelände,
  Bahnlinien
Flussufer = Ufer, Uferpromenade, Uferbereich, Uferzone, Wasserseite, Uferlage, Rheinufer, Mainufer, Neckarufer,
  Elbufer, Weserufer, Uferstreifen, Uferböschung, am Fluss, Promenade, Flusspromenade, Wasserfront
See = Badesee, Baggersee, Stausee, Badeseen, Baggerseen, Weiher, Teich, Teiche, Seeufer, Badestelle,
  Stillgewässer
Brücke = Brückenbauwerk, Überführung, Brücken, Überführungen, Fußgängerbrücke
Unterführung = Tunnel, Unterführungen, Fußgängertunnel, Bahnunterführung
Stadtteil = Ortsteil, Quartier, Stadtviertel, Viertel, Stadtbezirk, Bezirk, Kiez, Siedlung, Wohnviertel,
  Wohnquartier, OT, Stadtteile, Quartiere, Siedlungen, Wohnsiedlung, Wohngebiete, Gemeindeteil, Kieze,
  Nachbarschaftsquartier
Stadtplätze = öffentliche Plätze, Quartiersplatz, Platzflächen, Quartiersplätze, Dorfplatz, Platzgestaltung,
  Dorfplätze, Vorplatz
Tagebau = Kiesgrube, Steinbruch, Bergbaufolgelandschaft, Tagebaufolgelandschaft, Abbaugebiet
Kita-Außengelände = Kitagelände, Außengelände der Kitas, Außengelände von Kitas, Kita-Garten, Außenspielgelände,
  Außenbereich der Kita
Landesstraße = Landesstraßen, L-Straße, Staatsstraße
Bundesstraße = Bundesstraßen, B-Straße, Fernstraße, Umgehungsstraße
Wirtschaftsweg = Feldweg, Wirtschaftswege, Feldwege, landwirtschaftliche Wege, Waldweg, Forstweg, Wanderweg,
  Wanderwege
Ackerfläche = Acker, Felder, Äcker, Agrarfläche, Agrarflächen, landwirtschaftliche Nutzfläche, Feldflur
Talsperre = Staumauer
Campingplatz = Wohnmobilstellplatz
`;
