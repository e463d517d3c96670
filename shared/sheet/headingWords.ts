/**
 * Words of German column headings, grouped by what they mean. Folded (ae, oe, ue, ss, lower case); a stem
 * also stands inside compounds ("treibhausgas" + "minderung" + "potenzial"). Data, not logic.
 */
export interface Meaning {
  /** How much the word tells: 1 says what the column is, 0.3 hardly anything. */
  readonly weight: number;
  readonly stems: readonly string[];
}

const tells = (weight: number, stems: string): Meaning => ({ weight, stems: stems.split(" ") });

export const meanings: Readonly<Record<string, Meaning>> = {
  // what is described
  measure: tells(
    0.45,
    "projekts projektes vorhabens massnahmen massnahme projekten projekte projekt vorhaben aktionen aktion aktivitaeten action measure task"
  ),
  number: tells(0.8, "nummern nummer nr kennziffer ziffer number"),
  code: tells(
    0.9,
    "key massnnr massnahmennr massnahmennummer projektnr projektnummer kurzbez ordnungsnummer kuerzelnr kenn kurzel schluesselnummer kuerz kuerzel kennung kennzeichen kennz code kurzzeichen id ident"
  ),
  title: tells(
    0.9,
    "subject kurzbezeichnung kurzname stichwort betreff headline bez titel bezeichnungen bezeichnung benennung ueberschrift title kurztitel"
  ),
  name: tells(0.7, "namens namen name"),
  idea: tells(0.8, "ideen idee vorschlag vorschlaege"),
  task: tells(0.8, "aufgabenstellung aufgaben aufgabe"),
  object: tells(0.8, "gegenstand"),
  topic: tells(1, "themenblock themenkomplex themen thema themas topic"),
  field: tells(
    0.7,
    "feldern sparte ressort domain felder feldes feld gebiet bereiche bereich bereichs sektor sektoren cluster field rubrik kategorie kategorien sector saeule"
  ),
  action: tells(0.6, "handlungs handlung handeln"),
  focus: tells(0.8, "schwerpunkte schwerpunkt"),
  kind: tells(0.8, "typen typ art arten type"),
  instrument: tells(0.9, "instrumente instrumenten instrument option optionen"),
  climate: tells(0.35, "klimaschutz klima climate"),
  adaptation: tells(0.8, "klimaanpassung anpassung klimafolgen"),
  duty: tells(
    1,
    "aufgabencharakter pflichtaufgabe pflicht pflichtig freiwillige freiwillig freiwilligkeit"
  ),
  origin: tells(
    1,
    "anlass ideenquelle entstanden veranlasst veranlassung angestossen beantragt brachte eingereicht vorgeschlagen vorschlagende ideengeber herkunft ursprung quelle quellen stammt anstoss angestossen eingebracht angeregt urheber"
  ),
  strategic: tells(
    1,
    "leitprojekt kernprojekt ankerprojekt fokusprojekt grossprojekt top prestigeprojekt vorzeigeprojekt schluesselprojekt leuchtturmprojekt strategisch strategische strategie strategieprojekt leuchtturm schluessel flaggschiff"
  ),
  // content
  goal: tells(
    1,
    "resultat resultate soll-zustand sollzustand zielzustand zielbild intention vision zielvorgabe zweckbestimmung targets absicht absichten ziele ziels ziel zielsetzung zielstellung zweck objective"
  ),
  benefit: tells(0.9, "nutzen mehrwert vorteil vorteile benefit"),
  background: tells(
    1,
    "kontext problemaufriss sachverhalt vorgeschichte motivation bestandsaufnahme bedarfslage begruendungszusammenhang rahmenbedingungen istanalyse notwendigkeit ausgangslage ausgangssituation ausgang hintergruende hintergrund problemstellung background istzustand"
  ),
  present: tells(
    0.8,
    "heutige heutiger gerade heute aktueller aktuelle aktuell derzeitige derzeitiger derzeit gegenwaertig jetzt"
  ),
  situation: tells(0.8, "situation lage zustand bestand"),
  description: tells(
    1,
    "ausgestaltung massnahmenumfang funktionsweise kurzdarstellung projektskizze umschreibung massnahmenbeschreibung projektinhalt erklaerungen erklaerung erkl erklaert beschreibungen beschreibung beschreib beschrieb beschr description erlaeuterungen erlaeuterung erlaeut details detail schilderung darstellung skizze text"
  ),
  content: tells(0.9, "inhalte inhalt inhaltlich content"),
  short: tells(0.25, "kurz knappe stichworte"),
  steps: tells(
    1,
    "teilaufgaben teilaufgabe etappen etappe umsetzungsschritt aktivitaetenplan todos aufgabenpakete einzelschritte teilprojekte teilprojekt massnahmenpaket ablauf ablaufplan vorgehens schritten schritte schritt meilensteine meilenstein arbeitspakete arbeitspaket bausteine baustein teilmassnahmen teilmassnahme steps teilschritte vorgehensweise vorgehen arbeitsplan umsetzungsschritte loesungen loesung"
  ),
  work: tells(0.5, "arbeits arbeiten arbeit"),
  // people
  lead: tells(
    1,
    "assignee umsetzende umsetzend projektverantwortung projektverantwortlich verantwortungstraeger verantwortungstraegerin umsetzer umsetzungsverantwortlich betreut betreuung betreuer steuerung koordination koordiniert owner macher hauptakteure hauptakteur hauptakteurin verantwortlicher verantwortliche verantwortlichkeit verantwortlichen verantwortlich verantwortung verantw hauptverantwortlich initiatoren initiator initiiert traeger traegerschaft projektleitung leitung zustaendigkeiten responsible durchfuehrende durchfuehrung durchfuehrend kuemmerer ausfuehrende ausfuehrung leiter leitende"
  ),
  competent: tells(1, "zustaendigkeit zustaendiges zustaendiger zustaendige zustaendig zust"),
  direction: tells(
    1,
    "ff fdf federfuehrende federfuehrendes federfuehrender federfuehrend federfuehrung federf fuehrend"
  ),
  department: tells(
    0.9,
    "organisationseinheiten fachgebiet sachgebiet eigenbetrieb bereichsleitung dienst fachbereichs fachbereiche fachbereich fachaemter fachamt aemter amtes amt dienststellen dienststelle organisationseinheit organisation fachdienst dezernate dezernat abteilungen abteilung referat oe orga einrichtung geschaeftsbereich"
  ),
  unit: tells(0.5, "stellen stelle einheit einheiten"),
  actors: tells(
    0.9,
    "kooperierend kooperierende mitspieler kooperationspartner boot mitarbeit mitstreiter mitstreitende mitwirkt mitmachen netzwerk netzwerkpartner eingebunden einbezug einzubindende akteuren buendnispartner akteurinnen akteuren akteure akteur actors beteiligten beteiligte beteiligter mitwirkende mitwirkung partnern partner kooperation kooperationen kooperations zusammenarbeit stakeholder mitwirken einzubinden einzubeziehen beteiligen einbezogen"
  ),
  further: tells(
    0.5,
    "ebenfalls ferner weitere weiterer weiteren sonstige zusaetzliche andere anderen anderer noch ausserdem uebrige"
  ),
  audience: tells(
    1,
    "gaeste besucher besuchende profitierende profitieren zielpersonen adressatenkreis empfaenger empfaengerkreis begueenstigte beguenstigte nutzerkreis nutzer nutzergruppe profitiert betroffene klientel erreicht zielgruppen zielgruppe adressaten adressat adressatinnen adressiert nutzniesser nutzende zielpublikum richtet"
  ),
  group: tells(0.5, "gruppen gruppe"),
  support: tells(
    1,
    "rueckhalt unterstuetzend foerderer beistand zuarbeit begleitung mithilfe rueckenwind unterstuetzern unterstuetzer unterstuetzende unterstuetzung unterstuetzt unterstuetzen hilfe hilft helfen"
  ),
  funder: tells(
    1,
    "geldquellen geldquelle finanzierend finanzierungspartner mittelgebende traegt kostentragung zuwendungsgeber sponsoren sponsor geldgeber kostentraeger foerdergeber foerdermittelgeber zuschussgeber finanziers finanzierer mittelgeber zahlt bezahlt zahlen bezahlen finanziert"
  ),
  participation: tells(
    1,
    "beteiligungsprozess mitmachformat buergerdialog dialog dialogformat beteiligungsformat beteiligungsverfahren beteiligung buergerbeteiligung partizipation einbindung mitsprache"
  ),
  citizens: tells(
    0.8,
    "bevoelkerung einwohner einwohnerinnen buergerschaft buerger buergerinnen oeffentlichkeitsbeteiligung"
  ),
  contact: tells(
    1,
    "kontaktadresse erreichbar zustaendigeperson ansprechpartnerinnen rueckfrage auskunft ansprechpartnerin ansprechpartner ansprechperson ansprechpersonen ansprech kontaktperson kontaktdaten kontakt sachbearbeitung sachbearbeiter sachbearbeiterin bearbeiterin bearbeiter rueckfragen contact"
  ),
  // effort and money
  effort: tells(0.9, "aufwand aufwands aufwendungen effort"),
  startup: tells(
    1,
    "vorbereitung anschubaufwand anlaufaufwand anlaufkostenaufwand einstiegskosten startkosten startaufwand anlaufkosten anschubkosten vorlaufkosten anschub anlauf start-up initial anfangs vorbereitungskosten"
  ),
  internal: tells(0.6, "interne interner internen intern verwaltungsintern hausintern vertraulich"),
  cost: tells(
    0.9,
    "sachkosten finanzieller finanzielle finanziell kostenrahmen kostenschaetzung kostenansatz projektkosten teuer euro-bedarf bausumme grobkosten kosten kost finanzbedarf finanzmittel mittelbedarf budget budgets preis cost costs haushaltsmittel ausgaben mittel mittelansatz finanzvolumen auszahlungen auszahlung"
  ),
  invest: tells(
    1,
    "einmal gesamtbedarf gesamtausgaben baukosten investitionsvolumen herstellung kapitalbedarf capex investitionen investitions investition invest investiv investive investment anschaffungs anschaffung herstellungs baukosten einmalige einmaliger einmalig einm"
  ),
  construction: tells(0.4, "bau baus"),
  total: tells(0.5, "gesamt insgesamt total summe"),
  annual: tells(
    1,
    "jaehrlich jahreskosten dauerkosten wartung wartungskosten unterhaltskosten betriebskosten opex laufenden laufende laufender laufenden laufend lfd jaehrliche jaehrlicher jaehrlich jaehrl betriebs betrieb folge folgekosten unterhaltung unterhaltungs unterhalts unterhalt annual wiederkehrende dauerhafte pflege konsumtiv konsumtive bewirtschaftung"
  ),
  perYear: tells(0.5, "projahr"),
  time: tells(0.6, "zeitlicher zeitliche zeitlich zeit stunden terminlich"),
  personnel: tells(
    1,
    "zeitbedarf personalaufwand personalbedarf personalkapazitaet arbeitsaufwand stellenanteile stellen fte mannstunden personaleinsatz personal personeller personelle stellenanteil stellenbedarf vzae mitarbeiterkapazitaet stundenaufwand arbeitszeit"
  ),
  person: tells(
    0.5,
    "person personen mitarbeiter mitarbeiterin mitarbeitende lehrkraft lehrkraefte"
  ),
  concept: tells(
    0.3,
    "konzept konzepts klimaschutzkonzept klimaschutzkonzepts kreiskonzept klimakonzept ksk iksk fortschreibung aktionsplan massnahmenkatalog"
  ),
  administration: tells(
    0.8,
    "rathaus verw verwaltungs verwaltung stadtverwaltung kreisverwaltung gemeindeverwaltung stadt kommune kommunal"
  ),
  third: tells(
    1,
    "vereinen partnerorganisationen ehrenamtliche ehrenamt fremdaufwand dritte dritter externe externer verbaende verbaenden institutionen vereine ehrenamtlich ehrenamt partnern"
  ),
  funding: tells(
    1,
    "zuweisungen zuweisung zuwendungen zuwendung zuschussprogramm landesprogramm bundesprogramm quote foerdertopf foerdergelder fonds drittmittel bezuschussung finanzierungsweg finanzierungsquelle foerderung foerderungen foerdermittel foerderprogramme foerderprogramm foerder foerderfaehig foerderquote foerderkulisse zuschuesse zuschuss finanzierungs finanzierung funding mittelherkunft gegenfinanzierung refinanzierung"
  ),
  approach: tells(0.3, "ansatz moeglichkeiten moeglichkeit ansaetze"),
  // effect
  effect: tells(
    0.8,
    "wirkweise wirkmechanismus wirkungsart wirksam wirkungs wirkung wirkt wirken effekt effekte impact auswirkung auswirkungen"
  ),
  direct: tells(
    0.9,
    "direkte direkt indirekte indirekt unmittelbar mittelbar unmittelbare mittelbare"
  ),
  emission: tells(
    1,
    "klimagase co2e co2aeq treibhausgasemission treibhausgas treibhausgase treibhausgasen thg co2 kohlendioxid klimagas emissionen emissions emission ghg kohlenstoff"
  ),
  saving: tells(
    0.9,
    "bindung eingespart einsparmenge gemindert vermieden minderungsmenge reduzierte weniger sparen spart minder einsparungen einsparung einspar einsparen eingespart eingesparte ersparnis minderungen minderung mindern reduktion reduktions reduzierung reduzieren red vermeidung vermiedene senkung reduction savings saving verminderung"
  ),
  potential: tells(0.9, "potenz pot potenziale potenzial potentiale potential"),
  energy: tells(1, "kilowattstunden megawattstunden endenergie energie strom waerme energy"),
  consumption: tells(1, "verbrauchs verbrauch stromverbrauch energieverbrauch bedarf"),
  reached: tells(0.9, "erreichtes erreichte erreichen erreicht"),
  energyUnit: tells(0.8, "kwh mwh gwh"),
  yield: tells(1, "ertrag erzeugung"),
  tonnes: tells(0.8, "tonnen tonne tco2"),
  amount: tells(0.3, "volumen menge hoehe umfang betrag mengen wert"),
  // rating
  priority: tells(
    1,
    "dringlichkeitsstufe prioritaetsstufe wertigkeit rangstufe eilig prioritaeten prioritaet priorisierung prio prior dringlichkeit dringend dringlich rangfolge rang wichtigkeit wichtig vorrang priority bedeutung vorrangig"
  ),
  rating: tells(
    0.6,
    "punktevergabe punktzahl bewertungen bewertung einstufung einschaetzung rating punkte"
  ),
  social: tells(
    1,
    "bewusstseinsbildende bewusstseinsbildend bewusstseinsbildung menschen kulturwandel wertewandel verhaltensaenderung gesellschaftspolitisch sichtbarkeitseffekt multiplikator multiplikatorwirkung akzeptanz gemeinschaft gesellschaftlicher gesellschaftliche gesellschaft gesellsch ges soziale sozialer sozial breitenwirkung vorbildwirkung vorbild bewusstsein social"
  ),
  change: tells(0.9, "veraenderungen veraenderung veraendert wandel wandels transformation change"),
  depth: tells(0.9, "wirkungstiefe tiefe hebelwirkung hebel breite"),
  efficiency: tells(
    1,
    "rentabel preiswert kostenguenstig amortisation kosteneffizienz effizienz wirtschaftlichkeit wirtschaftlich rentabilitaet kosteneffektivitaet kostenwirksamkeit wirksamkeit lohnt kosteneff"
  ),
  ratio: tells(0.6, "verhaeltnis relation"),
  reason: tells(
    1,
    "warum-begruendung herleitung begruendungen begruendung begruend grund gruende ursachen ursache"
  ),
  // time
  horizon: tells(
    1,
    "zeithorizonte fristen-stufe kurz-mittel umsetzungshorizont zeithorizont horizont fristigkeit kurzfristig mittelfristig langfristig kurz-mittel-lang frist-kategorie"
  ),
  span: tells(
    1,
    "zeitfenster fahrplan zeitkorridor durchfuehrung-von-bis umsetzungsdauer bauzeit projektzeitraum bearbeitungszeitraum zeitraum zeitrahmen zeitraeume laufzeiten laufzeit umsetzungszeitraum durchfuehrungszeitraum zeitplan zeitplanung zeitschiene realisierungszeitraum zeitspanne terminplan dauer"
  ),
  realisation: tells(
    0.6,
    "realisierungs realisierung realisation umsetzungs umsetzung umsetz umsetzen umgesetzt implementation implementierung execution umges"
  ),
  start: tells(
    1,
    "begin startdatum beginndatum anlaufen loslegen losgehen planungsbeginn projektbeginn umsetzungsbeginn anfangsdatum gestartet begonnen fruehestens fruehester beginn beginnt startet start startjahr anfang starttermin auftakt los baubeginn spatenstich from"
  ),
  end: tells(
    1,
    "to due finish schlusstermin enddatum abschlussdatum fertigstellungstermin schluss projektende umsetzungsende beendet abgeschlossen ziel-termin spaetestens spaetester inbetriebnahme endet ende endjahr endtermin abschluss fertigstellung fertig bauende zieltermin zieljahr erledigung deadline completion faelligkeit faellig"
  ),
  deadline: tells(0.9, "termine termin frist fristen stichtag"),
  reportYear: tells(0.8, "berichtsjahr berichtszeitraum"),
  year: tells(0.4, "jahre jahren jahr jahres year"),
  date: tells(0.4, "datum zeitpunkt"),
  planned: tells(
    0.3,
    "angestrebte angestrebter angestrebtes gewuenschte gewuenschter gewuenschtes beabsichtigte erwartetes vorgesehene vorgesehener geplanter geplantes geplante geplant voraussichtlicher voraussichtliche voraussichtlich planned soll vorgesehen erwarteter erwartete erwartet"
  ),
  continuous: tells(
    1,
    "permanent dauernd laufzeitlos fortgesetzt daueraufgabe fortlaufend fortlaufende dauerhaft unbefristet staendige staendig dauermassnahme"
  ),
  // implementation
  links: tells(
    1,
    "depends dependency dependencies related baut verbindung verbindungen beziehung beziehungen korrespondiert anknuepfung wechselw querverbindung querverbindungen verknuepfungen verknuepfung verknuepfte verknuepft querverweise querverweis querbezuege querbezug verweise verweis bezuege bezug abhaengigkeiten abhaengigkeit wechselwirkungen wechselwirkung synergien synergie schnittstellen schnittstelle zusammenhang verwandte flankierende ergaenzende siehe vgl zusammen verbunden"
  ),
  also: tells(0.5, "auch s"),
  monitoring: tells(
    1,
    "erfolgskriterien erfolgskriterium erfolgsnachweis nachweis zielgroesse zielerreichung kriterien messkriterien monitoring erfolgsfaktoren erfolgsfaktor erfolgsindikatoren erfolgsindikator indikatoren indikator kennzahlen kennzahl messgroessen messgroesse evaluation erfolgskontrolle kontrolle messbar messen gemessen kpi kennwerte kennwert erfolgsmessung ueberpruefung"
  ),
  success: tells(0.7, "erfolgs erfolge erfolg"),
  obstacles: tells(
    1,
    "hinderungsgruende knackpunkte klemmt klemmen haken bremst bremsklotz erschwernisse herausforderndes gefahr gefahren nachteile schwachstellen schiefgehen schief hemmnisse hemmnis hindernisse hindernis probleme problem risiken risiko stolpersteine barrieren hakt schwierigkeiten schwierigkeit konflikte konflikt engpaesse engpass hemmend huerden huerde bedenken"
  ),
  state: tells(
    0.9,
    "bearbeitungsstatus umsetzungsstatus reifegrad realisierungsstatus status-quo stehen umsetzungsstatus projektstatus status standes stand phasen phase bearbeitungsstand state stadium projektstand projektphase"
  ),
  far: tells(0.4, "weit"),
  assessment: tells(
    1,
    "rag zeitplantreue plantreue signalfarbe statusfarbe verzug gelb rot gruen ampelstatus ampelfarbe ampelbewertung ampel termintreue planmaessig zeitplan-eingehalten"
  ),
  inPlan: tells(0.8, "implan planabweichung"),
  completion: tells(
    1,
    "erfuellung erfuellungsgrad abgearbeitet complete completed fertigstellungsstand erledigungsgrad fortschrittsgrad umsetzungsquote umsetzungsgrad fertigstellungsgrad realisierungsgrad erfuellungsgrad zielerreichungsgrad grad prozentual prozent erledigt"
  ),
  progress: tells(
    1,
    "jahresbericht quartalsbericht umsetzungsbericht taetigkeitsbericht neuigkeiten neues aktivitaetsbericht geschah getan-bisher erledigtes aktueller-stand verlauf bericht-text statusbericht rueckblick arbeitsstand taten fortschritte fortschritt sachstaende sachstand sachstandsbericht zwischenstand progress berichte bericht passiert geschehen entwicklung"
  ),
  soFar: tells(0.7, "bisheriger bisherige bisher bereits schon seither"),
  activities: tells(0.6, "taetigkeiten"),
  challenges: tells(
    1,
    "engpaesse-aktuell probleme-aktuell herausforderungen herausforderung challenges schwierig"
  ),
  next: tells(
    1,
    "folgeaktivitaeten perspektive planung-naechstes anstehend anstehende steht-an naechster naechste naechsten ausblick folgeschritte next weiter geht"
  ),
  todo: tells(0.7, "todo offene offen"),
  achieved: tells(
    0.9,
    "nachgewiesene nachgewiesen gemessene belegte gespart gesparte istwert istwerte tatsaechlicher tatsaechliche tatsaechlich realisierte erzielte erzielt erbrachte"
  ),
  spent: tells(
    1,
    "ist-ausgaben bezahlt abgerufen abgerechnet verausgabte verausgabt verausgabung mittelabfluss abgeflossene abgeflossen istkosten ausgegeben"
  ),
  public: tells(
    1,
    "buergerbroschuere broschuere newsletter amtsblatt flyer buergerinfo aussenkommunikation aussendarstellung pressetauglich pressetauglicher bekanntgabe ratsinfo offen-gelegt oeffentlicher oeffentliche oeffentlich oeffentlichkeit veroeffentlichen veroeffentlichung veroeffentlicht presse internet website webseite homepage public"
  ),
  visibility: tells(1, "sichtbarkeit freigabe sichtbar vertraulichkeit"),
  resolutions: tells(
    1,
    "drs vorlagen-nr beschlossen-am sitzungsvorlage ratsvorlage beschluesse beschluss ratsbeschluss kreistagsbeschluss beschlusslage vorlagen vorlage drucksachen drucksache ds gremien gremium politische"
  ),
  notes: tells(
    1,
    "sonst zusatzinfo ergaenzung ergaenzungen wissenswertes beachten randnotiz bemerkungen bemerkung bem anmerkungen anmerkung anm notizen notiz kommentare kommentar hinweise hinweis sonstiges comments comment note notes vermerk vermerke"
  ),
  // questions
  who: tells(0.8, "wer wem wen"),
  whom: tells(0.4, "mit"),
  what: tells(0.5, "was worum"),
  why: tells(0.9, "warum wozu wofuer weshalb"),
  how: tells(0.5, "wie"),
  when: tells(0.8, "wann"),
  until: tells(0.9, "bis"),
  from: tells(0.8, "ab von"),
  whereFrom: tells(0.8, "woher"),
  forWhom: tells(0.8, "fuer"),
  does: tells(
    0.3,
    "koennte koennten macht machen tun getan wird werden soll sollen muss muesste ran mach wollen wir genau aktiv gemacht"
  ),
  costs: tells(0.9, "kostet"),
  by: tells(0.6, "durch"),
  introduction: tells(0.9, "einfuehrung einfuehrungs"),
  // units that speak for themselves
  percent: tells(0.5, "%"),
  euro: tells(0.2, "euro eur €"),
  without: tells(0.1, "netto brutto ca rd circa"),
};

