/**
 * Words of the labelled set for likeness: each line one meaning, its wordings side by side. Written
 * as clerks write, without looking at the dictionary; nothing here may be copied there or the other
 * way round, else the figures say nothing.
 */

const lines = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((wording) => wording.trim()));

/** First the plain wording, then spellings and short forms, last rewordings after "#". */
export interface Wordings {
  readonly plain: string;
  readonly spelled: readonly string[];
  readonly reworded: readonly string[];
}

const wordings = (text: string): readonly Wordings[] =>
  lines(text).map(([plain = "", spelled = "", reworded = ""]) => ({
    plain,
    spelled: spelled
      .split(";")
      .map((one) => one.trim())
      .filter((one) => one !== ""),
    reworded: reworded
      .split(";")
      .map((one) => one.trim())
      .filter((one) => one !== ""),
  }));

export const things = wordings(`
Photovoltaikanlagen | PV-Anlagen; PV; Fotovoltaik-Anlagen | Solarstromanlagen; Stromerzeugung mit Sonnenenergie
Ladesäulen | Ladesaeulen; E-Ladesäulen | Ladepunkte für E-Autos; Stromtankstellen
Wärmepumpen | Waermepumpen; WP-Anlagen | Heizen mit Umweltwärme; Wärmepumpenheizungen
Fernwärmeanschlüsse | FW-Anschlüsse; Fernwärme-Anschlüsse | Anbindung ans Wärmenetz; Nahwärmeanschlüsse
LED-Straßenbeleuchtung | LED-Strassenbeleuchtung; LED-Str.-Beleuchtung | sparsame Straßenlaternen; Straßenleuchten mit LED-Technik
LED-Innenbeleuchtung | LED-Beleuchtung innen; Innenbeleuchtung (LED) | energiesparende Raumbeleuchtung
Gründächer | Gruendächer; Dachbegrünungen | begrünte Dächer; Vegetation auf Dachflächen
Fassadenbegrünung | Fassadenbegruenung; Fassaden-Begrünung | grüne Wände; Kletterpflanzen an Hauswänden
Trinkwasserbrunnen | Trinkbrunnen; TW-Brunnen | Wasserspender; Stellen mit kostenlosem Trinkwasser
Straßenbäume | Strassenbäume; Str.-Bäume | Stadtbäume; klimafeste Gehölze
Flächenentsiegelung | Flaechenentsiegelung; Entsiegelung von Flächen | Aufbruch von Asphalt; Rücknahme von Bodenversiegelung
Regenwasserspeicher | Regenwasser-Speicher | Zisternen; Behälter für Niederschlagswasser
Fahrradabstellplätze | Fahrrad-Abstellplätze; Rad-Abstellplätze | Fahrradbügel; Stellplätze für Räder
Fahrradwege | Radwege; Fahrrad-Wege | Wege für den Radverkehr; Radverkehrsanlagen
Leihfahrräder | Leih-Fahrräder; Leihräder | Bikesharing; Mietradsystem
Lastenräder | Lastenraeder; E-Lastenräder | Cargobikes; Transporträder
Carsharing-Stellplätze | Car-Sharing-Stellplätze; Carsharingplätze | Parkplätze für geteilte Autos; Gemeinschaftsautos
Mobilitätsstationen | Mobilitaetsstationen; Mobilstationen | Mobility Hubs; Umsteigepunkte zwischen Bus und Leihrad
Elektrobusse | E-Busse; Elektro-Busse | Busse mit Batterieantrieb; emissionsfreie Linienbusse
Taktverdichtung im Busverkehr | Busverkehr: Taktverdichtung; Taktverdichtung Bus | häufigere Busfahrten; dichterer Bustakt
Tempo-30-Zonen | Tempo 30; T30-Zonen | Zonen mit Höchstgeschwindigkeit 30; Verkehrsberuhigung
Parkraumbewirtschaftung | Parkraum-Bewirtschaftung; Parkraumbew. | gebührenpflichtiges Parken; Parkgebühren
Energiemanagement | Energie-Management; EnMS | Energiecontrolling; laufende Verbrauchskontrolle
Heizungsoptimierung | Heizungs-Optimierung | hydraulischer Abgleich; besser eingestellte Heizungen
Wärmedämmung | Waermedämmung; Wärme-Dämmung | Isolierung der Gebäudehülle; Dämmen von Außenwänden
Fenstererneuerung | Fenster-Erneuerung | neue Fenster; Fenster mit Dreifachverglasung
Batteriespeicher | Batterie-Speicher | Stromspeicher; Akkus für Solarstrom
Blockheizkraftwerke | BHKW; Block-Heizkraftwerke | Kraft-Wärme-Kopplung; KWK-Anlagen
Solarthermieanlagen | Solarthermie-Anlagen; Solarthermie | Sonnenkollektoren für Warmwasser; solare Wärmeerzeugung
Balkonkraftwerke | Balkon-PV; Balkon-Kraftwerke | steckerfertige Solargeräte; Mini-Solaranlagen
Hitzeschutz | Hitze-Schutz | Schutz vor sommerlicher Überwärmung; Vorsorge für Hitzewellen
Sonnensegel | Sonnen-Segel | Verschattung; Schattenspender
Starkregenvorsorge | Starkregen-Vorsorge | Schutz vor Überflutung; Vorsorge gegen Sturzfluten
Blühwiesen | Bluehwiesen; Blühflächen | Wildblumenflächen; insektenfreundliche Wiesen
Umweltbildung | BNE; Umwelt-Bildung | Klimaunterricht; Bildung für nachhaltige Entwicklung
Abfallvermeidung | Abfall-Vermeidung; Müllvermeidung | Zero Waste; weniger Müll
Mehrweggeschirr | Mehrweg-Geschirr | Pfandbecher und -teller; Verzicht auf Einweg
Biotonnen | Bio-Tonnen | getrennte Sammlung von Küchenabfällen; Bioabfallsammlung
Repair-Cafés | Repaircafés; Reparatur-Cafés | Reparaturtreffs; gemeinsam Dinge reparieren
Klimafreundliches Essen | klimafreundl. Essen | pflanzliche Verpflegung; nachhaltige Ernährung
Dienstfahrräder | Dienst-Fahrräder; Diensträder | JobRad; Fahrradleasing
Elektrische Dienstwagen | E-Dienstwagen; elektr. Dienstwagen | Elektroautos im Fuhrpark; emissionsfreie Flotte
Geothermie | Erdwärme | Wärme aus der Tiefe; Erdsonden
Abwärmenutzung | Abwaermenutzung; Nutzung von Abwärme | Wärme aus Rechenzentren und Betrieben; Prozesswärme nutzen
Mitfahrbänke | Mitfahr-Bänke; Mitfahrerbänke | Fahrgemeinschaften; Mitfahrgelegenheiten
Bewässerungssysteme | Bewaesserungssysteme; Bewässerung | automatisches Gießen; Wassersäcke
`);

