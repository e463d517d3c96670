/** By what other names one project in energy and building goes in another office. Form of the lines: circlesIn.ts. */
export const retoldEnergy = `
Kühlgeräte tauschen: Kühlschranktausch, Kühlschrank Prämie, Kühlgerät, Stromfresser, Geräteprämie, Altgeräte Prämie, Kühltruhe, Gefriertruhe,
  Gerätetausch, A-Modell, alte Kühlschränke
Weiße Ware: Haushaltsgeräte, Waschmaschine, Trockner, Spülmaschine, Geschirrspüler, Herd, Kühlschrank, Elektrogroßgeräte
Wärme aus Kälteanlagen: Abwärme Kälte, Kältemaschine Wärme, Verdichter Wärme, Kühlung Wärme nutzen, Serverkühlung Heizen, Kälteanlage Warmwasser,
  Eisaufbereitung, Kunsteisbahn Warmwasser, Abwärme Server, Abwärme Rechenzentrum, Kühlregal Wärme, Abwärme Eis
Eissport: Eisbahn, Eishalle, Eissporthalle, Kunsteisbahn, Eisstadion, Eisfläche, Eislauf, Eisaufbereitung, Eishockey
Duschen: Dusche, Duschen, Umkleide, Sanitärtrakt, Waschräume, Duschwasser
Wärme messen: Temperatur, Grad, Raumtemperatur, °C, Kelvin, Temperaturabsenkung, kühler, wärmer, Solltemperatur, Innentemperatur
Wasser kühler halten: Wassertemperatur, Beckentemperatur, Becken Temperatur, Becken Grad, Temperaturabsenkung Bad, Schwimmbadwasser, Becken kühler,
  Wasser kühler, Badewassertemperatur, Meter-Bereich Temperatur
Schwimmerbecken: Sportbecken, Schwimmerbecken, 25-m, 25-Meter, 50-Meter, Bahnen, Nichtschwimmerbecken, Beckenwasser, Schwimmbecken, Sprungbecken
Kälteversorgung: Fernkälte, Nahkälte, Kältenetz, Kälteversorgung, Eisspeicher Kühlung, Kaltwassersatz
Eigenversorgung: energieautark, autark, energieneutral, Eigenstrom, Selbstversorgung, deckt Bedarf selbst, Eigenbedarf, Eigenverbrauch, energiepositiv,
  Energie selbst, Eigenerzeugung, versorgt sich selbst, Energieselbstversorgung, bilanziell
Klärwerk als Kraftwerk: Kläranlage Energie, Kläranlage autark, Abwasserreinigung Energie, Klärwerk Strom, Kläranlage Strom, Kläranlage Bedarf,
  Kläranlage Photovoltaik, Klärwerk Solar, Kläranlage Solar, Faulgas, Klärgas, Faulturm
Solarfaltdach: Faltdach, Solarfaltdach, Nachklärbecken Solar, Becken Photovoltaik, Überdachung Becken, bewegliche Module, Klärbecken
Serielles Sanieren: serielle Sanierung, seriell sanieren, Energiesprong, vorgefertigte Elemente, industriell gefertigt, Hülle vom Band, Fertigelement,
  vorgefertigt, Hüllen Plattenbau, Holzelemente Fassade, Netto-Null-Standard, vorgehängte Holztafel, Fassadenelemente, Elementfassade
Plattenbau: Plattenbau, Wohnblock, Hochhaus, Zeile, Großsiedlung, Wohnscheibe, Geschossbau, Mehrgeschosser
Anstrahlung: Fassadenanstrahlung, Anstrahlung, angestrahlt, Illumination, Fassadenbeleuchtung, Denkmäler beleuchten, Objektbeleuchtung, Effektbeleuchtung,
  Baudenkmäler Licht, Sehenswürdigkeiten, Wahrzeichen, Bauwerke nachts, Türme Scheinwerfer
Nachts: nachts, Nacht, Nachtstunden, nächtlich, ab 22 Uhr, ab 23 Uhr, Abschaltung, abschalten, dunkel, Nachtabschaltung, zwischen 23
Lichtsteuerung: adaptiv, dimmen, Dimmung, nur bei Bedarf, bedarfsgerecht Licht, bedarfsgesteuert, mitlaufendes Licht, Bewegungssensor, Radarsensor,
  Präsenzmelder, Bewegungsmelder, intelligente Beleuchtung, Absenkung nachts, schaltet bei
Wegelicht: Wegebeleuchtung, Straßenlaternen Weg, Uferweg Licht, Radweg Beleuchtung, Laternen Uferweg, Parkbeleuchtung, Wegelicht, Beleuchtung Ufer
LED: LED, Leuchtdiode, Halbleiter, Leuchtmittel, HQL, Leuchtstoffröhren, Leuchtstofflampen, Natriumdampf, Halogen, Leuchtentausch
Nachtauskühlung: Nachtlüftung, Nachtauskühlung, Nachtkühlung, nachts lüften, nächtliche Lüftung, Fensterlüftung nachts, freie Kühlung, Überhitzung lüften
Sommerhitze im Gebäude: sommerliche Überhitzung, sommerlicher Wärmeschutz, aufheizen, Hitzeschutz Gebäude, Überhitzung, Sonnenschutzfolie, Folie Fenster,
  Außenjalousie, Raffstore, Verschattung, Klassenräume Hitze, Dachgeschoss Hitze
Geregelte Lüftung: CO2 geregelt, bedarfsgeführt, CO2-geführt, Lüftung nach Bedarf, Lüftung CO2, Lüftungsanlage Regelung, Volumenstrom, CO2-Sensor
Gebäudeautomation: Gebäudeautomation, Gebäudeleittechnik, GLT, MSR-Technik, Leittechnik, Smart Building, Einzelraumregelung, Regelungstechnik,
  Steuerung Heizung Lüftung, Automatisierung
Hallenbuchung und Heizung: belegungsabhängig, Belegungsplan, nach Stundenplan, Nutzungszeiten, heizen nur wenn, Heizzeiten, Raumbelegung, unterrichtsfrei
Wärme aus Fluss und See: Flusswasserwärmepumpe, Flusswärme, Seethermie, Flussthermie, Gewässerthermie, Wärme Fluss, Wärme Gewässer, Wärmepumpe Fluss,
  Umweltwärme Gewässer, Aquathermie
Erdsonden: Sole, Sole-Wasser, Erdsonden, Erdwärme, Sonden, Geothermie, Erdkollektor, Erdwärmesonde, Sole-Wärmepumpe, Bohrungen
Tiefe Erdwärme: Tiefengeothermie, Tiefenwärme, Muschelkalk, Malmkarst, Buntsandstein, Dublette, Thermalwasser, Bohrung Meter Tiefe, Geothermiebohrung,
  Aufsuchung, Heißwasser Tiefe, hydrothermal, Tiefbohrung
Luftwärmepumpe: Luft-Wasser, Luftwärmepumpe, Außenluft Wärmepumpe, Luft-Luft, Wärmepumpe Außengerät
Pellets: Pellet, Pelletkessel, Pelletheizung, Holzpellets, Hackschnitzel, Hackgut, Holzkessel, Biomassekessel, Biomasseheizung
Weg vom Öl: Ölheizung, Heizöl, Ölkessel, Öltank, Ölbrenner, statt Heizöl, Stilllegung Ölkessel, Ölausstieg, ölfrei
Weg vom Gas: Gaskessel, Gastherme, Gasheizung, erdgasfrei, statt Erdgas, statt Gas, Gasausstieg, Ausstieg Gas, ohne Erdgas, ohne Gas
Neue Heizung: Heizungstausch, Heizungserneuerung, Heizung erneuern, neuer Heizkessel, neuer Kessel, Wärmeerzeuger, Wärmeerzeugung, neue Heizung,
  Erneuerung Heizungsanlage, Pelletkessel, Kesseltausch, Kesselerneuerung, Heizzentrale, Heizungsumstellung, Heizung umstellen
Anschluss an die Fernwärme: Fernwärmeanschluss, Anschluss Fernwärme, Anbindung Netz Wärme, Anschluss Wärmenetz, künftig Fernwärme, Anschluss Nahwärme,
  Übergabestation, Anbindung Fernwärme, Anschließen Fernwärme, Hausanschluss Wärme, Umstellung Fernwärme, mit Fernwärme
Netzausbau Wärme: Fernwärmeausbau, Ausbau Fernwärme, Erweiterung Wärmenetz, Netzerweiterung, Trassenausbau, Netzverdichtung, Verdichtung Fernwärme,
  neue Trasse, Wärmetrasse, Fernwärmeleitung
Saisonspeicher: Saisonspeicher, Langzeitspeicher, Erdbecken, Sommerwärme für Winter, Wärme Sommer Winter, Großwärmespeicher, Aquiferspeicher
Wärmewende im Rathaus geplant: Wärmeplanung, Wärmeplan, Wärmeleitplan, Wärmewendestrategie, Wärmestrategie, Eignungsgebiete, Wärmeversorgungsgebiete,
  Wärmekataster, Zielszenario Wärme, Zielszenario 2040, Wärmeplanungsgesetz
Anschlusszwang: Anschluss- und Benutzungszwang, Benutzungszwang, Anschlusszwang, Verpflichtende Abnahme, Anschlusspflicht, Pflicht zum Anschluss
Gemeinschaftlich Strom nutzen: Energy Sharing, Mieterstrom, Energiegemeinschaft, Gemeinschaftsstrom, Strom teilen, Nachbarstrom, Quartierstrom,
  gemeinschaftliche Gebäudeversorgung, Strom vom Dach für Mieter
Sammelbestellung: Sammelbestellung, Sammeleinkauf, gemeinsam bestellen, Einkaufsgemeinschaft, bündeln Einkauf, Gemeinschaftsaktion, gemeinsame Bestellung,
  Nachbarn bestellen, Bündelaktion, Großbestellung, gemeinsam einkaufen, Bestellaktion
Solarkampagne: Solarkampagne, Solaroffensive, Solarbotschafter, Packs drauf, Solarparty, Solarberatung, Sonne aufs Dach, Dachcheck, Wattbewerb, Solarinitiative
Balkonkraftwerk fördern: Balkonkraftwerk, Stecker-Solar, Steckersolar, Balkonmodul, Minisolar, Balkon-PV, Stecker-PV, Mini-PV, Plug-in, Balkonsolar
Solarpflicht: Solarpflicht, PV-Pflicht, Pflicht Solar, Photovoltaik vorschreiben, Solarsatzung, Baupflicht Solar, Solar im Bebauungsplan
Strom vom Acker: Agri-PV, Agri-Photovoltaik, Agrivoltaik, Solar Acker, Doppelnutzung Acker, Module über Obst, Module Acker, Solarzaun, senkrechte Module
Schwimmende Solaranlage: Floating, schwimmend Photovoltaik, schwimmend Solar, Baggersee Photovoltaik, Kiessee, Wasserfläche Solar, Solar See
Parkplatzdach: Solarcarport, Carport, Parkplatzüberdachung, überdachte Stellplätze, Stellplätze Module, Parkplatz Solarmodule, Solardach Parkplatz
Fassadensolar: Fassaden-PV, Solarfassade, Fassade Module, gebäudeintegriert, Module an der Wand, Fassade Photovoltaik
Repowering: Repowering, alte Windräder ersetzen, Windräder ersetzen, ältere Anlagen durch leistungsstärkere, Ersatz Windenergieanlagen
Windflächen: Windvorrang, Vorranggebiete, Konzentrationszone, Windflächen, Windeignung, Flächen für Windräder, Potenzialflächen Wind, Rotoren Flächen,
  Sondergebiet Wind
Kleine Wasserkraft: Kleinwasserkraft, Turbine, Wasserrad, Wasserkraftschnecke, Mühle Strom, alte Mühle, Getreidemühle, Wehr Strom, Triebwerk
Stromspeicher im Viertel: Quartierspeicher, Batteriespeicher, Großbatterie, Großspeicher, Stromspeicher, Gemeinschaftsspeicher, Netzspeicher, Second-Life
Rückspeisen: bidirektional, Rückspeisung, rückspeisefähig, Vehicle-to-Grid, V2G, V2H, Fahrzeug als Speicher, Akku der Fahrzeuge, Strom zurück ins Netz
Laden unterwegs: Ladesäule, Ladepunkt, Ladepark, Schnellladen, Wallbox, Ladeinfrastruktur, Stromtankstelle, Lademöglichkeiten, Lademöglichkeit, Ladestelle
Netz der Zukunft: Ortsnetzstation, Ortsnetz, Trafostation, Trafo, Netzertüchtigung, Netzverstärkung, digitale Netzstation, Umspannwerk
Anzeige des Verbrauchs: Energiedashboard, Dashboard, Energiemonitor, Verbrauchsdaten Echtzeit, Echtzeit Energie, Anzeigetafel Energie, Live-Daten,
  Stromnetz-Monitor, Einspeisung Anzeige, Energieanzeige, öffentliche Tafel Strom, Anzeige Strom, Verbrauch sichtbar, Display Ertrag
Kommunales Energiemanagement: Energiemanagement, Energiemanagementsystem, EnMS, KEM, Kom.EMS, KomEMS, Energiecontrolling, ISO 50001, Verbrauchscontrolling,
  Energieüberwachung, Energiebuchhaltung
Zählerfernauslesung: Fernauslesung, Smart Meter, intelligente Messsysteme, Zähler Funk, Zählerfernauslese, LoRaWAN Zähler, Zähler automatisch,
  Funkauslesung, iMSys, digitale Zähler, automatische Ablesung
Strom einkaufen: Ökostrom, Grünstrom, Strombezug, Stromausschreibung, Strom ausschreiben, Stromlieferung, Stromeinkauf, Bündelausschreibung, Naturstrom
Energiearmut: Energiearmut, Stromsperre, Energieschulden, Abschläge, Stromschulden, Energiesprechstunde, Stromspar-Check, Energiekosten Haushalte,
  Heizkosten Arme, Energiekosten Empfänger
Energieberatung: Energieberatung, Energiesprechstunde, Energieberater, Beratungstermin Energie, Energie-Check, Energielotse, Sprechstunde Energie,
  Verbraucherzentrale, Erstberatung, Gebäudecheck, Beratung Heizung, Energie Beratung, Initialberatung
Wärmebilder vom Haus: Thermografie, Wärmebild, Thermografiespaziergang, Thermospaziergang, Wärmebildkamera, Wärmebildrundgang, Infrarot, Wärmeverluste sichtbar
Haus zu Haus: Energiekarawane, Haus-zu-Haus, Haustürberatung, aufsuchende Beratung, von Tür zu Tür, Klinkenputzen, Hausbesuch, direkt an der Haustür
Sanierungsnetz: Sanierungsnetzwerk, Handwerkerliste, Sanierungslotse, Sanierungsmanagement, Sanierungsfahrplan, Sanierungsoffensive, Sanierungskampagne
Fachkräfte im Handwerk: Handwerkeroffensive, SHK, Installateure, Qualifizierung Handwerk, Kurse Installateure, Weiterbildung Handwerk, Fachkräfte Wärmepumpe,
  Berufsschule Wärmepumpe, Schulung Handwerker, Betriebe Heizungstausch, Fachkräfte Handwerk, Bildungszentrum Handwerk, Solarteur
Wohnung teilen: Einliegerwohnung, Wohnungsteilung, Teilung Eigenheim, große Eigenheime, Haus teilen, zwei Wohnungen, Wohnraum teilen, weniger Quadratmeter,
  Quadratmeter je Kopf, Wohnfläche je Kopf, Umbau Einfamilienhaus, Wohnfläche pro Kopf, kleiner wohnen, zu große Häuser, Untervermietung
Wohnungstauschbörse: Wohnungstausch, Tauschbörse Wohnung, Umzugsprämie, Umzugshilfe, Umzugsbonus, kleinere Wohnung, Wohnung tauschen
Holz statt Beton: Holzbauweise, Holzbau, Holzhaus, aus Holz, Holzhybrid, Massivholz, Holzrahmenbau, Holzmodul, Holzständer, Brettsperrholz, Vollholz
Bauen im Kreislauf: Bauteilbörse, Wiederverwendung Bauteile, Bauteile retten, Urban Mining, gebrauchte Bauteile, Rückbau selektiv, Abbruchmaterial,
  zirkuläres Bauen, Materialkataster, Rückbaumaterial, Re-Use
Aushub: Aushub, Erdaushub, Bodenaushub, Erdmassen, Bodenmanagement, Erdmassenausgleich, überschüssige Erde, Bodenmassen, Erdarbeiten, Bodenbörse
Emissionsfreie Baustelle: emissionsfreie Baustelle, E-Bagger, elektrische Baumaschinen, Elektrobagger, Baumaschinen elektrisch, klimafreundliche Baustelle,
  Baustelle ohne Diesel
Recyclingbeton: R-Beton, Recyclingbeton, Betonbruch, Altbeton, RC-Material, Sekundärbaustoff, klimafreundlicher Beton, zementarm, CO2-armer Beton
Historisches Haus sanieren: Denkmal sanieren, historisches Gebäude, Innendämmung, denkmalgerecht, Kalziumsilikat, unter Denkmalschutz, Fachwerkhaus,
  energetisch fit, Sanierung Denkmal, Generalinstandsetzung
Fit machen: Instandsetzung, Generalinstandsetzung, Generalsanierung, fit gemacht, fit machen, ertüchtigen, Modernisierung, Kernsanierung, auf Vordermann,
  Komplettsanierung, Grundsanierung, Gesamtsanierung
Wärmedämmung: Außendämmung, Fassadendämmung, Wärmedämmverbund, WDVS, Dämmung Fassade, Außenhaut, Kellerdeckendämmung, Geschossdecke, Dachdämmung
Neue Fenster: Fenstertausch, neue Fenster, Fenstererneuerung, Austausch Fenster, Fensteraustausch, Dreifachverglasung, neue Scheiben, Verglasung
Dach nutzen: Dachflächen verpachten, Dachverpachtung, Dächer vermieten, Dächer überlassen, Dachflächen zur Verfügung, Dachflächenbörse, Pacht Dach
Beckenabdeckung: Beckenabdeckung, Rollabdeckung, Becken abdecken, Abdeckung Becken, Folie Becken, Abdeckplane, Wärmeschutz Becken
Solare Badheizung: Solarabsorber, Absorber, Freibad Solar, Becken Sonne heizen, Beckenwasser Sonne, Solarthermie Freibad
Pumpentausch: Pumpentausch, Hocheffizienzpumpen, Umwälzpumpen, Heizungspumpen, Austausch Pumpen, neue Pumpen, Pumpen Erneuerung, Kreiselpumpe
Drehzahl: Frequenzumrichter, drehzahlgeregelt, Drehzahlregelung, Frequenzumformer, Antriebe, Motorentausch, effiziente Motoren, Gebläse
Abwärmenutzung Betriebe: Abwärme Betrieb, Abwärmekataster, Industrieabwärme, Abwärme Firma, Wärme Gießerei, Wärme Brauerei, Prozesswärme, Abwärme Unternehmen
Contracting: Contracting, Intracting, Energiesparcontracting, Einsparcontracting, revolvierend Fonds, Energiesparfonds, Energieliefervertrag
Stromlose Zeit vermeiden: Lastspitze, Spitzenlast, Lastmanagement, Spitzen kappen, Lastverschiebung, Laststeuerung, Peak-Shaving, flexible Verbraucher
Wasserstoff: Elektrolyseur, Elektrolyse, Wasserstoff, H2, grüner Wasserstoff, Wasserstofftankstelle, Brennstoffzelle
`;
