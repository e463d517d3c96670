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
Nutzfahrzeuge: Müllfahrzeug, Kehrmaschine
Klimafest: Energietag, Energiemesse, Klimakonferenz
Newsletter: Podcast, Blog
Allergenvorsorge: Eichenprozessionsspinner, Tigermücke
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
Nachhaltiges Bauen: Passivhaus, Holzbau, Nachhaltige Baustoffe, Graue Energie
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
Heizungstausch: Wärmepumpe, Biomasse, Ölheizung, Gasheizung, Heizung, Fossile Heizung
Innendämmung: Fassadendämmung, Dämmung, Energetische Sanierung, Denkmalschutz
Verschattung: Hitzeschutz
Wärmerückgewinnung: Abwärme, Abwasserwärme, Lüftung
Heizungspumpe: Badewassertechnik
Tiefengeothermie: Geothermie, Seismik
Seismik: Geothermie
Absenkung der Netztemperatur: Fernwärme, Kalte Nahwärme
Übergabestation: Fernwärme, Absenkung der Netztemperatur
Dachverpachtung: Energiegenossenschaft, Photovoltaik
Zählerfernauslesung: Energiemanagement, Smart Meter
Urban Mining: Baustoffrecycling, Rückbau
Energiekarawane: Energieberatung, Sanierungsberatung
Energielotse: Energieberatung, Klimabotschafter
Serverkonsolidierung: Green IT
Lichtkonzept: Beleuchtung, Straßenbeleuchtung
Gebäudekataster: Sanierungsfahrplan
Zebrastreifen: Querungshilfe
Mittelinsel: Querungshilfe
Verkehrszähmer: Schulweg, Schulmobilität
Elternhaltestelle: Schulstraße, Schulweg
Grünpfeil: Lichtsignalanlage, Rundumgrün
Rundumgrün: Lichtsignalanlage
Fahrradwerkstatt: Fahrradservicestation, Repair-Café
Radbrücke: Brücke, Radweg
Fahrzeugpool: Fuhrpark, Carsharing, Dienstreise
Sozialticket: Tarif, Jobticket
Schnupperticket: Tarif
Linienverlängerung: Bustakt, ÖPNV
Bike-and-Ride: Fahrradabstellanlage, Fahrradparkhaus
Parkgebühren: Parkraumbewirtschaftung
Lieferzone: Logistik
Gehweg: Fußverkehr
Fußverkehrscheck: Fußverkehr
Tempolimit: Tempo 30
Bahnreaktivierung: Schienenverkehr
Solidarische Landwirtschaft: Ökologischer Landbau
Humusaufbau: Ökologischer Landbau, CO2-Senke
Gülle: Düngung, Biogas
Agroforst: Ökologischer Landbau
Pachtflächen: Ökologischer Landbau
Aufforstung: Waldumbau, Tiny Forest
Naturwald: Waldumbau, Totholz
Totholz: Biodiversität
Waldzertifizierung: Waldumbau
Nistkästen: Biodiversität, Insektenhotel
Insektenhotel: Biodiversität
Amphibienschutz: Biodiversität
Fischaufstieg: Gewässerrenaturierung
Starkregengefahrenkarte: Starkregen
Objektschutz: Starkregen, Hochwasserschutz
Notwasserweg: Starkregen
Pegelmessung: Hochwasserschutz, Starkregen
Polder: Rückhaltebecken, Hochwasserschutz
Niederschlagswassergebühr: Versickerung, Schwammstadt
Essbare Stadt: Urban Gardening, Obstbäume
Saatgutbibliothek: Urban Gardening
Bodenfeuchtesensoren: Baumbewässerung
Hitzefrei: Hitzeschutz
Hitzeschutz am Arbeitsplatz: Hitzeschutz
Hitzeschutz in der Pflege: Hitzeschutz
Entsiegelungskataster: Entsiegelung
Kompensationsflächen: Ökologische Ausgleichsfläche
Vierte Reinigungsstufe: Kläranlage
Belüftung der Kläranlage: Kläranlage
Papierlose Verwaltung: Digitalisierung, Digitale Ratsarbeit
Digitale Ratsarbeit: Digitalisierung
Druckerreduktion: Green IT
Gebrauchte IT: Green IT
Datenplattform: Digitalisierung
Einkaufsgemeinschaft: Beschaffung
Lebenszykluskosten: CO2-Preis, Beschaffung
Klimabürgerrat: Klimabeirat, Bürgerbeteiligung
Lenkungskreis: Klimabeirat, Gremium
Jugendklimarat: Jugendbeteiligung, Klimabeirat
Klimaschutzcontrolling: Treibhausgasbilanz
Energiescouts in der Verwaltung: Mitarbeitersensibilisierung, Energiedetektive
Umweltmanagement: Zertifizierung, Ökoprofit
Klimaanpassungskonzept: Klimaanpassung
Stelle für Klimaanpassung: Klimaanpassung, Klimaschutzmanagement
Mehrwegveranstaltung: Mehrweg, Nachhaltige Veranstaltung
Nachhaltige Veranstaltung: Veranstaltung, Veranstaltungen
Notstrom: Katastrophenschutz
Auszubildende: Beschäftigte
Bio-Lebensmittel: Gemeinschaftsverpflegung, Ernährung
Vegetarischer Tag: Gemeinschaftsverpflegung, Ernährung
Kochkurs: Ernährung
Kleidertausch: Tauschbörse, Gebrauchtwarenkaufhaus
Bibliothek der Dinge: Tauschbörse
Reparaturbonus: Repair-Café
Elektroschrott: Repair-Café
Lehrpfad: Klimabildung
Lehrkräftefortbildung: Klimabildung
Klimaausstellung: Klimabildung
Nachhaltiger Sportverein: Sportstätten
Effizienznetzwerk: Unternehmensnetzwerk
Transformationsberatung: Industrie-Effizienz, Unternehmensnetzwerk
Regionalvermarktung: Wochenmarkt
Nachhaltiger Tourismus: Tourismus
Klimaquartier: Klimaschutz im Quartier
Neubürgerpaket: Begrüßungsmappe
Handwerker: Unternehmen
`;