/** Words that say nothing about the column. */
export const silentWords: ReadonlySet<string> = new Set(
  "gehoert freifeld freitext freitextfeld textfeld eingabefeld lenkungsgruppe lenkungskreis steuerungsgruppe projektgruppe fachbuero gutachter lt laut gem gemaess eigener eigene eigenes vollstaendig vollstaendige geschaetzt ungefaehr ca circa etwa rund grob eingesetzte eingesetzten eingesetzter dabei dafuer damit daran kann koennen folgejahr folgejahres bzw beziehungsweise moegliche moeglicher moegliches moeglichen noetige noetiger noetiges benoetigte benoetigter benoetigtes erforderliche erforderlicher erforderliches notwendige notwendiger notwendiges geschaetzte geschaetzter geschaetztes veranschlagte veranschlagter konkrete konkreter konkretes ausfuehrliche textliche detaillierte genaue besondere besonderer aufgetretene aufgetretener allgemein allgemeine allg etwaige eventuelle jeweilige jeweiliger wesentliche wesentlicher zentrale ungefaehre grobe vorlaeufige anfallende entstehende bestehende vorhandene liegen halbjahr hj quartal diese unsere unser eure ihre gibts mio tsd teur tausend millionen diese dieser dieses gibt wieviel wie viel tage tag std pt welcher welche welches welchem der die das des dem den ein eine einer und oder u an am im in zu zur zum bei auf aus je pro ob es wo sich man mir uns sie ihr ist sind hat haben bitte eintragen angeben ausfuellen falls wenn nur max maximal evtl ggf etc usw bzw inkl moeglich stadt kreis".split(
    " "
  )
);

