/** What is done, and words that say little. Form of the lines: dictionary.ts. */
export const actionWords = `
# Tätigkeit
Ausbau = Neubau, Bau, Errichtung, Erweiterung, Ausweitung, Neuerrichtung, Ausbauoffensive, errichten, ausbauen, bauen, Zubau, Aufstellung, Aufstellen, Montage, erweitern, Bau von, Anlegen, Neuanlage, Ausbaumaßnahme, Vergrößerung, Offensive, Anbau, Realisierung, Ausbauprogramm
Installation = Installieren, Einbau, Nachrüstung, Anbringung, Anbringen, Ausrüstung, Ausstattung, ausstatten, nachrüsten, ausrüsten, Bestückung, Belegung, Einrüsten
Einrichtung = Aufbau, Schaffung, Einführung, Etablierung, Gründung, Implementierung, Initiierung, einführen, einrichten, schaffen, etablieren, gründen, aufbauen, Bereitstellung, Start, Einsetzen, Bildung von, Ins Leben rufen, Auf den Weg bringen, Bereitstellen, anbieten, Angebot
Sanierung = Modernisierung, Erneuerung, Ertüchtigung, Instandsetzung, Renovierung, Grundsanierung, Überholung, Generalsanierung, Instandhaltung, Teilsanierung, Komplettsanierung, Kernsanierung, Wiederherstellung, sanieren, modernisieren, erneuern
Umrüstung = Austausch, Ersatz, Umstellung, Tausch, Wechsel, Ablösung, Umstieg, ersetzen, austauschen, umstellen, umrüsten, Ersatzbeschaffung, Auswechslung, Umbau auf, Erneuerung auf, Wechsel auf, tauschen
Umgestaltung = Umbau, Neugestaltung, Neuordnung, Umwandlung, Aufwertung, Gestaltung, umgestalten, umbauen, Neuaufteilung, Umnutzung, gestalten, Überplanung, Redesign, aufwerten
Rückbau = Abbau, Abriss, Stilllegung, Entfernung, Abschaffung, Ausstieg, Entfernen, Beseitigung, Demontage, rückbauen
Beratung = Beratungsangebot, Beratungsstelle, Erstberatung, beraten, Beratungskampagne, Sprechstunde, Beratungsservice, Anlaufstelle, Coaching, Beratungsleistung, Beratungszentrum, Beratungsprogramm, Vor-Ort-Beratung, Begleitung, Beratungstag, Beratungsoffensive
Information = Infoveranstaltung, Informationsveranstaltung, Info, Infokampagne, Informationskampagne, Aufklärung, Vortrag, Vortragsreihe, Ausstellung, Infoabend, Informationsreihe, informieren, Informationsangebot, Broschüre, Flyer, Infomaterial, Aufklärungskampagne, Infotag, Informationsabend, Informieren über, Infoangebot, Aufklärungsarbeit, Infobroschüre, Ratgeber
Kampagne = Aktion, Werbekampagne, Aktivierung, Sensibilisierung, Bewusstseinsbildung, Werbung, Mitmachaktion, Aktionsprogramm, Initiative, Sensibilisierungskampagne, Bewerbung, Mitmach-Aktion, Aktivierungskampagne, Marketing, Image, bewerben, sensibilisieren
Förderung = Förderprogramm, Bezuschussung, Zuschuss, Zuschussprogramm, Förderrichtlinie, finanzielle Unterstützung, Prämie, Kaufprämie, Subvention, Unterstützung, Förderangebot, fördern, Zuschüsse, Fördertopf, Finanzierung, bezuschussen, Zuwendung, Anreizprogramm, finanzielle Förderung, Anreize, Fördergelder, Zuwendungen, Beihilfe, Förderrichtlinien, unterstützen, Finanzhilfe, Anschubfinanzierung, Fördermittelprogramm, Kostenzuschuss
Schulung = Fortbildung, Weiterbildung, Mitarbeiterschulung, Personalschulung, Qualifizierung, Mitarbeiterqualifizierung, Schulungsprogramm, Seminar, Schulungsangebot, Workshop, Workshopreihe, Mitarbeiterfortbildung, Schulungen, Training, Lehrgang, schulen, Kurs, Webinar
Wettbewerb = Auszeichnung, Preisverleihung, Preis, Prämierung, Ideenwettbewerb, auszeichnen, Contest, Challenge
Konzept = Konzepterstellung, Erstellung eines Konzepts, Konzeption, Masterplan, Strategie, Plan, Planung, Konzepte, Gesamtkonzept, Rahmenplan, Leitbild, Fahrplan, Erarbeitung, Erstellung, Entwicklung, Ausarbeitung, Aufstellung eines Plans, Entwicklungskonzept, Roadmap, Aktionsplan, planen, konzipieren, Rahmenkonzept, Gesamtstrategie, Handlungskonzept, Konzeptentwicklung, Planwerk, Maßnahmenplan, Planerstellung, Konzeptionierung, Ausbaukonzept, Ausbauplan, Umsetzungskonzept, Erarbeiten
Prüfung = Machbarkeitsstudie, Studie, Untersuchung, Analyse, Potenzialanalyse, Potenzialstudie, Gutachten, Bestandsaufnahme, Erhebung, Voruntersuchung, prüfen, untersuchen, Evaluierung, Bestandsanalyse, Wirtschaftlichkeitsuntersuchung, Potentialanalyse, Vorstudie, Machbarkeitsprüfung, Potenzialuntersuchung, Machbarkeit, Bewertung, Eignungsprüfung, Auswertung, Ermittlung, Evaluation, Durchführbarkeitsstudie, Ausloten, Vorprüfung, Potenzialermittlung, Erfassung
Kataster = Karte, Kartierung, Register
Richtlinie = Satzung, Leitlinie, Leitfaden, Dienstanweisung, Vorgaben, Standards, Regelung, Verordnung, Checkliste, Festsetzung, Verpflichtung, Vorschrift, Kriterien, Handreichung, Festsetzungen, Mindeststandard, Vorgabe, Anforderungen, Festlegung, Standard, Regeln
Optimierung = Verbesserung, Effizienzsteigerung, Stärkung, Steigerung, optimieren, verbessern, stärken, Attraktivierung, Attraktivitätssteigerung, Weiterentwicklung, Qualitätssteigerung, Intensivierung, verstärkt, Erhöhung
Betrieb = Unterhaltung, Wartung, Bewirtschaftung, Unterhalt, Steuerung, Pflege
Überwachung = Controlling, Monitoring, Messung, Kontrolle, Messkampagne, Zählung, Erfolgskontrolle
Vernetzung = Netzwerk, Kooperation, Zusammenarbeit, Netzwerkarbeit, Austauschformat, Arbeitskreis, AG, Runder Tisch, Arbeitsgruppe, Netzwerktreffen, Kooperationen, Netzwerkbildung, Partnerschaft, Plattform, Allianz, Bündnis
Pilotvorhaben = Pilot, Pilotprojekt, Modellprojekt, Modellvorhaben, Reallabor, Testphase, Probebetrieb, Pilotierung, Pilotphase, Erprobung, Leuchtturmprojekt, testen, Demonstrationsprojekt, Versuch, Demonstrationsvorhaben, erproben
Kauf = Anschaffung, Erwerb, anschaffen, Ankauf, Neuanschaffung, Leasing
Verleih = Leihangebot, Vermietung, Ausleihe, Verleihangebot, ausleihen, leihen
Reduktion = Reduzierung, Minderung, Senkung, Verringerung, Einsparung, Vermeidung, reduzieren, senken, Verminderung, Begrenzung
Schutz = Erhalt, Sicherung, Bewahrung, Erhaltung
Ausweisung = Flächensicherung, Flächenausweisung, ausweisen, Bereitstellung von Flächen, Flächenbereitstellung
Verpachtung = Verpachten, Dachverpachtung, Vergabe von Flächen
Anschluss = Anbindung, Erschließung, anschließen, Lückenschluss, Verbindung
# Allgemeines
kommunal = städtisch, stadteigen, gemeindeeigen, gemeindlich, kreiseigen, Kommune, Stadt, Gemeinde, Landkreis, Kreis, Stadtgebiet, Gemeindegebiet, Kreisgebiet, stadtweit, kommunale, öffentlich, gesamtstädtisch, gesamtes Stadtgebiet, im öffentlichen Raum, öffentlicher Raum
privat = persönlich
nachhaltig = ökologisch, klimafreundlich, klimagerecht, klimaneutral, umweltfreundlich, grün, klimaschonend, umweltgerecht, klimabewusst, zukunftsfähig, umweltschonend, klimaangepasst, klimaresilient, naturnah, CO2-neutral, treibhausgasneutral, dekarbonisiert, emissionsarm, emissionsfrei, fossilfrei
Dekarbonisierung = Defossilisierung
Klimaschutz = Klima, Umwelt, Umweltschutz, Klimawandel, Nachhaltigkeit, Klimawende
Treibhausgas = THG, CO2, Emission, Kohlendioxid, Treibhausgasemission, CO2-Emission, Treibhausgasneutralität, Klimaneutralität
Energie = energetisch, Energiewende, Energieversorgung, energiesparend, energieeffizient, stromsparend
Wärme = Wärmewende, Abwärme
Strom = elektrisch, elektro, elektrische Energie
regional = lokal, örtlich, Region, vor Ort
digital = smart, online, virtuell, intelligent
modern = zeitgemäß, hochwertig, effizient, hocheffizient, innovativ, neuartig
verbilligt = kostenlos, gratis, kostenfrei, vergünstigt, günstig
zeitweise = temporär, befristet, vorübergehend, interimistisch
neu = weitere, zusätzlich, mehr, verstärkte, vermehrte
sicher = Sicherheit, Verkehrssicherheit
Anlage = System, Technik, Infrastruktur, Einrichtungen, Lösung, Technologie, Elemente, Komponenten
Maßnahme = Projekt, Vorhaben, Maßnahmen, Maßnahmenpaket, Paket, Programm, Umsetzung, Durchführung, Fortführung, Fortschreibung, umsetzen, fortführen, Weiterführung, durchführen, Teilprojekt, Vorhaben zur, Modell, Nutzung, nutzen, Einsatz, einsetzen, Umsetzungsprojekt, Pakete, Prozess, Management
Bereich = Gebiet, Fläche, Raum, Standort, Ort, Areal, Flächen, Standorte, Gelände, Umfeld, Grundstück, Bestand, Objekt
Gebäude = Haus, Häuser, Immobilie, Bauten, Bauwerk, baulich, Gebäuden
Dach = Dachfläche, Dächer, Dachflächen
Straße = Straßen, Weg, Wege, Straßenzug
Platz = Plätze
Wasser
Material = Stoff, Produkt
Thema = Themen, Frage, Aspekt
Bauabschnitt = BA, Abschnitt, Tranche, Teilabschnitt, Bauphase, Phase, Stufe, Los, Etappe, Baulos, Teil
Jahr = jährlich, Zeitraum, laufend
Verschieden = diverse, mehrere, verschiedene, sämtliche, alle, ausgewählte, geeignete, bestehende, vorhandene
klein = groß
Vorsorge = Prävention, Anpassung
Leben = Wohnen, Alltag, wohn
Arbeit = Arbeiten, Büro
# Verwandt
Beratung: Information, Energieberatung
Information: Kampagne, Öffentlichkeitsarbeit, Klimaportal
Kampagne: Öffentlichkeitsarbeit
Ausbau: Installation, Einrichtung, Umgestaltung, Optimierung
Einrichtung: Installation, Pilotvorhaben, Vernetzung
Sanierung: Umrüstung, Umgestaltung, Energetische Sanierung
Umrüstung: Installation, Kauf
Konzept: Kataster
Überwachung: Prüfung, Betrieb
Optimierung: Sanierung, Umgestaltung, Betrieb
Photovoltaik: Freiflächen-Photovoltaik, Balkonkraftwerk, Agri-Photovoltaik, Mieterstrom
Erneuerbare Energien: Photovoltaik, Windkraft, Ökostrom
Windkraft: Windvorranggebiet
Straßenbeleuchtung: Beleuchtung
Beleuchtung: Flutlicht
Heizung: Ölheizung, Gasheizung, Wärmepumpe, Fernwärme, Hydraulischer Abgleich
Wärmepumpe: Geothermie, Abwasserwärme
Abwärme: Abwasserwärme
Energetische Sanierung: Gebäudehülle, Dämmung, Fenster, Fassade, Dachsanierung
Energieeffizienz: Energiesparen, Energiemanagement
Radweg: Radverkehr, Radschnellweg, Radverkehrskonzept, Fahrradstraße
Radverkehr: Fahrradabstellanlage, Radverkehrskonzept
Fahrradabstellanlage: Fahrradparkhaus
ÖPNV: Bustakt, Tarif, Haltestelle
Elektromobilität: Ladeinfrastruktur, Kfz, Fuhrpark
Fuhrpark: Nutzfahrzeuge, Kfz
Begrünung: Stadtbaum, Dachbegrünung, Fassadenbegrünung, Blühwiese
Stadtbaum: Baumkataster, Baumrigole, Baumbewässerung
Schwammstadt: Versickerung, Zisterne, Starkregen, Baumrigole
Versickerung: Baumrigole
Starkregen: Hochwasserschutz, Rückhaltebecken
Hochwasserschutz: Rückhaltebecken
Hitzeschutz: Hitzeaktionsplan, Verschattung, Kühle Orte
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
Mehrfamilienhaus: Wohngebäude, Mieter, Wohnungswirtschaft
Mieter: Wohnungswirtschaft
Einfamilienhaus: Wohngebäude, Eigentümer
Wohngebäude: Eigentümer, Gebäude
Bürger: Eigentümer, Mieter, privat
Innenstadt: Altstadt, Marktplatz, Fußgängerzone
Bahnhof: Hauptbahnhof, Busbahnhof
Stadtteil: Bestandsquartier, Neubaugebiet, Ortsteile
Park: Begrünung
Gewerbegebiet: Unternehmen
Sportplatz: Sportstätten, Vereine
Schwimmbad: Hallenbad, Freibad
Turnhalle: Sportstätten, Halle
Stromspeicher: Wärmespeicher
Nachhaltiges Bauen: Passivhaus, Holzbau
Straße: Straßenumbau, Hauptstraße, Wohnstraße
`;
