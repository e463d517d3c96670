/** Cars, parking, speed, deliveries, streets, planning of traffic. Form of the lines: dictionary.ts. */
export const trafficWords = `
# Gegenstand
Umkleiden für Radfahrende = Duschen für Radfahrende, Duschen und Spinde für Radfahrende, Umkleiden für Radler,
  Umkleideräume für Radfahrer, Umkleiden, Spinde, Duschen, Umkleide
Oberleitungsbus = Oberleitung für Batteriebusse, Oberleitungen für Batteriebusse, BOB, BOB-Oberleitung, O-Bus,
  Obus, Batterie-Oberleitungsbus, Trolleybus
Ladeinfrastruktur = Ladepunkt, Ladesäule, Ladestation, E-Ladesäule, E-Tankstelle, Stromtankstelle,
  Elektroladesäule, Ladenetz, Wallbox, Ladeplatz, Ladehub, Ladepark, Ladeinfrastruktur für E-Fahrzeuge,
  Ladeeinrichtung, Ladeinfrastruktur für Elektrofahrzeuge, Elektrotankstelle, Elektro-Ladestation,
  E-Ladestation, E-Ladepunkt, Ladestelle, Lademöglichkeit, Ladeinfrastruktur E-Mobilität, Ladepunkte für
  Elektroautos, E-Auto-Lader, Strom-Zapfsäule, LIS, Ladesäulen, Ladepunkte, Ladestationen, Ladepunkte für
  E-Autos, Ladesäulen für E-Autos, Ladesäulen für Elektroautos, Stromtankstellen, Lademöglichkeiten, Wallboxen,
  Elektro-Zapfsäule, Tankstelle für Elektroautos, Ladeangebot, Lade-Infrastruktur, Laden von E-Autos, LSI,
  Ladekonzept, E-Zapfsäule, Ladebordsteine, AC-Lader, Ladestrom, Aufladen von Elektroautos, Möglichkeiten zum
  Laden, Elektro-Tankstellen, Ladenetz für Elektroautos, Elektroautos laden, Möglichkeit zum Laden,
  E-Ladesäulen, Laternenladen, Bordsteinladen, Lademasterplan, öffentliches Laden
Bidirektionales Laden = V2G, Vehicle-to-Grid, V2H, Vehicle-to-Home, bidirektionale Ladesäule, Rückspeisung aus
  Autobatterien, Rückspeisung
Schnellladestation = Schnelllader, Schnellladesäule, Schnellladepunkt, Schnellladen, Schnell-Ladepark, DC-Lader,
  DC-Ladesäule, HPC-Lader, HPC, Schnellladehub, Ultraschnelllader, Ultra-Schnellladestation, Schnellladepark
Elektromobilität = E-Mobilität, E-Auto, Elektroauto, Elektrofahrzeug, E-Fahrzeug, E-Pkw, Elektro-Pkw,
  Elektroantrieb, alternative Antriebe, Elektrofahrzeuge, E-Kfz, Elektro-Mobilität, Elektroautos, emobil,
  elektrisches Fahren, E-Autos, Elektrofahrzeugen, Stromautos, elektrische Fahrzeuge, Fahrzeuge mit
  Elektroantrieb, Elektro-Fahrzeuge, Autos mit Strom, Autos mit Elektroantrieb, Elektro-Autos, BEV
Fuhrpark = Fahrzeugflotte, Dienstwagen, Dienstfahrzeug, kommunaler Fuhrpark, städtischer Fuhrpark, Flotte,
  Dienstwagenflotte, kommunale Fahrzeuge, Fahrzeugbestand, städtische Fahrzeuge, Dienst-Pkw, Wagenpark,
  kommunale Flotte, Verwaltungsfuhrpark, städtische Flotte, Kfz-Flotte, Dienstautos, Elektroautos im Fuhrpark,
  E-Dienstwagen, E-Fuhrpark, Dienstfahrzeuge, Dienst-Fahrzeuge, E-Flotte, Fahrzeugpark, Fuhrpark der Verwaltung,
  Dienst-Kfz, Dienst-Autos, Behördenfahrzeuge, E-Dienstfahrzeuge, Stadtfahrzeuge, Dienstwagenpark, Fahrzeuge der
  Verwaltung, Verwaltungsfahrzeuge, Flotte der Verwaltung, Kfz-Pool, Fahrzeugpools, Dienstkraftfahrzeuge
Nutzfahrzeuge = Bauhoffahrzeuge, Elektro-Lkw, E-Lkw, Spezialfahrzeuge, Sonderfahrzeuge, Lastwagen, Lkw-Flotte,
  Transporter, E-Transporter, schwere Nutzfahrzeuge
Müllfahrzeug = Abfallsammelfahrzeug, Müllwagen, Müllfahrzeuge, Entsorgungsfahrzeuge, Müllsammelfahrzeug,
  Abfallfahrzeuge, Müllauto
Kehrmaschine = E-Kehrmaschine, Kehrfahrzeug, Straßenkehrer
Carsharing = Car-Sharing, Autoteilen, Gemeinschaftsauto, Carsharing-Angebot, Carsharing-Station, Leihwagen,
  geteilte Autos, Car Sharing, Autos teilen, gemeinsam genutzte Autos, geteilte Fahrzeuge, Gemeinschaftsautos,
  gemeinsame Autos, Parkplätze für geteilte Autos, Teilauto, Carsharing-Fahrzeuge, Autos zum Teilen, Autoteiler,
  CS-Station, CS-Stellplatz, Gemeinschaftsfahrzeuge, Dorfauto, E-Carsharing, Autos zum Ausleihen,
  Nachbarschaftsauto, privates Autoteilen, Quartiersauto, gemeinschaftliche Autonutzung, Autoverleih, Teilen von
  Autos, Bürgerauto, Autos gemeinsam nutzen, Mietwagen, Teilautos, Leihauto, Carsharing-Stellplätze
Mitfahren = Mitfahrbank, Fahrgemeinschaft, Mitfahrzentrale, Ridesharing, Mitfahrerbank, Fahrgemeinschaften,
  Mitfahrbänke, Mitfahrerbänke, Mitfahrgelegenheit, Mitfahrgelegenheiten, Mitfahrnetz, Mitnahme,
  Fahrgemeinschaft bilden, Mitnahmebank, Carpooling, Mitfahrservice, Mitnehmbank, Mitfahrpunkt,
  Mitfahr-Haltestelle, gemeinsame Fahrten zur Arbeit, Mitfahr-Bank, Mitfahrbänkle, Mitfahrportal, Mitfahr-App
Pendlerportal = Pendlerbörse, Mitfahrbörse, Mitfahrplattform, Mitfahrerportal, Mitfahrvermittlung,
  Fahrgemeinschaftsportal, App für Fahrgemeinschaften
Parkraumbewirtschaftung = Parkraummanagement, Bewohnerparken, Anwohnerparken, Parkraumkonzept, Parkraum,
  Parkscheinautomat, Parkzone, Parkraumordnung, Stellplatzbewirtschaftung, Stellplatzmanagement,
  gebührenpflichtiges Parken, Parkplatzbewirtschaftung, kostenpflichtiges Parken, bewirtschaftete Parkplätze,
  Bewirtschaftung von Parkplätzen, Bewohnerparkausweis, Parkscheinpflicht, Parkticket, Parken gegen Gebühr,
  Parkausweis, Bewohnerparkgebühren, Parkkosten, Parkraumbew., Stellplatzgebühren, Parkentgelt, PRB,
  Parkscheinautomaten, bezahlpflichtiges Parken, Bewohnerparkzone, Parkzonen, bewirtschafteter Parkraum,
  Parkscheinzone
Stellplatzsatzung = Stellplatzschlüssel, Stellplatzverordnung, Stellplatzablöse, Satzung über Stellplätze,
  Stellplatznachweis, Stellplatzvorgaben, Stellplatzpflicht
Parkplatz = Stellplatz, Kfz-Stellplatz, Pkw-Stellplatz, Stellfläche, Parkfläche, Parkflächen, Stellflächen,
  Parkplätze, Stellplätze, Besucherparkplatz, Kundenparkplatz, Parkstände
Tempo 30 = 30 km/h, Verkehrsberuhigung, Tempo-30, verkehrsberuhigter Bereich, Verkehrsberuhigte Zone, T30, Tempo
  20, Geschwindigkeitsreduktion, T-30, Höchstgeschwindigkeit 30, 30er-Zone, 30er Zone, Zone 30,
  Geschwindigkeitsbeschränkung, Geschwindigkeitsbegrenzung auf 30, verkehrsberuhigte Straße,
  Verkehrsberuhigungen, Spielstraße, Schrittgeschwindigkeit, Geschwindigkeitsdämpfung, Stadtgeschwindigkeit,
  langsameres Fahren, Tempobegrenzung, Temporeduzierung, 30-km/h-Zone, Höchstgeschwindigkeit, Tempobeschränkung,
  30 km/h-Regelung, Fahren mit 30, Limit 30, langsamerer Autoverkehr, langsamer Verkehr, langsamer fahren
Superblock = Kiezblock, Superblocks, autoarmes Quartier, autofreies Quartier, Verkehrsberuhigtes Quartier,
  Quartiersblock, Kiezblocks, Durchfahrtssperre, Modalfilter, modaler Filter, Durchgangsverkehr unterbinden,
  Diagonalsperre, verkehrsberuhigter Block, verkehrsarmes Viertel, Nachbarschaftsblock, Einbahnstraßenregelung,
  Verkehrsfilter, autoarmes Wohnviertel, Durchgangssperre, Verkehrsberuhigung im Viertel, Diagonalfilter
Mobilitätsmanagement = betriebliches Mobilitätsmanagement, BMM, schulisches Mobilitätsmanagement,
  Mobilitätsberatung, betriebliche Mobilität, Mobilitätsmanager, betriebl. Mobilitätsmanagement,
  Mobilitätsberatung für Betriebe, Mobilität der Beschäftigten, Mitarbeitermobilität, Betriebsmobilität,
  Mobilitätsbudget, Jobmobilität, Wege der Beschäftigten, Arbeitswege, Mobilitätsbeauftragte, Pendlermobilität,
  Fahrt zur Arbeit, Arbeitsweg, klimafreundlich zur Arbeit, MoMa, Mobilitätsmanagerin, Pendelwege, Berufspendler
Verkehrsentwicklungsplan = VEP, SUMP, Mobilitätsplan, Mobilitätskonzept, Verkehrskonzept, nachhaltiger
  Mobilitätsplan, Verkehrsplan, Masterplan Mobilität, Verkehrsentwicklungsplanung, Mobilitätsstrategie,
  Mobilitätsentwicklungsplan, Nachhaltiger Urbaner Mobilitätsplan, Generalverkehrsplan,
  Mobilitätsentwicklungskonzept, Planung des Verkehrs, GVP, Verkehrsentwicklungskonzept, integriertes
  Mobilitätskonzept, Mobilitätsleitbild, Mobilitätsplanung, Verkehrsplanung, MEP
Dienstreise = Dienstreiserichtlinie, Reisekosten, Dienstgänge, Reiserichtlinie, Dienstreiseregelung,
  klimafreundliche Dienstreisen, Dienstreiseordnung, Dienstreisen, Dienstfahrten, Dienstreisen mit der Bahn,
  Geschäftsreisen, Reisen im Dienst, Reisen der Beschäftigten, Dienstreiseverhalten, Bahn statt Flug,
  Flugverzicht, dienstliche Fahrten, Dienstreiserecht, Fahrten im Dienst, dienstliche Mobilität, dienstliche
  Reisen, Dienstflüge, Dienstreisekostenordnung, Reisekostenrichtlinie, Außendienst
Logistik = City-Logistik, Güterverkehr, Lieferverkehr, letzte Meile, Mikrodepot, Micro-Hub, Mikro-Hub,
  Citylogistik, Lieferlogistik, Wirtschaftsverkehr, Mikrohub, Paketstation, urbane Logistik, Lieferdienst,
  Lieferverkehre, Paketzustellung, Warenverkehr, Lastenradlogistik, Mikrodepots, Warenlieferung, Umschlagplatz,
  Auslieferung, Lieferung per Lastenrad, Zustellverkehr, Paketbox, Feinverteilung von Waren, Transportlogistik,
  Güterverteilzentrum, KEP-Dienste, Zustellung von Paketen, Lieferkonzept, Innenstadtlogistik, Umladen auf
  Lastenräder, Umladen, Lieferdienste, Paketumschlag, Micro-Depot, Mikro-Hubs, Cityhub, City-Hub, Mikrodepot für
  Lastenräder, Mikro-Depot, Radlogistik, Zustellung mit Lastenrädern, Umschlagpunkt für Pakete
E-Scooter = Tretroller, E-Tretroller, E-Roller, Elektroroller, E-Scooter-Abstellflächen, Scooter, Leihroller,
  Leihscooter, Mikromobilität, Abstellflächen für E-Scooter
Straßenumbau = Straßenraumgestaltung, Umgestaltung Straßenraum, Straßenraum, Umgestaltung von Straßen,
  Straßenraumumgestaltung, Umverteilung des Straßenraums, Flächengerechtigkeit, Umverteilung von Flächen,
  Straßenrückbau, Straßenraumaufteilung, Straßenneugestaltung, Straßenumgestaltung
Verkehrssteuerung = Verkehrsleitsystem, Verkehrsmanagement, grüne Welle, Verkehrslenkung, Umweltsensitive
  Verkehrssteuerung, Verkehrsfluss, Verkehrsleitung, adaptive Ampelsteuerung, intelligente Ampeln
Parkleitsystem = PLS, Anzeigen für freie Parkplätze, Anzeige freier Parkplätze, Lenkung zu freien Stellplätzen,
  Parkplatzanzeige, digitale Parkraumanzeige, Parkplatzsuche
Elektrische Kleingeräte = Akkugeräte, Akku-Geräte, akkubetriebene Geräte, Laubbläser, elektrische Gartengeräte,
  Akku-Laubbläser, akkubetriebene Arbeitsgeräte, Rasenmäher, Mähroboter, Akku-Gartengeräte, Motorsägen mit Akku,
  elektrische Laubbläser, Akkumäher
Parkplatzabbau = Reduzierung von Parkplätzen, Rückbau von Parkplätzen, weniger Parkplätze, Wegfall von
  Parkplätzen, Umwandlung von Parkplätzen, Stellplatzreduzierung, Umnutzung von Parkflächen, Umnutzung von
  Stellplätzen, Umwidmung von Parkplätzen, Parkplatzumwandlung
Verkehrsversuch = Verkehrsexperiment, Reallabor Verkehr, temporäre Verkehrsführung, Sommerstraße, Straße auf
  Probe, temporäre Fußgängerzone, Reallabor Straße, autofrei auf Probe, Probesperrung, Straßenexperiment,
  Möblierung auf Zeit, temporäre Umgestaltung, Parklet, Parklets, Pop-up-Platz, Sommerplatz, Stadtterrasse
Verkehrsvermeidung = Verkehrsreduzierung, weniger Autos, Reduzierung des motorisierten Individualverkehrs,
  MIV-Reduktion, Verlagerung des Verkehrs, Verkehrsverlagerung, Modal Split, Autoverkehr, weniger Kfz-Verkehr
Umweltzone = Zero-Emission-Zone, Nullemissionszone, Diesel-Fahrverbot, Umweltverbund, Dieselfahrverbot,
  City-Maut, Citymaut, Innenstadtmaut
Kreisverkehr = Kreisel
Knotenpunkt = Kreuzung, Einmündung
Straßenbau = Straßensanierung, Fahrbahnsanierung, Fahrbahnerneuerung, Straßenerneuerung, Asphaltierung,
  Straßendecke, Deckensanierung, temperaturabgesenkter Asphalt, Niedertemperaturasphalt, Fahrbahndecke
Recyclingasphalt = Asphaltgranulat, Ausbauasphalt, wiederverwendeter Asphalt, Asphaltrecycling, RC-Asphalt
Lärmschutz = Lärmaktionsplan, Lärmminderung, Verkehrslärm, Lärmaktionsplanung, Flüsterasphalt
Luftreinhaltung = Luftreinhalteplan, Luftqualität, Feinstaub, Stickoxide, Luftreinhalteplanung
Wassertaxi = Wasserbus, Fährlinie, Fähre, Flussfähre, Wassertaxi-Linie, Personenfähre
Winterdienst = Schneeräumung, Winterdienst auf Radwegen, Räumdienst
# Eigenschaft
Verkehr = Mobilität, Verkehrswende, Mobilitätswende
Kfz = Pkw, Auto, Fahrzeug, MIV
`;
