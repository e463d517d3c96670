/** Buildings: parts, technique, standards, planning. Form of the lines: dictionary.ts. */
export const buildingWords = `
# Gegenstand
Gebäudehülle = Hülle, Hüllsanierung, Außenhülle, Außenhaut
Energetische Sanierung = Gebäudesanierung, energetische Gebäudesanierung, energetische Modernisierung,
  energetische Ertüchtigung, thermische Sanierung, Wärmedämmung und Fenster, energetische Erneuerung,
  klimagerechte Sanierung, Gebäudemodernisierung, Altbausanierung, wärmetechnische Sanierung, energetisch
  sanieren, energetische Instandsetzung, energetische Verbesserung, energetische Aufwertung, Wärmesanierung,
  energieeffiziente Sanierung, energetische Gebäudeerneuerung, Sanierung zum Effizienzhaus, energetische
  Hüllsanierung, Vollsanierung, serielles Sanieren, serielle Sanierung, energetischer Umbau, Bestandssanierung,
  Energiesprong, Gebäudeertüchtigung, energetische Grundsanierung, energetische Optimierung, thermische
  Ertüchtigung, Hausmodernisierung, Haussanierung, Altbaumodernisierung
Dämmung = Wärmedämmung, Isolierung, Wärmeschutz, Dämmmaßnahme, Gebäudedämmung, Dämmen, Isolierung der
  Gebäudehülle, Deckendämmung, Isolieren, Einblasdämmung, Kerndämmung, Isolation, Rohrdämmung, isolierte Wände
Dachdämmung = Geschossdeckendämmung, Dämmung der obersten Geschossdecke, Dachbodendämmung, Dämmung des
  Dachbodens, oberste Geschossdecke, Dachboden dämmen, Speicherboden dämmen
Kellerdeckendämmung = Kellerdeckenisolierung, Dämmung der Kellerdecke
Fassadendämmung = Außenwanddämmung, Fassadenisolierung, Außendämmung, Dämmen von Außenwänden, Wanddämmung,
  Dämmung der Außenwände, Fassadenisolation, Außenwände isolieren, Außenwände dämmen, Isolierung der Außenwände,
  Wärmedämmverbundsystem, WDVS, Fassade dämmen, Isolierung der Fassade, gedämmte Außenhülle, Dämmung der
  Fassaden
Fenster = Fenstertausch, Fenstererneuerung, Dreifachverglasung, Verglasung, Wärmeschutzverglasung,
  Dreifachverglaste Fenster, Isolierglasfenster, Isolierverglasung, Dreifachglas, 3-fach-Verglasung,
  Glasflächen, Dreischeibenverglasung, Fensteraustausch, neue Fenster, Austausch der Fenster
Fassade = Fassadensanierung, Außenwand, Außenfassade, Hauswand
Dachsanierung = Dacherneuerung, Dachabdichtung, Neueindeckung, Dachinstandsetzung, Dacheindeckung, Sanierung des
  Daches, Dachertüchtigung, Dachneubau, Dachmodernisierung
Heizung = Heizungsanlage, Heizkessel, Heizungstechnik, Heizungssystem, Heizsystem, Wärmeerzeuger,
  Wärmeerzeugung, Kessel, Heizzentrale, Heizungskessel, Wärmeversorgung, Wärmebereitstellung, Wärmezentrale,
  Feuerungsanlage, Beheizung, Heizen, Raumwärme
Ölheizung = Ölkessel, Ölbrenner, Heizöl, Ölheizungen, Ölausstieg, Heizölkessel, Heizen mit Öl
Gasheizung = Gaskessel, Gastherme, Gasbrenner, Erdgasheizung, Erdgaskessel, Gasthermen, Heizen mit Gas
Hydraulischer Abgleich = Heizungsoptimierung, Heizungsabgleich, hydr. Abgleich, Hydraulikabgleich,
  Heizungsfeineinstellung, besser eingestellte Heizungen, Heizungsoptimierungen, Optimierung der Heizung,
  Einregulierung, Feinjustierung der Heizung, Heizkreise einregulieren, Einstellung der Heizung,
  Heizungseinregulierung, Einregulierung der Heizkreise, richtige Einstellung von Heizungen, Abgleich der
  Heizkreise, gleichmäßige Wärmeverteilung
Lüftung = Lüftungsanlage, RLT, RLT-Anlage, raumlufttechnische Anlage, Raumlufttechnik, Lüftungstechnik, Be- und
  Entlüftung, Belüftung, mechanische Lüftung, kontrollierte Wohnraumlüftung, Luftaustausch, Zu- und
  Abluftanlage, Abluftanlage, Stoßlüften, Klassenraumlüftung, Frischluftsystem, Frischluftanlage,
  Frischluftzufuhr, Lüftung mit WRG, Lüftung mit Wärmerückgewinnung, Lüftungsanlage mit Wärmerückgewinnung,
  Lüftungsgeräte, Belüftungsanlage
CO2-Ampel = CO2-Ampeln, CO2-Melder, Luftgüteampel, Luftqualitätsanzeige, CO2-Messgerät, CO2-Sensoren
Kälte = Kühlung, Klimaanlage, Klimatisierung, Kälteanlage, Kältetechnik, Kälteversorgung, passive Kühlung,
  Freikühlung, Fernkälte, adiabate Kühlung, Kältemaschine, Klimageräte, Kühlsystem, natürliche Kältemittel
Gebäudeautomation = Gebäudeleittechnik, GLT, MSR, MSR-Technik, Regelungstechnik, Gebäudesteuerung, Smart
  Building, Gebäudetechnik, TGA, Gebäuderegelung, Raumautomation, Gebäudeautomatisierung, GA, Mess-, Steuer- und
  Regelungstechnik, automatische Gebäudesteuerung, smarte Heizungssteuerung, smarte Gebäude, BACS, zentrale
  Leittechnik, technische Gebäudeausrüstung, Haustechnik
Heizungsregelung = Heizungssteuerung, Thermostat, intelligente Thermostate, Thermostatventile, Thermostate,
  Heizkörperthermostate, Einzelraumregelung, Heizkurve, Raumregelung, Vorlauftemperatur, Vorlauftemperaturen,
  Heizungseinstellung, Steuerung der Heizung, Regelung der Heizung, Heizzeiten, Funkthermostat, Funkthermostate,
  Heizkörperregler, selbstlernende Thermostate, smarte Thermostate, Raumtemperaturregelung, Thermostattausch,
  Behördenthermostate, programmierbare Thermostate, Nachtabsenkung, digitale Thermostate
Passivhaus = Passivhausstandard, Plusenergiehaus, KfW-40, Effizienzhaus, Niedrigstenergiegebäude,
  Effizienzhausstandard, Energiestandard, Niedrigenergiehaus, Nullenergiehaus, Energiestandards,
  Effizienzstandard, Passivhausbauweise, Niedrigstenergiehaus, Nullemissionshaus, Plusenergiegebäude,
  KfW-Effizienzhaus, KfW 40, KfW 55, EH 40, EH40, EG 40, QNG, Effizienzgebäude, Passivbauweise, energieautarkes
  Gebäude, klimaneutrales Gebäude, Nullenergiegebäude, hocheffizienter Neubau, hoher Energiestandard,
  Effizienzhaus 40
Nachhaltiges Bauen = ökologisches Bauen, klimagerechtes Bauen, klimafreundliches Bauen, klimaneutrales Bauen,
  nachhaltiger Neubau, DGNB, BNB, Baustandard, Bauleitlinie, Gebäudeleitlinie, klimagerechter Neubau,
  ressourcenschonendes Bauen, Bauen für die Zukunft, umweltgerechtes Bauen, Qualitätssiegel Nachhaltiges
  Gebäude, klimafreundlicher Neubau, energieeffizientes Bauen, ökologischer Hausbau, Leitlinie Bauen,
  Energieleitlinie, energetische Standards für Neubauten, nachhaltige Gebäude, Zertifizierung von Gebäuden,
  ökologische Bauweise, umweltfreundliches Bauen, ökologische Hochbauten, Baustandards, nachhaltige
  Gebäudestandards, Standards für Hochbauten, Planungsleitfaden, Gebäudestandard, nachhaltiger Hochbau,
  Energiestandards für Neubauten
Holzbau = Bauen mit Holz, Holzbauweise, nachwachsende Baustoffe, Holzhybridbau, Holzbauoffensive, nachwachsende
  Rohstoffe, Holzgebäude, Holzmodulbau, Bauen in Holz, Modulbau in Holz, Holzrahmenbau, Gebäude aus Holz,
  Holzbauquote, Holzbauten, Holzständerbau, Massivholzbau, Holzkonstruktion, Holzhaus
Baustoffrecycling = Recyclingbeton, RC-Beton, Recyclingbaustoffe, Baustoffbörse, Wiederverwendung von
  Baustoffen, Recycling von Baustoffen, R-Beton, gebrauchte Baustoffe, Bauschuttrecycling, Bauabfälle,
  Bauschutt, kreislauffähiges Bauen, Cradle to Cradle, C2C, Bauen im Kreislauf, Bauteilmarkt, gebrauchte
  Bauteile, Ersatzbaustoffe, Bauteil-Recycling, Bauteilrecycling
Graue Energie = Lebenszyklus, Ökobilanzierung, graue Emissionen, LCA
Bauleitplanung = Bebauungsplan, B-Plan, Bauleitplan, Bebauungsplanung, Flächennutzungsplan, FNP, städtebaulicher
  Vertrag, Bauplanung, Bauleitpläne, Bebauungspläne, städtebauliche Verträge, F-Plan, Flächennutzungspläne,
  verbindliche Bauleitplanung, Planverfahren, Kaufverträge, klimagerechte Stadtplanung
Quartierskonzept = energetisches Quartierskonzept, Quartierssanierung, Quartiersentwicklung, Quartierskonzepte,
  integriertes Quartierskonzept, IEQK, integriertes energetisches Quartierskonzept, Konzept fürs Quartier,
  Quartiersversorgung, Quartierslösung, energetische Stadtsanierung, Energiequartier
Sanierungsmanagement = Sanierungsmanager, Quartiersmanagement, Quartiersmanager, Kümmerer Sanierung,
  Quartierskümmerer, Quartierssanierungsmanagement
Sanierungsfahrplan = iSFP, Gebäudefahrplan, Sanierungsplan, Sanierungsstrategie, SFP, Sanierungskonzept,
  Fahrplan Gebäudesanierung, Sanierungsfahrpläne, stufenweise Sanierung, Prioritätenliste Gebäude,
  Sanierungsprogramm, Gebäudestrategie, Sanierungsplanung, Masterplan Sanierung, Fahrplan für die Sanierung
Nachverdichtung = Innenentwicklung, Baulückenkataster, Baulücken, Aufstockung, flächensparendes Bauen,
  Flächensparen, Innenverdichtung, Baulandmobilisierung, doppelte Innenentwicklung, Flächensparendes Wohnen,
  Reduzierung des Flächenverbrauchs, sparsamer Umgang mit Fläche
Wohnraum = Wohnflächentausch, Wohnfläche, Wohnungsbau, Umbau im Bestand, Wohnen im Alter, Tiny House,
  Mehrgenerationenwohnen, Wohnprojekt, gemeinschaftliches Wohnen, Wohnungsgröße, suffizientes Wohnen,
  Wohnflächenverbrauch, kleiner wohnen, flächeneffizientes Wohnen, Einliegerwohnung
Denkmalschutz = Denkmal, Denkmalpflege, historische Gebäude, denkmalgeschützt
Thermografie = Wärmebild, Wärmebildkamera, Gebäudethermografie, Thermografieaktion, Thermographie,
  Wärmebildaktion, Wärmebilder, Thermografiespaziergang, Infrarotaufnahmen, Thermografie-Spaziergang,
  Thermobilder, Infrarotkamera, Infrarotbilder
Fahrstuhl = Aufzug
Türen = Haustür, Außentür, Eingangstüren, Automatiktüren, Windfang
Fossile Heizung = fossile Heizungen, fossile Wärmeerzeuger, Heizungen mit Öl und Gas, Öl- und Gasheizung, Öl-
  und Gaskessel, fossile Kessel
Nachtspeicherheizung = Nachtspeicherofen, Elektroheizung, Stromheizung, Elektrodirektheizung, Infrarotheizung
Warmwasser = Trinkwassererwärmung, Warmwasserbereitung, Durchlauferhitzer, Warmwasserversorgung, Brauchwasser,
  Duschwasser
Nachhaltige Baustoffe = ökologische Baustoffe, klimafreundliche Baustoffe, nachhaltige Baumaterialien,
  Strohballenbau, Lehmbau, Naturbaustoffe, Lehm und Stroh, nachhaltige Materialien, Zellulosedämmung,
  Ökobaustoffe
Stadtentwicklung = Stadtplanung, städtebauliche Entwicklung, ISEK, INSEK, integriertes Stadtentwicklungskonzept,
  Städtebau, Siedlungsentwicklung, Ortsentwicklung, Dorfentwicklung, Dorferneuerung, kompakte Stadt, Stadt der
  kurzen Wege, 15-Minuten-Stadt
Konzeptvergabe = Grundstücksvergabe, Vergabe von Grundstücken, Erbbaurecht, Grundstücksverkauf, Erbpacht
Sanierungsgebiet = Sanierungsgebiete, städtebauliche Sanierung, Sanierungssatzung
Blower-Door-Test = Luftdichtheitsprüfung, Luftdichtigkeit
Gebäudebegehung = Energierundgang, Begehung von Gebäuden, Energie-Rundgang
Sanitär = WC, Toilette, Toiletten, Armaturen, wassersparende Armaturen
`;
