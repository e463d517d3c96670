/** By what other names one project on streets and rails goes in another office. Form of the lines: circlesIn.ts. */
export const retoldMobility = `
Radachse: Radweg, Radverbindung, Radroute, Veloroute, Radschnellweg, Radvorrangroute, Alltagsroute, Radtrasse, Pendlerroute, Radfahrstreifen, Alltagsrouten
Fahrräder abstellen: Fahrradparken, Fahrradabstellanlage, Radabstellanlage, Abstellanlage, Fahrradbügel, Anlehnbügel, Radständer, Fahrradboxen, Fahrradparkhaus,
  Radstation, Stellplätze für Fahrräder, Fahrradgarage, Abstellplätze Rad, Bike-and-Ride, Radgarage, Rad diebstahlsicher
Fahrradstraße: Fahrradstraße, Fahrradzone, Vorrang für Radfahrende, Rad hat Vorrang, Fahrräder Vorrang
Grüne Welle: Grüne Welle, radfreundlich schalten, Signalanlagen, Ampelschaltung, Koordinierung Ampel, Signalprogramm, Progressionsgeschwindigkeit,
  Ampelphasen, Lichtsignalanlage
Bus hat Vorrang: Busbeschleunigung, Beschleunigungsprogramm, ÖPNV-Beschleunigung, Vorrangschaltung, Busse Vorrang, Busspur, Umweltspur, Ampel Bus, Busvorrang,
  Bus Knoten, Bus Grün
Dichter fahren: Taktverdichtung, Taktverbesserung, dichterer Takt, Verdichtung Takt, Viertelstundentakt, 15-Minuten-Takt, häufiger Bus, öfter Bus, 10-Minuten-Takt,
  Takt Linie, Verdichtung ÖPNV, mehr Fahrten, Angebotsausbau Bus
Nahverkehr: ÖPNV, öffentlicher Personennahverkehr, Nahverkehr, öffentlicher Verkehr, Bus und Bahn, Stadtverkehr, Linienverkehr
Spät und nachts fahren: Nachtbus, Nachtlinie, Spätverkehr, Wochenendverkehr, Nachtverkehr, Disco-Bus, Bus am Wochenende, Abendverkehr
Bus auf Bestellung: Rufbus, On-Demand, Anruf-Linientaxi, Anrufsammeltaxi, Ruftaxi, auf Abruf, Bus auf Bestellung, Bürgerbus, Bedarfsverkehr, Shuttle Dörfer
Günstig fahren für Arme: Sozialticket, ermäßigte Monatskarte, vergünstigte Fahrten, vergünstigt Einkommen, Monatskarte Einkommen, Fahrkarte wenig Geld,
  Mobilitätspass, Ermäßigung Bus, vergünstigte Bus- und Bahnfahrten, Ticket Bürgergeld
Fahrkarte: Ticket, Fahrkarte, Monatskarte, Fahrschein, Deutschlandticket, Abo, Zeitkarte, Jobticket, Firmenticket, Schülerticket, Kombiticket, Freifahrt
Eintrittskarte gilt im Bus: Kombiticket, Eintrittskarte Fahrschein, Eintrittskarte Fahrkarte, Veranstaltungsticket, Konzertkarte Bus, Eintritt Bus, Gästekarte Bus,
  Eintritt Anreise, Festival Bus, Theaterkarte Bus, Bus frei Festival
Fest unter freiem Himmel: Festival, Open Air, Sommerfestival, Festivalgelände, Konzertsommer, Freilichtbühne, Musikfest, Kulturfestival
Barrierefreie Haltestelle: Haltestellenumbau, Haltestelle barrierefrei, Kasseler Bord, Hochbord, barrierefreier Einstieg, Einstieg stufenlos, Bushaltestellen Umbau
Haltestelle begrünen: Gründach Haltestelle, Wartehäuschen begrünt, Haltestellen Dachbegrünung, Bushäuschen grün, begrünte Wartehallen, Moosdach
Abfahrt in Echtzeit: Fahrgastinformation, Abfahrtsanzeiger, dynamische Anzeige Haltestelle, Abfahrtszeiten, DFI, Anzeige Haltestelle
Busse ohne Diesel: Elektrobus, E-Bus, Batteriebus, Wasserstoffbus, Brennstoffzellenbus, Busflotte elektrisch, emissionsfreie Busse, Busse Umstellung, Busdepot Laden
Strecke wieder befahren: Bahnreaktivierung, Reaktivierung Strecke, Schienenpersonenverkehr, stillgelegte Bahnstrecke, Nebenbahn, Strecke wieder, Bahnstrecke Wiederinbetriebnahme
Neuer Haltepunkt: Haltepunkt, Bahnhalt, S-Bahn-Halt, neue Station Bahn, zusätzlicher Halt
Umsteigen: Mobilstation, Mobilitätsstation, Mobilitätshub, Umsteigepunkt, Verknüpfungspunkt, Umstieg, Knotenpunkt Bus, Umsteigeanlage
Auto und Bahn verbinden: Park-and-Ride, P+R, Pendlerparkplatz, Umsteigeparkplatz, Parkplatz Bahnhof, Mitfahrerparkplatz
Autos teilen: Carsharing, Gemeinschaftsauto, Autoteilen, Teilauto, geteilte Fahrzeuge, Carsharing-Stellplätze, Leihauto, Sharing Auto
Roller: E-Scooter, Scooter, Roller, Tretroller, Elektroroller
Lastenräder: Lastenrad, Lastenräder, Cargobike, Transportrad, Lastenpedelec, Transporträder
Dienstrad leasen: Dienstradleasing, Jobrad, Fahrradleasing, Radleasing, Entgeltumwandlung, Leasing Rad, Dienstrad
Dienstfahrten ohne Auto: Diensträder, Dienstpedelec, Dienstwege Rad, Dienstgänge, Botengänge, Dienstfahrten Rad, Außendienst Rad
Autos der Verwaltung: Fuhrpark, Dienstwagen, Fahrzeugpool, Poolfahrzeug, Dienstfahrzeuge, Flotte, Pool-Fahrzeuge, Dienstwagen-Pooling, Fuhrparkmanagement
Bahn statt Flugzeug: Flugverzicht, Inlandsflüge, Dienstreisen Bahn, Kurzstreckenflug, Flugreisen, nur per Bahn, keine Flüge, Flug Dienstreise, Reiserichtlinie,
  Inlandsverbindungen, Reisekostenrichtlinie, Dienstreisen Flug, Dienstreisen Zug, Bahn statt Flug
Autofreier Tag: autofreier Sonntag, autofreier Tag, sonntags gesperrt, sonntags autofrei, sonntags Spaziergänger, Sonntag ohne Autos, Flaniermeile, Sperrung Sonntag,
  Kfz draußen, für Autos gesperrt
Straße auf Zeit: Sommerstraße, Verkehrsversuch, Reallabor, auf Probe, temporär, Aufenthalt statt Autos, Straße als Platz, Parklets, Stadtterrasse, Superblock Probe
Viertel ohne Durchgangsverkehr: Superblock, Kiezblock, Diagonalsperre, Modalfilter, Wohnblock verkehrsberuhigt, Durchgangsverkehr, verkehrsberuhigt, Poller,
  Schleichverkehr, Quartiersblock
Eltern bringen Kinder: Elterntaxi, Hol- und Bringzone, Bringzone, Holzone, Hol- und Bringstelle, Elternhaltestelle, Kiss-and-Ride, Bring- und Holzone, Hol- und Bringverkehr,
  Schulweg laufen, letzten Teil laufen, Absetzpunkt
Zu Fuß zur Schule: Laufbus, Walking Bus, Schulweg zu Fuß, Schulexpress, Kinder laufen, Schulwegplan, Pedibus, Zu Fuß zur Schule, Laufgemeinschaft, Schulweg Fuß
Straße vor der Schule: Schulstraße, Schulzone, Schulbeginn Sperrung, Straße vor Schule gesperrt, Unterrichtsbeginn autofrei, Durchfahrt Schulbeginn
Straße neu aufteilen: Ortsdurchfahrt, Rückbau Fahrbahn, Fahrbahn schmaler, Umgestaltung Straße, Neuaufteilung, Straßenraum, breite Gehwege, Verkehrsraum,
  Straßenumbau, Umbau Straße, Fahrspuren, vierspurig, schmalere Fahrbahn, Fahrbahnrückbau
Platz für Fußgänger: Fußgänger, Gehwege, zu Fuß, Spaziergänger, Fußverkehr, Flaneure, Fußgängerinnen, Gehwegverbreiterung, breite Gehwege, Flanieren
Ohne Motor: nichtmotorisiert, Fuß und Rad, Rad und Fuß, Geh- und Radweg, Fuß- und Radweg, zu Fuß und Rad, Nichtmotorisierte
Steg und Brücke: Brücke, Steg, Übergang, Überführung, Holzbrücke, Querung Fluss, Querung Kanal, Fußgängerbrücke, Radbrücke, Flussquerung, Neue Querung
Unter der Bahn hindurch: Unterführung, Unterquerung, Bahnunterführung, Tunnel, Unterquerung Gleise
Tempo senken: Tempo 30, Tempo 20, Tempo 40, Tempolimit, Geschwindigkeitsbegrenzung, dreißig, langsamer fahren, Höchstgeschwindigkeit, Lebenswerte Städte, 30er-Zone
Geschwindigkeit anzeigen: Dialogdisplay, Geschwindigkeitsanzeige, Smiley-Anzeige, Geschwindigkeitskontrolle, Blitzer, Radarkontrolle
Parken kostet: Parkgebühren, Parkraumbewirtschaftung, gebührenpflichtig parken, Parken kostet, Bewohnerparken, Anwohnerparken, Parkschein, Stellplatzgebühren,
  Parkausweis, Parken teurer, Parkraum bewirtschaften
Weniger Parkplätze: Parkplätze umwandeln, Stellplätze umwidmen, Parkstände entfallen, Wegfall Stellplätze, Umwidmung Parkplätze, Parkplatz wird, Parkplätze weichen
Sammelgarage: Quartiersgarage, Sammelgarage, Hochgarage, Parkhaus Quartier, Parkdeck, Stellplätze gebündelt, Parkhäuser, Quartiersparkhaus
Weniger Stellplätze im Neubau: Stellplatzsatzung, Stellplatzschlüssel, Stellplatznachweis, weniger Stellplätze, autoarm, Stellplatzpflicht, autofreies Wohnen, autoreduziert
Letzte Meile: Mikrodepot, Mikro-Depot, City-Logistik, letzte Meile, Lastenräder Pakete, Umladen Lastenrad, Lieferverkehr bündeln, Pakete Innenstadt, Micro-Hub, Paketzustellung,
  Lieferdienst Rad, Umschlagpunkt
Liefern nach Plan: Ladezone, Lieferzone, Lieferzeiten, Anlieferung, Lieferfenster
Räumen im Winter: Winterdienst, Räumplan, Schnee räumen, Schneeräumung, Räumen Radwege, Schnee beseitigen, Streudienst, Streusalz, Salzsole, geräumt
Anreise der Gäste: Anreise ohne Auto, Anreise Bahn, autofreie Anreise, Anfahrt ÖPNV, Anreise Gäste, Wanderbus, Ausflugsbus, Freizeitbus, Anreise Besucher
Fahrten der Sportler: Auswärtsfahrten, Auswärtsspiele, Vereinsfahrten, Vereinsbus, Anreise Wettkampf, Fahrten Mannschaft, Mannschaftsbus, Fahrgemeinschaft Verein,
  Anreise Sportler, Mannschaft Bahn, Wettkämpfe Pkw
Pendeln zur Arbeit: Arbeitsweg, Pendler, Berufsverkehr, Pendeln, betriebliches Mobilitätsmanagement, Weg zur Arbeit, Mobilität Beschäftigte, Mitarbeitermobilität
Arbeiten auf dem Land: Coworking, Homeoffice-Orte, Homeoffice, Arbeitsplätze auf dem Dorf, Pendeln sparen, Schreibtische Dorf, Telearbeit, mobile Arbeit, Dorfbüro,
  Gemeinschaftsbüro, Arbeitsplätze wohnortnah
Radfahren lernen: Radfahrkurs, Radkurs, Radfahrtraining, Radfahrschule, Erwachsenenradkurse, Radfahren lernen, Radtraining, Fahrradprüfung
Räder wieder flott: Fahrradwerkstatt, Reparaturstation, Radreparatur, Fahrradreparatur, Selbsthilfewerkstatt, Servicesäule, Luftpumpe, Fahrradservice
Stadtradeln: Stadtradeln, Kilometer sammeln, Radwettbewerb, Radelaktion, Mit dem Rad zur Arbeit, Schulradeln
Wege weisen: Wegweisung, Beschilderung, Wegweiser, Beschildern, Ausschilderung, Schilder
Mitfahren: Mitfahrbank, Mitfahrgelegenheit, Mitfahr-App, Fahrgemeinschaft, Mitnahme, Mitfahrzentrale, Mitfahrportal
Verkehr zählen: Verkehrszählung, Zählstelle, Radzähler, Dauerzählstelle, Verkehrserhebung, Zähldisplay, Zähldaten
Strom für Schiffe: Landstrom, Schiffe Strom, Liegeplatz Strom, Anleger Strom, Fahrgastschiff elektrisch, Hafen Strom
Leiser Belag: Flüsterasphalt, lärmarmer Belag, lärmmindernd, leiser Asphalt, lärmoptimiert
Asphalt mit weniger Wärme: Niedertemperaturasphalt, temperaturabgesenkt, NTA, Kaltrecycling, Ausbauasphalt, Asphaltrecycling, Asphaltgranulat
Kommunalfahrzeuge ohne Diesel: Müllfahrzeug elektrisch, Kehrmaschine elektrisch, E-Lkw, Elektro-Lkw, Müllwagen, Abfallsammelfahrzeug, Wasserstoff Müll, elektrische Kehr,
  E-Kehrmaschine, Nutzfahrzeug elektrisch
Geräte mit Akku: Akkugeräte, Akku-Geräte, akkubetrieben, Laubbläser, Heckenschere, Motorsäge, Freischneider, Handgeräte, statt Benziner, Akku statt, Motorgeräte
Sammelfahrten: Fahrgemeinschaft, Sammeltour, Tourenplanung, Routenoptimierung, Tourenoptimierung, Fahrwege kürzer, Leerfahrten, Sammelrouten
`;
