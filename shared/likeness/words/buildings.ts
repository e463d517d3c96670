/** Buildings: parts, technique, standards. Form of the lines: dictionary.ts. */
export const buildingWords = `
# Gegenstand
Gebäudehülle = Hülle, Hüllsanierung, Außenhülle
Energetische Sanierung = Gebäudesanierung, energetische Gebäudesanierung, energetische Modernisierung, energetische Ertüchtigung, thermische Sanierung, Wärmedämmung und Fenster, energetische Erneuerung, klimagerechte Sanierung, Gebäudemodernisierung, Altbausanierung, wärmetechnische Sanierung, energetisch sanieren, energetische Instandsetzung, energetische Verbesserung
Dämmung = Wärmedämmung, Fassadendämmung, Dachdämmung, Außenwanddämmung, Isolierung, Wärmeschutz, Kellerdeckendämmung, Dämmmaßnahme, Gebäudedämmung
Fenster = Fenstertausch, Fenstererneuerung, Dreifachverglasung, Verglasung, Wärmeschutzverglasung
Fassade = Fassadensanierung, Außenwand
Dachsanierung = Dacherneuerung, Dachabdichtung, Neueindeckung, Dachinstandsetzung, Dacheindeckung
Heizung = Heizungsanlage, Heizkessel, Heizungstechnik, Heizungssystem, Heizsystem, Wärmeerzeuger, Wärmeerzeugung, Kessel, Heizzentrale, Heizungskessel, Wärmeversorgung, Heizungspumpe, Heizungsumstellung, Wärmebereitstellung
Ölheizung = Ölkessel, Ölbrenner, Heizöl
Gasheizung = Gaskessel, Gastherme, Gasbrenner
Hydraulischer Abgleich = Heizungsoptimierung, Heizungsabgleich, Pumpentausch, Umwälzpumpe
Lüftung = Lüftungsanlage, RLT, RLT-Anlage, raumlufttechnische Anlage, Raumlufttechnik, Lüftungstechnik
Kälte = Kühlung, Klimaanlage, Klimatisierung, Kälteanlage, Kältetechnik
Gebäudeautomation = Gebäudeleittechnik, GLT, MSR, MSR-Technik, Regelungstechnik, Gebäudesteuerung, Heizungssteuerung, Smart Building, Einzelraumregelung, Gebäudetechnik, TGA, intelligente Thermostate, Thermostat, Gebäuderegelung
Passivhaus = Passivhausstandard, Plusenergiehaus, KfW-40, Effizienzhaus, Niedrigstenergiegebäude, Effizienzhausstandard, Energiestandard, Niedrigenergiehaus, Nullenergiehaus, Energiestandards, Effizienzstandard
Nachhaltiges Bauen = ökologisches Bauen, klimagerechtes Bauen, klimafreundliches Bauen, klimaneutrales Bauen, nachhaltiger Neubau, DGNB, BNB, Baustandard, Bauleitlinie, Gebäudeleitlinie
Holzbau = Bauen mit Holz, Holzbauweise, nachwachsende Baustoffe, Holzhybridbau, Holzbauoffensive, nachwachsende Rohstoffe
Baustoffrecycling = zirkuläres Bauen, kreislaufgerechtes Bauen, Recyclingbeton, RC-Beton, Recyclingbaustoffe, Bauteilbörse, Baustoffbörse, Urban Mining, Materialkataster
Graue Energie = Lebenszyklus, Lebenszykluskosten, Ökobilanzierung
Bauleitplanung = Bebauungsplan, B-Plan, Bauleitplan, Bebauungsplanung, Flächennutzungsplan, FNP, städtebaulicher Vertrag, Bauplanung, Bauleitpläne
Quartierskonzept = energetisches Quartierskonzept, KfW 432, Quartierssanierung, Quartiersentwicklung, Quartierskonzepte, integriertes Quartierskonzept
Sanierungsmanagement = Sanierungsmanager, Quartiersmanagement, Quartiersmanager
Sanierungsfahrplan = iSFP, Gebäudefahrplan, Sanierungsplan, Sanierungsstrategie
Nachverdichtung = Innenentwicklung, Baulückenkataster, Baulücken, Aufstockung, flächensparendes Bauen, Flächensparen
Wohnraum = Wohnungstausch, Wohnflächentausch, Wohnfläche, Wohnungsbau, Jung kauft Alt, Umbau im Bestand, Wohnen im Alter, Tiny House
Denkmalschutz = Denkmal, Denkmalpflege
Thermografie = Wärmebild, Wärmebildkamera, Gebäudethermografie, Thermografieaktion, Thermographie, Wärmebildaktion
Fahrstuhl = Aufzug
# Ort
öffentliche Gebäude = kommunale Gebäude, städtische Gebäude, Verwaltungsgebäude, kommunale Liegenschaften, städtische Liegenschaften, Liegenschaften, gemeindeeigene Gebäude, kreiseigene Gebäude, kommunale Immobilien, stadteigene Gebäude, Dienstgebäude, öffentliche Liegenschaften, Amtsgebäude, Behördengebäude, städtische Immobilien, Stadtgebäude, Gebäude der Stadt, kommunaler Gebäudebestand, eigene Liegenschaften, eigene Gebäude, Nichtwohngebäude, Liegenschaften der Stadt, städtische Objekte, gemeindliche Gebäude, Gemeindegebäude
Mehrfamilienhaus = MFH, Mehrparteienhaus, Geschosswohnungsbau, Mietshaus, Wohnblock, Wohnanlage, Mehrgeschosser, Mietwohnung, Mietwohnungsbau, Miethaus
Einfamilienhaus = EFH, Eigenheim, Ein- und Zweifamilienhaus, Eigenheimsiedlung, Einfamilienhausgebiet, Privathaus, Ein- und Zweifamilienhäuser, Einzelhaus
Wohngebäude = Wohnhaus, Wohnungsbestand, Wohnimmobilie, Altbau, Gebäudebestand, Bestandsgebäude, private Gebäude, Wohngebäudebestand
Neubauten = Neubauvorhaben, neue Gebäude
`;
