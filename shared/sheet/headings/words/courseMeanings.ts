import { type Meaning, tells } from "./meaning.ts";

/** How it goes: links, monitoring, obstacles, state, progress, what is said in public. Data, not logic. */
export const courseMeanings = {
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
    "bearbeitungsstatus umsetzungsstatus reifegrad realisierungsstatus status-quo stehen projektstatus status standes stand phasen phase bearbeitungsstand state stadium projektstand projektphase"
  ),
  far: tells(0.4, "weit"),
  assessment: tells(
    1,
    "rag zeitplantreue plantreue signalfarbe statusfarbe verzug gelb rot gruen ampelstatus ampelfarbe ampelbewertung ampel termintreue planmaessig zeitplan-eingehalten"
  ),
  inPlan: tells(0.8, "implan planabweichung"),
  completion: tells(
    1,
    "erfuellung erfuellungsgrad abgearbeitet complete completed fertigstellungsstand erledigungsgrad fortschrittsgrad umsetzungsquote umsetzungsgrad fertigstellungsgrad realisierungsgrad zielerreichungsgrad grad prozentual prozent erledigt"
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
    "ist-ausgaben abgerufen abgerechnet verausgabte verausgabt verausgabung mittelabfluss abgeflossene abgeflossen istkosten ausgegeben"
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
} as const satisfies Readonly<Record<string, Meaning>>;
