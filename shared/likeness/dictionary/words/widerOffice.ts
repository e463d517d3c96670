/** Administration, purchases, money, data, told apart more finely and in more words. Form of the lines: dictionary.ts. */
export const widerOfficeWords = `
# Gegenstand
Papierlose Verwaltung = papierlos, papierfrei, E-Akte, elektronische Akte, digitale Akte, digitale Aktenführung,
  DMS, Dokumentenmanagementsystem, Dokumentenmanagement, elektronische Aktenführung, papierarme Verwaltung,
  eAkte, digitales Büro, papierloses Büro, papierarmes Büro, Ablösung der Papierakte
Digitale Ratsarbeit = Ratsinformationssystem, digitale Gremienarbeit, Sitzungsunterlagen, papierlose Ratsarbeit,
  Tablets für Ratsmitglieder, papierlose Sitzungen, digitaler Sitzungsdienst, Sitzungsdienst, digitale
  Sitzungsunterlagen
Lohnbuchhaltung = Entgeltabrechnung, Lohnabrechnung, Gehaltsabrechnung
Druckerreduktion = Druckkonzept, weniger Drucker, Etagendrucker, Druckerkonzept, Multifunktionsgeräte, zentrale
  Drucker, Arbeitsplatzdrucker abschaffen
Gebrauchte IT = refurbished IT, aufbereitete Computer, wiederaufbereitete Geräte, gebrauchte Rechner,
  Refurbished-Geräte, aufgearbeitete IT, gebrauchte Laptops, Weiterverwendung von IT-Geräten
Datenplattform = urbane Datenplattform, Datendrehscheibe, Smart-City-Plattform, Open-Data-Portal, offene Daten,
  Open Data, Urban Data Platform
Einkaufsgemeinschaft = gemeinsame Beschaffung, Sammelbestellung, gemeinsamer Einkauf, Einkaufskooperation
Lebenszykluskosten = Lebenszyklusbetrachtung, Vollkostenrechnung, Folgekostenberechnung
Nachhaltige Geldanlage = Divestment, nachhaltige Geldanlagen, Anlagerichtlinie, ethische Geldanlage,
  Versorgungsrücklage, fossilfreie Geldanlage, grüne Geldanlage, Kapitalanlage, nachhaltige Anlagerichtlinie,
  klimafreundliche Geldanlage, Geldanlage, Finanzanlage, grüne Finanzanlagen, Geldanlagen, Vermögensanlage,
  Green Finance, Finanzanlagen
Green Bond = grüne Anleihe, grüne Kommunalanleihe, Klimaanleihe, nachhaltige Anleihe, grüner Schuldschein
Klimaschutzcontrolling = Klimacontrolling, Klimaschutzbericht, Klimabericht, Monitoringbericht,
  Umsetzungsbericht, Klimaschutz-Monitoring, Fortschrittsbericht, Maßnahmencontrolling, Klimamonitoring,
  Sachstandsbericht
Klimabürgerrat = Bürgerrat Klima, Klima-Bürgerrat, Bürgerrat, Bürgerrat zum Klima, geloster Bürgerrat,
  Bürgergutachten
Lenkungskreis = Lenkungsgruppe, Steuerungsgruppe, Steuerungskreis, Klima-AG der Verwaltung, Lenkungsgruppe
  Klima, Koordinierungskreis, Koordinierungsgruppe, Projektgruppe Klima, Kernteam, ämterübergreifende
  Arbeitsgruppe
Jugendklimarat = Jugendklimaparlament, Klimarat der Schülerinnen und Schüler, Schülerklimarat, Jugendparlament,
  Klimarat der Jugend, Jugendklimakonferenz, Klimaparlament der Jugend, Jugend-Klimarat, Klimajugendrat,
  Schülerklimakonferenz, Klimarat Jugend
Geschäftsordnung = Geschäftsordnungen, Satzung des Beirats
Umweltmanagement = EMAS, ISO 14001, Umweltmanagementsystem, Öko-Audit, ISO 50001, Energiemanagementsystem
Energiescouts in der Verwaltung = Energiescouts Azubis, Azubi-Energiescouts, Energie-Scouts, Energiescouts
Stelle für Klimaanpassung = Klimaanpassungsmanagement, Klimaanpassungsmanager, Anpassungsmanager, Stelle
  Klimaanpassung, Klimaanpassungsmanagerin
Klimaanpassungskonzept = Anpassungskonzept, Klimaanpassungsstrategie, Klimafolgenkonzept, Anpassungsstrategie,
  Klimaanpassungsplan, Klimawandelanpassungskonzept
Textilien = Dienstkleidung, Berufskleidung, Arbeitskleidung, faire Dienstkleidung, Einsatzkleidung, Mietwäsche
Reinigungsmittel = Reinigung, ökologische Reinigungsmittel, Gebäudereinigung, umweltfreundliche Reinigung,
  Putzmittel
Möbelbörse = gebrauchte Möbel, Büromöbelbörse, Möbelpool, Möbelkreislauf, Möbelwiederverwendung, Inventarbörse
Mehrwegveranstaltung = Geschirrmobil, Spülmobil, Mehrweggeschirr, Mehrweg auf Festen, Geschirrverleih,
  Mehrwegbecher auf Veranstaltungen, Pfandbecher, Feste ohne Einweg
Nachhaltige Veranstaltung = Green Event, klimafreundliche Veranstaltungen, Green Events, nachhaltige Feste,
  Veranstaltungsleitfaden, Leitfaden für Veranstaltungen, umweltfreundliche Feste, klimaneutrale Veranstaltung
Lichtershow = Drohnenshow, Lasershow, Feuerwerksverzicht, Feuerwerk, Silvesterfeuerwerk
Notstrom = Notstromkonzept, Notstromversorgung, Notstromaggregat, Netzersatzanlage, Schwarzfallvorsorge,
  Inselnetz
Gesellschaftsvertrag = Klimaziele der Beteiligungen, Beteiligungsrichtlinie, Public Corporate Governance,
  Klimaziele kommunaler Unternehmen
# Zielgruppe
Auszubildende = Azubis, Azubi, Lehrlinge, Auszubildender, Nachwuchskräfte
# Umschrieben
Homeoffice: daheim arbeiten, zu Hause arbeiten
CO2-Preis: Treibhausgase einen Preis geben
Papierlose Verwaltung: statt Ordnern, ohne Papier arbeiten, statt Papierakten
`;
