/** What is done. Form of the lines: dictionary.ts. */
export const actionWords = `
# Tätigkeit
Ausbau = Neubau, Bau, Errichtung, Erweiterung, Ausweitung, Neuerrichtung, Ausbauoffensive, errichten, ausbauen,
  bauen, Zubau, Aufstellung, Aufstellen, Montage, erweitern, Bau von, Anlegen, Neuanlage, Ausbaumaßnahme,
  Vergrößerung, Offensive, Anbau, Realisierung, Ausbauprogramm, Neubauten errichten, Neu-Bau, Erbauung,
  Herstellung, Aufbau von Anlagen, Weiterbau, Erweiterungsbau, Neuinstallation, Vervielfachung, Verdopplung,
  Ausweiten, Ergänzungsbau, Aufrüstung, Bau und Ausbau, Neuschaffung, Erstellung der Anlage, Bauprogramm,
  Ausbauprojekt, Baumaßnahme, Neubaumaßnahme, Aus- und Neubau, Neu- und Ausbau, Fortentwicklung des Netzes,
  Ausbauinitiative, Neubauprogramm, Ausdehnung, Verlängerung, Bauprojekt, vergrößern, mehr davon,
  Erweiterungsmaßnahme, Setzen, weitere Standorte, Anpflanzung, Pflanzung, Pflanzen, Anpflanzen, ausdehnen
Installation = Installieren, Einbau, Nachrüstung, Anbringung, Anbringen, Ausrüstung, Ausstattung, ausstatten,
  nachrüsten, ausrüsten, Bestückung, Belegung, Einrüsten, Anbau von Geräten, Montieren, einbauen, Bestücken,
  Aufrüsten, nachträglicher Einbau, Inbetriebnahme, Ergänzung, Ergänzen
Personal = Personalstelle, Stellenschaffung, Personalaufstockung, Stellenausbau, Personalkapazität,
  Koordinierungsstelle, Projektstelle, Stelle schaffen
Einrichtung = Aufbau, Schaffung, Einführung, Etablierung, Implementierung, Initiierung, einführen, einrichten,
  schaffen, etablieren, gründen, aufbauen, Bereitstellung, Start, Einsetzen, Bildung von, Ins Leben rufen, Auf
  den Weg bringen, Bereitstellen, anbieten, Angebot, Initiieren, Einsetzung, Einsetzung eines, Bereithalten,
  Verankerung, Eröffnung, implementieren, Start von, Anschub, Auflegen,
  Auflage, eröffnen, organisieren, verankern, Installation eines Angebots, Einstieg, Angebote, Aufnahme,
  Inbetriebnahme eines Angebots, starten, anstoßen, Anstoß, Gründung, Veranlassung, Wiedereinführung
Verstetigung = verstetigen, Weiterbetrieb, Institutionalisierung, Entfristung, Weiterführung eines Angebots
Erneuerung = erneuern, Grunderneuerung, Runderneuerung, Erneuerungsmaßnahme, Neuanschaffung anstelle alter
Sanierung = Modernisierung, Ertüchtigung, Instandsetzung, Renovierung, Grundsanierung, Überholung,
  Generalsanierung, Instandhaltung, Teilsanierung, Komplettsanierung, Kernsanierung, Wiederherstellung,
  sanieren, modernisieren, Renovieren, Instandsetzen, Ertüchtigen, instand setzen, Modernisierungsprogramm, auf
  den neuesten Stand bringen, Modernisierungsmaßnahme, Auffrischung, Generalüberholung, Sanierungsmaßnahme,
  Restaurierung, Instandstellung, Aufarbeitung
Umrüstung = Austausch, Ersatz, Umstellung, Tausch, Wechsel, Ablösung, ersetzen, austauschen, umstellen,
  umrüsten, Ersatzbeschaffung, Auswechslung, tauschen, Auswechseln, Wechseln, Austauschprogramm, Tauschprogramm,
  Neuausstattung, umsteigen, Ersetzung, Substitution, Umstellung auf, Austauschaktion, Austauschmaßnahme, neue
  statt alte, Alt gegen Neu, Austausch alter, Umstieg auf, Umstieg, Wechsel zu, Wechsel auf
Umgestaltung = Umbau, Neugestaltung, Neuordnung, Umwandlung, Aufwertung, Gestaltung, umgestalten, umbauen,
  Neuaufteilung, Umnutzung, gestalten, Überplanung, Redesign, aufwerten, Neu gestalten, Neuordnen,
  Umbaumaßnahme, Transformation, Umbauprojekt, Umwidmung, Umorganisation, Restrukturierung, Neugestalten,
  Umbauplanung, Attraktivere Gestaltung, Verwandlung, umwandeln, Umformung
Renaturierung = renaturieren, naturnahe Umgestaltung, naturnahe Gestaltung
Rückbau = Abbau, Abriss, Stilllegung, Entfernung, Abschaffung, Ausstieg, Entfernen, Beseitigung, Demontage,
  rückbauen, Beseitigen, Abreißen, Stilllegen, Wegnahme, Abbauen, Demontieren, abschaffen, Abbruch, Auflösung,
  Wegfall, Außerbetriebnahme
Beratung = Beratungsangebot, Beratungsstelle, Erstberatung, beraten, Beratungskampagne, Sprechstunde,
  Beratungsservice, Anlaufstelle, Coaching, Beratungsleistung, Beratungszentrum, Beratungsprogramm,
  Vor-Ort-Beratung, Begleitung, Beratungstag, Beratungsoffensive, Beratungsstunde, Beratungstermine,
  Fachberatung, Bürgerberatung, individuelle Beratung, Einzelberatung, Beratungsprojekt, Beratungsinitiative,
  Beratungsstützpunkt, Beratungshotline, Hotline, Infotelefon, Telefonberatung, aufsuchende Beratung, Auskunft,
  Auskunftsstelle, Orientierungsberatung, Beratungsgespräch, Beratungsgespräche, Sprechstunden,
  Beratungsstellen, Ratgeberstelle, Beratungsbüro, Mobile Beratung, Beratungsmobil, Hilfestellung,
  Kontaktstelle, Anlaufpunkt, Servicestelle, Kümmerer, Lotse, Lotsenstelle, Lotsendienst,
  Unterstützungsberatung, Beratungsnetzwerk, Rat und Hilfe, Ansprechstelle, Infobüro, Lotsen, Beratungsrunde,
  Transformationsberatung
Information = Infoveranstaltung, Informationsveranstaltung, Info, Infokampagne, Informationskampagne,
  Aufklärung, Vortrag, Vortragsreihe, Ausstellung, Infoabend, Informationsreihe, informieren,
  Informationsangebot, Broschüre, Flyer, Infomaterial, Aufklärungskampagne, Infotag, Informationsabend,
  Informieren über, Infoangebot, Aufklärungsarbeit, Infobroschüre, Ratgeber, Infostand, Info-Veranstaltung,
  Informationsmaterial, Infoblatt, Merkblatt, Vorträge, Info-Abend, Informationsveranstaltungen,
  Infoveranstaltungen, Infoabende, Vortragsabend, Aufklären, Infoflyer, Informationstage, Infoprogramm, Faltblatt, Informationsbroschüre,
  Informationspaket, Infopaket, Vortragsprogramm, Infostände, Informationsstand, Bereitstellung von
  Informationen, Informationsarbeit, Wissensvermittlung, Unterrichtung, Vorträge über, Informationsabende,
  Handzettel, Infotafel, Infotafeln, Informationstafel, Schautafeln, Informationsoffensive, Informationen,
  Filmreihe, Film, Lesung
Besichtigung = Führungen, Führung, Exkursion, Exkursionen, Rundgang, Tag der offenen Tür, Besichtigungsfahrt
Kampagne = Aktion, Werbekampagne, Aktivierung, Sensibilisierung, Bewusstseinsbildung, Werbung, Mitmachaktion,
  Aktionsprogramm, Initiative, Sensibilisierungskampagne, Bewerbung, Mitmach-Aktion, Aktivierungskampagne,
  Marketing, Image, bewerben, sensibilisieren, Öffentlichkeitsaktion, Mitmachkampagne, Bewusstsein schaffen,
  Bewusstseinsförderung, Werbeaktion, Marketingkampagne, Aktionen, Motivation, Motivationskampagne,
  Mobilisierung, Aufruf, Plakatkampagne, Werben für, werben, Aktionsreihe, Mitmach-Kampagne, Kampagnen,
  Medienkampagne, Promotion, Plakataktion, Öffentlichkeitswirksame Aktion, Aktivierungsmaßnahme, Bewusstsein
  stärken, Anreizkampagne, motivieren, aktivieren, Akzeptanz, Akzeptanzförderung, Bekanntmachung, Bekanntmachen,
  Bewerben
Förderung = Förderprogramm, Bezuschussung, Zuschuss, Zuschussprogramm, Förderrichtlinie, finanzielle
  Unterstützung, Prämie, Kaufprämie, Subvention, Unterstützung, Förderangebot, fördern, Zuschüsse, Fördertopf,
  Finanzierung, bezuschussen, Zuwendung, Anreizprogramm, finanzielle Förderung, Anreize, Fördergelder,
  Zuwendungen, Beihilfe, Förderrichtlinien, unterstützen, Finanzhilfe, Anschubfinanzierung,
  Fördermittelprogramm, Kostenzuschuss, Förderprogramme, Zuschussprogramme, finanzielle Hilfe,
  Kostenbeteiligung, Fördermaßnahme, Geldzuschuss, finanzieller Anreiz, finanzielle Anreize, Zuschussrichtlinie,
  Investitionszuschuss, Kaufzuschuss, finanzielle Zuschüsse, Unterstützungsprogramm, Prämienprogramm,
  Förderkulisse, städtische Zuschüsse, kommunales Förderprogramm, Finanzielle Beteiligung, Fördergeld,
  Umstiegsprämie, Abwrackprämie, Bonus, Bonusprogramm, Austauschprämie, Tauschprämie, Gutschein, Darlehen,
  Kredit, zinsgünstige Kredite, Gewährung von Zuschüssen, Gebührenermäßigung, Gebührenbefreiung, Geld für,
  Finanzspritze, Unterstützungsfonds, mitfinanzieren, Ko-Finanzierung, Kofinanzierung, Zuschüssen, Kaufanreiz,
  Geldprämie, Förderzuschuss, Mitfinanzierung, Ko-Förderung, finanzielle Beteiligung, Zuwendungsrichtlinie,
  Nachlass, Rabatt
Schulung = Fortbildung, Weiterbildung, Mitarbeiterschulung, Personalschulung, Qualifizierung,
  Mitarbeiterqualifizierung, Schulungsprogramm, Seminar, Schulungsangebot, Workshop, Workshopreihe,
  Mitarbeiterfortbildung, Schulungen, Training, Lehrgang, schulen, Kurs, Webinar, Fortbildungen, Weiterbilden,
  Fortbildungsreihe, Weiterbildungsangebot, Seminare, Kurse, Kursangebot, Qualifizieren, Qualifikation,
  Schulungsreihe, Fortbildungsangebot, Workshops, Weiterbildungen, Lernworkshop, Weiterqualifizierung,
  Qualifizierungsmaßnahme, Schulungskonzept, Qualifizierungsprogramm, Unterweisung, Personalentwicklung,
  fortbilden, Coachings, Trainings, Inhouse-Schulung, Schulungsmaßnahme, Fortbildungsveranstaltung, E-Learning,
  Lernmodul, Seminarreihe, Unterricht für
Wettbewerb = Auszeichnung, Preisverleihung, Preis, Prämierung, Ideenwettbewerb, auszeichnen, Contest, Challenge,
  Preisausschreiben, Preis für, Ideenwettbewerbe, Prämierungen, Preisverleihungen, Auszeichnungen, Wettbewerbe,
  Quiz, Gewinnspiel, Wette, Ausschreibung eines Preises, Verlosung, Prämieren, Ehrung, Vergleichswettbewerb,
  Wettstreit, Mitmach-Wettbewerb, Award, Contests, Fotowettbewerb, Malwettbewerb, Schulwettbewerb
Konzept = Konzepterstellung, Erstellung eines Konzepts, Konzeption, Masterplan, Strategie, Plan, Planung,
  Konzepte, Gesamtkonzept, Rahmenplan, Leitbild, Fahrplan, Erarbeitung, Erstellung, Entwicklung, Ausarbeitung,
  Aufstellung eines Plans, Entwicklungskonzept, Roadmap, Aktionsplan, planen, konzipieren, Rahmenkonzept,
  Gesamtstrategie, Handlungskonzept, Konzeptentwicklung, Planwerk, Maßnahmenplan, Planerstellung,
  Konzeptionierung, Ausbaukonzept, Ausbauplan, Umsetzungskonzept, Erarbeiten, Gesamtplan, Konzeptstudie,
  Strategieplan, Konzeptarbeit, Entwurf, Strategiepapier, Strategieentwicklung, Entwicklungsplan, Fachkonzept,
  Planungskonzept, Zielkonzept, Teilkonzept, Detailkonzept, Grobkonzept, Feinkonzept, Planungen, Strategien,
  Konzeptplanung, Planungsgrundlage, Zielplanung, Fachplanung, Gesamtkonzeption, Konzeption für, Aufstellen
  eines Plans, Aufstellung eines Konzepts, Rahmenplanung, Vorplanung, Entwurfsplanung, Leitplanung, Fahrpläne
  für, Ausbaustrategie, Entwickeln, erstellen, Rahmenstrategie, Umsetzungsplan, Umsetzungsstrategie,
  strategische Planung, Programmentwicklung, Handlungsplan, Handlungsprogramm
Prüfung = Machbarkeitsstudie, Studie, Untersuchung, Analyse, Potenzialanalyse, Potenzialstudie, Gutachten,
  Bestandsaufnahme, Erhebung, Voruntersuchung, prüfen, untersuchen, Evaluierung, Bestandsanalyse,
  Wirtschaftlichkeitsuntersuchung, Potentialanalyse, Vorstudie, Machbarkeitsprüfung, Potenzialuntersuchung,
  Machbarkeit, Bewertung, Eignungsprüfung, Auswertung, Ermittlung, Evaluation, Durchführbarkeitsstudie,
  Ausloten, Vorprüfung, Potenzialermittlung, Erfassung, Untersuchung der Möglichkeiten, Prüfauftrag,
  Machbarkeitsanalyse, Machbarkeitsuntersuchung, Potenzialprüfung, Eignungsuntersuchung, Studien, Analysen,
  Potenzialerhebung, Erkundung, Wirtschaftlichkeitsprüfung, Wirtschaftlichkeitsberechnung,
  Wirtschaftlichkeitsanalyse, Bedarfsanalyse, Bedarfsermittlung, Sondierung, Standortanalyse, Standortprüfung,
  Standortsuche, Voranalyse, Erforschung, Analyse der Möglichkeiten, Bewerten, Analysieren, Erheben, Klärung,
  Abschätzung, Begutachtung, Prüfung der Machbarkeit, Prüfung der Umsetzbarkeit, Überprüfung,
  Potenzialabschätzung, Machbarkeit prüfen, überprüfen, erfassen, ermitteln, Untersuchungen, Ist-Analyse,
  Bestandserfassung, Umfrage, Befragung, Grundlagenermittlung, Variantenuntersuchung, Vorstudien,
  Eignungsanalyse, Potentialermittlung, Potentialstudie, Standortuntersuchung, Testbericht,
  Wirtschaftlichkeitsbetrachtung, Durchführbarkeit, Machbarkeitsstudien, Vergleichsrechnung, Realisierbarkeit,
  Abklärung, Abklären, Machbarkeitsklärung
Kataster = Karte, Kartierung, Register, Verzeichnis, Atlas, Kartenwerk, Geoportal, GIS, Datenbank, Inventar,
  Kartenmaterial, Übersichtskarte, Lagekarte
Richtlinie = Satzung, Leitlinie, Leitfaden, Dienstanweisung, Vorgaben, Standards, Regelung, Verordnung,
  Checkliste, Festsetzung, Verpflichtung, Vorschrift, Kriterien, Handreichung, Festsetzungen, Mindeststandard,
  Vorgabe, Anforderungen, Standard, Regeln, Satzungen, Vorschriften, Regelungen, Dienstvereinbarung,
  Dienstanweisungen, Verwaltungsvorschrift, Verpflichtende Vorgabe, verbindliche Vorgaben, Leitlinien,
  Richtlinien, Verwaltungsanweisung, verbindliche Standards, Regelwerk, Kriterienkatalog, Grundsatzbeschluss,
  Beschluss, Ratsbeschluss, Anweisung, Auflagen, Pflicht, verpflichten, Ordnung, Vereinbarung, Verträge,
  Vertrag, Statut, Musterrichtlinie, Muster, Mustervertrag, Regulierung, festsetzen, Leitfäden, Vorgehensweise,
  Selbstbindung
Optimierung = Verbesserung, Effizienzsteigerung, Stärkung, Steigerung, optimieren, verbessern, stärken,
  Attraktivierung, Attraktivitätssteigerung, Weiterentwicklung, Qualitätssteigerung, Intensivierung, verstärkt,
  Erhöhung, Ausschöpfung, Optimierungsmaßnahme, Verbesserungen, Effektivierung, Attraktivität, effizienter
  machen, Feinabstimmung, attraktiver machen, attraktivieren, Beschleunigung, beschleunigen, Weiterentwickeln,
  Verdichtung, Erleichterung, Feinsteuerung, Nachjustierung, verbessertes, Anpassen, voranbringen, vorantreiben,
  forcieren, Qualitätsverbesserung
Betrieb = Unterhaltung, Wartung, Bewirtschaftung, Unterhalt, Steuerung, Pflege, Warten, Instandhalten,
  Bewirtschaften, Betreiben, Pflegen, Pflegekonzept, Wartungsvertrag, Betriebsführung, Unterhaltungspflege,
  Betreuung, Wartungsarbeiten, Durchsicht, Pflegearbeiten, Instandhaltungsarbeiten
Auftrag = Beauftragung, Beauftragen, Vergabe von Leistungen, Auftragserteilung
Überwachung = Controlling, Monitoring, Messung, Kontrolle, Messkampagne, Zählung, Erfolgskontrolle, Messen,
  Kontrollieren, Kontrollen, Auswertungen, Überprüfung laufend, Erfolgsmessung, Wirkungskontrolle, überwachen,
  Berichterstattung, Berichtswesen, Messungen, Zählungen, Qualitätskontrolle, Auswertungsbericht
Vernetzung = Netzwerk, Kooperation, Zusammenarbeit, Netzwerkarbeit, Austauschformat, Arbeitskreis, AG, Runder
  Tisch, Arbeitsgruppe, Netzwerktreffen, Kooperationen, Netzwerkbildung, Partnerschaft, Plattform, Allianz,
  Bündnis, Vernetzen, Netzwerken, Kooperieren, Kooperationsnetzwerk, Arbeitskreise, Arbeitsgemeinschaft,
  Arbeitsgruppen, Erfahrungsaustausch, Runde Tische, Netzwerke, Zusammenschluss, Stammtisch,
  Netzwerkveranstaltung, Austauschrunde, Austauschplattform, Austausch und Vernetzung, Dialog, Koordination,
  Koordinierung, Abstimmung, Verbund, Kooperationsprojekt, Kooperationsvereinbarung, Zusammenwirken,
  Arbeitstreffen, Fachforum, Fachaustausch, Runde mit, Gesprächskreis, Allianzen, Kontakte, Netzwerkaufbau,
  gemeinsame Sache, Treffen, Forum
Pilotvorhaben = Pilot, Pilotprojekt, Modellprojekt, Modellvorhaben, Reallabor, Testphase, Probebetrieb,
  Pilotierung, Pilotphase, Erprobung, Leuchtturmprojekt, testen, Demonstrationsprojekt, Versuch,
  Demonstrationsvorhaben, erproben, Modellversuch, Modellhaft, Pilotanlage, Pilotversuch, Testbetrieb, Testlauf,
  Pilot-Projekt, Versuchsprojekt, Feldversuch, Testprojekt, Experiment, Probelauf, Test, Demoprojekt,
  Leuchtturm, Leuchtturmvorhaben, Vorzeigeprojekt, Experimentierraum, Experimentierfeld, Pilotphasen,
  ausprobieren, Modellstadt, Modellregion, Musterprojekt, Modellkommune, beispielhaft, Mustervorhaben, Probe,
  Testlabor, Versuchsweise, probeweise, auf Probe, Erprobungsphase, Praxistest, Testfeld
Kauf = Anschaffung, Erwerb, anschaffen, Ankauf, Neuanschaffung, Leasing, Kaufen, Erwerben, Beschaffen,
  Bestellung, Neukauf, Zukauf, Neubeschaffung, Anschaffungen, ankaufen
Verleih = Leihangebot, Vermietung, Ausleihe, Verleihangebot, ausleihen, leihen, Verleihen, Leihservice,
  Ausleihstation, Verleihservice, Ausleihservice, Ausleihangebot, Leihsystem, Verleihsystem, leihweise, zum
  Ausleihen, zum Leihen, Miete, Mieten
Reduktion = Reduzierung, Minderung, Senkung, Verringerung, Einsparung, Vermeidung, reduzieren, senken,
  Verminderung, Begrenzung, Mindern, Verringern, Vermeiden, Absenkung, Halbierung, Einsparen, Abnahme, sparen,
  Verzicht, verzichten, Minimierung, minimieren, Einsparungen, absenken, weniger
Schutz = Erhalt, Sicherung, Bewahrung, Erhaltung, Schützen, Erhalten, Bewahren, Schonung, schonen, Freihaltung,
  freihalten, Aufrechterhaltung
Ausweisung = Flächensicherung, Flächenausweisung, ausweisen, Bereitstellung von Flächen, Flächenbereitstellung,
  Flächen ausweisen, Flächen sichern, Festlegung von Flächen, Ausweisung von Flächen, Vorhalten von Flächen,
  Flächenvorsorge, Flächen bereitstellen, Bestimmung von Flächen, Zuweisung, Festlegung, Festsetzung von
  Flächen, Festlegen
Fertigstellung = Abschluss, Vollendung, Beendigung, fertigstellen, abschließen, Abschließen
Verpachtung = Verpachten, Vergabe von Flächen, Pacht, Vermietung von Flächen, Pachtmodell, Überlassung,
  Nutzungsüberlassung, Flächenvergabe, Verpachtung von Flächen
Anschluss = Anbindung, Erschließung, anschließen, Lückenschluss, Verbindung, Anbinden, Verknüpfung, Verknüpfen,
  Lückenschlüsse, Schließung von Lücken, Lücken schließen, verbinden, Integration, Einbindung, Netzschluss,
  Anschluss an
Elektrifizierung = Elektrifizieren, Umstellung auf Elektroantrieb, Umstellung auf Elektrobetrieb
Verbot = Untersagung, Verbieten, untersagen, Einschränkung, Restriktion
Verkauf = Veräußerung, Verkaufen
Verlagerung = Verlagern, Verschiebung, Verlegung
Freigabe = Öffnung, Öffnen für, öffnen
Sperrung = sperren, Schließung
Auslobung = Ausloben, Durchführung eines Wettbewerbs
Verteilung = verteilen, Ausgabe, Ausgeben, Abgabe von, Austeilen, Verschenken, Verteilaktion
`;