export const places = wordings(`
an Grundschulen | an GS; an Grund-Schulen | in Schulen der Primarstufe; für Grundschulstandorte
an Gymnasien | an Gymn.; am Gymnasium | an weiterführenden Schulen bis zum Abitur
in Kindertagesstätten | in Kitas; in Kindertagesstaetten | in Kindergärten; für Betreuungseinrichtungen der Kleinsten
in der Innenstadt | Innenstadt; i. d. Innenstadt | im Stadtkern; in der City
im Gewerbegebiet West | GE West; Gewerbegebiet West | im westlichen Gewerbepark
im Gewerbegebiet Ost | GE Ost; Gewerbegebiet Ost | im östlichen Gewerbepark
im Stadtteil Nord | Stadtteil Nord; ST Nord | in der Nordstadt; im nördlichen Stadtteil
im Stadtteil Süd | Stadtteil Süd; ST Süd | in der Südstadt; im südlichen Stadtteil
am Hauptbahnhof | Hbf; am Hbf. | am zentralen Bahnhof
am Busbahnhof | am ZOB; Busbahnhof | am Omnibusbahnhof
im Rathaus | Rathaus | im Sitz der Verwaltung; im Stadthaus
in der Volkshochschule | VHS; in der VHS | in der Einrichtung der Erwachsenenbildung
in der Stadtbibliothek | Stadtbibl.; Stadtbibliothek | in der Stadtbücherei
in Sporthallen | Sporthallen | in Turnhallen; in Hallen für den Schulsport
auf Sportplätzen | auf Sportplaetzen | auf Sportanlagen; auf Vereinssportstätten
im Hallenbad | Hallenbad | in der Schwimmhalle
im Freibad | Freibad | im Sommerbad
in Feuerwehrhäusern | in FW-Häusern; Feuerwehrhäuser | in Gerätehäusern; an Feuerwachen
auf dem Bauhof | Bauhof | auf dem Betriebshof
im Klinikum | Klinikum | im Krankenhaus
in Seniorenheimen | in Senioren-Heimen | in Pflegeheimen; in Altenheimen
auf Friedhöfen | auf Friedhoefen | auf Begräbnisplätzen
auf Schulhöfen | auf Schulhoefen | auf Pausenhöfen; auf Schulgeländen
auf Spielplätzen | auf Spielplaetzen | auf Kinderspielflächen
in der Gartenstraße | Gartenstr.; in der Gartenstr. | Gartenstraße, ganze Länge
in der Bergstraße | Bergstr.; in der Bergstr. | Bergstraße, ganze Länge
im Ortsteil Falkenhain | OT Falkenhain; Falkenhain | in Falkenhain
im Ortsteil Rabenau | OT Rabenau; Rabenau | in Rabenau
in Mehrfamilienhäusern | in MFH; Mehrfamilienhäuser | in Mietshäusern; im Geschosswohnungsbau
in Einfamilienhäusern | in EFH; Einfamilienhäuser | in Eigenheimen
im Neubaugebiet Lerchenfeld | NBG Lerchenfeld; Neubaugebiet Lerchenfeld | im neuen Wohngebiet Lerchenfeld
für Vereine | Vereine | für Klubs und Ehrenamt; in Vereinsheimen
`);

