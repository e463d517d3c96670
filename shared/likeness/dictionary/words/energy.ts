/** Energy: what is made, carried, stored, saved, lit. Form of the lines: dictionary.ts. */
export const energyWords = `
# Gegenstand
Photovoltaik = PV, PV-Anlage, Fotovoltaik, Photovoltaikanlage, Solarstrom, Solarstromanlage, Sonnenstrom,
  Solaranlage, Solarmodul, Solarpanel, Solar-PV, Sonnenenergie, Solarenergie, Solar, Photovoltaikmodul,
  Sonnenkraft, Solardach, PV-Dach, Solardachanlage, Dach-PV, Aufdach-PV, Solartechnik, Solarisierung,
  Stromerzeugung aus Sonnenenergie, Sonnenstromanlage, Strom aus Sonnenlicht, Strom aus der Sonne, Strom vom
  Dach, Solarzelle, Solarpaneel, photovoltaische Anlage, Sonnendach, Stromgewinnung aus Sonnenenergie,
  Solargenerator, Sonnenstromerzeugung, Solarmodule, Dachanlage, Solarstromgewinnung, Sonnenmodule, PV-Module,
  PV-Dachanlage, Sonnenkraftwerk, Solaranlagen, Dachsolar, PV-Dächer, Photovoltaikausbau, Solarausbau,
  PV-Ausbau, Solaroffensive, Solarkampagne, Sonnenenergieanlage
Freiflächen-Photovoltaik = Freiflächen-PV, Solarpark, PV-Park, Freiflächensolaranlage, PV-Freifläche,
  Freiflächenanlage, Solarfeld, Sonnenpark, Photovoltaikpark, Solarkraftwerk, PV-Freiflächenanlage,
  Photovoltaik-Freiflächenanlage, PV auf Freiflächen, Photovoltaik auf Freiflächen, Solarenergie auf
  Freiflächen, FFPV, FF-PV, PV-FFA, PVFFA, ebenerdige Photovoltaik, Solaranlage auf freiem Feld, Solarstrom auf
  Freiflächen, Bodenanlage, Photovoltaik-Freifläche, Solarfreifläche, Freiflächensolar, Megawattpark,
  Solarenergie auf der Freifläche
Agri-Photovoltaik = Agri-PV, Agrar-PV, Agrivoltaik, Agrophotovoltaik, Agro-PV, Agri-Solar, Doppelnutzung von
  Acker und Solar, Solarstrom über Ackerflächen, Photovoltaik über Feldern, Landwirtschaft unter Solarmodulen,
  landwirtschaftliche Photovoltaik
Balkonkraftwerk = Balkon-PV, Stecker-PV, Steckersolar, Steckersolargerät, Balkonsolar, Mini-PV,
  Balkonsolaranlage, Stecker-Solaranlage, Balkonmodul, Balkonphotovoltaik, Plug-in-PV, Mini-Solaranlage,
  steckerfertige PV, steckerfertige Solargeräte, Steckerkraftwerk, Solaranlage für den Balkon, Mini-Solargerät,
  Kleinsolaranlage, Balkon-Solar, Guerilla-PV, steckbare Solaranlage, Solarmodule für den Balkon,
  Stecker-Photovoltaik, Stecker-Solar, Solar für Balkone, Mini-Photovoltaik, PV für Balkone, Kleinstsolaranlage,
  Solargeräte am Balkon, Solargeräte für den Balkon, Solarmodule am Balkon, Solar am Balkon, kleine Solargeräte,
  Balkonmodule, Steckerfertige Solaranlage
Solarthermie = Solarwärme, Sonnenwärme, solarthermische Anlage, thermische Solaranlage, solare Wärme,
  Solarkollektor, Sonnenkollektor, ST-Anlage, Warmwasser aus Sonnenenergie, solare Wärmeerzeugung, solare
  Warmwasserbereitung, Wärme von der Sonne, Kollektoranlage, Kollektorfeld, solarthermische Wärme, thermische
  Solarnutzung, Warmwasserkollektor, solares Heizen, Warmwasser mit Sonnenenergie, Wärme aus der Sonne, solare
  Beheizung
Solarkataster = Solardachkataster, Solarpotenzialkataster, Solarpotentialkataster, PV-Kataster, Dachkataster,
  Solarpotenzialkarte, Solarpotenzialanalyse, Solarkarte, Dachflächenkataster, Gründach- und Solarkataster,
  Solarpotenzialdarstellung, Karte der Solareignung, Solareignungskarte, Solaratlas, PV-Potenzialkarte,
  PV-Potenzialkataster
Solarpflicht = PV-Pflicht, Solarsatzung, Solargebot, Solardachpflicht, PV-Gebot, Solarvorgabe,
  Solarverpflichtung, Photovoltaikpflicht, PV-Satzung
Mieterstrom = Mieterstrommodell, Mieterstromprojekt, Mieterstromanlage, gemeinschaftliche Gebäudeversorgung,
  Hausstrom, Strom für Mieter, Solarstrom für Mieter, Strom vom Dach für Mieter, Nachbarschaftsstrom,
  gemeinschaftlich genutzter Solarstrom, Stromlieferung an Mieter, Gebäudestrom, Sonnenstrom für Haushalte im
  Haus, Hausstrom vom Dach, Strom für Mietparteien, Direktstrom für Mieter
Windkraft = Windenergie, Windpark, Windenergieanlage, WEA, Windrad, Windkraftanlage, WKA, Windstrom, Windmühle,
  Windfeld, Windenergiepark, Windenergieprojekt, Windstromerzeugung, Strom aus Wind, Stromerzeugung aus Wind,
  Windräder, Windturbine, Windmühlen, WKA-Park, Windkraftpark, Windausbau, Onshore-Wind, Windanlagen,
  Stromgewinnung aus Wind
Windvorranggebiet = Vorranggebiet Wind, Windeignungsgebiet, Konzentrationszone Wind, Windflächen,
  Windkonzentrationszone, Windenergiegebiete, Windenergiegebiet, Vorrangflächen für Windenergie, Eignungsflächen
  Windkraft, Windvorrangfläche, Windvorrangflächen, Windeignungsflächen, Flächen für Windkraft, Flächenkulisse
  Wind, Teilflächennutzungsplan Wind, WEA-Vorranggebiet, Vorranggebiet WEA, Fläche für Windräder
Wasserkraft = Wasserkraftanlage, Wasserkraftwerk, Laufwasserkraftwerk, Kleinwasserkraft, Wasserrad,
  Wasserturbine, Turbine im Fluss, Strömungskraftwerk, Wassermühle, Turbine, Mühlenturbine, Strom aus
  Wasserkraft, Mühlrad, Laufwasserkraft
Biogas = Biogasanlage, Biomethan, Bioerdgas, Biomethananlage, Klärgas, Faulgas, Vergärung, Gasgewinnung aus
  Gülle, Biogaserzeugung, Gas aus Bioabfall, Gülleanlage, Biogaseinspeisung, Biogasaufbereitung, Gas aus Gülle,
  Bio-Erdgas, Biogas-BHKW, Reststoffvergärung, Güllevergärung, Gärbehälter, Fermenter, reststoffbasierte
  Biogaserzeugung, Güllebiogas, Vergärungsanlage, Bioabfallvergärung
Deponiegas = Deponiegasmotor, BHKW für Deponiegas, Deponiegas-BHKW, Verstromung von Deponiegas, Gas aus
  Altablagerungen, Gas aus der Deponie, Deponiegasfassung, Schwachgas, Deponieentgasung, Methanfassung
Biomasse = Bioenergie, Holzenergie, Holzhackschnitzel, Hackschnitzelheizung, Hackschnitzel, Pelletheizung,
  Pellets, Holzheizung, Biomasseheizwerk, Holzheizkraftwerk, Pelletkessel, Biomasseheizung, Biomassekessel,
  Holzfeuerung, Holzpellets, Holzpelletheizung, Pelletofen, Pelletanlage, Hackschnitzelkessel, HHS-Heizung,
  Hackgutheizung, Holzhackschnitzelheizung, Biomassekraftwerk, feste Biomasse, Heizen mit Holz, Holzvergaser,
  Biomasseheizkraftwerk, Scheitholz, Energieholz, Holzbrennstoff, Holzwärme, Holzkessel, Bioenergiedorf,
  Biowärme, Restholz, Altholzkessel, Hackschnitzelwerk, Holzheizwerk
Geothermie = Erdwärme, Erdwärmesonde, oberflächennahe Geothermie, Erdsonde, Erdwärmenutzung, Erdkollektor, Wärme
  aus der Erde, Wärme aus dem Untergrund, Tiefenerdwärme, Erdwärmekollektor, geothermische Anlage, Erdsonden,
  Erdwärmesondenfeld, geothermische Wärme, Geothermiebohrung, Sondenfeld, geothermische Nutzung, Heizwärme aus
  der Tiefe, Erdreichwärme, Geothermiesonden, Geothermiesonde, Geothermiefeld, oberflächennahe Erdwärme,
  Erdsondenfeld, Grundwasserwärme, Erdwärmekörbe
Wärmepumpe = WP, Großwärmepumpe, Luftwärmepumpe, Luft-Wasser-Wärmepumpe, Wärmepumpenanlage, Flusswärmepumpe,
  Heizen mit Umweltwärme, Umweltwärme, Wärmepumpenheizung, Umgebungswärme, Luft-Wärmepumpe, Erdwärmepumpe,
  Sole-Wasser-Wärmepumpe, L/W-WP, Sole-Wärmepumpe, Heizung mit Wärmepumpe, Wärmegewinnung aus der Umgebungsluft,
  Wärme aus Umgebungsluft, Hochtemperaturwärmepumpe, Gewässerwärmepumpe, Wärmegewinnung aus Luft,
  Luft/Wasser-Wärmepumpe
Abwasserwärme = Abwasserwärmenutzung, Kanalwärme, Wärme aus Abwasser, Abwasserabwärme, Wärmerückgewinnung aus
  Abwasser, Kanalabwärme, Wärme aus dem Kanal, Wärme aus der Kanalisation, Abwasserwärmepumpe, Wärmegewinnung
  aus dem Abwasser, Wärme aus dem Abwasserkanal, Abwasserthermie, Wärmepumpe am Kanal, Wärme aus dem Kanalnetz,
  Wärmetauscher im Kanal, Energie aus Schmutzwasser, Kanalwärmetauscher, Abwasserwärmetauscher,
  Schmutzwasserwärme, Wärme aus Schmutzwasser, Rinnenwärmetauscher
Abwärme = Abwärmenutzung, industrielle Abwärme, Prozesswärme, Prozessabwärme, Rechenzentrumsabwärme, Restwärme,
  Wärme aus Rechenzentren, Industrieabwärme, unvermeidbare Abwärme, Wärme aus Betrieben, Abwärmequelle,
  Abwärmeauskopplung, gewerbliche Abwärme, Serverabwärme, überschüssige Wärme, Wärme aus der Industrie,
  Industriewärme, Überschusswärme
Abwärmeverbund = Abwärmenetz, Netz aus Abwärme
Abwärmekataster = Verzeichnis ungenutzter Prozesswärme, Abwärmeatlas, Karte der Abwärme, Verzeichnis der Abwärme
Fernwärme = Fernwärmenetz, Nahwärme, Nahwärmenetz, Wärmenetz, Fernwärmeleitung, Wärmeverbund, Fernheizung,
  netzgebundene Wärme, Wärmetrasse, Fernwärmetrasse, leitungsgebundene Wärmeversorgung, leitungsgebundene Wärme,
  NW-Netz, FW-Netz, FW-Anschluss, Nahwärmeversorgung, Fernwärmeversorgung, Wärmeleitung, zentrale
  Wärmeversorgung, gemeinschaftliche Wärmeversorgung, Quartierswärme, Quartierswärmenetz, Wärme über Leitungen,
  Wärmenetze, Heiznetz, Heizwerk, Heizkraftwerk, FW-Leitung, gemeinsames Wärmenetz, Wärmelieferung, Wärme aus
  dem Netz, gemeinsame Heizzentrale, gemeinsame Heizung
Kalte Nahwärme = kaltes Nahwärmenetz, kaltes Netz, Kaltwärmeleitung, Kaltwärmenetz, kalte Nahwärmenetze,
  Anergienetz, LowEx-Netz, Niedertemperaturnetz, Kaltwärme, kaltes Wärmenetz, Low-Ex-Netz,
  Niedrigtemperaturnetz, Wärmenetz 4.0, kalte Fernwärme
Wärmeplanung = kommunale Wärmeplanung, Wärmeplan, KWP, Wärmeleitplanung, Wärmekonzept, Wärmestrategie,
  Wärmewendestrategie, kommunaler Wärmeplan, Wärmeversorgungskonzept, WPG, strategische Wärmeplanung,
  Wärmewendeplan, Plan für die Wärmewende, Plan für die Wärmeversorgung, Wärmefahrplan, KWPl, Wärmewendekonzept,
  Wärmenutzungsplan, Planung der Wärmeversorgung, Energienutzungsplan, Energieleitplan, Energieplan,
  Energienutzungsplanung, Energieleitplanung, Masterplan Wärme
Wärmekataster = Wärmeatlas, Wärmebedarfskarte, Wärmedichtekarte, Wärmekarte, Wärmedichteatlas,
  Wärmebedarfskataster, Energieatlas, Wärmebedarfsatlas
Blockheizkraftwerk = BHKW, KWK, Kraft-Wärme-Kopplung, KWK-Anlage, Blockheizkraft, KWK-Modul, Mini-BHKW,
  BHKW-Modul, gekoppelte Strom- und Wärmeerzeugung, Mikro-KWK, Kraftwärmekopplung, gleichzeitige Erzeugung von
  Strom und Wärme, Kraft-Wärme-Kälte-Kopplung, KWKK, Strom und Wärme aus einer Anlage, gekoppelte Erzeugung,
  Mini-KWK, Motorheizkraftwerk
Stromspeicher = Batteriespeicher, Batterie, Energiespeicher, Solarspeicher, Akkuspeicher, Großspeicher,
  Großbatterie, Speicherbatterie, Stromspeicheranlage, Heimspeicher, Hausspeicher, elektrischer Speicher,
  Speicheranlage, Speicherung von Strom, Solarakku, PV-Speicher, Strom speichern, Stromspeicherung,
  Akkupufferspeicher, Solarbatterie, Zwischenspeicherung von Strom, Akkus, Speicherkraftwerk, Akku,
  überschüssiger Solarstrom, Netzspeicher, Batteriegroßspeicher
Quartierspeicher = Quartiersspeicher, Nachbarschaftsspeicher, gemeinsamer Speicher, Gemeinschaftsspeicher,
  Quartiersbatterie, gemeinsamer Akku, Siedlungsspeicher
Wärmespeicher = Saisonalspeicher, Pufferspeicher, Erdbeckenspeicher, Großwärmespeicher, thermischer Speicher,
  saisonaler Speicher, Großwasserspeicher, Eisspeicher, Heißwasserspeicher, Speicherung von Wärme,
  Wärmespeicherung, Langzeitwärmespeicher, Aquiferspeicher, Warmwasserspeicher, Langzeitspeicher,
  Erdbecken-Wärmespeicher, Saisonspeicher
Wasserstoff = H2, Elektrolyse, Elektrolyseur, grüner Wasserstoff, Brennstoffzelle, Power-to-Gas,
  Wasserstofftankstelle, Wasserstofferzeugung, Wasserstoffwirtschaft, Wasserstoffnetz, P2G, Wasserstoffhub,
  H2-Tankstelle
Power-to-Heat = PtH, Elektrokessel, Strom zu Wärme, Elektrodenkessel, Elektroheizkessel, Wärme aus Strom, P2H
Ökostrom = Grünstrom, Naturstrom, Strom aus erneuerbaren Energien, Ökostrombezug, zertifizierter Strom,
  regenerativer Strom, grüner Strom, Ökostromtarif, erneuerbarer Strom, Strom aus regenerativen Quellen, Bezug
  von Ökostrom, 100 % Ökostrom, Strom aus erneuerbaren Quellen, EE-Strom, zertifizierter Ökostrom,
  klimaneutraler Strom, Öko-Strom, Regionalstrom, Bürgerstrom, Stadtstrom
Strombezug = Stromeinkauf, Strombeschaffung, Energiebezug, Energiebeschaffung, Energieeinkauf,
  Stromausschreibung, Stromliefervertrag, PPA, Power Purchase Agreement, Stromlieferung, Stromvertrag,
  Direktbezug, Direktliefervertrag
Energiemanagement = KEM, Energiecontrolling, Energiemonitoring, EnMS, Energiebuchhaltung, Verbrauchscontrolling,
  Verbrauchsüberwachung, Energieüberwachung, Energieverbrauchserfassung, kommunales Energiemanagement,
  Verbrauchsmonitoring, Energiedatenmanagement, Energie-Management, Kontrolle der Energieverbräuche,
  Energiemanagementsoftware, EMS, Verbrauchsdatenerfassung, Kom.EMS, Auswertung der Energieverbräuche,
  Energiemanager, Energiemanagerin, Energiebeauftragter, Energiebeauftragte, Energie-Controlling,
  Verbrauchskontrolle, Überwachung der Energieverbräuche, Energiedatenerfassung, Erfassung der Verbräuche,
  Überwachung des Energieverbrauchs, systematische Energieüberwachung, KEMS, DIN EN ISO 50001,
  Energie-Monitoring
Energieausweis = Energiepass, Bedarfsausweis, Verbrauchsausweis, Gebäudepass
Energiebericht = Energiebilanz, Verbrauchsbericht, Energie-Bericht, Energiestatistik
Smart Meter = intelligenter Zähler, Stromzähler, Smart-Metering, intelligentes Messsystem, Verbrauchszähler,
  Zähler, Messstelle, iMSys, intelligente Messsysteme, digitale Messtechnik, Smart-Meter-Rollout, Unterzähler,
  Zwischenzähler, Submetering, digitale Stromzähler, intelligenter Stromzähler
Stromnetz = Smart Grid, Netzausbau Strom, Verteilnetz, intelligentes Stromnetz, Netzinfrastruktur, Netzausbau,
  Netzverstärkung, Ortsnetz, Ortsnetzstation, Trafostation, Netzmodernisierung, Elektrizitätsnetz,
  Stromleitungen
Gasnetz = Erdgasnetz, Gasnetzstilllegung, Gasausstieg, Erdgasausstieg, Erdgasleitung, Gasleitung, Gasverteilnetz
Energieberatung = Energie-Check, Energiecheck, Energiesprechstunde, Energieberater, Energie-Erstberatung,
  Gebäudeenergieberatung, Verbraucherzentrale, Energiesparberatung, Energiesprechstunden,
  Energieeffizienzberatung, Beratung zu Energie, Energietisch, Heizspiegel, Heiz-Check, Heizungscheck,
  Gebäudecheck, Solarcheck, Eignungscheck Solar
Sanierungsberatung = Beratung zur Sanierung, Sanierungstipps, Tipps zum Sanieren, Sanierungslotsen,
  Sanierungslotse, Modernisierungsberatung, Bauherrenberatung zur Sanierung
Stromspar-Check = Stromsparcheck, Stromcheck, Check gegen Stromverschwendung, Stromsparhelfer,
  Stromsparberatung, Energiesparcheck für Haushalte, Stromspartipps für Haushalte, Heizkostenberatung,
  Energiesparberatung für Einkommensschwache, Energiesparpaket
Energiesparen = Energieeinsparung, Stromsparen, Energiesparkampagne, Energiesparwettbewerb, Verbrauchsreduktion,
  Stromeinsparung, Energiespar, Energie sparen, Strom sparen, sparsamer Umgang mit Energie, Energiesuffizienz,
  Verbrauchssenkung, Einsparung von Energie, Halbe-halbe, Stromverbrauch, Energieverbrauch,
  Heizenergieeinsparung, Energieeinsparprojekt
Energieeffizienz = Stromeffizienz, Energieoptimierung, rationelle Energieverwendung, effiziente Energienutzung,
  sparsame Energienutzung, sparsame Betriebe
Energiegenossenschaft = Bürgerenergie, Bürgerenergiegenossenschaft, Bürgersolaranlage, Bürgerkraftwerk,
  Energiegemeinschaft, Bürgerwindpark, Bürgerbeteiligungsanlage, Energy Sharing, Bürger-Energiegenossenschaft,
  Bürgerwindrad, Bürgersolarpark, Bürgerenergiegesellschaft, gemeinschaftliche Energieerzeugung, Bürgersolar,
  Energie-Genossenschaft, Bürgerbeteiligung an Energieanlagen, Energie in Bürgerhand, Energiegenossenschaften,
  finanzielle Beteiligung an Windparks, Energieanlagen in Bürgerhand, Genossenschaftsanteile,
  Bürgerenergieanteile, Anteile an Bürgerenergie, Anteile an Energieanlagen, Bürgerinvestition, Bürgeranlage
Erneuerbare Energien = EE, regenerative Energien, EE-Anlage, Erneuerbare, EE-Ausbau, regenerative
  Energieerzeugung, Ökoenergie, regenerative Energieversorgung, erneuerbare Energiequellen
Contracting = Energiecontracting, Energiespar-Contracting, Einspar-Contracting, Energieliefer-Contracting,
  Intracting, ESC, Energieliefercontracting, Lichtcontracting, Energiedienstleister, vertraglich garantierte
  Einsparung
Straßenbeleuchtung = Straßenlampe, Straßenlaterne, Straßenleuchte, öffentliche Beleuchtung, Laterne, Beleuchtung
  von Straßen, Außenbeleuchtung, Wegebeleuchtung, Stadtbeleuchtung, Beleuchtung öffentlicher Straßen,
  Straßenlampen, Straßenleuchten, Str.-Beleuchtung, Beleuchtung der Straßen, Laternen, Außenleuchten,
  Lichtpunkte, Lichtmast, Mastleuchten, Außenlicht, Beleuchtung der Verkehrswege, Leuchtpunkte, Beleuchtung von
  Wegen, Wegeleuchten, Straßenlicht, nächtliche Beleuchtung, Beleuchtungsmasten, Lichtpunkt
Beleuchtung = Leuchten, Lampen, Licht, Innenbeleuchtung, Lichttechnik, Leuchtmittel, Hallenbeleuchtung,
  Raumbeleuchtung, Deckenleuchten, Leuchtstoffröhren, Glühlampen, Innenleuchten, Lichtanlage, Lichtquellen,
  Innenraumbeleuchtung, Beleuchtung innen, Klassenraumbeleuchtung, Leuchtentausch, Lampentausch,
  Leuchtmitteltausch, Lichtsanierung, Beleuchtungssanierung, LED-Beleuchtung
Flutlicht = Flutlichtanlage, Sportplatzbeleuchtung, Trainingsbeleuchtung, Sportplatzflutlicht, Flutlichtmast,
  Platzbeleuchtung
Lichtsignalanlage = Ampel, LSA, Ampelanlage, Ampelbeleuchtung, Signalanlage, Verkehrsampel, LZA, Signalgeber,
  Lichtzeichenanlage, Signaltechnik, Steuerung der Kreuzung, Steuerung an der Kreuzung, Ampelschaltung,
  Signalprogramm, Signalprogramme, Ampelsteuerung, Signalsteuerung, Grünphasen, Wartezeiten an Ampeln,
  Bettelampel, Verkehrsrechner, Ampeloptimierung, fußgängerfreundliche Ampeln, Grünzeiten
Solarcarport = PV-Carport, Parkplatz-PV, PV-Überdachung, Solarüberdachung, Parkplatzüberdachung, überdachte
  Stellplätze mit Photovoltaik, Solarparkplatz, Überdachung von Parkplätzen, Photovoltaik-Überdachung,
  Parkdeck-PV, Solardach über Stellplätzen, PV auf dem Parkdeck, PV auf Parkplätzen, Photovoltaik-Carport,
  Solar-Carport, Überdachung mit Solarmodulen, Stellplatzüberdachung, Überdachung des Parkplatzes,
  Solar-Parkdeck
Schwimmende Photovoltaik = Floating-PV, schwimmende Solaranlage, Wasserphotovoltaik, Floating Solar, PV auf
  Gewässern
Fassaden-Photovoltaik = Fassaden-PV, gebäudeintegrierte Photovoltaik, BIPV, Solarfassade, Solarziegel
Repowering = Erneuerung von Windenergieanlagen, Ersatz alter Windräder, Windrad-Erneuerung
Kleinwindanlage = Kleinwindkraft, Kleinwindrad, Mikrowindanlage
Gewässerwärme = Flusswärme, Seethermie, Flussthermie, Aquathermie, Wärme aus dem Fluss, Wärme aus Gewässern,
  Hydrothermie, Seewasserwärme, Flusswassernutzung, Seewärme, Flusswasserwärmepumpe
Dekarbonisierung der Fernwärme = grüne Fernwärme, Transformationsplan Fernwärme, klimaneutrale Fernwärme,
  erneuerbare Fernwärme, Transformationsplan Wärmenetz, Trafoplan, BEW-Transformationsplan, Dekarbonisierung des
  Heizkraftwerks, erdgasfreie Erzeugung, Transformationsplan, Umbau des Heizkraftwerks, Fernwärme ohne Erdgas,
  Fernwärmetransformation, fossilfreie Fernwärme, Ablösung der Gasturbine, Fernwärme ohne Kohle,
  Wärmenetztransformation
Sektorkopplung = Sektorenkopplung, Power-to-X, Kopplung von Strom und Wärme
Virtuelles Kraftwerk = Flexibilitätsmanagement, Lastmanagement, Lastverschiebung, Lastspitzenmanagement, Demand
  Side Management, Lastspitzenkappung, Spitzenlastmanagement
Lastgang = Lastprofil, Lastkurve, Lastgangdaten, Grundlast, Lastgänge
Energieaudit = DIN EN 16247, Energie-Audit, Energieeffizienzaudit, Energieanalyse
Energieagentur = Klimaschutzagentur, Klimaagentur, Energieeffizienzagentur, Energieberatungszentrum
Lichtsteuerung = Präsenzmelder, Bewegungsmelder, Tageslichtsteuerung, Dimmung, Nachtabschaltung, bedarfsgerechte
  Beleuchtung, intelligente Beleuchtung, Beleuchtungssteuerung, mitlaufendes Licht, adaptive Beleuchtung,
  Dimmen, Halbnachtschaltung, adaptive Straßenlaternen, Adaptivbeleuchtung, adaptive Straßenbeleuchtung, Licht
  nach Bedarf, Licht bei Bedarf, bedarfsgesteuerte Straßenbeleuchtung, adaptive Leuchten
Weihnachtsbeleuchtung = Festbeleuchtung, Adventsbeleuchtung, Winterbeleuchtung
Kohleausstieg = Ausstieg aus der Kohle, Ende der Kohle, Kraftwerksumstellung
Stadtwerke-Strategie = klimaneutrale Stadtwerke
Solarabsorber = Absorberanlage, Absorbermatten, Schwimmbadabsorber, Absorber, solare Beckenwasserheizung,
  Solarmatten, Beckenabsorber
# Eigenschaft
LED = LED-Technik, LED-Umrüstung, Leuchtdiode, LED-Technologie
`;
