/** By what other names one project of the administration goes in another office. Form of the lines: circlesIn.ts. */
export const retoldOffice = `
Sitzungen ohne Papier: papierlose Gremienarbeit, Sitzungsunterlagen, elektronisch Stadträte, Tablets Mandatsträger, Ratsinformationssystem, digitale Ratsarbeit, Gremienarbeit digital,
  Ratsunterlagen, papierlos Rat, Sitzungsdienst, Vorlagen elektronisch, digitale Sitzung
Mandatsträger: Stadträte, Mandatsträger, Ratsmitglieder, Gemeinderat, Kreistag, Stadtverordnete, Fraktionen, Ratsleute, Kommunalpolitik, Stadtrat, Gremienmitglieder
Digital statt Papier: papierlos, elektronisch, E-Akte, digitale Akte, elektronische Akte, ohne Papier, Dokumentenmanagement, DMS, papierarm, nur noch elektronisch, Digitalisierung Akten,
  digital statt Papier, digitale Ablage
Bauantrag digital: Bauakte, Baugenehmigung digital, elektronisches Baugenehmigungsverfahren, digitaler Bauantrag, Bauantrag online, digitales Bauamt, Baugenehmigungsverfahren,
  Bauanträge papierlos
Onlinedienste: Onlinezugang, Online-Dienste, digitale Verwaltungsleistung, Online-Antrag, Bürgerportal, Serviceportal, Anträge digital, Behördengänge, digitales Rathaus
Papier sparen: Recyclingpapier, Druckerkonzept, weniger Drucker, Druckaufkommen, Multifunktionsgeräte, Papierverbrauch, Etagendrucker, doppelseitig, Kopierpapier
Server zusammenlegen: Servervirtualisierung, Virtualisierung, Server auf Hosts, Serverkonsolidierung, physische Server, weniger Server, virtuelle Server, Serverdienste, Serverzusammenlegung
Rechenleistung einkaufen: Cloud, Cloudverträge, Hosting, Rechenleistung extern, Cloud-Dienste, Rechenzentrumsleistungen, Hosting-Anbieter, grüne Cloud, externe Rechenleistung
Geräte länger nutzen: IT-Geräte länger, Nutzungsdauer, Lebensdauer, Notebooks länger, Laptops länger, Hardware länger, längere Nutzung, länger nutzen, länger behalten, Nutzungszeit,
  Refurbished, generalüberholt, aufbereitete Geräte, Zweitnutzung Geräte
Bürotechnik: Notebook, Laptop, PC, Rechner, Bildschirm, Monitore, Diensthandy, Smartphone, Tablet, IT-Geräte, Arbeitsplatzrechner, Hardware, Thin Client, IT-Ausstattung
Rechner aus: Standby, Energiesparmodus, Rechner abschalten, automatisch herunterfahren, Abschaltung Rechner, Ruhezustand, PC nachts aus
Umweltzeichen: Blauer Engel, Umweltzeichen, Gütesiegel, Umweltsiegel, EU Ecolabel, Siegel, FSC, Öko-Label, zertifiziert
Nachhaltig einkaufen: nachhaltige Beschaffung, Beschaffungsrichtlinie, Beschaffungsleitfaden, nachhaltig einkaufen, umweltfreundlich einkaufen, nachhaltige Vergabe, Vergaberichtlinie,
  klimafreundliche Beschaffung, öko-faire Beschaffung, Einkaufsrichtlinie, Beschaffungsordnung, Beschaffung nachhaltig, Vergabe Umweltkriterien, Einkauf Umwelt
Faire Waren: Fairtrade, fairer Handel, fair gehandelt, Fairtrade-Town, faire Beschaffung, Weltladen, faire Rosen, fairer Kaffee
Regeln festlegen: Richtlinie, Dienstanweisung, Leitlinie, Satzung, Regelung, verbindliche Regel, Vorgabe, Dienstvereinbarung, Verordnung, Leitfaden, Standards, Handreichung
Reinigung: Reinigungsmittel, Putzmittel, Unterhaltsreinigung, Gebäudereinigung, Reinigungsdienst, ökologische Reinigung
Geld anlegen: Divestment, Geldanlage, Finanzanlagen, Kapitalanlage, Anlagerichtlinie, Wertpapiere, Rücklagen anlegen, nachhaltige Geldanlage, Aktien fossil
Grüner Kredit: Green Bond, grüne Anleihe, Schuldschein, Kommunalkredit grün, Klimaanleihe, ökologische Zweckbindung, nachhaltige Anleihe, Klimasparbrief, Bürgerdarlehen, Anleihe Kommune
Klimafonds: Klimafonds, Klimaschutzfonds, Fonds Klima, Klimastiftung, Bürgerfonds, Verfügungsfonds, Mikroprojekte, Kleinprojekte, Förderfonds, Projektfonds, Bürgerprojekte, Ideenfonds
Überschüsse einsetzen: Gewinn, Überschuss, Überschüsse, Einnahmen, Erlöse, Erträge, Mehreinnahmen, Ausschüttung
Freiwillige Projekte: ehrenamtliche Vorhaben, Bürgerprojekte, Initiativen fördern, Vereine fördern, Bürgerinitiative, Projekte der Bürgerschaft, bürgerschaftlich, Mikroprojekte
Klimahaushalt: Klimahaushalt, Haushaltsplan Klima, Klimabudget, CO2-Budget, Nachhaltigkeitshaushalt, Haushalt klimawirksam, Green Budgeting, Haushaltsaufstellung Klima
CO2-Preis intern: Schattenpreis, CO2-Preis, interner CO2-Preis, Klimafolgekosten, CO2-Schattenpreis, Preis für Treibhausgase, Klimakosten, je Tonne CO2
Fördergeld holen: Fördermittelmanagement, Fördermittelberatung, Fördermittelakquise, Fördermittel einwerben, Drittmittel, Förderlotse, Fördermittelstelle, Zuschüsse einwerben
Geld dazu geben: Zuschuss, Förderprogramm, Förderung, Prämie, Bonus, bezuschussen, Förderrichtlinie, finanzielle Unterstützung, Zuwendung, finanzieller Anreiz, Beihilfe, Anreiz, Gutschein
Gebühren staffeln: gestaffelt, staffeln, Gebührenstaffelung, Gebührenmodell, Abgabe, Gebührensatzung, Entgelt, zahlen weniger, Ermäßigung, Pachtzins, Nachlass
Vorlagen prüfen: Klimacheck, Klimaprüfung, Klimarelevanz, Klimavorbehalt, Beschlussvorlagen, Klimawirkung Vorlagen, Klimafolgenprüfung, Klimaverträglichkeit, Prüfung Beschlüsse
Bilanz ziehen: THG-Bilanz, Treibhausgasbilanz, CO2-Bilanz, Klimabilanz, CO2-Fußabdruck, Fußabdruck, Energiebilanz, BISKO, Bilanzierung, Emissionsbilanz, Ermittlung CO2, Carbon Footprint
Bericht erstatten: Klimabericht, Klimaschutzbericht, Monitoring, Fortschrittsbericht, Controlling, Berichtswesen, Umsetzungsbericht, Statusbericht, Evaluation, Indikatoren
Konzept aufstellen: Klimaschutzkonzept, Klimaaktionsplan, Masterplan, Klimaplan, Fahrplan Klimaneutralität, Klimastadtplan, Integriertes Klimaschutzkonzept, Roadmap, Klimastrategie
Anpassungskonzept: Klimaanpassungskonzept, Anpassungsstrategie, Klimaanpassungsstrategie, Klimafolgenanpassung, Anpassungskonzept, Anpassung an den Klimawandel
Personal fürs Klima: Klimaschutzmanager, Klimamanager, Klimaschutzmanagement, Stelle Klimaschutz, Personalstelle, Klimaanpassungsmanagement, Planstelle, Koordinierungsstelle, Stabsstelle
Zusammenarbeit der Ämter: Lenkungskreis, Lenkungsgruppe, Steuerungsgruppe, ämterübergreifend, dezernatsübergreifend, Klimarunde, Arbeitsgruppe Ämter, Projektgruppe
Fachleute beraten die Stadt: Klimabeirat, Klimaschutzbeirat, Klimarat, Fachbeirat, Beirat, Expertenrat, Sachverständigenrat, wissenschaftlicher Beirat
Ausgeloste reden mit: Bürgerrat, Klimabürgerrat, ausgelost, Losverfahren, Bürgerforum, Zufallsauswahl, Bürgergutachten, zufällig ausgewählt
Bürger machen mit: Bürgerbeteiligung, Mitmachplattform, Beteiligungsplattform, Ideenkarte, Onlinebeteiligung, Bürgerwerkstatt, Bürgerdialog, Zukunftswerkstatt, Mängelmelder, Ideenbörse
Bürger beteiligen sich mit Geld: Bürgerenergie, Energiegenossenschaft, Bürgerbeteiligung Anteile, Bürgersolar, Bürgerdarlehen, Beteiligungsmodell, Genossenschaft Solar, Anteile zeichnen, Bürgeranlage
Bekannt machen: Kampagne, Öffentlichkeitsarbeit, Social Media, Newsletter, Klimaportal, Internetseite, Webseite, Podcast, Plakate, Amtsblatt, Klimakommunikation, Infokampagne, Broschüre
Mitarbeiter schulen: Mitarbeiterschulung, Schulung Beschäftigte, Fortbildung Verwaltung, Klimaschulung, Inhouse, Seminar Beschäftigte, Weiterbildung Personal, Workshop Beschäftigte, E-Learning
Hausmeister schulen: Hausmeister, Hausmeisterschulung, Hauswarte, Schulhausmeister, Hausverwalter, Gebäudebetreuer, Objektbetreuer, Hausmeisterdienst
Büros teilen: Desksharing, Desk-Sharing, Arbeitsplätze teilen, weniger Büros, Büroflächen, Flächenmanagement, Flächenreduktion, Raumkonzept, Büroraum
Zu Hause arbeiten: Homeoffice, Telearbeit, mobiles Arbeiten, mobile Arbeit, von zu Hause, Videokonferenz, Heimarbeit, ortsunabhängig
Rathaus: Rathaus, Verwaltungssitz, Verwaltungsgebäude, Amtshaus, Verwaltungszentrum, Stadthaus, Dienstgebäude, Verwaltungsstandort, Bürgerzentrum, Amtsgebäude
Siegel und Audit: European Energy Award, eea, Audit, Rezertifizierung, EMAS, Umweltmanagement, ISO 14001, Zertifizierung, DGNB, Zertifikat
Städte gemeinsam: Partnerstadt, Klimapartnerschaft, Städtepartnerschaft, interkommunal, Nachbarkommunen, Klima-Bündnis, Konvent der Bürgermeister, Städtenetzwerk, Zweckverband
Katastrophen: Katastrophenschutz, Notfall, Krisenstab, Notstrom, Blackout, Stromausfall, Sirenen, Notfalltreffpunkt, Leuchtturm, Bevölkerungsschutz, Notstromaggregat, Ernstfall
Daten und Sensoren: LoRaWAN, Sensornetz, Sensorik, Smart City, Datenplattform, digitaler Zwilling, Urban Data, Sensoren, Umweltsensoren, Klimasensoren
`;
