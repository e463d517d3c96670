/** The administration itself: buying, steering, counting, money. Form of the lines: dictionary.ts. */
export const officeWords = `
# Gegenstand
Beschaffung = Vergabe, Einkauf, nachhaltige Beschaffung, Beschaffungsrichtlinie, klimafreundliche Beschaffung,
  Vergaberichtlinie, umweltfreundliche Beschaffung, öko-faire Beschaffung, Beschaffungswesen,
  Dienstanweisung Beschaffung, Vergabekriterien, Einkaufsrichtlinie, Auftragsvergabe, Beschaffungsleitlinie,
  Beschaffungsordnung, Vergaberecht, Beschaffungsleitfaden, fairer Einkauf, Vergabewesen, Ausschreibungen,
  Ausschreibung, Vergaben, Einkauf der Verwaltung, öffentliche Aufträge, Vergabepraxis, Umweltkriterien,
  Klimakriterien, grüne Beschaffung, Umweltzeichen, Blauer Engel, Büromaterial
Recyclingpapier = Papierverbrauch, papierlos, papierloses Büro, papierarme Verwaltung, Papier,
  papierlose Verwaltung, papierloser Rat, papierlose Gremienarbeit, Blauer-Engel-Papier, Papierfrei,
  Kopierpapier, papierlose Sitzungen, digitale Gremienarbeit, digitale Ratsarbeit, digitale Sitzungsunterlagen,
  Ratsinformationssystem
Green IT = Green-IT, IT, Rechenzentrum, Server, Serverraum, Informationstechnik, energieeffiziente IT,
  nachhaltige IT, Hardware, EDV, IT-Geräte, Bürogeräte, grüne IT, IT-Beschaffung, Rechenzentren, Computer,
  Thin Clients, Servervirtualisierung, PC-Arbeitsplätze, energieeffiziente Rechner, Laptops, Drucker,
  refurbished, Bildschirme
Digitalisierung = E-Akte, digitale Akte, elektronische Akte, digitale Verwaltung, Videokonferenz,
  Online-Dienste, elektronische Aktenführung, digitale Aktenführung, digitale Sitzungen, digitale Dienste,
  Online-Antrag, Online-Anträge, E-Government, OZG, Bürgerservice online, Onlinedienste, digitale Bürgerdienste,
  Videokonferenzen, digitale Besprechungen, digitale Vorgangsbearbeitung, eAkte, DMS,
  Dokumentenmanagementsystem, Smart City, digitaler Zwilling, Urbane Datenplattform, LoRaWAN
Homeoffice = mobiles Arbeiten, Telearbeit, Home-Office, Arbeiten von zu Hause, Heimarbeit, mobile Arbeit,
  Arbeiten zu Hause, Arbeit von daheim, Fernarbeit
Klimabeirat = Klimarat, Klimaschutzbeirat, Bürgerrat, Beirat, Bürgerrat Klima, Fachbeirat, Klimaschutzrat,
  Expertenrat, Expertengremium, Klimakommission, Bürgerklimarat, Klimagremium, Lenkungsgruppe, Lenkungskreis,
  Steuerungsgruppe, Fachgremium, Bürgerinnenrat
Klimaschutzmanagement = Klimaschutzmanager, Klimamanager, Klimaschutzmanagerin, Klimaschutzbeauftragte,
  Klimaschutzbeauftragter, Klimaschutzpersonal, Klimamanagement, KSM, Klimaschutzstelle, Stelle Klimaschutz,
  Klimaschutz-Management, Stabsstelle Klima, Koordinierungsstelle Klima, Klimaschutzkoordination,
  Klimaschutzkoordinator, Stelle für Klimaschutz, Klimaschutzteam, Klimaschutzleitstelle, Klimaleitstelle,
  Klimabüro, Klimaschutzbüro, Personal für Klimaschutz, Klimabeauftragte, Klimaschutz-Manager, Klimareferat,
  Stabstelle Klimaschutz
Klimaschutzkonzept = KSK, IKSK, Klimakonzept, Klimaaktionsplan, Klimaschutzplan, Klimastrategie,
  integriertes Klimaschutzkonzept, Klimaschutzprogramm, Klimaneutralitätsstrategie, Klimafahrplan, KSB,
  Klimaschutzteilkonzept, Klimaaktionsprogramm, Klima-Aktionsplan, Masterplan 100 % Klimaschutz,
  Masterplan Klima, Klimaneutralitätsplan, Klimaneutralitätskonzept, Vorreiterkonzept, Fokuskonzept,
  Aktionsplan Klimaschutz, Klimaschutzstrategie, Plan für den Klimaschutz, Fahrplan Klimaneutralität,
  Klimastadtplan, Klimaschutzfahrplan, Klima-Masterplan, Klimastadtvertrag, Klimaschutz-Konzept,
  Klimaschutzmaßnahmenplan
Klimacheck = Klimarelevanzprüfung, Klimavorbehalt, Klimafolgenabschätzung, Klimaprüfung, Klimawirkungsprüfung,
  Klimarelevanz, Klima-Check, Prüfung der Klimarelevanz, Klimawirkung von Beschlüssen, Klimafolgenprüfung,
  Prüfung von Beschlüssen, Nachhaltigkeitscheck, Klimacheck für Ratsvorlagen, Klimacheck für Beschlussvorlagen,
  Klimafolgencheck, Klimawirkungscheck, Klimafolgenbewertung, Klimaverträglichkeit, Klima-Relevanzprüfung,
  Klimawirkung, klimarelevante Beschlüsse, Klimaauswirkungen, Bewertung der Klimawirkung von Vorlagen,
  Klimabewertung, Prüfung von Ratsvorlagen auf Klimafolgen, Prüfung der Klimafolgen, Klimaprüfung von Vorlagen,
  Klimafolgen von Beschlüssen, Nachhaltigkeitsprüfung, Nachhaltigkeitseinschätzung
Treibhausgasbilanz = THG-Bilanz, CO2-Bilanz, Treibhausgasbilanzierung, Klimabilanz, BISKO,
  Energie- und CO2-Bilanz, THG-Bilanzierung, Emissionsbilanz, CO2-Bilanzierung, THG-Monitoring,
  Klimaschutzmonitoring, CO2-Monitoring, Treibhausgasmonitoring, Klimaschutzbericht, THG-Inventar,
  Energie- und THG-Bilanz, Treibhausgasinventar, Klimaschutzcontrolling, Klimacontrolling, Klima-Controlling,
  THG-Bericht, Klimabericht, Klimaschutz-Bericht, CO2-Bericht, CO2-Controlling, Klimabilanzierung,
  Ermittlung der Treibhausgasemissionen, Bilanz der Treibhausgase, Bilanz der Emissionen, Treibhausgas-Bilanz,
  Startbilanz, Klimaschutz-Planer, Klimaschutz-Controlling, Emissionsinventar, Bilanzierung der Emissionen,
  CO2-Erfassung, Emissionsberechnung
Klimaneutrale Verwaltung = klimaneutrale Stadtverwaltung, Verwaltung klimaneutral,
  treibhausgasneutrale Verwaltung, Klimaneutralität der Verwaltung, Klimaneutrale Kommunalverwaltung,
  Vorbild Verwaltung, Verwaltung als Vorbild, klimaneutrale Kreisverwaltung, klimaneutrale Gemeindeverwaltung,
  CO2-neutrale Verwaltung, klimafreundliche Verwaltung, Vorbildfunktion der Verwaltung,
  treibhausgasneutrale Kommunalverwaltung, Vorbildwirkung der Verwaltung, Vorbildfunktion,
  Verwaltung auf dem Weg zur Klimaneutralität, nachhaltige Verwaltung
CO2-Preis = interner CO2-Preis, CO2-Schattenpreis, Schattenpreis, CO2-Bepreisung, Klimaschadenskosten,
  interne CO2-Bepreisung, CO2-Abgabe
Klimahaushalt = Nachhaltigkeitshaushalt, Green Budgeting, klimagerechter Haushalt, Klimabudgetierung,
  Klima-Haushalt, klimaorientierter Haushalt, Haushalt mit Klimabezug, nachhaltige Haushaltsführung,
  wirkungsorientierter Haushalt, klimawirksame Haushaltsführung
Divestment = nachhaltige Geldanlage, Geldanlage, grüne Anleihe, Green Bond, Kapitalanlage, Finanzanlage,
  ethische Geldanlage, Anlagerichtlinie, grüne Finanzanlagen, Geldanlagen, Vermögensanlage, Green Finance,
  Grüner Schuldschein, Finanzanlagen
Fördermittelmanagement = Fördermittelakquise, Fördermittelberatung, Fördermittelmanager, Fördermittel,
  Einwerbung von Fördermitteln, Akquise von Fördermitteln, Fördermittelgewinnung, Fördermittelscout,
  Fördergeldakquise, Drittmittel, Drittmittelakquise, Antragstellung, Fördermittelbeschaffung
Städtepartnerschaft = Klimapartnerschaft, Partnerstadt, Klimapartnerschaften, internationale Partnerschaft,
  Kommunalpartnerschaft, Partnerstädte, internationale Zusammenarbeit, Entwicklungszusammenarbeit, Eine Welt,
  globaler Süden
Interkommunale Zusammenarbeit = interkommunale Kooperation, Kreiszusammenarbeit, IKZ,
  Zusammenarbeit mit Nachbargemeinden, Zusammenarbeit mit Nachbarkommunen, Kooperation mit Nachbarkommunen,
  interkommunal, Stadt-Umland-Kooperation, Austausch mit Nachbarkommunen, Zusammenarbeit der Kommunen,
  regionale Zusammenarbeit, Kooperation der Gemeinden
Nachhaltigkeitsmanagement = Nachhaltigkeitsmanager, Nachhaltigkeitsbeauftragte, Nachhaltigkeitskoordination,
  Nachhaltigkeitsstelle
Nachhaltigkeitsstrategie = SDG, Agenda 2030, Nachhaltigkeitskonzept, globale Nachhaltigkeitsziele,
  Nachhaltigkeitsbericht, Nachhaltigkeitsziele, Agenda 21, lokale Agenda
Klimaziele = Klimaziel, Klimaschutzziel, Klimaschutzziele, Klimanotstand, Ziel Klimaneutralität, Reduktionsziel,
  Reduktionspfad, CO2-Budget, Restbudget, Absenkpfad
European Energy Award = EEA, Energy Award, Klimaschutz-Zertifizierung, Zertifizierung Klimaschutz,
  Gold-Zertifizierung
Städtenetzwerk = Klima-Bündnis, Covenant of Mayors, Konvent der Bürgermeister, kommunale Netzwerke,
  kommunales Netzwerk
Mitarbeitersensibilisierung = Sensibilisierung der Beschäftigten, Nutzersensibilisierung, Nutzermotivation,
  Nutzerverhalten, Verhaltensänderung der Beschäftigten, Energiesparverhalten der Beschäftigten, Nutzerschulung,
  Mitarbeiterkampagne, Mitarbeitermotivation, klimabewusstes Verhalten, energiesparendes Verhalten,
  Klimabewusstsein der Beschäftigten, Klimabewusstsein der Mitarbeiter
Ideenmanagement = Vorschlagswesen, Ideenbörse, Ideensammlung
`;