/**
 * Words that make a column foreign to the catalogue wherever they stand: administrative numbers,
 * places, technical data (what municipal lists hold besides measures).
 */
export const foreignWords: readonly string[] =
  "dateiname dateipfad pfad haltestelle haltestellen umsatzsteuer steuernummer wohneinheiten mieteinheiten emissionsfaktor betriebsstunden vollbenutzungsstunden verwendungsnachweis zustandsnote foerdernummer bewilligungsdatum energietraeger gewaehrleistung garantie created modified erstellt geaendert vergabenummer schuljahr stromverbrauch gasverbrauch waermeverbrauch energieverbrauch bankverbindung iban ffh umsatz umsaetze haus meter laufmeter lfm kilometer hektar quadratmeter lfd laufnr psp kostenstelle kostentr produkt haushaltsstelle sachkonto konto wbs objekt liegenschaft gebaeude flurstueck gemarkung flur bezirk ortsteil stadtteil ortschaft gemeinde baujahr flaeche qm m2 ha telefon tel fax email mail zimmer durchwahl unterschrift adresse strasse plz ort anzahl stueck stk einzelpreis eingabe eingang erfasst erfassung aktenzeichen az energieausweis wahlkreis zaehler inventar seriennummer standort hersteller modell kennzeichenkfz foerderkennzeichen fkz ladepunkte leistung kwp kw nennleistung eigentuemer bauherr vergabe auftragnehmer firma rechnung wirtschaftseinheit geburtsdatum urlaub vertretung funktion einrichtungsnummer foto bild anlage link url datei version spalte wiedervorlage prueffeld gis koordinaten bearbeitungsvermerk".split(
    " "
  );
