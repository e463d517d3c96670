/** Energy and buildings, told apart more finely and in more words. Form of the lines: dictionary.ts. */
export const widerEnergyWords = `
# Gegenstand
Dachverpachtung = Verpachtung von Dächern, Verpachtung kommunaler Dächer, Dachflächenverpachtung, Dachpacht,
  Dächer überlassen, Überlassung von Dachflächen, Dachbörse, Dachflächenbörse, Dachflächenpool
Tiefengeothermie = tiefe Geothermie, Tiefenwärme, Tiefe Erdwärme, Thermalwasser, hydrothermale Geothermie,
  Erdwärme aus großer Tiefe, Tiefenbohrung, Wärme aus der Tiefe
Seismik = Vibrotruck, Untergrunduntersuchung, Untergrunderkundung, geologische Erkundung, seismische Messung,
  Seismische Untersuchung, Messkampagne im Untergrund, Erkundung des Untergrunds, Erkundungsbohrung
Absenkung der Netztemperatur = Netztemperaturabsenkung, Temperaturabsenkung im Netz, Niedertemperaturfähigkeit,
  niedrigere Vorlauftemperaturen, Rücklaufoptimierung, Absenkung der Vorlauftemperatur, Netztemperaturen senken
Übergabestation = Hausstation, Übergabepunkt, Hausanschlussstation, Wärmeübergabestation,
  Fernwärmeübergabestation
Wärmerückgewinnung = Wärme zurückgewinnen, Wärmerückgewinnungsanlage, Rückgewinnung von Wärme, WRG, Wärme aus
  Filterspülwasser, Spülwasserwärme
Heizungstausch = Kesseltausch, Heizkesseltausch, Austausch alter Heizkessel, Austausch der Heizung,
  Heizungswechsel, Ersatz der Ölheizung, Ersatz der Gasheizung, Heizungsumstellung, neue Heizung,
  Heizungsersatz, Ölkesseltausch, Ersatz der Heizung, Kesselerneuerung, Umstieg auf erneuerbares Heizen, alte
  Heizkessel, Austausch alter Heizungen
Digitaler Zwilling = digitales Abbild, virtuelles Stadtmodell, 3D-Stadtmodell, digitales Netzmodell
Zählerfernauslesung = Fernauslesung, Funkzähler, automatische Zählerablesung, Zählerdaten, Verbrauchserfassung,
  Fernablesung, Zählerfernablesung, LoRaWAN-Zähler
Innendämmung = Dämmung von innen, raumseitige Dämmung, Kalziumsilikat, Calciumsilikat, Kalziumsilikatplatten,
  innenliegende Dämmung, Innenwanddämmung
Heizungspumpe = Hocheffizienzpumpen, Pumpentausch, Umwälztechnik, Heizungspumpen, Austausch der Pumpen, Frequenzumrichter,
  drehzahlgeregelte Pumpen, Pumpenerneuerung, Umwälzpumpen, Hocheffizienzpumpe, Drehzahlregelung, Pumpen
  erneuern, Pumpenaustausch, stromsparende Pumpen
Badewassertechnik = Beckenwasseraufbereitung, Badewasseraufbereitung, Schwimmbadtechnik, Beckenwassertechnik,
  Filtertechnik, Beckenwasserumwälzung, Badtechnik
Urban Mining = Bauteilbörse, Wiederverwendung von Bauteilen, Bauteilwiederverwendung, selektiver Rückbau,
  Materialkataster, Bauteilkatalog, zirkuläres Bauen, Rückbau mit Wiederverwendung, Bauteilernte, Materialpass,
  Gebäuderessourcenpass, Gebäudematerialpass, kreislaufgerechtes Bauen, Bauteillager
Lichtkonzept = Lichtmasterplan, insektenfreundliches Licht, Lichtplanung, insektenfreundliche Beleuchtung,
  Lichtverschmutzung, Lichtsmog, Lichtimmissionen, naturschonende Beleuchtung, Beleuchtungskonzept,
  tierfreundliche Beleuchtung, Dunkelkorridor, Nachtdunkelheit,
  Insektenschutz bei Beleuchtung
Serverkonsolidierung = Servervirtualisierung, Virtualisierung, Serverdienste zusammenfassen, Serverraum,
  Rechenzentrum, Serverlandschaft, Konsolidierung der Server, Serverkühlung, Serverbetrieb, effizientes
  Rechenzentrum
Wohnungstausch = Wohnungstauschbörse, Tauschbörse für Wohnungen, Umzugsprämie, Wohnungswechsel im Alter,
  Umzugsbonus, Wohnraumtausch, Wohnungstauschprogramm
Wohnen für Hilfe = Wohnpartnerschaften, Untermiete bei Senioren, Wohnraum gegen Hilfe
Leerstandsmanagement = Leerstand, Leerstandsaktivierung, Leerstandskataster, leerstehende Häuser, Jung kauft
  Alt, Altbauaktivierung
Energiekarawane = Haus-zu-Haus-Beratung, aufsuchende Energieberatung, Beratung an der Haustür, Hausbesuche
Energielotse = Energielotsen, Energiepaten, Energieberater im Ehrenamt, Energiesparhelfer
Gebäudekataster = Gebäudeportfolio, Portfolioanalyse, Sanierungsreihenfolge, Priorisierung der Gebäude,
  Sanierungsplan städtischer Gebäude, Liegenschaftskataster, Gebäudebestandsanalyse
Flächenoptimierung = Flächenmanagement, Büroflächen reduzieren, Desksharing, Raumauslastung,
  Büroflächenmanagement, Flächenreduktion, Büroflächenreduktion
# Umschrieben
Wärmepumpe: mit Umgebungswärme heizen, Luftwärme statt Gas, Heizen mit Umgebungswärme
Abwasserwärme: mit Schmutzwasser heizen, Abwasser heizt
Heizungstausch: Öl raus, raus aus dem Öl, weg vom Öl, raus aus Gas, weg vom Gas, statt Heizöl, Holz statt Heizöl
Fassadendämmung: Wände warm einpacken, Wände dämmen, Haus einpacken, Gebäude einpacken
Verschattung: Sonne aussperren, Schatten vor dem Fenster, Fenster verschatten
Photovoltaik: Strom aus der Sonne, Dächer mit Modulen, Module auf Dächern
Digitaler Zwilling: Abbild im Rechner
`;
