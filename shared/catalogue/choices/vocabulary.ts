import { stages, words, years } from "./wordList.ts";

/** A fixed list of choices: value → other words people write for it. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

export const types: Vocabulary = {
  Fordern:
    words(`fordernd | Ford. | Regulieren | Regulierung | Ordnungsrecht | ordnungsrechtlich | regulativ | Vorgabe | Vorgaben
    rechtlich | Satzung | Verpflichten | Verpflichtung | Regelung`),
  Fördern:
    words(`fördernd | Förd. | Förderung | finanziell | finanzielle Förderung | Anreiz | Anreize | Zuschuss | Zuschüsse
    Förderprogramm | finanzieller Anreiz`),
  Flankieren:
    words(`flankierend | Flank. | Flankierung | begleitend | Begleiten | Begleitung | Vernetzen | Vernetzung
    Koordinieren | Koordination | Kooperation | organisatorisch | Unterstützen | strategisch | planerisch`),
  Informieren:
    words(`informierend | informativ | Information | Informationen | Info | Beraten | Beratung | Bildung
    Öffentlichkeitsarbeit | Kommunikation | Kommunizieren | Aufklären | Aufklärung | Sensibilisieren | Sensibilisierung | Kampagne`),
  Investieren:
    words(`investierend | investiv | Investition | Investitionen | Invest | Inv. | baulich | bauliche Maßnahme
    technisch | technische Maßnahme | Infrastruktur | Bauen | Bau`),
};

export const climateGoals: Vocabulary = {
  Klimaschutz:
    words(`Schutz | KS | Mitigation | Minderung | THG-Minderung | CO2-Minderung | Klimaschutzmaßnahme
    Emissionsminderung`),
  Klimaanpassung:
    words(`Anpassung | KA | KWA | KFA | Adaption | Adaptation | Klimafolgenanpassung | Klimawandelanpassung
    Anpassung an den Klimawandel | Anpassung an die Folgen des Klimawandels | Klimafolgen | Klimaanpassungsmaßnahme | Folgenanpassung`),
};

export const taskKinds: Vocabulary = {
  Pflichtaufgabe:
    words(`Pflicht | pflichtig | verpflichtend | gesetzlich | gesetzliche Aufgabe | gesetzlich vorgeschrieben
    gesetzliche Pflicht | gesetzliche Pflichtaufgabe | Pflichtig nach Weisung | Weisungsaufgabe | Auftragsangelegenheit
    pflichtige Selbstverwaltungsaufgabe | pflichtige Aufgabe | PA | P | ja | x
    | gesetzl. | Muss | Muss-Aufgabe | müssen wir | wir müssen | j`),
  "freiwillige Aufgabe":
    words(`freiwillig | freiw. | freiwillige Leistung | freiwillige Selbstverwaltungsaufgabe
    freiwillige Maßnahme | freiwillige Selbstverwaltung | keine Pflicht | keine Pflichtaufgabe | FA | F | nein
    | Kür | Kann | Kann-Aufgabe | freiw. Leistung | freiw. Aufgabe | n
    | freiwillige SV-Aufgabe | freiw. Selbstverwaltungsaufgabe`),
};

export const origins: Vocabulary = {
  Konzept:
    words(`IKSK | KSK | EKSK | IKK | Klimaschutzkonzept | integriertes Klimaschutzkonzept | Klimakonzept | Masterplan
    Energiekonzept | Klimaanpassungskonzept | Anpassungskonzept | KAK | Klimaaktionsplan | Aktionsplan | Fachkonzept
    Maßnahmenkatalog | Wärmeplan | Wärmeplanung | KWP | Verkehrsentwicklungsplan | VEP | Mobilitätskonzept | Radverkehrskonzept
    Quartierskonzept | Gutachten | Strategie | Klimastrategie | Fortschreibung | Studie
    | Aktionsprogramm | Klimaaktionsprogramm | Hitzeaktionsplan | HAP | Nahverkehrsplan | Luftreinhalteplan | Lärmaktionsplan
    | Stadtentwicklungskonzept | ISEK | INSEK | Energienutzungsplan | Machbarkeitsstudie | Vorgängerkonzept`),
  Ratsbeschluss:
    words(`Rat | Stadtrat | Gemeinderat | Kreistag | KT | KT-Beschluss | Kreistagsbeschluss | Beschluss | Politik
    politisch | politischer Beschluss | politischer Auftrag | Ratsantrag | Ratsauftrag | Antrag | Fraktion | Fraktionsantrag
    Ausschuss | Umweltausschuss | Gremium | Gremien | Stadtverordnetenversammlung | SVV | StVV | Stadtratsbeschluss | Prüfauftrag
    Gemeinderatsbeschluss | Haushaltsbegleitbeschluss | GR-Beschluss | Samtgemeinderat | Verbandsgemeinderat | Verbandsversammlung
    | Kreisausschuss | Ortsbeirat | Ortsrat | Bezirksvertretung | Verwaltungsausschuss | Stadtverordnete | Ratsanfrage | Antrag der Fraktion`),
  Fachbereich:
    words(`FB | Fachamt | Fachämter | Fachbereiche | Amt | Ämter | FD | Fachdienst | Fachdienste | Abteilung | Abt. | Dezernat
    Dez. | Referat | Sachgebiet | Verwaltung | Verwaltungsvorschlag | Verwaltungsintern | verwaltungsseitig | intern | hausintern
    Fachverwaltung | Kreisverwaltung | Stadtverwaltung | Gemeindeverwaltung | Eigenbetrieb | Stadtwerke | Mitarbeitende | Mitarbeiter
    Beschäftigte | Kollegium | Team | Bauhof | Bauamt | Betrieb
    | Fachreferat | Sachbearbeitung | Fachplanung | aus dem Haus | Ämterrunde | eigene Idee | eigener Vorschlag | unsere Idee`),
  Workshop:
    words(`Workshops | WS | Werkstatt | Klimawerkstatt | Zukunftswerkstatt | Ideenwerkstatt | Bürgerwerkstatt | Forum
    Klimaforum | Klimadialog | Dialog | Dialogveranstaltung | Veranstaltung | Klimakonferenz | Konferenz | Akteursworkshop
    Beteiligungsveranstaltung | Runder Tisch | Arbeitskreis | AK | Klimaworkshop | Auftaktveranstaltung | Bürgerforum
    | aus der Werkstatt | aus dem Workshop | Planungswerkstatt | Klimacafé | Klausurtagung | Barcamp`),
  Bürgerschaft:
    words(`Bürger | Bürgerin | Bürgerinnen | Bürgern | Bürgerinnen und Bürger | Einwohner | Einwohnerin | Einwohnerinnen
    Anwohner | Anwohnerin | Anwohnerschaft | Bevölkerung | Öffentlichkeit | Bürgerantrag | Bürgervorschlag | Bürgeridee | Einwohnerantrag
    Bürgerbeteiligung | Onlinebeteiligung | Online-Beteiligung | Bürgerhaushalt | Bürgerinitiative | BI | Bürgerrat | Bürgerbefragung
    Einwohnerschaft | Einwohnerversammlung | Bürgerversammlung | Zivilgesellschaft | Verein | Vereine | Ehrenamt | Privatperson | Jugend | Ideenkarte
    | Zuschrift | Zuschriften | Bürgerzuschrift | Bürgermail | Beteiligungsportal | Online-Portal | Ideenbox | Ideenkasten | Bürgersprechstunde
    | Einwohneranregung | Petition | Jugendrat | Jugendparlament | Schülervertretung`),
  Stabsstelle:
    words(`Stabsstelle Klima | Stabsstelle Klimaschutz | Klimaschutzmanagement | Klimaschutzmanager | Klimaschutzmanagerin
    KSM | Klimamanagement | Klimaanpassungsmanagement | Klimaschutzbeauftragte | Klimaschutzbeauftragter | Klimaschutzleitstelle
    Leitstelle Klimaschutz | Klimaschutzstelle | Klimaschutzstab | Koordinierungsstelle`),
};

export const effects: Vocabulary = {
  direkt: words(
    `d | wirkt direkt | wirkt unmittelbar | unmittelbar | direkte | direkte Wirkung | direkte Minderung | direkte Einsparung | direkt wirksam`
  ),
  indirekt:
    words(`i | wirkt indirekt | wirkt mittelbar | nur mittelbar | ind. | mittelbar | indirekte | indirekte Wirkung | indirekte Minderung | indirekte Einsparung | flankierend
    nur indirekt | indirekt wirksam | keine direkte | keine direkte Wirkung | nicht direkt`),
  "nicht quantifizierbar":
    words(`n. q. | nq | nicht bezifferbar | nicht messbar | nicht berechenbar | nicht quant. | qualitativ
    nicht ermittelbar | nicht abschätzbar | nicht bestimmbar | nicht bewertbar | nicht direkt quantifizierbar | keine Quantifizierung
    schwer quantifizierbar | kaum quantifizierbar | nicht zu beziffern | nicht zu quantifizieren | nicht zählbar | n. quant.
    nicht seriös bezifferbar | messbar nicht | unbezifferbar | nicht quantifiziert`),
};

export const horizons: Vocabulary = {
  kurzfristig: [
    ...words(`kurz | kurzfr. | kf | kfr | kfr. | k | kurzfristige | kurze Frist | sofort | umgehend | unmittelbar | ad hoc | demnächst
    < 3 Jahre | <= 3 Jahre | ≤ 3 Jahre | bis 3 Jahre | bis zu 3 Jahre | < 2 Jahre | bis 2 Jahre | unter 3 Jahre | unter 3 Jahren
    innerhalb von 3 Jahren | in 3 Jahren | < 1 Jahr | 1 Jahr | bis 1 Jahr | Quick Win | Sofortmaßnahme
    < 3 J. | ≤ 3 J. | <= 3 J. | bis 3 J. | bis zu 3 J. | < 2 J. | bis 2 J. | < 1 J. | weniger als 3 Jahre | innerhalb eines Jahres | in den nächsten 3 Jahren
    sofort umsetzbar | schnell umsetzbar | unverzüglich | zeitnah | kurzfrist | short-term | short term`),
    ...years(0, 3),
  ],
  mittelfristig: [
    ...words(`mittel | mittelfr. | mf | mfr | mfr. | m | mittelfristige | mittlere Frist | bis 7 Jahre | < 7 Jahre
    <= 7 Jahre | ≤ 7 Jahre | bis zu 7 Jahre | bis 7 J. | < 7 J. | > 3 Jahre | > 3 J. | über 3 Jahre | ab 3 Jahre | mittelfrist | medium-term | medium term`),
    ...years(3, 7),
  ],
  langfristig: [
    ...words(`lang | langfr. | lf | lfr | lfr. | l | langfristige | lange Frist | > 7 Jahre | >= 7 Jahre | ≥ 7 Jahre | über 7 Jahre
    ab 7 Jahre | ab 7 Jahren | mehr als 7 Jahre | > 10 Jahre | über 10 Jahre | mehr als 10 Jahre | ab 10 Jahre | 20 Jahre | > 7 J. | ≥ 7 J. | >= 7 J. | über 7 J. | ab 7 J. | > 10 J. | länger als 7 Jahre | mehr als 7 J. | langfrist | long-term | long term`),
    ...years(7, 15),
  ],
};

export const visibilities: Vocabulary = {
  öffentlich:
    words(`ö | öff. | öff | öffentl. | ja | j | x | ✓ | ✔ | extern | veröffentlichen | zur Veröffentlichung | frei | freigegeben
    sichtbar | public | veröffentlicht | für alle | online | Internet
    | kann raus | darf raus | darf nach außen | nach außen | gern | gerne | ja, gern | ja, gerne | gern zeigen | zur Veröffentlichung freigegeben
    | Veröffentlichung ok | unbedenklich | für die Presse
    | zeigen | ja, zeigen | gerne zeigen | darf gezeigt werden | kann gezeigt werden | Website | auf die Website | Bürgerportal | ja, bitte | für jeden
    | darf jeder wissen | ja, unbedingt`),
  verwaltungsintern:
    words(`intern | int. | int | nein | n | nö | nicht öffentlich | nichtöffentlich | n. ö. | nichtöff. | nur intern | vertraulich
    verwaltungsint. | internal | private | confidential | nur verwaltungsintern | nicht veröffentlichen | geheim | nicht freigegeben | noch nicht öffentlich | Verwaltung | Intranet | gesperrt
    | bitte nicht | bleibt im Haus | nur im Haus | im Haus | hausintern | nur für uns | nicht nach außen | lieber nicht | besser nicht | noch nicht
    | vorerst nicht | bitte vertraulich | nur Verwaltung | nicht zeigen | lieber intern | unter uns | vorläufig intern | Dienstgebrauch
    | nur für den Dienstgebrauch | nur dienstlich | dienstlich | nur Haus | nur fürs Haus | amtsintern | rein intern | bleibt unter uns | nein, noch nicht
    | i`),
};

/** How far a measure is. "in Kraft", "offen", "aktuell" may mean several of these and are left to people. */
export const phases: Vocabulary = {
  Vorschlag:
    words(`LPH 0 | LP 0 | nur eine Idee | noch eine Idee | erst eine Idee | wünschen wir uns | neu vorgeschlagen | Idee | Projektidee | Maßnahmenidee | Ideenphase | Ideenstadium | vorgeschlagen | Anregung | angeregt | angedacht
    Überlegung | in Überlegung | Ideensammlung | Ideenspeicher | Vision | Wunsch | gewünscht | Skizze | Projektskizze
    Themenspeicher | Vormerkung | vorgemerkt | zu prüfen | Prüfung | in Prüfung | Prüfauftrag | wird geprüft | empfohlen | Empfehlung | neu | proposed | idea | draft
    | Ideen | Ideenskizze | Projektideen | Grobidee | Konzeptidee | Gedanke | nur ein Gedanke | erster Gedanke | Gedankenspiel | Denkanstoß
    | wollen wir | möchten wir | würden wir gern | hätten wir gern | wäre schön | Wunschliste | Vorüberlegung | Vorüberlegungen | erste Überlegung
    | erste Überlegungen | Merkposten | wird überlegt | wird diskutiert | in Diskussion | zur Diskussion | Sondierung | in Sondierung | Prüfstadium
    | wird noch geprüft | Vorschlag liegt vor | Interessenbekundung | Absichtserklärung
    | wir denken darüber nach | denken wir drüber nach | denken darüber nach | wird angedacht | überlegen wir | überlegen wir noch | wir überlegen
    | wir überlegen noch | wünschen wir | hätten wir gerne | würden wir gerne | Zukunftsmusik | denkbar | eventuell | vielleicht | mal sehen
    | Ideenpool | Vorschlagsliste | Brainstorming | Wunschprojekt | Projektvorschlag | Einfall | nur ein Einfall | ist nur ein Einfall
    | Bedarf gemeldet | Bedarf angemeldet | Bedarfsmeldung
    | haben wir uns überlegt | Bedarf | Bedarf erkannt`),
  "in Vorbereitung": [
    ...stages(1, 7),
    ...words(`Vorbereitung | i. V. | in Vorb. | vorbereitet | wird vorbereitet | Planung | in Planung | i. P. | i. Pl. | in Pl.
    geplant | Planungsphase | in der Planung | Vorplanung | Entwurfsplanung | Ausführungsplanung | Genehmigungsplanung | Bauleitplanung | Planfeststellung
    Genehmigung | Genehmigungsverfahren | Genehmigung beantragt | Machbarkeit | Machbarkeitsstudie | Machbarkeitsprüfung | Konzept | Konzeption
    Konzeptphase | in Konzeption | Konzept in Arbeit | Konzepterstellung | Ausschreibung | in Ausschreibung | Ausschreibung läuft | Vergabe | in Vergabe
    Vergabeverfahren | Abstimmung | in Abstimmung | in Arbeit | in Bearbeitung | i. A. | i. B. | Förderantrag | Förderantrag gestellt | Antrag gestellt
    beantragt | Planung läuft | in Planung/Vorbereitung | Vorbereitungsphase | anlaufend | Anlauf | noch nicht begonnen | nicht begonnen
    noch nicht gestartet | nicht gestartet | begonnen werden soll | Bedarfsplanung | Grundlagenermittlung | Voruntersuchung | Vorstudie | Projektierung | in Prüfung/Planung | wird geplant | noch in Planung | Vorbereitung läuft | in Vorbereitung/Planung | wird ausgeschrieben | wird beauftragt | wird vergeben | Vergabe läuft | Förderung beantragt
    Antragstellung | in Beantragung | in Entwicklung | wird entwickelt | im Aufbau | Aufbau | Konzept wird erstellt | in Erarbeitung | wird erarbeitet | Entwurf liegt vor | Vorentwurf | angelegt | planned | in planning | planning | preparation | not started | to do
    | wir planen noch | wir planen | planen wir | wird noch geplant | Planungen laufen | Planung begonnen | Planung beauftragt | Planung vergeben
    | Planer beauftragt | Planungsauftrag | Planungsauftrag erteilt | Planungsvorlauf | Planungsstadium | Objektplanung | Fachplanung | Werkplanung
    | Vorentwurfsplanung | Vorbereitung der Vergabe | Mitwirkung bei der Vergabe | Leistungsverzeichnis | LV wird erstellt | LV in Arbeit
    | Ausschreibung in Vorbereitung | Ausschreibungsphase | ausgeschrieben | Angebote werden eingeholt | Angebotseinholung | Angebotsphase
    | Angebote liegen vor | Angebotsprüfung | Markterkundung | Bieterverfahren | Bauantrag | Bauantrag gestellt | Bauantrag eingereicht
    | Baugenehmigung beantragt | Genehmigungsphase | Bebauungsplanverfahren | B-Plan-Verfahren | Planfeststellungsverfahren
    | Machbarkeitsuntersuchung | Potenzialanalyse | Potenzialstudie | Bestandsaufnahme | Bestandserfassung | Bedarfsermittlung | Standortsuche
    | Flächensuche | Grunderwerb | Grunderwerb läuft | Förderantrag in Arbeit | Förderantrag wird gestellt | Antrag in Arbeit
    | Antrag wird vorbereitet | Antrag eingereicht | Förderung wird beantragt | Fördermittel beantragt | Mittel beantragt | Haushaltsanmeldung
    | Konzept wird erarbeitet | Konzeptentwurf | Feinkonzept | Grobkonzept | Konzeptionsphase | wird konzipiert | vor Baubeginn
    | Baubeginn steht bevor | Bauvorbereitung | startklar | kurz vor Start | in den Startlöchern | steht in den Startlöchern | Start steht bevor
    | noch nicht angefangen | nicht angefangen | Vorarbeiten | Vorarbeiten laufen | wird angeschoben
    | läuft an | Baugenehmigung liegt vor | Baugenehmigung erteilt | Aufbauphase | im Entstehen | in Gründung | in Verhandlung | Vertragsverhandlung
    | in Vertragsverhandlung | Verhandlungen laufen
    | Entwurf | Entwurfsphase | Entwurf in Arbeit | Aufstellungsbeschluss | Aufstellungsverfahren | Offenlage | frühzeitige Beteiligung
    | wir bereiten vor | bereiten wir vor | bereiten wir gerade vor | wird gerade vorbereitet | sind in der Vorbereitung | ist geplant | ist in Planung
    | planen wir gerade | wir planen gerade | wird vorgeplant | steht an | steht bevor | wird abgestimmt | wird geklärt | in Klärung | in Abklärung
    | haben wir vor | haben vor | Linienfindung | Variantenvergleich | Klärung läuft | Abstimmung läuft | Konzept in Vorbereitung | Antrag läuft | Angebote eingeholt | Mittelanmeldung | in der Ausschreibung
    | in der Vergabe | in der Abstimmung | in der Vorbereitung | in der Entwicklung | in der Konzeption | in den letzten Planungszügen
    | vorgesehen | ist vorgesehen`),
  ],
  beschlossen:
    words(`Beschluss | Beschluss liegt vor | Beschluss gefasst | AR-Beschluss | Ratsbeschluss | Ratsbeschluss liegt vor | KT-Beschluss
    KT-Beschluss liegt vor | Kreistagsbeschluss | Gremienbeschluss | Aufsichtsratsbeschluss | Gemeinderatsbeschluss | Baubeschluss | Stadtratsbeschluss
    HH-Mittel bewilligt | Haushaltsmittel bewilligt | Mittel bewilligt | Mittel bereitgestellt | Haushaltsmittel bereitgestellt | bewilligt | Fördermittel bewilligt
    Förderbescheid liegt vor | genehmigt | freigegeben | Freigabe | Freigabe erteilt | finanziert | Finanzierung gesichert | Mittel gesichert | verabschiedet | im Haushalt | eingeplant | beauftragt | Auftrag erteilt | politisch beschlossen | approved
    | hat zugestimmt | zugestimmt | Zustimmung liegt vor | Zustimmung erteilt | Beschluss erfolgt | Grundsatzbeschluss | Planungsbeschluss
    | Umsetzungsbeschluss | Durchführungsbeschluss | Errichtungsbeschluss | Satzungsbeschluss | Haushaltsbeschluss | Ausschussbeschluss
    | Finanzierung beschlossen | Finanzierung steht | Budget freigegeben | Budget bewilligt | Mittel freigegeben | Mittel eingestellt
    | im Haushalt eingestellt | im Wirtschaftsplan | im Wirtschaftsplan eingestellt | Förderzusage | Förderzusage liegt vor | Förderbescheid
    | Förderbescheid erhalten | Zuwendungsbescheid | Zuwendungsbescheid liegt vor | Zuwendung bewilligt | Bescheid liegt vor
    | Investitionsentscheidung | Investitionsentscheidung getroffen
    | Bewilligung liegt vor | Bewilligungsbescheid liegt vor
    | Vorstandsbeschluss | Vorstandsbeschluss gefasst | Verbandsbeschluss | Verbandsbeschluss gefasst | Aufsichtsratsbeschluss | Aufsichtsratsbeschluss gefasst
    | Kreistag hat Ja gesagt | Rat hat Ja gesagt | Stadtrat hat Ja gesagt | Gemeinderat hat Ja gesagt | Ausschuss hat Ja gesagt`),
  "in Umsetzung": [
    "LPH 8",
    "LP 8",
    "LPH8",
    "LP8",
    "Leistungsphase 8",
    ...words(`implementation | implementing | in execution | execution | wird gerade gemacht | wird gemacht | sind dran | wir sind dran | angefangen | schon angefangen | gerade begonnen | wird gerade gebaut | in vollem Gange | Umsetzung | i. U. | in Ums. | in Umsetz. | Umsetzungsphase | in der Umsetzung | wird umgesetzt | Umsetzung läuft | Umsetzung begonnen
    Ausführung | in Ausführung | Bauausführung | Bau | im Bau | in Bau | i. Bau | Bauphase | wird gebaut | Bau läuft | Bau begonnen | Baustelle | Rohbau | Realisierung | in Realisierung | Durchführung | in Durchführung | begonnen | gestartet | angelaufen | teilweise umgesetzt | teilumgesetzt
    tlw. umgesetzt | teils umgesetzt | zum Teil umgesetzt | teilweise abgeschlossen | teilweise erledigt | teilweise fertig | im Gange | noch nicht abgeschlossen | Probebetrieb | wird durchgeführt | wird realisiert | wird ausgeführt | in der Realisierung | in der Durchführung | wird gerade umgesetzt | Umsetzung gestartet | Bau hat begonnen | Bauarbeiten laufen | Montage | Installation | Beschaffung läuft | in progress | started | active | in implementation
    | im Umbau | Umbau läuft | Sanierung läuft | in Sanierung | Bauüberwachung | Objektüberwachung | Bauoberleitung | Erdarbeiten | Innenausbau
    | Ausbauarbeiten | Restarbeiten | Restleistungen | in Montage | wird montiert | wird installiert | wird eingebaut | Einbau läuft
    | wird eingeführt | Einführung läuft | Rollout | Rollout läuft | wird beschafft | Lieferung läuft | Pilotphase | Pilotbetrieb | Testbetrieb
    | Testphase | Erprobung | in Erprobung | wird erprobt | mittendrin | mitten drin | wir sind mittendrin | sind dabei | wir sind dabei
    | Umstellung läuft | wird umgestellt | wird umgebaut | wird saniert | wird gepflanzt | wird verlegt | wird erneuert | Teilumsetzung
    | in Teilen umgesetzt | teilw. umgesetzt | teilrealisiert | halb fertig | zur Hälfte fertig | Arbeiten laufen | Arbeiten begonnen
    | Spatenstich erfolgt | Baubeginn erfolgt | Baustart erfolgt | Start erfolgt
    | wir setzen um | setzen wir um | setzen wir gerade um | machen wir gerade | wird gerade aufgebaut | wird aufgebaut | wird eingerichtet
    | wird ausgerollt | Ausbau läuft | im Rohbau | im Ausbau | fast fertig | kurz vor Abschluss | kurz vor dem Abschluss | vor dem Abschluss
    | kurz vor Fertigstellung | vor Fertigstellung | teils fertig | teils erledigt | in der Fertigstellung | Arbeiten im Gange | sind am Bauen
    | wird verwirklicht | in Verwirklichung
    | Einführung | Einführung läuft | wird eingeführt`),
  ],
  laufend:
    words(`läuft | lfd. | fortlaufend | dauerhaft | Daueraufgabe | kontinuierlich | ständig | Dauerbetrieb | Betrieb | in Betrieb | im Betrieb
    laufender Betrieb | laufende Maßnahme | laufende Aufgabe | läuft weiter | läuft dauerhaft | läuft fortlaufend | regelmäßig | jährlich | wiederkehrend | etabliert | verstetigt | Regelbetrieb | im Einsatz | ongoing | continuous | running
    | Dauerlauf | Routine | Routinebetrieb | gibt es jedes Jahr | jedes Jahr | machen wir jedes Jahr | alle Jahre wieder | Dauerangebot
    | Dauerprojekt | Dauerthema | Dauermaßnahme | Regelaufgabe | Regelangebot | Linienaufgabe | Tagesgeschäft | in den Regelbetrieb überführt
    | halbjährlich | monatlich | turnusmäßig | laufendes Geschäft | unbefristet | permanent | andauernd | fortwährend | institutionalisiert
    | fest etabliert | eingespielt | dauerhaft eingerichtet
    | auf Dauer eingerichtet | auf Dauer angelegt | auf Dauer | dauernd | im Dauerbetrieb | machen wir ständig | machen wir immer
    | Dauerregelung | Dauerlösung | machen wir laufend | machen wir dauerhaft | machen wir regelmäßig | machen wir jedes Schuljahr | jedes Schuljahr | immer wieder | jede Woche
    | jeden Monat | läuft ständig | fester Bestandteil | gelebte Praxis | gehört zum Alltag | im Alltag | im Regelbetrieb | ist Standard
    | wird fortgesetzt | wird fortgeführt | fortgeführt | Fortführung | Verstetigung | als Daueraufgabe | Dauereinrichtung
    | immer | Dauerprogramm | Daueraufgabe seit Jahren`),
  abgeschlossen:
    words(`LPH 9 | LP 9 | vorbei | ist vorbei | geschafft | haben wir geschafft | gemacht | schon gemacht | Abschluss | fertig | Fertig gestellt | fertiggestellt | erledigt | umgesetzt | vollständig umgesetzt | beendet | realisiert | vollzogen
    durchgeführt | ausgeführt | errichtet | gebaut | in Betrieb genommen | unter Verkehr | für den Verkehr freigegeben | Verkehrsfreigabe erfolgt | abgenommen | erl. | abg. | abgeschl. | komplett umgesetzt | erfolgreich abgeschlossen | erfüllt | Projektende | ist fertig | abgerechnet | schlussgerechnet | Schlussrechnung liegt vor | übergeben | in Betrieb gegangen | eröffnet | eingeweiht | beschafft | installiert | eingeführt | veröffentlicht
    fertig umgesetzt | ist umgesetzt | wurde umgesetzt | ist erledigt | wurde abgeschlossen | Maßnahme abgeschlossen | Projekt abgeschlossen | Maßnahme beendet | vollendet | done | completed | complete | finished | closed
    | in Dienst | in Dienst gestellt | abgehakt | Verwendungsnachweis erstellt | Verwendungsnachweis eingereicht | Verwendungsnachweis liegt vor
    | Projekt beendet | zu Ende | ist durch | Abnahme erfolgt | Bau abgeschlossen | fertig gebaut | ist gebaut | Verkehrsfreigabe erfolgt
    | dem Verkehr übergeben | Inbetriebnahme erfolgt | ans Netz gegangen | bezogen | montiert | umgerüstet | angeschafft | Objektbetreuung
    | Gewährleistung | in Gewährleistung | Gewährleistungsphase | Ziel erreicht | erledigt und abgerechnet
    | haben wir erledigt | haben wir fertig | haben wir gemacht | ist geschafft | alles fertig | alles erledigt | komplett fertig | vollständig erledigt
    | restlos umgesetzt | Projekt erledigt | erfolgreich beendet | wurde beendet | wurde erledigt | wurde realisiert | liegt hinter uns`),
  zurückgestellt:
    words(`Rückstellung | ruht | ruhend | auf Eis | auf Eis gelegt | liegt auf Eis | pausiert | Pause | unterbrochen | ausgesetzt | verschoben | vertagt
    aufgeschoben | zurückgest. | derzeit nicht | vorerst nicht | vorerst gestoppt | vorläufig gestoppt | geparkt | Stillstand | wartet | nachrangig | hintenangestellt | zurückgestellt bis auf Weiteres | on hold | deferred | postponed | paused | suspended
    | geschoben | nach hinten geschoben | auf unbestimmte Zeit verschoben | liegen geblieben | ruht derzeit | derzeit ruhend | hintangestellt
    | in Wartestellung | Warteschleife | in der Warteschleife | eingefroren | Moratorium | vorläufig ausgesetzt | kann warten | on-hold
    | angehalten | wurde angehalten | angehalten worden | machen wir später | haben wir verschoben | verschieben wir | auf später verschoben | auf später | erst später | ruht zurzeit | ruht vorerst
    | liegt derzeit | liegt auf Halde | Wiedervorlage | auf Wiedervorlage | zur Zeit nicht | zurzeit nicht | momentan nicht | wartet auf Mittel
    | Planung ruht | Bau ruht | Verfahren ruht | Projekt ruht`),
  gestrichen:
    words(`gestoppt | Stopp | Stop | abgebrochen | Abbruch | verworfen | entfällt | entfallen | aufgegeben | eingestellt | abgelehnt | nicht umgesetzt
    nicht umsetzbar | wird nicht umgesetzt | nicht weiterverfolgt | nicht weiter verfolgt | wird nicht weiterverfolgt | wird nicht weiter verfolgt | nicht mehr verfolgt | storniert | hinfällig | obsolet | fallen gelassen | nicht realisierbar | cancelled | canceled | rejected | dropped
    | hat nicht geklappt | machen wir doch nicht | machen wir nicht | doch nicht | wird nichts | klappt nicht | gescheitert | nicht zustande gekommen
    | nicht finanzierbar | abgesagt | abgesetzt | zurückgezogen | aus dem Programm genommen | aus dem Konzept genommen | herausgenommen | gekippt
    | vom Tisch | keine Umsetzung | wird eingestellt | nicht genehmigt | Ablehnung | ersatzlos gestrichen | wird gestrichen | nicht weiter betrieben
    | gegenstandslos | nicht mehr relevant | nicht mehr geplant | wont do
    | haben wir aufgegeben | geben wir auf | haben wir gelassen | lassen wir sein | wird nicht kommen | kommt nicht | keine Mehrheit
    | durchgefallen | aus und vorbei | beerdigt | nicht gewollt | Projekt eingestellt | Maßnahme entfällt
    | abgeblasen | haben wir abgeblasen | ohne Ergebnis beendet | haben wir beendet, ohne Ergebnis | haben wir aufgegeben`),
};

