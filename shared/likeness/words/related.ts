/** What is near to another thing without being it, so that a person may look. */
export const relatedWords = `
# Verwandt
Beratung: Information, Energieberatung
Information: Kampagne, Öffentlichkeitsarbeit, Klimaportal
Kampagne: Öffentlichkeitsarbeit
Ausbau: Installation, Einrichtung, Umgestaltung, Optimierung
Einrichtung: Installation, Pilotvorhaben, Vernetzung
Erneuerung: Sanierung, Umrüstung, Umgestaltung
Sanierung: Umgestaltung, Energetische Sanierung
Umrüstung: Installation, Kauf
Konzept: Kataster
Überwachung: Prüfung, Betrieb
Optimierung: Sanierung, Umgestaltung, Betrieb, Förderung
Photovoltaik: Freiflächen-Photovoltaik, Agri-Photovoltaik, Mieterstrom
Erneuerbare Energien: Photovoltaik, Windkraft, Ökostrom
Windkraft: Windvorranggebiet
Beleuchtung: Flutlicht
Heizung: Ölheizung, Gasheizung, Wärmepumpe, Fernwärme, Hydraulischer Abgleich
Wärmepumpe: Abwasserwärme
Abwärme: Abwasserwärme, Abwärmeverbund
Energetische Sanierung: Gebäudehülle, Dämmung, Fenster, Fassade, Dachsanierung
Energieeffizienz: Energiesparen, Energiemanagement
Radweg: Radverkehr, Radschnellweg, Radverkehrskonzept, Fahrradstraße
Radverkehr: Fahrradabstellanlage, Radverkehrskonzept
Fahrradabstellanlage: Fahrradparkhaus, Lastenradgarage
ÖPNV: Bustakt, Tarif, Haltestelle
Elektromobilität: Ladeinfrastruktur, Kfz, Fuhrpark
Fuhrpark: Nutzfahrzeuge, Kfz
Begrünung: Stadtbaum, Dachbegrünung, Fassadenbegrünung, Blühwiese
Stadtbaum: Baumkataster, Mobile Bäume
Schwammstadt: Versickerung, Zisterne, Starkregen, Baumrigole
Versickerung: Baumrigole
Starkregen: Hochwasserschutz, Rückhaltebecken
Hochwasserschutz: Rückhaltebecken
Hitzeschutz: Hitzeaktionsplan, Kühle Orte, Hitzetelefon
Klimaanpassung: Hitzeschutz
Biodiversität: Blühwiese, Naturgarten
Ernährung: Gemeinschaftsverpflegung
Kreislaufwirtschaft: Abfallvermeidung
Klimabildung: Schulung
Schule: Grundschule, Gymnasium, Gesamtschule, Berufsschule, Schüler, Lehrkräfte, Schulhof
Kita: Kinder
Kinder: Schüler
öffentliche Gebäude: Gebäude, Rathaus, Verwaltung, kommunal
Rathaus: Verwaltung, Technisches Rathaus
Verwaltung: Beschäftigte, kommunal
Kreishaus: Beschäftigte
Mehrfamilienhaus: Wohngebäude, Mieter, Wohnungswirtschaft
Mieter: Wohnungswirtschaft
Einfamilienhaus: Wohngebäude, Eigentümer
Wohngebäude: Eigentümer, Gebäude
Bürger: Eigentümer, Mieter, privat
Innenstadt: Altstadt, Marktplatz, Fußgängerzone, Stadtteil
Bahnhof: Hauptbahnhof
Stadtteil: Bestandsquartier, Neubaugebiet, Ortsteile, Ortsteile
Park: Begrünung
Gewerbegebiet: Unternehmen
Sportplatz: Sportstätten, Stadion
Parkhaus: Tiefgarage
Schule: Realschule, Hauptschule, Förderschule, Bildung
Bürgerhaus: Mehrgenerationenhaus, Halle
Homeoffice: Coworking
Energiesparmodell: Energiesparen, Energiedetektive
Schwimmbad: Hallenbad, Freibad
Turnhalle: Sportstätten, Halle
Stromspeicher: Wärmespeicher, Quartierspeicher
Nachhaltiges Bauen: Passivhaus, Holzbau
Straße: Straßenumbau, Hauptstraße, Wohnstraße
Dämmung: Fassadendämmung, Kellerdeckendämmung, Dachdämmung
Heizungsregelung: Hydraulischer Abgleich
Renaturierung: Umgestaltung, Sanierung, Begrünung
Förderung: Vernetzung
Klimafest: Veranstaltung
Gebäudeautomation: Heizungsregelung
Deponiegas: Biogas, Blockheizkraftwerk
Hallenbad: Halle
Gemeinschaftsverpflegung: Bewirtung
Fertigstellung: Ausbau, Einrichtung, Sanierung
Ausweisung: Richtlinie, Schutz
Mitfahren: Pendlerportal
Lüftung: CO2-Ampel
Hydraulischer Abgleich: Heizungspumpe
Dachbegrünung: Retentionsdach
Lastenrad: Lastenradgarage
Fernwärme: Kalte Nahwärme
Energieberatung: Stromspar-Check, Sanierungsberatung
Repair-Café: Nähwerkstatt
Abfallvermeidung: Unverpackt-Laden
`;
