/** The administration itself: buying, steering, counting, money. Form of the lines: dictionary.ts. */
export const officeWords = `
# Gegenstand
Beschaffung = Vergabe, Einkauf, nachhaltige Beschaffung, Beschaffungsrichtlinie, klimafreundliche Beschaffung,
  Vergaberichtlinie, umweltfreundliche Beschaffung, öko-faire Beschaffung, Beschaffungswesen, Dienstanweisung
  Beschaffung, Vergabekriterien, Einkaufsrichtlinie, Auftragsvergabe, Beschaffungsleitlinie,
  Beschaffungsordnung, Vergaberecht, Beschaffungsleitfaden, fairer Einkauf, Vergabewesen, Ausschreibungen,
  Ausschreibung, Vergaben, Einkauf der Verwaltung, öffentliche Aufträge, Vergabepraxis, Umweltkriterien,
  Klimakriterien, grüne Beschaffung, Umweltzeichen, Büromaterial, nachhaltige Vergabe, nachhaltiger Einkauf,
  öffentliche Beschaffung, klimafreundlicher Einkauf, Umweltkriterien in der Vergabe, ökologische Beschaffung,
  umweltfreundlicher Einkauf
Recyclingpapier = Papierverbrauch, Papier, papierloser Rat, papierlose Gremienarbeit, Blauer-Engel-Papier,
  Kopierpapier, Altpapierprodukte, Blauer Engel, Papier mit Umweltzeichen, Umweltpapier, Papierumstellung,
  Recycling-Papier, Altpapier in der Verwaltung, Papier aus Altpapier
Green IT = Green-IT, IT, Server, Informationstechnik, energieeffiziente IT, nachhaltige IT, Hardware, EDV,
  IT-Geräte, Bürogeräte, grüne IT, IT-Beschaffung, Rechenzentren, Computer, Thin Clients, PC-Arbeitsplätze,
  energieeffiziente Rechner, Laptops, Drucker, refurbished, Bildschirme, Green-IT-Konzept, klimafreundliche IT,
  sparsame Rechner
Digitalisierung = digitale Verwaltung, Videokonferenz, Online-Dienste, digitale Sitzungen, digitale Dienste,
  Online-Antrag, Online-Anträge, E-Government, OZG, Bürgerservice online, Onlinedienste, digitale Bürgerdienste,
  digitale Besprechungen, digitale Vorgangsbearbeitung, Smart City, LoRaWAN
Homeoffice = mobiles Arbeiten, Telearbeit, Home-Office, Arbeiten von zu Hause, Heimarbeit, mobile Arbeit,
  Arbeiten zu Hause, Arbeit von daheim, Fernarbeit, ortsunabhängiges Arbeiten, Videokonferenzen,
  Videokonferenzräume, Homeoffice-Quote, Online-Besprechungen, Telearbeitsplätze
Klimabeirat = Klimarat, Klimaschutzbeirat, Beirat, Fachbeirat, Klimaschutzrat, Expertenrat, Expertengremium,
  Klimakommission, Bürgerklimarat, Klimagremium, Fachgremium, Bürgerinnenrat, Expertenrat Klima,
  Nachhaltigkeitsbeirat, Beirat Klimaschutz
Klimaschutzmanagement = Klimaschutzmanager, Klimamanager, Klimaschutzmanagerin, Klimaschutzbeauftragte,
  Klimaschutzbeauftragter, Klimaschutzpersonal, Klimamanagement, KSM, Klimaschutzstelle, Stelle Klimaschutz,
  Klimaschutz-Management, Stabsstelle Klima, Koordinierungsstelle Klima, Klimaschutzkoordination,
  Klimaschutzkoordinator, Stelle für Klimaschutz, Klimaschutzteam, Klimaschutzleitstelle, Klimaleitstelle,
  Klimabüro, Klimaschutzbüro, Personal für Klimaschutz, Klimabeauftragte, Klimaschutz-Manager, Klimareferat,
  Stabstelle Klimaschutz
Klimaschutzkonzept = KSK, IKSK, Klimakonzept, Klimaaktionsplan, Klimaschutzplan, Klimastrategie, integriertes
  Klimaschutzkonzept, Klimaschutzprogramm, Klimaneutralitätsstrategie, Klimafahrplan, KSB,
  Klimaschutzteilkonzept, Klimaaktionsprogramm, Klima-Aktionsplan, Masterplan 100 % Klimaschutz, Masterplan
  Klima, Klimaneutralitätsplan, Klimaneutralitätskonzept, Vorreiterkonzept, Fokuskonzept, Aktionsplan
  Klimaschutz, Klimaschutzstrategie, Plan für den Klimaschutz, Fahrplan Klimaneutralität, Klimastadtplan,
  Klimaschutzfahrplan, Klima-Masterplan, Klimastadtvertrag, Klimaschutz-Konzept, Klimaschutzmaßnahmenplan
Klimacheck = Klimarelevanzprüfung, Klimavorbehalt, Klimafolgenabschätzung, Klimaprüfung, Klimawirkungsprüfung,
  Klimarelevanz, Klima-Check, Prüfung der Klimarelevanz, Klimawirkung von Beschlüssen, Klimafolgenprüfung,
  Prüfung von Beschlüssen, Nachhaltigkeitscheck, Klimacheck für Ratsvorlagen, Klimacheck für Beschlussvorlagen,
  Klimafolgencheck, Klimawirkungscheck, Klimafolgenbewertung, Klimaverträglichkeit, Klima-Relevanzprüfung,
  Klimawirkung, klimarelevante Beschlüsse, Klimaauswirkungen, Bewertung der Klimawirkung von Vorlagen,
  Klimabewertung, Prüfung von Ratsvorlagen auf Klimafolgen, Prüfung der Klimafolgen, Klimaprüfung von Vorlagen,
  Klimafolgen von Beschlüssen, Nachhaltigkeitsprüfung, Nachhaltigkeitseinschätzung, Prüfung auf Klimawirkung,
  Beschlussvorlagen prüfen, Klimaauswirkungen von Vorlagen, Klimarelevanz von Vorlagen, Vorlagen auf
  Klimawirkung
Treibhausgasbilanz = THG-Bilanz, CO2-Bilanz, Treibhausgasbilanzierung, Klimabilanz, BISKO, Energie- und
  CO2-Bilanz, THG-Bilanzierung, Emissionsbilanz, CO2-Bilanzierung, THG-Monitoring, Klimaschutzmonitoring,
  CO2-Monitoring, Treibhausgasmonitoring, THG-Inventar, Energie- und THG-Bilanz, Treibhausgasinventar,
  Klima-Controlling, THG-Bericht, Klimaschutz-Bericht, CO2-Bericht, CO2-Controlling, Klimabilanzierung,
  Ermittlung der Treibhausgasemissionen, Bilanz der Treibhausgase, Bilanz der Emissionen, Treibhausgas-Bilanz,
  Startbilanz, Klimaschutz-Planer, Klimaschutz-Controlling, Emissionsinventar, Bilanzierung der Emissionen,
  CO2-Erfassung, Emissionsberechnung, Energie- und Treibhausgasbilanz
Klimaneutrale Verwaltung = klimaneutrale Stadtverwaltung, Verwaltung klimaneutral, treibhausgasneutrale
  Verwaltung, Klimaneutralität der Verwaltung, Klimaneutrale Kommunalverwaltung, Vorbild Verwaltung, Verwaltung
  als Vorbild, klimaneutrale Kreisverwaltung, klimaneutrale Gemeindeverwaltung, CO2-neutrale Verwaltung,
  klimafreundliche Verwaltung, Vorbildfunktion der Verwaltung, treibhausgasneutrale Kommunalverwaltung,
  Vorbildwirkung der Verwaltung, Vorbildfunktion, Verwaltung auf dem Weg zur Klimaneutralität, nachhaltige
  Verwaltung
CO2-Preis = interner CO2-Preis, CO2-Schattenpreis, Schattenpreis, CO2-Bepreisung, Klimaschadenskosten, interne
  CO2-Bepreisung, CO2-Abgabe, Klimafolgekosten, Klimakosten, interner Kohlenstoffpreis, CO2-Kosten,
  Umweltfolgekosten, Klimaschadstoffkosten
Klimahaushalt = Nachhaltigkeitshaushalt, Green Budgeting, klimagerechter Haushalt, Klimabudgetierung,
  Klima-Haushalt, klimaorientierter Haushalt, Haushalt mit Klimabezug, nachhaltige Haushaltsführung,
  wirkungsorientierter Haushalt, klimawirksame Haushaltsführung, Klimaschutzhaushalt, klimawirksame
  Haushaltsplanung, Klimabudget, CO2-Haushalt, nachhaltiger Haushalt
Fördermittelmanagement = Fördermittelakquise, Fördermittelberatung, Fördermittelmanager, Fördermittel,
  Einwerbung von Fördermitteln, Akquise von Fördermitteln, Fördermittelgewinnung, Fördermittelscout,
  Fördergeldakquise, Drittmittel, Drittmittelakquise, Antragstellung, Fördermittelbeschaffung,
  Fördermittelstelle, Fördermanagement, Fördermitteldatenbank, Fördermittellotse, Fördermittelservice,
  Förderlotse
Städtepartnerschaft = Klimapartnerschaft, Partnerstadt, Klimapartnerschaften, internationale Partnerschaft,
  Kommunalpartnerschaft, Partnerstädte, internationale Zusammenarbeit, Entwicklungszusammenarbeit, Eine Welt,
  globaler Süden, kommunale Klimapartnerschaft, Partnerkommune
Interkommunale Zusammenarbeit = interkommunale Kooperation, Kreiszusammenarbeit, IKZ, Zusammenarbeit mit
  Nachbargemeinden, Zusammenarbeit mit Nachbarkommunen, Kooperation mit Nachbarkommunen, interkommunal,
  Stadt-Umland-Kooperation, Austausch mit Nachbarkommunen, Zusammenarbeit der Kommunen, regionale
  Zusammenarbeit, Kooperation der Gemeinden
Nachhaltigkeitsmanagement = Nachhaltigkeitsmanager, Nachhaltigkeitsbeauftragte, Nachhaltigkeitskoordination,
  Nachhaltigkeitsstelle
Nachhaltigkeitsstrategie = SDG, Agenda 2030, Nachhaltigkeitskonzept, globale Nachhaltigkeitsziele,
  Nachhaltigkeitsbericht, Nachhaltigkeitsziele, Agenda 21, lokale Agenda
Klimaziele = Klimaziel, Klimaschutzziel, Klimaschutzziele, Klimanotstand, Ziel Klimaneutralität, Reduktionsziel,
  Reduktionspfad, CO2-Budget, Restbudget, Absenkpfad
European Energy Award = EEA, Energy Award, Klimaschutz-Zertifizierung, Zertifizierung Klimaschutz,
  Gold-Zertifizierung
Städtenetzwerk = Klima-Bündnis, Covenant of Mayors, Konvent der Bürgermeister, kommunale Netzwerke, kommunales
  Netzwerk
Mitarbeitersensibilisierung = Sensibilisierung der Beschäftigten, Nutzersensibilisierung, Nutzermotivation,
  Nutzerverhalten, Verhaltensänderung der Beschäftigten, Energiesparverhalten der Beschäftigten, Nutzerschulung,
  Mitarbeiterkampagne, Mitarbeitermotivation, klimabewusstes Verhalten, energiesparendes Verhalten,
  Klimabewusstsein der Beschäftigten, Klimabewusstsein der Mitarbeiter, Klimaschulung, Klimaschulung für
  Beschäftigte, Energiesparen am Arbeitsplatz, Verhaltensänderung in der Verwaltung, Energiesparkampagne im
  Rathaus, Beschäftigte sensibilisieren
Ideenmanagement = Vorschlagswesen, Ideenbörse, Ideensammlung
`;
