import type { Target } from "./headingVocabulary.ts";

/**
 * Phrases that ask for a field without being questions, first match wins: adjective and noun ("bisherige Aktivitäten"),
 * noun and time ("Ausgaben 2025"). Folded as questions are. Data, not logic.
 */
export const phrases: readonly (readonly [Target, RegExp])[] = [
  [
    "title",
    /^(interne|externe|eigene|geplante|neue|laufende|konkrete|bauliche|technische|energetische|investive|kommunale|staedtische|kleine|grosse)[rns]? (klimaschutz|klima|einzel)?(massnahmen?|projekte?|vorhaben)$/,
  ],
  [
    "lead",
    /^(haupt)?(verantwortliche|zustaendige|federfuehrende|durchfuehrende|ausfuehrende|koordinierende)[rns]? (person|lehrkraft|lehrperson|kraft|akteur\w*|partei|firma|organisation|institution|verein)( (stelle|person|einrichtung))?$/,
  ],
  [
    "spent",
    /^(ausgaben|auszahlungen|aufwendungen|mittelabfluss|abfluss)\b.*\b(hj|halbjahr|quartal|q[1-4]|20\d\d|berichts\w+|bisher)\b/,
  ],
  [
    "participation",
    /^(beteiligung|einbindung|einbeziehung|mitsprache|mitwirkung|information) (der|von|des) (\w+ und )?(mieter|buerger|einwohner|anwohner|nachbar|eltern|schueler|bewohner|oeffentlichkeit|bevoelkerung|beschaeftigten|belegschaft|menschen|betroffenen)/,
  ],
  ["nextSteps", /^ausblick\b/],
  [
    "progress",
    /^(umsetzung|aktivitaeten|taetigkeiten|arbeiten|ergebnisse?|fortschritte?|erfolge|geschehen)( der massnahme)? (im|in den|seit) (letzten?|vergangenen?|abgelaufenen?|vorigen|diesem|berichts\w+)/,
  ],
  [
    "effort",
    /^(hinweise?|bemerkung(en)?|anmerkung(en)?|erlaeuterung(en)?|kommentar)\b.*\b(zum|zu|zur|der|des) (\w+ )?(aufwand|ressourcen\w*|personal\w*|kosten)/,
  ],
  [
    "nextSteps",
    /^(?!.*seit\b)(naechste|kommende|anstehende|zukuenftige|kuenftige|geplante|offene|weitere|bevorstehende)[rsn]? (\w+ )?(schritte?|umsetzungsschritte?|arbeitsschritte?|aktivitaeten|taetigkeiten|arbeiten|aufgaben|meilensteine?|punkte|todos?|to do s?|etappen?)\b/,
  ],
  [
    "nextSteps",
    /^((arbeits)?planung|vorhaben|ziele|aufgaben|ausblick|schritte|aktivitaeten|to do s?) (fuer |auf |im )?(das |dem )?(naechste[ns]? (jahr|quartal|halbjahr)|folgejahr|kommende[ns]? (jahr|quartal|halbjahr)|20\d\d|[12] (hj|halbjahr)( 20\d\d)?|q[1-4]( 20\d\d)?)$/,
  ],
  [
    "progress",
    /^(bisherige|letzte|erledigte|umgesetzte|durchgefuehrte|erreichte|erzielte|geleistete|wichtigste)[rsn]? (\w+ )?(aktivitaeten|taetigkeiten|arbeiten|schritte|meilensteine|ergebnisse?|aufgaben|umsetzung|erfolge|fortschritte|leistungen)\b/,
  ],
  [
    "progress",
    /^(umsetzung|aktivitaeten|taetigkeiten|arbeiten|ergebnisse?|fortschritte?|erfolge|entwicklung(en)?|geschehen|neuigkeiten|veraenderungen) (seit|im berichts|in 20|im jahr|20\d\d|bisher|bis 20)/,
  ],
  [
    "challenges",
    /^(aktuelle|aufgetretene|bestehende|bisherige|besondere|groesste)[rsn]? (herausforderung(en)?|probleme?|schwierigkeiten?|hemmnisse?|hindernisse?|huerden|engpaesse|risiken)\b|^(herausforderung(en)?|probleme?|schwierigkeiten|hemmnisse?|hindernisse|huerden|widerstaende|engpaesse|stolpersteine|risiken)( \w+)* (20\d\d|im berichts\w+|seit \w+|im jahr 20\d\d)$/,
  ],
  [
    "assessmentReason",
    /^(verzoegerungs|abweichungs|verzugs)(gruende|grund|ursachen?|begruendung)|^(gruende|grund|ursachen?|begruendung|erlaeuterung)\b.*\b(verzug|verzoeger\w*|abweich\w*|gelb|rot|ampel)|^verzoeger\w* (weil|wegen|durch)/,
  ],
];
