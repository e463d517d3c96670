import type { FieldName } from "../../catalogue/fields.ts";

/**
 * Headings as people speak ("Kümmert sich", "Das kommt zugute", "Wie weit?"), divided by "|" as moreHeadings are, each
 * with "=": only these very words name the field. Data, not logic.
 */
export const spokenHeadings: Partial<Record<FieldName | "span", string>> = {
  code: `=Nummer im Programm|=Programmnummer|=Ziffer im Klimaprogramm|=Ziffer des Konzepts|=Kürzel (vergibt die Leitstelle)|=Kürzel laut Plan|=Nr. lt. Klimaplan|=Nr. im Maßnahmenplan|=Baustein-Nr.
    |=Bausteinnummer|=Blatt-Kürzel|=Konzept-Kürzel|=Konzeptkennung|=Position im Klimaplan|=Pos. im Katalog|=Katalog-Nr.|=Katalogziffer|=Maßnahmenkennzeichen|=Maßnahmenziffer|=Gliederungsziffer
    |=Kennzeichen im Plan|=gehört zu Nr. im Konzept|=entspricht Konzept-Nr.|=Klimaplan-Nr.|=KAP-Kürzel|=Kürzel der Maßnahme`,
  title: `=So heißt das Vorhaben|=So heißt unser Projekt|=So nennen wir es|=Das haben wir vor|=Das Vorhaben|=Unser Vorhaben|=Euer Vorhaben|=Name unserer Aktion|=Was ihr macht (Titel)|=Womit seid ihr dabei?
    |=Was meldet ihr?|=Kurztitel Vorhaben|=Bausteinname|=Name des Bausteins|=Schulprojekt|=Bauvorhaben (Titel)|=Personalvorhaben|=Beschaffungsvorhaben|=Straßenbaumaßnahme|=Anlagenvorhaben
    |=Programmbestandteil|=Idee in einem Satz|=Idee (Überschrift)|=Wie soll das Kind heißen?|=Aktion / Projekt|=Maßnahme in Stichworten|=Maßnahme laut Programm`,
  topic: `=Programmbaustein|=Programmlinie|=Baustein des Programms|=Leitprojektgruppe|=Arbeitsbereich|=Arbeitspaketgruppe|=Themenpaket|=Handlungslinie|=Gehört in den Bereich|=Gehört ins Feld|=Konzeptkapitel
    |=Abschnitt im Plan|=Worum dreht es sich (Feld)?|=Schwerpunktbereich|=Zuordnung zum Feld|=Bereich des Klimaplans`,
  department: `=Hier liegt die Federführung|=Federführung hat|=Federführung bei|=federführendes Haus|=Das Amt dahinter|=Amt, das es macht|=Zuständiges Haus|=gemeldet vom Amt|=Dienststelle, die es umsetzt
    |=Hut auf (Amt)|=In wessen Hand (Amt)|=Fachliche Heimat|=Stelle im Rathaus|=Verantwortliches Referat|=Referat, das führt|=Führendes Amt|=Führt (Amt)|=Organisationsbereich|=Welche Stelle im Haus?
    |=Ämterzuordnung|=Amt / Gesellschaft`,
  lead: `=Kümmert sich|=Kümmert sich darum|=Darum kümmert sich|=Wer sich kümmert|=In der Hand von|=liegt in den Händen von|=Zieht den Karren|=Treibende Kraft|=Das macht|=Das übernimmt|=Setzt um|=Setzt es um
    |=umgesetzt durch|=Das Projekt trägt|=trägt das Projekt|=Verantwortet von|=Verantwortung trägt|=Verantwortung im Haus|=Verantwortung im Team|=Verantwortung im Betrieb|=Leitung hat|=Zuständiges Team
    |=Am Steuer|=Führt Regie|=ausführende Stelle|=Wer packt es an?|=Wer macht's?|=Verantwortliche Lehrkraft|=betreut von|=Projektmacher`,
  partners: `=Packt mit an|=Packen mit an|=Hand in Hand mit|=Zusammen mit|=Mit im Boot|=Mit dabei|=Sind auch dabei|=Dabei sind|=Machen mit|=Mitmachende|=Mitstreiter|=Mitstreitende|=Mitstreiterinnen und Mitstreiter
    |=Mitspieler|=Mitwirkende Stellen|=Wirken mit|=Gemeinden, die mitmachen|=Ämter, die mitarbeiten|=beteiligtes Amt|=weitere Häuser|=Weitere im Boot|=Wen wir brauchen|=Wen brauchen wir noch?
    |=Gesellschafter und Partner|=Schulterschluss mit|=Verzahnt mit (Stellen)`,
  audiences: `=Kommt zugute|=Das kommt zugute|=Nutzen haben davon|=Nutzt vor allem|=Davon haben etwas|=Etwas davon haben|=Gemacht für|=Für die Menschen|=Für wen das ist|=Für wen machen wir das|=Wen es angeht
    |=Wen es trifft|=Wen wir erreichen wollen|=Wen wir damit erreichen|=Wen schützt es|=Wer soll mitkommen?|=richtet sich an|=Richtet sich vor allem an|=spricht an|=Nutznießende|=Begünstigte
    |=Begünstigte Gruppen|=Erreichte Gruppen|=Menschen, um die es geht`,
  supporters: `=Rückenwind von|=Rückenwind kommt von|=Stehen dahinter|=Helfen uns|=Das hilft uns (wer)|=Auf wen wir zählen können|=Hilfe kommt von|=Wird unterstützt von|=Fachliche Hilfe|=Unsere Verbündeten
    |=Hilfreiche Hände|=Starke Schultern|=wohlwollend begleitet von`,
  funders: `=Mittel kommen von|=Geld gibt|=Geld geben|=Zuschuss gibt|=Zuschuss kommt von|=Zuschussgeber|=Zahlt mit|=Zahlen mit|=Bezahlt wird von|=Es zahlt|=Wer steckt Geld hinein?|=Geldquelle (wer)|=gefördert von
    |=Das Geld kommt von|=Kosten trägt|=Die Kosten tragen|=Kostenträger extern|=Mitfinanziert von`,
  goal: `=Das erreichen wir|=Das wollen wir erreichen|=Da wollen wir hin|=Dahin wollen wir|=Das soll am Ende stehen|=Das soll am Ende anders sein|=Was am Ende anders ist|=Wie es danach aussieht|=Lage danach
    |=Danach ist besser|=Zustand nach Umsetzung|=Zielbild 2035|=Zielzustand 2040|=Wunschzustand|=Erwünschter Effekt|=Gewollter Effekt|=Beabsichtigte Wirkung|=Wozu das gut ist|=Wofür wir das tun
    |=Das nehmen wir uns vor|=Was wir uns vornehmen|=Was dabei herauskommen soll|=Was es bringen soll|=Was gewonnen wird|=Gewinn für die Stadt|=Marke, die wir erreichen wollen|=Messbares Ziel`,
  background: `=Darum machen wir es|=Darum geht es los|=Darum ist es nötig|=Darum brauchen wir das|=Warum nötig|=Weshalb nötig|=Weshalb das nötig ist|=Warum wir das machen|=Warum das Thema?|=So war es
    |=So war es bisher|=So ist es heute|=So sieht es heute aus|=Wie es jetzt ist|=Lage vorher|=Zustand heute|=Zustand vorher|=Zustand vor der Maßnahme|=Mängelbild|=Mängel heute|=Schadensbild
    |=Schwachstelle|=Schwachpunkt|=Ausgangspunkt der Überlegung|=Was uns stört|=Was nicht gut ist|=Das Problem dahinter|=Beweggrund|=Ist-Lage`,
  description: `=Das tun wir|=Das machen wir konkret|=Was wir tun|=Was wir genau vorhaben|=Was gebaut wird|=Was wird gebaut?|=Was genau passiert|=Was eingebaut wird|=Was angeschafft wird|=Bauliche Lösung
    |=Technische Lösung|=Gewählte Lösung|=Technik und Umfang|=Umfang der Arbeiten|=Inhalt in zwei Sätzen|=Inhalt in einem Satz|=In wenigen Worten|=In drei Sätzen|=Worin besteht es?|=Worin es besteht
    |=Worum es dabei geht|=Ausgestaltung|=So sieht das aus|=So gehen wir vor|=So setzen wir es um|=Unser Vorgehen|=Unser Weg`,
  steps: `=In diesen Schritten|=Schritt um Schritt|=Unsere Schritte|=Die einzelnen Schritte|=Einzelschritte|=Fahrplan der Umsetzung|=Pakete der Arbeit|=Bausteine der Umsetzung|=Teilarbeiten|=Nacheinander zu tun
    |=Reihenfolge der Arbeiten|=Ablaufplan|=Ablauf in Schritten|=Das ist zu tun|=Zu erledigen ist`,
  participation: `=Wer darf mitreden?|=Mitreden können|=Mitsprache|=So reden die Leute mit|=So beteiligen wir|=Einbindung der Nachbarschaft|=Einbindung der Leute|=Wie werden die Leute einbezogen|=Mitmachangebot
    |=Formate der Beteiligung|=Bürgerdialog|=Dialogformat`,
  contact: `=Ansprechbar bei uns|=Ansprechbar ist|=Ansprechbar bei der Gesellschaft|=Erreichbar unter|=Zu erreichen unter|=Rückfragen bei|=Fragen beantwortet|=Wer Auskunft gibt|=Draht zu uns|=Anruf bei
    |=Melden bei|=Kontakt im Haus|=Kontakt bei uns|=Name und Durchwahl|=Durchwahl / Name|=Fragen an wen?`,
  startupCost: `=Geld zum Anfangen|=Starthilfe (€)|=Zum Loslegen nötig|=Kosten der ersten Schritte|=Gutachten und Planung (€)|=Anschub (T€)`,
  investment: `=Geld einmalig|=Geld einmal|=Bedarf einmal|=Einmaliger Bedarf|=Einmal zu zahlen|=Einmalige Ausgabe|=Grobe Summe|=Geschätzte Summe|=Summe geschätzt|=Summe grob|=Volumen bis Ende|=Volumen gesamt [TEUR]
    |=Bauvolumen|=Mittelbedarf Bau|=Was es kostet|=Das kostet es|=Das kostet der Bau|=Preis der Sache|=Kostet einmalig|=Gesamtpreis|=Gesamtkosten Bau|=Kostenanschlag|=Herstellkosten|=Baukosten brutto
    |=Anschaffung (€)|=Finanzrahmen`,
  annualCost: `=Geld Jahr für Jahr|=Geld pro Jahr|=Jedes Jahr fällt an|=je Wirtschaftsjahr|=pro Jahr danach|=Pflegekosten pro Jahr|=Betrieb kostet im Jahr|=Betriebskosten jährlich|=Kosten laufend|=Laufender Bedarf
    |=laufender Geldbedarf|=Dauerkosten|=Folgelasten|=Jährlicher Aufwand €|=Miete/Leasing pro Jahr|=Zuschuss jährlich|=Wiederkehrende Kosten`,
  cityEffort: `=Stunden unserer Leute|=Stunden der Kolleginnen und Kollegen|=Stunden des Bauhofs|=Stunden im Team|=Stunden der Verwaltung|=Arbeitszeit bei uns|=Arbeit für uns|=Arbeit im Haus|=Eigene Arbeit
    |=Eigene Leute (Tage)|=Personal bei uns|=Personalaufwand Schulträger|=Personalaufwand (Tage)|=Zeit der Verwaltung|=Zeit unserer Mitarbeitenden|=Wie viel Arbeit macht es uns|=Tage Verwaltung
    |=Aufwand im Rathaus`,
  thirdPartyEffort: `=Arbeit der anderen|=Stunden der Eltern|=Zeit der Partner|=Zeit der Betriebe|=Aufwand bei anderen|=Aufwand der Partner|=Fremdaufwand Zeit|=Zeit der Gemeinden`,
  funding: `=Anteil Bund / Land|=Anteil der Förderung|=Förderanteil und Programm|=Geld aus|=Geld aus welchem Topf|=Aus welchem Topf|=Förderlage|=Zuschuss aus|=Zuschüsse und Programme|=Mögliche Zuschüsse
    |=Programm (Förderung)|=Womit bezahlt|=Bezahlbar über|=So wird es bezahlt|=So finanzieren wir es|=Mitfinanzierung|=Refinanzierung`,
  effect: `=Wirkt direkt?|=Wirkung unmittelbar?|=direkt/mittelbar|=Spart selbst oder hilft sparen|=Einsparung direkt oder indirekt|=Art der CO₂-Wirkung|=unmittelbar wirksam?`,
  emissionSaving: `=Spart CO₂ (t im Jahr)|=Spart Tonnen|=Tonnen weniger|=Tonnen im Jahr|=Tonnen CO₂ weniger|=t CO₂ weniger pro Jahr|=CO₂ weniger|=CO₂ gespart pro Jahr (Ziel)|=weniger CO₂ (t/a)|=Minderung (t)
    |=Minderung t im Jahr|=Klimanutzen (t/a)|=Klimagewinn t/a|=Treibhausgas-Minus|=Das spart an CO₂|=Einsparung an CO₂ im Jahr|=erwartete t/a|=Wirkung in t/a`,
  energySaving: `=Spart Energie (MWh)|=Spart Strom und Wärme|=Spart kWh im Jahr|=weniger Energie (MWh/a)|=Energie weniger|=weniger kWh|=MWh weniger im Jahr|=Energie-Minus|=Minus MWh|=Energiegewinn|=Wirkung in MWh
    |=Das spart an Energie|=Einsparung an Energie im Jahr|=Umweltwirkung MWh/Jahr|=Endenergie eingespart MWh/a`,
  priority: `=Rang im Kreis|=Rang im Haus|=Rang (0 bis 6)|=Rangpunkte|=Vorrang (0 bis 6)|=Eilbedürftigkeit|=Wichtig (1 bis 5)|=Wie wichtig ist es uns?|=Stelle in der Rangfolge|=Reihenfolge im Rathaus
    |=Muss zuerst gemacht werden|=Topf (A/B/C)|=Einstufung nach Dringlichkeit`,
  emissionReduction: `=CO₂-Nutzen|=CO₂-Nutzen (sehr gering … sehr hoch)|=Nutzen fürs Klima|=Klimanutzen (Stufe)|=Hilft dem Klima|=Wie sehr hilft es dem Klima|=Wirkung auf Treibhausgase|=Wirkung aufs Klima (Punkte)
    |=Minderungspotenzial THG|=Hebelwirkung Klima|=Klimarelevanz (Stufe)|=CO₂-Punkte|=Klimaeffekt (Punkte)`,
  socialChange: `=Strahlt in die Stadtgesellschaft aus|=Strahlt aus|=Wirkung in die Bevölkerung|=Wirkung in die Bevölkerung (0 bis 6)|=Wirkung auf Menschen|=Nachahmung erwünscht (Gesellschaft)|=Zum Nachmachen
    |=Macht Schule|=Gesellschaftspunkte|=Bewegt die Leute|=Nimmt die Menschen mit|=Veränderung im Alltag|=Wandel in den Köpfen|=Breitenwirkung (Punkte)`,
  costEfficiency: `=Ertrag fürs Geld|=Nutzen je Euro|=Wirkung je Euro|=Klimaschutz je Euro|=Rechnet sich|=Verhältnis Kosten/Wirkung|=Sparsamkeit|=Geld und Wirkung im Verhältnis|=Wirtschaftlich sinnvoll (Punkte)`,
  ratingNote: `=Warum so viele Punkte?|=So kam die Wertung zustande|=Dazu (Bewertung)|=Grund der Einstufung|=Gedanken zur Bewertung|=Hinweis zu den Punkten|=Wertung begründet|=Erklärung der Punkte`,
  horizons: `=Wie bald geht das|=Wie schnell geht das|=Zeitfenster (k/m/l)|=bald / später|=Sofort oder später?|=Zeithorizont der Umsetzung|=Umsetzung kurz/mittel/lang|=Zeithorizont k-m-l|=Realisierbar in`,
  start: `=Startschuss|=geht los|=Los geht's|=Los geht es|=Geht los im|=losgegangen|=Losgegangen im|=angefangen im|=Anfangen ab|=Wir fangen an|=Fängt an|=Erster Spatenstich|=Spatenstich im|=Auftakt im
    |=Anlauf ab|=Beginn der Arbeiten|=Baubeginn im|=Bagger rollen ab|=Baujahr der Maßnahme|=Erstes Jahr|=Jahr des Beginns|=Start des Vorhabens`,
  end: `=ist zu Ende|=Zu Ende|=Zu Ende im|=Fertig sein soll es|=Fertig sein bis|=erledigt bis|=Soll fertig sein|=Schluss im|=Ende der Arbeiten|=Bauende im|=ans Netz|=Ans Netz im|=In Betrieb ab|=Betrieb ab
    |=bis spätestens|=Letztes Jahr|=Ziel erreicht im Jahr|=Endet im|=Läuft bis|=läuft aus|=Abschluss im`,
  span: `=Läuft von – bis|=In den Jahren|=Projektzeitraum|=Wann läuft es?|=Wann passiert es?|=Jahre der Umsetzung|=Umsetzungsfenster|=Zeitraum Umsetzung von – bis`,
  continuous: `=Läuft immer weiter|=Läuft ohne Ende|=Hört nie auf|=Dauerbrenner|=Für immer?|=Kommt jedes Jahr wieder|=Jährlich wiederkehrend?|=Ende offen?`,
  links: `=Greift ineinander mit|=Greift ineinander|=Berührt auch|=Berührungspunkte mit|=Siehe auch Nr.|=Gehört zu Maßnahme|=gehört zu Nr.|=Zusammen mit Nr.|=Anknüpfung an|=Baut auf Nr.|=Wechselwirkung mit
    |=Bezug zu anderen|=Schwestermaßnahmen|=Nachbarmaßnahmen`,
  monitoring: `=Gemessen wird|=Gemessen wird an|=Das messen wir|=Was wir messen|=Woran wir uns messen|=So prüfen wir|=So sehen wir den Erfolg|=Erfolg sehen wir an|=Erfolgszeichen|=Erfolgsmarken|=Messgrößen
    |=Geprüft wird|=Nachgehalten durch`,
  obstacles: `=Was bremst|=Das kann schiefgehen|=Was schiefgehen kann|=Was im Weg steht|=Was uns im Weg steht|=Steine im Weg|=Haken an der Sache|=Wo es hängen kann|=Woran es hängen könnte|=Bremsklötze|=Was es schwer macht
    |=Schwierig ist|=Unwägbarkeiten|=Wenn es klemmt, dann an`,
  phase: `=Sachstand in einem Wort|=Stand in einem Wort|=Stand (ein Wort)|=Wie weit ist es?|=Wo steht das Projekt?|=Wo steht es?|=Wo steht ihr?|=Wo stehen wir damit|=Da stehen wir|=Bearbeitungsschritt|=Projektreife
    |=Umsetzung Stand|=Stand der Beschaffung|=Bautenstand|=Bauzustand|=Stand am 31.12.|=Verfahrensstand|=Verfahrensschritt|=Stufe der Umsetzung|=Zustand des Vorhabens`,
  assessment: `=Wetterlage|=Projektwetter|=Stimmungslage|=Wie läuft's|=Wertung der Leitstelle|=Einschätzung der Leitstelle|=Einschätzung des Büros|=Ampel des Aufsichtsrats|=Ampel der Verwaltung|=Verkehrszeichen
    |=Kurseinschätzung`,
  assessmentReason: `=Woran es liegt|=Woran es liegt (wenn nicht grün)|=Warum diese Farbe|=Warum nicht grün|=Warum gelb oder rot|=Anlass der Einstufung|=Dazu (Ampel)|=Was die Farbe erklärt|=Grund für die Farbe
    |=Grund für gelb/rot|=Falls nicht im Plan, warum|=Falls Verzug: Grund|=Grund, wenn es hängt`,
  completion: `=geschafft|=Geschafft (%)|=Geschafft zu|=Schon geschafft|=Fertig zu ... %|=Fertig zu (Prozent)|=davon fertig|=Davon erledigt (%)|=Anteil fertig|=Anteil erledigt|=Fortschritt (0–100)
    |=Umsetzung in Prozent|=Prozent umgesetzt|=Prozent geschafft|=Balken (%)|=Vollendet zu|=Erreicht zu|=Erfüllt zu`,
  progress: `=Das ist passiert|=Das ist schon passiert|=Das ist geschafft|=Das haben wir geschafft|=Das haben wir dieses Jahr gemacht|=Was sich getan hat|=Was seither geschah|=Was bis jetzt passiert ist
    |=Bis heute passiert|=Bis heute erreicht|=Schon erledigt|=Schon gemacht|=Seit dem letzten Bericht|=Seit dem letzten Mal|=Neu seit letztem Bericht|=Neues vom Projekt|=Bericht in Stichworten
    |=Aus dem Berichtsjahr|=Im Berichtsjahr geschehen|=Stand im Sommer|=Stand Herbst 2025|=Stand Sommer 2024|=Sachstand im Berichtsjahr|=Lagebericht|=Meldung zum Stand`,
  challenges: `=Das war schwer|=Das lief nicht rund|=Was nicht lief|=Was schwierig war|=Wo es gehakt hat|=Wo es klemmt|=Wo es gerade klemmt|=Woran es gerade hakt|=Unsere Sorgen|=Sorgenkinder|=Bauchschmerzen
    |=Ärger gab es mit|=Probleme unterwegs|=Was Kraft gekostet hat|=Herausfordernd war`,
  nextSteps: `=Das machen wir als Nächstes|=Als Nächstes|=Als Nächstes dran|=Was als Nächstes dran ist|=Danach kommt|=So geht es weiter|=So geht's weiter|=Wie es weitergeht|=Im nächsten Jahr|=Nächstes Jahr
    |=Für 2026 geplant|=Für nächstes Jahr vorgesehen|=2026 steht an|=Bis zum nächsten Mal|=Kommt noch|=Noch vor uns`,
  emissionSaved: `=Schon gespart (t CO₂)|=Schon vermieden|=Schon eingespartes CO₂|=Bisher gespart (t)|=Bis jetzt vermiedene Tonnen|=Tonnen bisher|=Tonnen schon gespart|=THG-Einsparung bisher|=Nachweislich gespart
    |=gemessene Tonnen|=Wirkung bisher (t)|=CO₂ bisher gespart|=CO₂-Minus bis heute`,
  spent: `=Zahlungen 2025|=Zahlungen 2025 [TEUR]|=Zahlungen bisher|=Gezahlt bis Jahresende|=Gezahlt im Jahr|=Schon gezahlt|=Schon bezahlt|=Schon ausgegeben|=Schon verbaut|=Geld geflossen|=Geflossene Mittel
    |=Ausgegeben bis heute|=Rechnungen bisher|=Ist 2025 in T€|=Abfluss 2025|=Aufgelaufene Kosten`,
  publicText: `=Das sagen wir nach außen|=So sagen wir es draußen|=Für die Zeitung|=Für die Internetseite|=Zwei Sätze für die Presse|=Zwei Sätze für die Website|=Satz fürs Stadtblatt|=Text fürs Stadtmagazin
    |=So erklären wir es|=Erzähltext|=Kurztext für alle|=Text zum Zeigen`,
  resolutions: `=Beschluss des Stadtrats vom|=Beschluss des Kreistags vom|=Beschluss des Gemeinderats vom|=Beschluss vom|=Beschlossen im|=Rat hat zugestimmt am|=Zustimmung des Rates|=Ratsbefassung
    |=Sitzung und Vorlage|=Im Rat am|=Im Ausschuss am|=Vorlage im Rat|=Drucksache Nr.|=Verfahren (Beschluss)|=Segen des Rates|=Gremium und Datum|=Aufsichtsratsbeschluss`,
  visibility: `=Dürfen wir das zeigen?|=Dürfen wir darüber reden?|=Dürfen wir das drucken?|=Nach außen zeigen?|=Auskunft an Presse erlaubt|=Presse darf's wissen|=Ins Internet?|=Für alle lesbar?|=Darf ins Portal
    |=Freigabe nach außen|=Freigabe Portal|=Kann raus?|=Raus damit?|=Für die Augen von|=Offen oder intern|=Offen legen?|=Vertraulichkeit|=Lesbar für`,
  strategic: `=Großes Rad?|=Kernvorhaben|=Auf der Liste der Großen|=Von besonderer Bedeutung|=Vorrangvorhaben`,
  origin: `=Wie kam sie zu uns?|=Wie kam es dazu?|=Kam von|=Kommt aus|=Woher sie kommt|=Woher der Vorschlag kommt|=Wo kommt's her?|=Ideengeberin|=Quelle der Idee|=Eingangsweg|=Weg der Idee|=Angestoßen von
    |=Angestoßen durch|=Anstoß durch|=Vorgeschlagen von|=Entstanden in|=Geburtsort der Idee`,
  types: `=Werkzeugkasten|=Art des Eingreifens|=Wie greifen wir ein?|=So wirkt die Stadt|=Maßnahmensorte|=Mittel der Wahl|=Handwerkszeug`,
  climateGoals: `=Dient wem: Schutz oder Anpassung|=Zahlt ein auf Ziel|=Auf welches Ziel zahlt es ein?|=Klimaziel-Bezug|=Mindern oder anpassen`,
  taskKind: `=Müssen oder wollen|=Müssen wir?|=Gesetzlich verlangt?|=Verpflichtet?|=Schreibt das Gesetz vor?|=Vorgeschrieben?|=Freiwillige Sache?`,
  notes: `=Nicht für Dritte bestimmt|=Nur für uns gedacht|=Nur im Haus|=Bleibt unter uns|=Am Rand notiert|=Zettelkasten|=Merkzettel|=Was noch zu sagen ist|=Interner Vermerk|=Randbemerkung|=Gedächtnisstütze`,
  effort: `=Wie viel Mühe macht es|=Kraftaufwand|=Aufwand in Worten|=Arbeit damit|=Was es an Aufwand braucht|=Aufwand insgesamt (Worte)`,
};
