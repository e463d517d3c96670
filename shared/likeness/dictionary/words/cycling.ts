/** Cycling and walking. Form of the lines: dictionary.ts. */
export const cyclingWords = `
# Gegenstand
Radweg = Radwegenetz, Radverkehrsnetz, Radverkehrsanlage, Radnetz, Fahrradweg, Radverbindung,
  Radverkehrsinfrastruktur, Radinfrastruktur, Radroute, Radverkehrsweg, Fahrradwege, Radfahrstreifen, Radspur,
  Radfahrweg, Radstreifen, Schutzstreifen, Fahrradspur, Velorouten, Veloroute, Radverkehrsführung,
  Radwegeverbindung, Radtrasse, Fahrradroute, Rad- und Gehweg, Geh- und Radweg, Radwegebau,
  Fahrradinfrastruktur, Fahrradnetz, Wege für den Radverkehr, Radwege, Fahrradwegenetz, Fahrradstreifen, Wege
  für Radfahrende, Radweglücken, Radachsen, Fahrradverbindung, Zweirichtungsradweg, Radwegelücken,
  Pop-up-Radweg, Protected Bike Lane, geschützter Radfahrstreifen, Protected Bikelane, Bike Lane, Radhauptroute,
  Radfernweg, Hauptradroute, straßenbegleitender Radweg, Trassen für den Radverkehr, Radverkehrsverbindung,
  Radwegenetzes, Fahrbahn für Radfahrer, Radwegenetze, Radlerweg, Radverkehrsachse, Wege für Fahrräder, Trasse
  für Radfahrende, eigene Trasse für Radfahrende, Fahrradtrasse, Wege für Radelnde, geschützter Radstreifen,
  durch Poller gesicherte Radspur, geschützte Radspur, Popup-Radweg, Pop-up-Radstreifen, Pop-up-Bikelane
Radschnellweg = Radschnellverbindung, RSV, Radschnellroute, Fahrradschnellweg, Raddirektverbindung,
  Radvorrangroute, Fahrradautobahn, RS1, Rad-Schnellweg, Radschnellverbindungen, Schnellroute für Radler,
  Schnellradweg, Rad-Highway, Fahrradhighway, Pendlerradroute, Premiumradroute, Schnelltrasse für Fahrräder,
  Radpendlerroute, Schnellverbindung für Radfahrende, Radbahn, Fahrradschnellstraße, Radschnelltrasse,
  Fahrradschnellverbindung, Radautobahn, schnelle Radverbindung, Rad-Schnellverbindung, Rad-Autobahn,
  Veloschnellroute
Radverkehr = Fahrrad, Rad, Radfahren, Fahrradverkehr, Velo, Radmobilität, Fahrradmobilität,
  Radverkehrsförderung, fahrradfreundlich, Nahmobilität, RV, Fahrradförderung, Radfahrer, Radfahrende, Radelnde,
  Fahrradfahren, Radlerverkehr, Radler, Zweirad, Fahrradfahrer, Velos, Zweiräder, Zweiradverkehr, Drahtesel
Radverkehrskonzept = Radkonzept, Fahrradkonzept, Radverkehrsplan, Radwegekonzept, RVK, Radverkehrsstrategie,
  Radwegeplan, Konzept für den Radverkehr, Fahrradverkehrskonzept, Radnetzplanung, Radwegenetzplan, Velokonzept,
  Plan für den Radverkehr, Radroutenkonzept, Nahmobilitätskonzept, Fahrradstrategie, Radverkehrsnetzplan,
  Radverkehrsnetzplanung, Zielnetz Radverkehr, Radstrategie, Radentwicklungsplan, Masterplan Radverkehr,
  Radwegenetzplanung, Fahrradplan
Fahrradstraße = Fahrradstraßen, Fahrradzone, Radstraße, Velostraße, Straße mit Vorrang für Fahrräder, Straße mit
  Vorrang für Radfahrer, Fahrradstraßennetz, Straßen nur für Räder, Radlerstraße, Straße mit Vorrang für den
  Radverkehr, Vorrang für Radfahrende, Radvorrang
Fahrradabstellanlage = Radabstellanlage, Fahrradständer, Fahrradbügel, Radständer, Fahrradstellplatz,
  Fahrradbox, Fahrradparkplatz, Radparken, Fahrradparken, Anlehnbügel, Radabstellplatz, Radbügel, Fahrradgarage,
  Radstellplätze, Fahrradstellplätze, Abstellmöglichkeiten für Fahrräder, Radboxen, Abstellplätze für Fahrräder,
  Abstellanlagen für Fahrräder, Fahrradabstellplatz, Fahrradabstellplätze, Radabstellanlagen, Abstellplätze für
  Räder, Stellplätze für Räder, Stellplätze für Fahrräder, Abstellbügel, Radstellplatz, Rad-Abstellplätze,
  Fahrradboxen, Fahrradüberdachung, Fahrradschuppen, überdachte Fahrradstellplätze, Bike + Ride, Bike & Ride,
  Bike and Ride, B&R, Parkplätze für Fahrräder, Parkplätze für Räder, Fahrradabstellung, Fahrradsammelgarage,
  Fahrradabstellmöglichkeiten, Abstellmöglichkeit für Räder, Fahrradhalter, Velobox, Sammelschließanlage,
  Fahrradeinstellplätze, Fahrradstell, Fahrradkeller, Fahrradabstellraum, Fahrradhäuschen, Radabstellflächen,
  sichere Stellplätze fürs Rad, Radabstellmöglichkeiten, Fahrrad-Abstellplatz, Velostellplatz,
  Fahrradunterstand, FAA, überdachte Fahrradabstellplätze, Fahrradunterstände, Anschließen von Rädern,
  Unterstand für Fahrräder, Unterstellmöglichkeit für Räder, Radabstellplätze, Radparkplätze, Fahrradkäfig
Fahrradparkhaus = Radparkhaus, Radstation, Fahrradstation, Fahrradturm, Mobilitätsparkhaus, Fahrradgroßgarage,
  Fahrradgarage am Bahnhof, Großgarage für Fahrräder, Parkhaus für Räder, Parkhaus für Fahrräder,
  Fahrradtiefgarage, bewachter Fahrradparkplatz
Leihrad = Bikesharing, Fahrradverleih, Fahrradverleihsystem, Mietrad, Leihfahrrad, öffentliches Leihradsystem,
  Leihradsystem, Radverleih, Mietfahrrad, Bike-Sharing, Leihräder, Fahrradleihsystem, Fahrradmietsystem,
  Radleihsystem, Leihradstation, Mieträder, Leihfahrräder, Bike Sharing, Rad-Sharing, Stadtrad,
  Radverleihsystem, Fahrräder zum Ausleihen, Fahrräder leihen, Räder zum Leihen, Leihbike, Fahrradvermietung,
  ÖFVS, Radleihstation, geteilte Räder, gemeinschaftlich genutzte Fahrräder, Fahrräder teilen,
  Fahrradverleihstation, Metropolrad, Call a Bike, Nextbike
Lastenrad = Cargobike, Transportrad, E-Lastenrad, Cargo-Bike, Lastenfahrrad, Lastenpedelec, Transportfahrrad,
  Lastenvelo, Cargo-Bikes, Cargobikes, Transporträder, Lastenfahrräder, E-Cargobike, Lastenbike,
  E-Lastenfahrrad, freies Lastenrad, Lasten-E-Bike, Lastenpedelecs, Fahrrad für Transporte, Räder für Lasten,
  Räder zum Transportieren, Transport-Fahrrad
Lastenradgarage = Cargobike-Box, Lastenradbox, Lastenrad-Box, Lastenradstellplatz, Unterstand für Lastenräder,
  Abstellplatz für Lastenräder, Unterstand für Transporträder
Dienstrad = Dienstfahrrad, Jobrad, Fahrradleasing, Dienstradleasing, Dienst-Pedelec, E-Bike-Leasing,
  Fahrrad-Leasing, Radleasing, Diensträder, Rad-Leasing, Fahrradleasing für Beschäftigte, Diensträdern,
  Job-Bike, JobBike, Dienstfahrräder, Dienst-E-Bike, Bikeleasing, Entgeltumwandlung Fahrrad, Fahrrad im Dienst,
  Dienstpedelecs, Räder für Dienstfahrten, Räder für Dienstgänge, Mitarbeiterrad, Poolräder, Leasingrad,
  Firmenrad, Betriebsfahrrad, Leasingräder, Dienstpedelec, JobRad-Leasing
Pedelec = E-Bike, Elektrofahrrad, Elektrorad, E-Rad, Pedelecs, E-Bikes, Elektrofahrräder, Elektro-Fahrrad,
  Fahrrad mit Elektroantrieb, S-Pedelec, Elektro-Bike
Fahrradservicestation = Reparaturstation Fahrrad, Radservicestation, Luftpumpe, Fahrradreparaturstation,
  Radreparatursäule, Fahrradreparatursäule, Radservice-Säule, Fahrradwerkzeugstation, Rad-Servicestation,
  Reparatursäule, Servicestation Fahrrad, Selbsthilfewerkstatt Rad, Radreparaturstation, Fahrradpumpe,
  Servicepunkt Rad, Luftpumpen, Radservicepunkt, Radpumpe, Reparaturstationen für Räder
Stadtradeln = Radelaktion, Kampagne Stadtradeln, Radelwettbewerb, Schulradeln, Kilometerwettbewerb,
  Radfahrkampagne, Fahrradkampagne, Radkampagne, Fahrradaktionstag, Rad-Aktionstag, Radfahraktion
Fußverkehr = Fußgänger, Zufußgehen, Fußwegenetz, Fußgängerverkehr, Fußverkehrskonzept, Fußverkehrsförderung,
  Gehen, Fußgängerfreundlich, Zu-Fuß-Gehen, zu Fuß gehen, Gehwegnetz, fußläufig, Fußwegachsen, Wege für zu Fuß
  Gehende, Trottoir, Fußgängernetz
Fußgängerzone = autofreie Zone, Fußgängerbereich, autofreie Innenstadt, autofreie Straßen, autofreies Zentrum,
  autoarme Innenstadt, Innenstadt ohne Autos, autofreier Platz, Fußgängerbereiche, autofreie Altstadt,
  autofreier Stadtkern, autoarmes Zentrum, FGZ
Querungshilfe = Querung, Überweg, Überquerungshilfe, Fußgängerquerung, Überquerung, Querung zu Fuß, Querung für
  Fußgänger, Fußgängerfurt
Schulweg = Laufbus, Walking Bus, Laufgemeinschaft, Laufgemeinschaften, Schülerlaufbus, Pedibus,
  laufender Schulbus, Gehgemeinschaft zur Schule, sicherer Schulweg, Schulwegsicherung,
  Schulwegplan, Schulwegplanung, Schulradweg, Gehgemeinschaft, zu
  Fuß zur Schule, Radschulwegplan, Schulexpress, Fahrradbus, Bicibus, Schulbus auf Füßen, Wege zur Schule,
  Strecken für Kinder zu Fuß, gemeinsames Gehen zur Schule, Kinder zu Fuß, gemeinsamer Schulweg
Schulstraße = Schulstraßen, temporäre Sperrung vor Schulen, Elterntaxi, Schulzone, Haltezone für Eltern, Kiss
  and Go, Kiss & Ride, Bring- und Holzone, Hol- und Bringverkehr, autofreie Schulumgebung, Elterntaxis,
  autofreie Zone vor Schulen, Sperrung zu Schulbeginn, Durchfahrtsverbot vor Schulen, temporäre
  Durchfahrtsverbote, Straßensperrung vor der Schule
Fahrradbeauftragter = Radverkehrsbeauftragter, Fahrradbeauftragte, Radverkehrsbeauftragte, Fahrradmanager,
  Radverkehrsmanager, Fahrradkoordinator, Radverkehrskoordination
Wegweisung = Radwegweisung, Beschilderung, Radwegebeschilderung, Fahrradwegweiser, Wegweiser,
  Radverkehrswegweisung, Fußwegweisung, Ausschilderung, Markierung, Piktogramme, Leitsystem, Schilder,
  Hinweisschilder
Fahrradfreundlicher Arbeitgeber = fahrradfreundliche Betriebe, Mit dem Rad zur Arbeit, Radfahren zur Arbeit,
  bike2work
Fahrradtraining = Radfahrschule, Radfahrausbildung, Radfahrkurs, Fahrradkurs, Radfahrprüfung, Fahrradprüfung,
  Verkehrserziehung, Verkehrsübungsplatz, Pedelec-Training
Barrierefreiheit = barrierefrei, Barriereabbau, barrierearm, stufenlos
Autofreier Tag = autofreier Sonntag, Parking Day, PARK(ing) Day, Europäische Mobilitätswoche, Mobilitätswoche,
  Mobilitätstag, EMW, autofreie Woche, Sonntag ohne Autos, Tag ohne Autos, autofreies Wochenende
Sitzbänke = Sitzbank, Bank, Bänke, Sitzgelegenheit, Stadtmöbel, Sitzmöglichkeit, Stadtmobiliar, Ruhebank,
  Ruhebänke, Sitzmöbel
`;
