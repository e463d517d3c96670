import { type Meaning, tells } from "./meaning.ts";

/** When it begins and ends. Data, not logic. */
export const timeMeanings = {
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
} as const satisfies Readonly<Record<string, Meaning>>;
