import { type Meaning, tells } from "./meaning.ts";

/** What is to be done and why: aim, starting point, description, steps. Data, not logic. */
export const contentMeanings = {
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
} as const satisfies Readonly<Record<string, Meaning>>;