/** Whether it goes as planned: the other question about a measure's state. */
export const assessments: Vocabulary = {
  "im Plan":
    words(`grün | 🙂 | 😀 | 😊 | ☺ | 👍 | ▲ | ↑ | ⬆ | 🟢 | ✅ | nach Plan | planmäßig | läuft nach Plan | läuft planmäßig | läuft wie geplant | wie geplant | im Zeitplan | Zeitplan eingehalten
    plangemäß | fristgerecht | termingerecht | on track | auf Kurs | in time | gut | läuft gut | unkritisch | keine Abweichung | ohne Abweichung | keine Verzögerung | keine Verzögerungen | nicht verzögert | nicht gefährdet | i. O. | in Ordnung | o. k. | ok | vor Plan | unproblematisch | green
    | im grünen Bereich | im Rahmen | alles im Plan | liegt im Plan | voll im Plan | im Soll | planm. | termintreu | zeitgerecht | auf gutem Weg
    | auf gutem Wege | gut unterwegs | läuft rund | alles gut | keine Probleme | ohne Probleme | problemlos | schneller als geplant | hellgrün
    | dunkelgrün | Daumen hoch | ☀ | ☀️ | 🌞 | sonnig | 😃 | 🙂️ | lachend
    | gn | vor Zeitplan
    | läuft bestens | bestens | alles bestens | läuft prima | läuft problemlos | läuft ohne Probleme | stabil | im Fahrplan | liegt gut im Plan
    | gut im Plan | Plan wird eingehalten | Termine gehalten | im Takt`),
  gefährdet:
    words(`gelb | ▬ | 😐 | ► | ▶ | → | ➡ | 🟡 | 🟠 | orange | ⚠ | ⚠️ | leicht verzögert | leichte Verzögerung | geringe Verzögerung | Verzögerung droht | droht Verzögerung | Risiko | Risiken | mit Risiken | teilweise im Plan | im Plan mit Risiken
    Terminrisiko | zu beobachten | beobachten | unter Beobachtung | Achtung | Zeitplan gefährdet | Termin gefährdet | Ziel gefährdet | angespannt | Abweichung möglich | leichte Abweichung | eingeschränkt | bedingt im Plan | amber | yellow | at risk
    | wackelt | wackelig | auf der Kippe | holprig | es hakt | hakt | Vorsicht | mit Einschränkungen | leichter Verzug | leicht in Verzug
    | leicht im Verzug | leicht hinter Plan | geringer Verzug | drohende Verzögerung | Verzug droht | Rückstand droht | Termin wackelt | unsicher
    | problematisch | braucht Aufmerksamkeit | ⛅ | 🌤 | ☁ | wolkig | bewölkt | 😕 | 🔶
    | ge | leicht kritisch | etwas kritisch | teilweise kritisch
    | wird eng | wird knapp | Zeit wird knapp | knapp | mit Abstrichen | mit Hindernissen | Gegenwind | teils verzögert | teilweise verzögert
    | braucht Hilfe | braucht Unterstützung | stottert | läuft holprig | mit Problemen | Probleme absehbar`),
  verzögert:
    words(`rot | 🙁 | ☹ | 😞 | 👎 | ▼ | ↓ | ⬇ | 🔴 | ❌ | ⛔ | kritisch | Verzögerung | in Verzug | im Verzug | Verzug | nicht im Plan | nicht nach Plan | nicht planmäßig | hinter Plan | verspätet | stockt | starke Verzögerung | stark verzögert | deutliche Abweichung
    hinter dem Zeitplan | außerplanmäßig | Zeitplan nicht eingehalten | nicht im Zeitplan | erheblich verzögert | erhebliche Verzögerung | steht still | red | off track | delayed | late
    | hängt | hängt fest | hinkt | hinkt hinterher | hinterher | Rückstand | im Rückstand | in Rückstand | klemmt | stockend | überfällig | zu spät
    | spät dran | später als geplant | Termin überschritten | Frist überschritten | Frist verstrichen | blockiert | festgefahren
    | deutlich hinter Plan | deutlicher Verzug | erheblicher Verzug | starker Verzug | größerer Verzug | ☔ | ⛈ | 🌧 | 🌩 | stürmisch | Gewitter | 😟 | 😡
    | Daumen runter | traurig
    | rt | außer Plan
    | liegt zurück | zurückgefallen | nicht im Soll | aus dem Plan | aus dem Takt | läuft schlecht | läuft nicht | geht nicht voran | kommt nicht voran
    | steckt fest | Plan verfehlt | Ziel verfehlt | Termin verpasst | Frist verpasst`),
  unbekannt: words(
    `weiß | grau | ○ | ⚪ | ⬜ | weiss | keine Aussage | keine Aussage möglich | nicht bewertet | nicht beurteilbar | noch nicht bewertbar | offen | nicht bewertbar | unklar | nicht einschätzbar | noch keine Einschätzung | ohne Bewertung
    | o. A. | ohne Angabe | nicht erhoben | nicht gemeldet | keine Meldung | keine Rückmeldung | keine Daten | noch offen | noch unklar
    | nicht absehbar | nicht zu beurteilen`
  ),
};
