/** What is talked about together in energy supply and buildings. Form of the lines: circlesIn.ts. */
export const energyCircles = `
Solarstrom: Photovoltaik, PV, Solar, Sonnenstrom, Sonnenenergie, Modul, kWp, Wechselrichter, Sonnendach, Agri-PV
Balkonsolar: Balkonkraftwerk, Balkonmodul, Balkonsolar, Steckersolar, Stecker-Solar, Balkon Strom, Balkon Modul
Solarwärme: Solarthermie, Kollektor, Sonnenwärme, Solarwärme, Vakuumröhren
Mieterstrom: Mieterstrom, Gemeinschaftliche Gebäudeversorgung, Mieter Strom, Mietshaus Strom, Mieter Sonnenstrom
Bürgerenergie: Genossenschaft, Bürgerenergie, Bürgerbeteiligung Energie, Bürgersolar, Anteile, Nachrangdarlehen,
  Bürgerinvest, Anleger, investieren Bürger, Crowdfunding, Schwarmfinanzierung, Einwohner investieren
Dachpacht: Verpachtung Dach, Dachpacht, Pachtvertrag Dach, Dachflächen überlassen, Dächer bereitstellen, Dächer Nutzung,
  Pacht Dächer, Gestattungsvertrag, Dachnutzung, Objekte Nutzung
Solarparkplatz: Carport, Solarcarport, Überdachung Stellplätze, Überdachung Parkplatz, Parkplatz Solar, Parkdeck Solar,
  Stellplätze Solar, Überdachung Park
Freiflächensolar: Freifläche Solar, Solarpark, Freiflächen-PV, Freiflächenanlage, Solarfeld, Agri-PV, Agri-Photovoltaik,
  Deponie Solar, schwimmend Solar, Floating, Baggersee Solar, Lärmschutzwand Solar
Solarkataster: Solarkataster, Solarpotenzial, Dacheignung, Dachcheck, Eignung Dach, Solarrechner
Windenergie: Windkraft, Windrad, Windräder, Windpark, Windenergie, Repowering, Rotor, Kleinwind, Windvorrang
Wasserkraft: Wasserkraft, Turbine, Wasserrad, Mühlrad, Kleinwasserkraft, Mühle Strom, Wehr Strom, Triebwerk,
  Staustufe, Mahlwerk
Biogas: Biogas, Biomethan, Vergärung, Fermenter, Gärbehälter, Gärrest, Faulgas, Klärgas, Gülle, Wirtschaftsdünger,
  Energiepflanzen, Silomais
Holzenergie: Pellet, Hackschnitzel, Holzheiz, Biomasse, Altholz, Holzkessel, Landschaftspflegeholz, Scheitholz
Erdwärme: Geothermie, Erdwärme, Erdsonde, Sonden, Tiefengeothermie, Seismik, Vibrotruck, Thermalwasser, Erdkollektor,
  Untergrund Wärme, Grundwasser Wärme, Bohrung Wärme
Tiefenerkundung: Seismik, Vibrotruck, Untergrunduntersuchung, Erkundungsbohrung, Probebohrung, geologisch, Messkampagne
Wärmepumpe: Wärmepumpe, Umweltwärme, Luftwärme, Flusswärme, Seewärme, Großwärmepumpe, Luft-Wasser
Abwasserwärme: Abwasserwärme, Kanal Wärme, Schmutzwasser Wärme, Schmutzwasser Energie, Schmutzwasser beheizen,
  Wärmetauscher Kanal, Kanalwärme, Sammler Wärme, Abwasser heizen, Abwasser Wärme
Abwärme: Abwärme, Prozesswärme, Rechenzentrum Wärme, Rückgewinnung Wärme, Wärmerückgewinnung, Restwärme, Kühlung Wärme
Rückgewinnung: Wärmerückgewinnung, rückgewinn, zurückgewinnen, Wärmetauscher
Spülwasser: Spülwasser, Filterspül
Wärmespeicher: Wärmespeicher, Erdbecken, Saisonspeicher, Langzeitspeicher, Pufferspeicher, Aquiferspeicher, Eisspeicher
Stromspeicher: Stromspeicher, Batterie, Akkuspeicher, Großspeicher, Quartierspeicher, Heimspeicher, Lithium
Fernwärme: Fernwärme, Nahwärme, Wärmenetz, Verbundnetz, Hausstation, Übergabestation, Übergabepunkt, Heizwerk,
  Heizkraftwerk, Wärmetrasse, Wärmeverbund, Bestandsnetz, Wärmelieferung, Hausanschluss Wärme
Netztemperatur: Vorlauf, Rücklauf, Niedertemperatur, Netztemperatur, Absenkung Temperatur, Spreizung, kalte Nahwärme,
  LowEx, Temperaturabsenkung
Erzeugungsumbau: Dekarbonisierung, Transformationsplan, erdgasfrei, fossilfrei, Gasturbine, Power-to-Heat,
  Elektrokessel, Elektrodenkessel, Kohleausstieg, Heizkraftwerk, Kraftwerk, Spitzenlastkessel
Blockheizkraft: Blockheizkraftwerk, BHKW, Kraft-Wärme, KWK
Wärmeplanung: Wärmeplan, Wärmeplanung, Wärmewende, Eignungsgebiet, Wärmekataster
Wasserstoff: Wasserstoff, Elektrolyse, Elektrolyseur, H2, Brennstoffzelle, Power-to-Gas
Stromnetz: Stromnetz, Verteilnetz, Ortsnetz, Trafo, Smart Grid, Netzanschluss, Umspannwerk, Netzausbau, Mittelspannung
Lastmanagement: Lastmanagement, Lastverschiebung, Smart Meter, Flexibilität, dynamischer Tarif, virtuelles Kraftwerk,
  intelligente Zähler, Lastspitzen, Spitzenlast, iMSys, Messsystem
Gasausstieg: Gasnetz, Gasleitung, Stilllegung Gas, Rückbau Gas, Gasanschluss, Gasausstieg, Erdgasnetz
Ölausstieg: Ölheizung, Heizöl, Ölkessel, Öltank, Ölheizungen
Ökostrom: Ökostrom, Grünstrom, Naturstrom, Ökostromtarif, Direktliefervertrag, PPA, Herkunftsnachweis, Strombezug
Kesseltausch: Kesseltausch, Heizungstausch, Heizungserneuerung, Heizkessel, Heizungsersatz, Heizung erneuern,
  Heizung ersetzen, Kessel ersetzt, Ersatz Ölheizung, statt Heizöl, statt Erdgas, Gaskessel, Heizanlage
Heizungsoptimierung: hydraulisch, Abgleich, Heizkurve, Thermostat, Nachtabsenkung, Heizungsoptimierung, Einzelraumregelung,
  Raumtemperatur, Heizungsregelung, Heizungspumpe, Heizzeiten, Absenkbetrieb
Energiemanagement: Energiemanagement, Energiecontrolling, Verbrauchsdaten, Energiemonitoring, Zählerdaten, Leittechnik,
  Gebäudeleittechnik, Verbrauchserfassung, Energiebericht, Verbrauchscontrolling, Zähler, Fernauslesung
Energiesparen: Energiesparen, Stromsparen, Energieeinsparung, stromsparend, energiesparend, Stromverbrauch, Energieverbrauch,
  Verbrauch senken, Verbrauch reduzieren, sparsam, haushalten
Stromsparhilfe: Stromspar-Check, Stromsparhelfer, Energieschuldner, Energiearmut, Stromsperre, Stromschulden, Kühlschrank
Messgeräte: Messkoffer, Messgerät, Strommessgerät, Wärmebildkamera, Thermografie, CO2-Ampel, Datenlogger
Thermografie: Thermografie, Wärmebild, Infrarot, Thermografiespaziergang
Beleuchtung: Beleuchtung, LED, Leuchte, Leuchtmittel, Lampen, Licht, Lumen, Kelvin, Halogen, Natriumdampf
Straßenlicht: Straßenbeleuchtung, Straßenleuchte, Straßenlaterne, Laterne, Lichtpunkt, Mastleuchte
Lichtschutz: Lichtverschmutzung, insektenfreundlich Licht, insektenfreundlich Beleuchtung, Nachtfalter, Fledermaus Licht,
  amber, warmweiß, bedarfsgesteuert Licht, Sternenpark, Nachtdunkelheit, Dunkelheit, adaptive Beleuchtung, Himmel dunkel
Pumpen: Pumpe, Umwälz, Frequenzumrichter, Drehzahl, Motoren, Antriebe, Druckerhöhung, Hebewerk, Hocheffizienzpumpe
Badtechnik: Badewasser, Beckenwasser, Beckenabdeckung, Filterlauf, Absorber, Schwimmbadtechnik, Umwälz Bad, Beckenhydraulik,
  Badegast, Filteranlage
Lüftung: Lüftung, Zuluft, Abluft, Raumluft, RLT, Lüftungsanlage, Frischluft, Ventilator
Kühlung: Kälte, Klimaanlage, Kühlung, Kältemittel, Klimatisierung, Kühlanlage, Nachtlüftung, adiabat
Dämmung: Dämmung, dämmen, isolieren, Wärmedämm, Dämmstoff, Mineralwolle, Mineralfaser, Zellulose, WDVS, Gebäudehülle,
  Hülle, Isolierung, Einblasdämmung
Fassade: Fassade, Außenwand, Außenwände, Außenhülle, Vorhangfassade
Innendämmung: Innendämmung, Kalziumsilikat, raumseitig, kapillaraktiv, innen dämmen, Innenseite dämmen
Dachdämmung: oberste Geschossdecke, Dachboden, Dachdämmung, Dachsanierung, Flachdach, Speicher dämmen
Kellerdecke: Kellerdecke
Fenster: Fenster, Verglasung, Dreifachverglasung, Scheiben, Isolierglas, Türen
Denkmalschutz: Denkmal, denkmalgeschützt, historisch, steht unter Schutz, denkmalverträglich, Baudenkmal, Fachwerk
Energetische Sanierung: energetisch, Sanierung, Modernisierung, ertüchtig, Gesamtsanierung, Generalsanierung, Kernsanierung,
  sanieren, Instandsetzung
Passivhaus: Passivhaus, Effizienzhaus, EH 40, Nullenergie, Plusenergie, Energiestandard, Niedrigenergie
Neubau: Neubau, Ersatzneubau, Neuerrichtung, neues Gebäude, Anbau, Erweiterungsbau
Sonnenschutz: Raffstore, Jalousie, Markise, Sonnenschutz, Verschattung, Sonnensegel, sommerlich Wärmeschutz, Rollo,
  Außenrollo, Lamellen, Beschattung, Sonnenschirm, Überhitzung
Holzbau: Holzbau, Holzbauweise, Holzrahmen, Holzmodul, Massivholz, Brettsperrholz, Holzkonstruktion, aus Holz gebaut, Holzhybrid
Baustoffe: Baustoff, Recyclingbeton, R-Beton, Lehmbau, Lehm, Strohballen, Ökobilanz, graue Energie, Baumaterial, nachwachsend,
  cradle, DGNB, BNB, Lebenszyklus, Lebensdauer, QNG
Wiederverwendung Bau: Bauteilbörse, Urban Mining, Bauteile, Wiederverwendung Abbruch, Rückbau, Abbruch, Abriss, Teilabriss,
  Materialpass, Gebäudepass, Bauteilkatalog, zirkuläres Bauen, selektiver Rückbau
Bauschutt: Bauschutt, Erdaushub, Bodenaushub, Bauabfall, Baustellenabfall, Recyclingmaterial
Flächensparen Büro: Desksharing, Büroflächen, Arbeitsplätze teilen, Flächenmanagement, Raumauslastung, Büroraum,
  Flächenreduktion, Belegung Räume
Sanierungsberatung: Energieberatung, Sanierungsberatung, Haus-zu-Haus, Sanierungsfahrplan, Sanierungsmanager,
  Beratung Eigentümer, Hausbesitzer, Beratung Sanierung, Modernisierungsberatung, Energiekarawane, Sanierungslotse
Wohneigentum: Wohnungseigentümer, WEG, Eigentümergemeinschaft, Hausverwaltung, Eigentümer, Eigenheim, Einfamilienhaus
Wohnungstausch: Wohnungstausch, Wohnraum teilen, Umzug Wohnung, Jung kauft Alt, Untermiete, Wohnen für Hilfe, Wohnfläche,
  Leerstand, Wohnungsteilung, Einliegerwohnung
Sanierungsgebiet: Quartierskonzept, Sanierungsgebiet, energetisches Quartier, KfW 432, Quartierssanierung, Serielle, Energiesprong
Wassererwärmung: Warmwasser, Durchlauferhitzer, Boiler, Duschen, Trinkwassererwärmung
Wassersparen: Wassersparen, Perlator, Wasserverbrauch, Sparduschkopf, Trinkwasser sparen, wassersparend
Druckluft: Druckluft, Kompressor
Serverkühlung: Server, Rechenzentrum, Hosts, Virtualisierung, Serverraum, Cloud, virtualisieren
Contracting: Contracting, Energieliefervertrag, Einsparcontracting, Intracting
Fliegende Bauten: Container, Interim, Modulbau, Traglufthalle
`;
