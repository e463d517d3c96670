/** Getting about, told apart more finely and in more words. Form of the lines: dictionary.ts. */
export const widerMobilityWords = `
# Gegenstand
Zebrastreifen = Fußgängerüberweg, FGÜ, Fußgängerüberwege, Zebrastreifen
Mittelinsel = Querungsinsel, Mittelinseln, Verkehrsinsel als Querung, Fußgängerinsel
Verkehrszähmer = Verkehrszähmer-Programm, Zaubersterne, Kinder sammeln Schulwege
Elternhaltestelle = Hol- und Bringzone, Elternhaltestellen, Kiss-and-Ride, Bringzone, Elternhalt
Grünpfeil = Grünpfeil für Radfahrende, Rechtsabbiegen bei Rot, grüner Pfeil, Fahrradgrünpfeil
Rundumgrün = diagonales Queren, Alle-Grün, Rundum-Grün
Fahrradwerkstatt = Selbsthilfewerkstatt, Radwerkstatt, Selbstschrauberwerkstatt, Fahrradselbsthilfe,
  Schrauberwerkstatt
Fahrradtunnel = Radtunnel, Radunterführung, Fahrradunterführung
Radbrücke = Fahrradbrücke, Rad- und Fußgängerbrücke, Radwegbrücke, Fuß- und Radwegbrücke
Fahrzeugpool = Poolfahrzeuge, Fahrzeugpooling, Dienstwagenpool, Poolfahrzeug, Gemeinschaftswagen,
  Dienstfahrzeugpool, Fahrzeugsharing in der Verwaltung, zentraler Fuhrpark, Carpool
Sozialticket = ermäßigtes Deutschlandticket, Mobilpass, ermäßigtes Ticket, Ticket für Bedürftige, Sozialtarif im
  Bus
Schnupperticket = Probeticket, Testticket, Schnupperabo, Probeabo, kostenloses Probeticket, Gratisticket zum
  Testen
Linienverlängerung = Verlängerung der Linie, Busanbindung, neue Buslinie, neue Linie, Linienerweiterung
Bike-and-Ride = B+R, Bike+Ride, Bike-and-Ride-Anlage, B+R-Anlage, Radparken am Bahnhof, Fahrradparken am Bahnhof
Parkgebühren = Parkgebührenordnung, Gebühren fürs Parken, Parkgebühr, Bewohnerparkgebühr, Parkgebührensatzung,
  Anwohnerparkgebühren, Gebühren nach Fahrzeuglänge
Lieferzone = Ladezone, Lieferzonen, Ladezonen, Haltezone für Lieferverkehr
Mobilitätskonzept Bauvorhaben = Mobilitätskonzepte bei Bauvorhaben, Mobilitätskonzept für Neubauten
Fußverkehrscheck = Fußverkehrscheck, Fußverkehrs-Check, Gehwegcheck, Quartiersbegehung zu Fuß
Gehweg = Gehwege, Bürgersteig, Bürgersteige, Fußweg, Fußwege, Gehwegsanierung, Gehwege ohne Autos
Verkehrszählung = Zählstelle, Dauerzählstelle, Radzählstelle, Verkehrserhebung, Radverkehrszählung, Zählsäule,
  Fahrradbarometer
Mobilitätsbefragung = Haushaltsbefragung Mobilität, Modal-Split-Erhebung, Verkehrsbefragung
Tempolimit = Geschwindigkeitsbegrenzung, Tempo-30-Zone, Geschwindigkeitsreduzierung, Regelgeschwindigkeit 30
Dialogdisplay = Geschwindigkeitsanzeige, Smiley-Display, Tempoanzeige
Gastspiele = Konzertreisen, Tourneen, Gastspielreisen, Konzertreise, Gastspielrichtlinie, Tourneerichtlinie,
  Orchesterreisen
Landstrom = Landstromanschluss, Landstromversorgung, Landstrom für Schiffe
Tourenoptimierung = Tourenplanung, Routenoptimierung, Routenplanung, Sammeltouren, Leerfahrten, Fahrtenplanung,
  optimierte Touren
Bahnreaktivierung = Streckenreaktivierung, Reaktivierung der Bahnstrecke, Wiederinbetriebnahme der Strecke,
  Bahnhalt, neuer Haltepunkt
# Umschrieben
Bustakt: Bus kommt häufiger, Bus fährt öfter, Busse fahren öfter, Busse häufiger
Mitfahren: mitgenommen werden
Verkehrsversuch: Aufenthalt statt Autos, Sitzen statt Parken, Straße zum Verweilen
Schulstraße: Autos raus vor der Schule, Schulweg ohne Autos
Lichtsignalanlage: kürzer warten an der Ampel, schneller grün
Park-and-Ride: Auto stehen lassen und umsteigen
`;