export const actions = wordings(`
Ausbau: | Ausbau – ; Neu-Bau: | Erweiterung:; Errichtung:; Mehr davon:
Rückbau: | Rueckbau: | Abbau:; Entfernung:
Austausch: | Austausch – | Ersatz:; Umrüstung:
Förderprogramm: | Förder-Programm:; Foerderprogramm: | Zuschüsse:; finanzielle Unterstützung:
Beratung: | Beratung zu | Sprechstunde:; Beratungsangebot:
Machbarkeitsstudie: | Machbarkeits-Studie: | Untersuchung der Möglichkeiten:; Potenzialstudie:
Konzept: | Konzept für | Gesamtplan:; Strategie:
Kampagne: | Kampagne für | Werbung:; Öffentlichkeitsaktion:
Sanierung: | Sanierung – | Modernisierung:; Instandsetzung:
Pilotprojekt: | Pilot: | Modellversuch:; Erprobung:
Schulung: | Schulung zu | Fortbildung:; Weiterbildung:
Wettbewerb: | Wettbewerb – | Preisausschreiben:; Auszeichnung:
`);

/** What a description may say besides. */
export const sentences = [
  "Die Umsetzung erfolgt schrittweise bis 2030.",
  "Mittel sind im Haushalt angemeldet.",
  "Die Stadtwerke sind Partner.",
  "Ein Beschluss des Rates liegt vor.",
  "Erste Erfahrungen liegen aus dem Vorjahr vor.",
  "Die Bürgerschaft wird früh einbezogen.",
  "Der Bedarf wurde in einer Umfrage ermittelt.",
  "Ein Förderantrag beim Land ist gestellt.",
  "Zuständig ist das Fachamt.",
  "Die Kosten werden derzeit ermittelt.",
  "Die Ausschreibung beginnt im Herbst.",
  "Begleitend wird die Wirkung gemessen.",
];
