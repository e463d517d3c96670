/** Still more projects and the other names they go by, over all subjects. Form of the lines: circlesIn.ts. */
export const retoldStill = `
Solaranlage auf dem Schuldach: Schuldach, Dach Schule Solar, Solarstrom Schule, Photovoltaik Schule, Schule PV, Sonnenstrom Schule
Solaranlage auf dem Rathaus: Dach Verwaltung Solar, Photovoltaik Rathaus, Solarstrom Rathaus, Amtsgebäude Solar
Strom aus der Sonne für Kitas: Kita Photovoltaik, Kita Solar, Kindergarten Solar, Kindertagesstätte Photovoltaik, Kinderhaus Solar
Wärme aus Sonne: Solarthermie, Kollektor, Sonnenkollektoren, Sonnenwärme, Kollektorfeld, Solarkollektoren
Wärme aus Holz: Holzheizwerk, Holzheizung, Hackschnitzelheizung, Hackschnitzelkessel, Biomasseheizwerk, Waldholz Wärme, Landschaftspflegeholz
Nahwärme im Dorf: Nahwärme, Dorfwärme, Bioenergiedorf, Wärmegenossenschaft, Nahwärmenetz, Dorfheizung
Kaltes Netz: kalte Nahwärme, Anergienetz, kaltes Nahwärmenetz, Niedertemperaturnetz, Erdsondenfeld
Fernwärme ohne Fossile: Dekarbonisierung Fernwärme, Transformationsplan, grüne Fernwärme, Umbau Heizkraftwerk, fossilfreie Fernwärme, Erneuerbare Fernwärme, Großwärmepumpe
Wärme aus Müll: Müllheizkraftwerk, Müllverbrennung Wärme, Abfall Wärme, Ersatzbrennstoff, Klärschlammverbrennung Wärme
Hydraulischer Abgleich: hydraulischer Abgleich, Heizkörper einstellen, Thermostatventile, Heizungsoptimierung, Heizkurve, Abgleich Heizung, Ventile voreinstellen, smarte Thermostate,
  Heizungen richtig einstellen
Nutzer sparen mit: Nutzerverhalten, Nutzerschulung, Energiesparen am Arbeitsplatz, Energiesparkampagne, Energiespartipps, Mission E, Energiebewusst, sparsames Verhalten
Energie in der Schule messen: Energieteam, Messkoffer, Temperaturlogger Schule, Schüler messen, Energiedetektive
Alte Leitung raus: Wasserleitung Erneuerung, Rohrnetzerneuerung, Rohrleitung, Leitungserneuerung, Wasserrohre
Windpark: Windpark, Windräder, Windkraftanlagen, Windenergieanlagen, Windmühlen, Rotoren, Bürgerwind, Bürgerwindpark
Großer Solarpark: Solarpark, Solarfeld, Freiflächenanlage, Photovoltaik-Freifläche, Freiflächen-Photovoltaik, PV-Park, Bürgersolarpark, Konversionsfläche Solar, Solar Deponie
Strom an der Autobahn: Lärmschutzwand Photovoltaik, Lärmschutz Solar, Autobahn Solar, Bahnstrecke Solar
Energiegenossenschaft: Energiegenossenschaft, Bürgerenergiegenossenschaft, Bürgerenergie, Genossenschaft Energie, Bürgerkraftwerk
Altbau beraten: Altbausanierung, Sanierungsberatung, Gebäudeenergieberatung, Hausbesitzer Sanierung, Modernisierungsberatung, Altbauberatung, Sanierungssprechstunde
Eigentümergemeinschaft: WEG, Wohnungseigentümergemeinschaft, Eigentümergemeinschaft, Hausverwaltungen, Wohnungseigentum
Geld für Sanierer: Sanierungsförderung, Zuschuss Dämmung, Förderung Altbau, Sanierungsbonus, Sanierungsprämie, Altbauförderprogramm, Modernisierungszuschuss
Förderung Wärmepumpe: Zuschuss Wärmepumpe, Wärmepumpenbonus, Förderung Heizungstausch, Prämie Heizung
Effizienzhaus: Effizienzhaus, Passivhaus, KfW 40, EH 40, Niedrigstenergie, Passivhausstandard, klimaneutraler Neubau, QNG, Energiestandard
Leitlinie fürs Bauen: Gebäudeleitlinie, Baustandards, Planungsleitfaden, Energieleitlinie, Leitlinie Bauen, nachhaltiges Bauen Leitlinie, Standard kommunale Gebäude, Vorgaben für Neubauten
Reihenfolge der Sanierung: Sanierungsfahrplan, Portfolio Gebäude, Gebäudeportfolio, Prioritätenliste Gebäude, Sanierungsstrategie, Gebäudeanalyse, Liegenschaften Sanierung Plan
Turnhalle sanieren: Turnhallensanierung, Sporthallensanierung, Hallensanierung, Hallendach, Sporthalle Sanierung, Sanierung Turnhalle
Licht in der Halle: Hallenbeleuchtung, Hallenleuchten, Hallenlicht, Leuchten Sporthalle, LED Halle, Beleuchtung Halle, Licht Turnhalle
Flutlicht: Flutlicht, Flutlichtanlage, Platzbeleuchtung, Sportplatz LED, Flutlichtmasten, Trainingsbeleuchtung
Straßenlampen: Straßenbeleuchtung, Straßenleuchten, Straßenlaternen, Laternen, Lichtpunkte, Mastleuchten, Straßenlampen, öffentliche Beleuchtung
Tiefgarage: Tiefgarage, Parkhaus, Parkdeck, Garage Beleuchtung, Parkgarage
Aufzug und Rolltreppe: Aufzug, Fahrstuhl, Rolltreppe, Lift
Schulklo und Wasser: Armaturen, Wasserspararmaturen, Perlatoren, Durchflussbegrenzer, Duschköpfe, wassersparend, Wassersparen
Grauwasser: Grauwasser, Betriebswasser, Brauchwasser, Wasserwiederverwendung, gereinigtes Abwasser, Filterspülwasser
Fahrradstellplätze am Bahnhof: Bahnhof Fahrrad, Radstation Bahnhof, Fahrradparkhaus Bahnhof, Bike and Ride, B+R, Fahrräder Bahnhof
Fahrradstellplätze an Schulen: Schule Fahrradständer, Schule Fahrradabstellanlage, Schule Fahrradbügel, Fahrradkeller Schule, Fahrräder Schule
Radnetz planen: Radverkehrskonzept, Radverkehrsplan, Radnetz, Radwegekonzept, Radentwicklungsplan, Radverkehrsnetz, Konzept Radverkehr, Lückenschluss Radnetz
Lücke schließen: Lückenschluss, Netzlücke, fehlendes Stück, durchgehende Verbindung, Lücke Radweg
Fußverkehr planen: Fußverkehrskonzept, Fußverkehrscheck, Fußwegekonzept, Fußverkehrsstrategie, Fußwegenetz, Gehwegkonzept, Fußverkehrs-Check
Hindernisse weg: Gehwegparken, freie Gehwege, Falschparker, Gehweg zugeparkt, Gehwege freihalten
Innenstadt ohne Autos: autofreie Innenstadt, Fußgängerzone erweitern, autoarme Innenstadt, Altstadt autofrei, Zentrum ohne Autos, Fußgängerbereich
Nahverkehr planen: Nahverkehrsplan, Liniennetz, Busnetz, Buskonzept, neues Liniennetz, Fahrplanreform, Linienkonzept
Neue Buslinie: Buslinie, neue Linie, Stadtbuslinie, Ringlinie, Schnellbus, Expressbus, Direktbus, Tangentiallinie, Quartierbus, Ortsbus
Straßenbahn: Straßenbahn, Stadtbahn, Tram, Regiotram, Straßenbahnlinie
Kostenlos Bus fahren: Gratis-ÖPNV, kostenloser Bus, Nulltarif, fahrscheinfrei, Bus gratis, freie Fahrt Bus, Schnupperticket, kostenfrei Bus
Ladestrom am Arbeitsplatz: Mitarbeiterladen, Laden am Arbeitsplatz, Ladepunkte Beschäftigte, Wallboxen Betriebshof, Ladepunkte Bauhof, Fuhrpark Laden
Ladestationen im Viertel: Laden im Quartier, Laternenladen, Bordsteinladen, Ladepunkte Wohngebiet, Laternenparker, Ladesäulen Quartier
Laden planen: Ladeinfrastrukturkonzept, Ladekonzept, Standortkonzept Laden, Ladesäulenkonzept, Masterplan Laden, Elektromobilitätskonzept
Schulbus: Schulbus, Schülerbeförderung, Busbegleiter, Schülerverkehr, Busschule
Fahrdienst: Fahrdienst, Bürgerfahrdienst, Seniorenfahrdienst, Einkaufsbus, Seniorenbus, Bürgerauto
Motorräder und Lärm: Motorradlärm, Lärmaktionsplan, Lärmminderung, Lärmkarte
Geschwindigkeit für Schulen: Tempo 30 Schule, Geschwindigkeit Schule, langsam vor der Schule
Hitzeplan aufstellen: Hitzeaktionsplan, Hitzekonzept, Hitzeschutzkonzept, Hitzevorsorgeplan, Plan für heiße Tage, Hitzeplan
Hitze auf der Arbeit: Arbeiten bei Hitze, Hitze am Arbeitsplatz, Beschäftigte im Freien, Arbeitszeit Sommer, Kühlwesten, UV-Schutz Bauhof
Hitze in Kitas: Kita Hitze, Kita Sonnensegel, Kita Schatten, Kindergarten Hitze, Kita Sonnenschutz, Krippe Hitze
Hitze in Schulen: Schule Hitze, Schule Sonnenschutz, Klassenräume Hitze, Schule Schatten, Schulgebäude Hitze, Schule Jalousien
Kühle Karte: Karte kühle Orte, Cool Spots, Stadtplan kühle Orte, Hitzestadtplan, Karte Trinkbrunnen, Erfrischungskarte
Bäume erfassen: Baumkataster, Baumkontrolle, Baumzustand, Baumvitalität, Baumerfassung, digitaler Baum
Baum spenden: Baumspende, Baumpatenschaft, Spendenbäume, Patenbaum, Baumpate, Baum stiften
Bäume auf Privatgrund: private Bäume, Privatgarten Baum, Bäume verschenken, Baum Gutschein, Gartenbaum
Stauden statt Wechselflor: Stauden, Wechselflor, Staudenbeete, Präriebeet, Dauerbepflanzung, trockenheitsverträgliche Stauden
Park umgestalten: Parkumgestaltung, Stadtpark, Parkpflegewerk, Pocketpark, Grünanlage Umgestaltung, klimagerechter Park, Westentaschenpark
Grün vernetzen: Grünzug, Grünverbindung, Biotopverbund, Freiraumkonzept, Grünordnung, Grüner Ring, Grünkonzept, Freiflächenkonzept
Fluss erlebbar machen: Flussufer Zugang, Uferstufen, Ufergestaltung, Stadt am Fluss, Uferpark, Zugang zum Wasser
Bach natürlich machen: Bachrenaturierung, Bach natürlich, Bachlauf Mäander, Bach naturnah, Gewässer naturnah, Bach verlegen
Rückhaltebecken: Hochwasserrückhaltebecken, Rückhaltebecken, Regenrückhaltebecken, Rückhalteraum, Polder, Flutmulde, Retentionsraum
Kanal größer machen: Kanalerneuerung, Stauraumkanal, Kanalsanierung, Regenüberlaufbecken, Regenüberlauf, Kanalvergrößerung, Mischwasserentlastung
Straße als Notwasserweg: Notwasserweg, Notwasserwege, Fließweg, Notabfluss, Multifunktionsfläche, Wasserplatz, multifunktionale Fläche
Brunnen bauen: Notbrunnen, Brunnen bohren, Brunnenbau, Grundwasserbrunnen, Tiefbrunnen
Trinkwasser sparen: Wasser sparen, Wassersparkampagne, Trinkwasserverbrauch, Wasserampel, Wasserverbrauch senken
Feuerlöschen im Wald: Löschteich, Zisterne Wald, Löschwasserentnahme, Löschwasserzisterne, Waldbrandvorsorge, Waldbrandkonzept
Stadtwald: Stadtwald, Kommunalwald, städtischer Wald, Gemeindewald, Forstbetrieb, Waldbewirtschaftung, Forstrevier
Klimafreundliche Schule: Klimaschule, klimaneutrale Schule, Klimaschutzschule, Schule ohne CO2, Energieschule, Nachhaltige Schule
Schulgarten: Schulgarten, Schulacker, Schulbeet, GemüseAckerdemie, Acker für Schüler, Ackerdemie, Gemüse Schüler
Kita-Garten: Kita-Garten, Kita-Außengelände, Naturkita, Kindergarten Garten, Außenspielfläche Kita, Außengelände Kinder, Kita naturnah
Ernährungsbildung: Ernährungsbildung, Kochkurs, Ernährungsführerschein, Kochen Schule, Ernährungswerkstatt, gesunde Ernährung
Ernährungsrat: Ernährungsrat, Ernährungsstrategie, Ernährungskonzept, kommunale Ernährung, Ernährungswende
Markt für Regionales: Wochenmarkt, Bauernmarkt, Regionalmarkt, Regiomat, Automat Hofprodukte, Feierabendmarkt, Regionalladen
Klimamesse: Energiemesse, Klimamesse, Baumesse, Umweltmesse, Sanierungsmesse, Energietag, Mobilitätstag
Vorträge: Vortragsreihe, Vorträge, Infoabend, Informationsabend, Ringvorlesung, Klimavortrag, Online-Vortrag
Infos im Netz: Klimaportal, Klimaseite, Internetportal, Homepage Klima, Website Klima, Internetauftritt, Online-Portal, Klimaplattform
Klimabüro: Klimabüro, Klimazentrum, Energieagentur, Umweltberatung, Klimaladen, Beratungszentrum Klima, Klimaschutzagentur, Energieladen
Nachhaltig leben im Viertel: klimafreundliche Nachbarschaft, Klimaquartier, Straßenteams, Klimanachbarn, Klimaviertel, nachbarschaftlicher Klimaschutz
Selber machen: Selbsthilfe, Werkstatt offen, offene Werkstatt, Makerspace, FabLab, Nähcafé, Upcycling
Kleider tauschen: Kleidertausch, Kleidertauschbörse, Kleiderkammer, Kleiderschrank, Kleiderbörse, Altkleider, Modetausch
Spielzeug und Bücher tauschen: Spielzeugtausch, Büchertausch, Bücherschrank, Spielzeug leihen, offenes Bücherregal
Müll in der Verwaltung: Mülltrennung Büro, Abfalltrennung Verwaltung, Wertstoffe Büro, Trennsystem Schulen, Mülltrennung Schulen
Baustoffe lagern: Bauteillager, Gebrauchtbaustoffe, Baustofflager, Baustoffbörse, Bauteilkreisel, Bauteilmarkt
Straßenbau mit Recycling: Recyclingasphalt, Recyclingmaterial Straßenbau, RC-Baustoffe, Ersatzbaustoffe, Wiederverwendung Pflaster, Altpflaster
CO2 speichern: Pflanzenkohle, Pyrolyse, Kohlenstoffsenke, CO2-Senke, negative Emissionen, CO2-Abscheidung, Terra Preta
Klimaschutz ausgleichen: Kompensation, CO2-Ausgleich, Klimaschutzprojekte Ausgleich, CO2-Zertifikate, Ökokonto, Ausgleichsflächen
Ziel setzen: Klimaneutralität 2035, Klimaneutralität 2040, Klimaziel, klimaneutral bis, Treibhausgasneutralität, Klimanotstand
Bürgerbudget: Bürgerhaushalt, Bürgerbudget, Stadtteilbudget, Klimabudget Bürger, Quartiersfonds, Ortsteilbudget
Stiftung und Spende: Stiftung, Klimastiftung, Crowdfunding, Spenden, Sponsoring, Bürgerstiftung
Wirtschaft und Klima: Klimapakt Wirtschaft, Klimabündnis Unternehmen, Klimapakt, Selbstverpflichtung Unternehmen, Klimaallianz
Einkaufen ohne Auto: Einkaufen Rad, Lieferdienst Einzelhandel, Heimatlieferdienst, Lieferservice Händler, Einkauf nach Hause
Geschäfte sparen Energie: Ladentüren, Türen zu, Kühlregale, Schaufensterbeleuchtung, Schaufenster, Werbebeleuchtung, Leuchtreklame, Werbeanlagen
Digitale Sitzung: Videokonferenz, Online-Sitzung, hybride Sitzung, digitale Besprechung, Konferenztechnik
Drucken: Drucker, Druckerpool, Follow-Me-Printing, Druckzentrale, Multifunktionsdrucker, Kopierer
Fuhrpark elektrisch: E-Fuhrpark, Elektrofahrzeuge Fuhrpark, Elektro-Dienstwagen, E-Dienstwagen, Dienstwagen elektrisch, E-Autos Verwaltung, Fuhrpark Elektro
Feuerwehr elektrisch: Feuerwehr Elektro, E-Löschfahrzeug, Einsatzfahrzeuge elektrisch, Kommandowagen
Krankenhaus sparen: Klinik Energie, Krankenhaus Energie, Klinikum Wärme, Krankenhaus Klima, Klinik nachhaltig
Notstrom mit Sonne: Notstrom Photovoltaik, Notstrom Batterie, Inselnetz, schwarzstartfähig, Notstrom Solar, Ersatzstrom
Auf dem Friedhof: Friedhof Wasser, Friedhof Bäume, Friedhof Grün, Friedhofsentwicklung, Friedhofskonzept, Urnenwald, Baumgräber
`;
