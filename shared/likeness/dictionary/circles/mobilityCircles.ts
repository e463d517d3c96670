/** What is talked about together in getting about. Form of the lines: circlesIn.ts. */
export const mobilityCircles = `
Radverkehr: Rad, Radler, Radfahr, Fahrrad, Velo, Radverkehr, Radnetz, Bike, Pedelec
Radweg: Radweg, Radfahrstreifen, Schutzstreifen, Radspur, Radroute, Radachse, Radtrasse, Radverbindung, Veloroute, Protected
Radschnellweg: Radschnell, Rad-Schnellweg, Radvorrangroute, Schnellweg
Fahrradstraße: Fahrradstraße, Fahrradzone, Vorrang Rad
Radparken: Fahrradbügel, Radabstell, Fahrradparkhaus, Fahrradständer, Abstellanlage, Fahrradbox, Bügel, Radstation, Fahrradgarage,
  Abstellplätze, Anlehnbügel, Fahrradkäfig, Fahrradkeller, sicher abstellen
Lastenrad: Lastenrad, Cargobike, Transportrad, Lastenfahrrad
Leihrad: Leihrad, Bikesharing, Fahrradverleih, Mietrad, Radverleih, Verleihsystem
Dienstrad: Dienstrad, Jobrad, Bikeleasing, Fahrradleasing, Diensträder, Radleasing, Dienstpedelec
Radservice: Reparaturstation Rad, Luftpumpe, Fahrradwerkstatt, Servicestation, Radreparatur, Fahrradcheck, Selbsthilfewerkstatt
Radwinterdienst: Winterdienst, Räumung Radweg, Schneeräumung
Radkampagne: Stadtradeln, Kilometer sammeln, Mit dem Rad zur Arbeit, Radaktion, Radkampagne
Wegweisung: Wegweisung, Beschilderung, Wegweiser, Schilder, Knotenpunktsystem, Ausschilderung
Rechtsabbiegen: Grünpfeil, rechts abbiegen, Rundumgrün, diagonal queren, alle Richtungen grün
Ampel: Ampel, Lichtsignal, LSA, Signalprogramm, Signalanlage, Grüne Welle, Wartezeiten, Grünzeit, Bettelampel, Anforderung, Grünphase,
  Knoten, Kreuzung, Knotenpunkt, Rundumgrün, Verkehrsrechner
Kreisverkehr: Kreisverkehr, Kreisel
Querung: Zebrastreifen, Fußgängerüberweg, Querung, Mittelinsel, Querungshilfe, Gehwegnase, queren, Überweg, Furt
Fußverkehr: Fußverkehr, Fußgänger, Gehweg, Fußweg, zu Fuß, Bürgersteig, Flaniermeile, Nahmobilität, Nichtmotorisierte, Fuß
Barrierefreiheit: barrierefrei, Bordstein, Rampe, Blindenleit, taktil, Leitstreifen, Rollstuhl, Aufzug, stufenlos, abgesenkt
Sitzgelegenheit: Sitzbank, Bänke, Ruhebank, Mitfahrbank, Sitzgelegenheit, Sitzflächen
Schulweg: Schulweg, Walking Bus, Laufbus, Elterntaxi, Hol- und Bring, Schulstraße, Elternhaltestelle, Verkehrszähmer, Schulwegplan,
  Unterrichtsbeginn, Kinder zu Fuß, Schulbeginn Sperrung
Schulstraße: Schulstraße, Elterntaxi, Durchfahrtsverbot, temporär gesperrt, Sperrung morgens, Schulzone, autofrei Schule
Verkehrsberuhigung: Verkehrsberuhigung, Superblock, Kiezblock, Modalfilter, Diagonalsperre, Poller, Durchgangsverkehr, Spielstraße,
  Schleichverkehr, Sackgasse, verkehrsberuhigt, Durchfahrtsverbot, Einbahnstraße
Sommerstraße: Sommerstraße, Verkehrsversuch, Parklet, autofrei, Aufenthalt, Möblierung, Spielstraße temporär, Straße auf Probe, befristet,
  auf Probe, Parkstände, Reallabor, Stadtterrasse, Reallabor Straße
Fußgängerzone: Fußgängerzone, autofrei Innenstadt, autofreie Altstadt, Innenstadt ohne Autos
Tempo: Tempo 30, Geschwindigkeit, Tempolimit, 30 km/h, Tempo, Dialogdisplay, Blitzer, Radarkontrolle
Parken: Parken, Parkplatz, Parkraum, Stellplatz, Stellplätze, Parkgebühr, Parkhaus, Anwohnerparken, Bewohnerparken, Parkschein,
  Parkausweis, Parkstand, Tiefgarage, Parkleitsystem
Stellplatzsatzung: Stellplatzsatzung, Stellplatzschlüssel, Stellplatzablöse, Stellplatzpflicht
Pendlerparken: Park-and-Ride, P+R, Park and Ride, Bike-and-Ride, B+R, Mitfahrerparkplatz, Pendlerparkplatz, Pendlerstellplatz
Carsharing: Carsharing, Car-Sharing, Autoteilen, Gemeinschaftsauto, Leihauto, Gemeinschaftswagen, Teilauto, geteilte Autos
Mitfahren: Mitfahr, Fahrgemeinschaft, Ridesharing, Pendlerportal, Mitnahme, Mitfahrbank
Mobilstation: Mobilstation, Mobilitätsstation, Mobilitätspunkt, Mobility Hub, Umsteige, Verknüpfungspunkt
Betriebliche Mobilität: Mobilitätsmanagement, Pendler, Arbeitsweg, Berufsverkehr, Dienstreise, Dienstfahrt, Dienstweg, Reiserichtlinie,
  Außendienst, Wegstreckenentschädigung, Pendelfahrten, Belegschaft Fahrt, Kilometergeld, Dienstgang
Poolfahrzeug: Poolfahrzeug, Fahrzeugpool, Dienstwagen, Fuhrpark, Dienstfahrzeug, Flotte, Gemeinschaftswagen, Fahrzeugflotte,
  Buchungssystem Fahrzeug, privater Pkw Dienst, eigene Auto Dienst, Auto Außendienst, Pkw Dienstreisen
Homeoffice: Homeoffice, Telearbeit, mobiles Arbeiten, Videokonferenz, ortsunabhängig, Heimarbeit, Online-Besprechung, daheim bleiben,
  Heimarbeitsplatz, Coworking, zu Hause arbeiten, Remote
Jobticket: Jobticket, Deutschlandticket, Firmenticket, Fahrkostenzuschuss, Monatskarte, Abo, Ticket Beschäftigte, Ticket Mitarbeiter
Ticket: Ticket, Fahrkarte, Tarif, kostenlos Bus, Gratis-Bus, Schnupperticket, Freifahrt, Seniorenticket, Sozialticket, fahrscheinlos
Bus: Bus, Busse, Buslinie, Linienbus, Omnibus, Stadtbus, Schnellbus, Nachtbus, Buslinien, Taktbus
Bustakt: Takt, Taktverdichtung, Viertelstunde, Halbstunde, 15-Minuten, Fahrplan, häufiger fahren, Spätverkehr, Wochenendverkehr, Linienführung
E-Bus: Elektrobus, E-Bus, Batteriebus, Busflotte, elektrische Busse, Brennstoffzellenbus, Busdepot, Wasserstoffbus
Rufbus: Rufbus, Bürgerbus, On-Demand, Anrufsammeltaxi, AST, Anruf-Sammel, Bedarfsverkehr, Anruf-Linien, Ruftaxi, auf Bestellung
Busbeschleunigung: Busspur, Busbeschleunigung, Vorrangschaltung, Busschleuse, Umweltspur, Umweltverbund, Busvorrang
Haltestelle: Haltestelle, Wartehalle, Fahrgastunterstand, Bushäuschen, Fahrgastinformation, Abfahrtsanzeige, Echtzeit
Bahn: Bahn, Schiene, Zug, Zugverbindung, Bahnhof, Bahnhalt, Regionalbahn, Reaktivierung, S-Bahn, Straßenbahn, Stadtbahn, Eisenbahn, Haltepunkt
Bahnreaktivierung: Reaktivierung, stillgelegte Strecke, Personenverkehr Strecke
Elektroauto: Elektroauto, E-Auto, Elektromobilität, E-Mobilität, E-Fahrzeug, Elektrofahrzeug, elektrisch betrieben, Stromer, elektrische Fahrzeuge
Laden: Ladesäule, Ladepunkt, Ladeinfrastruktur, Wallbox, Ladestation, Schnelllade, Lademöglichkeit, Ladekonzept, Ladepark, Bordsteinlader,
  Laternenladen
Nutzfahrzeug: Müllfahrzeug, Müllwagen, Kehrmaschine, Lkw, Nutzfahrzeug, Transporter, Abfallsammelfahrzeug, Traktor, Sattelzug
Kleingeräte: Laubbläser, Motorsäge, Akkugerät, Mäher, Rasenmäher, Heckenschere, Freischneider, Motorgerät
Lieferverkehr: Lieferverkehr, Mikrodepot, Mikro-Hub, City-Logistik, letzte Meile, Lieferzone, Ladezone, Paketstation, Zustellung, Paket,
  Güterverkehr, Micro-Hub, Belieferung, Logistik
Schifffahrt: Landstrom, Schiff, Fähre, Binnenhafen, Hafen, Fahrgastschiff, Anleger
Flugverkehr: Flughafen, Flug, Flüge, Fliegen, Kurzstreckenflug, Flugreisen
Konzertreise: Konzertreise, Gastspiel, Tournee, Orchester Reise, Orchester, Philharmonie, Sinfonie, Ensemble
Mobilitätsbildung: Radfahrprüfung, Verkehrserziehung, Radfahrkurs, Radtraining, Radfahrtraining, Mobilitätsbildung, Sicherheitstraining
Verkehrsdaten: Verkehrszählung, Zählstelle, Verkehrsmodell, Modal Split, Haushaltsbefragung, Mobilitätsbefragung, Verkehrserhebung, Detektor
Mobilitätsplan: Mobilitätskonzept, Mobilitätsplan, Verkehrsentwicklungsplan, VEP, SUMP, Nahverkehrsplan, Verkehrskonzept
Straßenraum: Straßenumbau, Umgestaltung Straße, Straßenraum, Fahrbahn, Fahrspur, Straßenquerschnitt, Rückbau Fahrspur
Brücke: Brücke, Steg, Unterführung, Überführung, Tunnel
Unterführung: Unterführung, Bahnunterquerung, Unterquerung, Tunnel, Tieflage
Asphalt: Asphalt, Niedertemperaturasphalt, Fahrbahndecke, Belag, Pflaster, Deckschicht
Lärm: Lärm, Lärmschutz, Lärmaktionsplan, Flüsterasphalt, Schallschutz
Umweltzone: Umweltzone, Nullemissionszone, Fahrverbot, Zero-Emission, City-Maut, Zufahrtsbeschränkung
Mobilität Senioren: Fahrdienst, Seniorentaxi, Senioren mobil, Begleitservice
Tourismusmobilität: Gästekarte, Gästeticket, Anreise, Wanderbus, Ausflugsverkehr, Freizeitverkehr, Besucher Anreise
`;
