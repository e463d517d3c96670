import type { Target } from "./headingVocabulary.ts";

/**
 * Questions that ask for a field, first match wins. Asked of the folded heading (lower case, ae, oe, ue, ss,
 * no punctuation). What a question is about is said by its verb, so the words around it may be any. Data, not logic.
 */
export const questions: readonly (readonly [Target, RegExp])[] = [
  // who
  [
    "funders",
    /^(wer|von wem|durch wen|welche stelle)\b.*(zahl|bezahl|finanzier|kosten|geld|foerder|sponsor)/,
  ],
  ["resolutions", /^(wer|wann|wo)\b.*\bbeschlossen/],
  ["origin", /^wer\b.*(idee|vorgeschlagen|angeregt|beantragt|angestossen|eingebracht|vorschlag)/],
  [
    "origin",
    /^(von wem|woher|woraus|wodurch|aus welche[mr])\b.*(idee|vorschlag|anregung|massnahme|projekt|stammt|kommt|entstand|hervor|konzept|prozess|anstoss)(?!.*(geld|mittel))/,
  ],
  [
    "audiences",
    /^wer\b.*(profitier|nutzen|nutzt|davon|betroffen|angespr|erreicht werden|beguenstigt|zugute|gemeint|bedient)/,
  ],
  [
    "supporters",
    /^(wer|wen|von wem|durch wen)\b.*(hilft|helfen|hilfe|unterstuetz|hinter uns|dahinter|zieht mit|verbuendet|rueckenwind)/,
  ],
  [
    "partners",
    /^wer\b.*(beteilig|mitwirk|wirkt mit|macht (noch )?mit\b|mitmach|dabei|im boot|ins boot|eingebunden|einzubinden|einbezogen|einzubeziehen|involviert|mitarbeit|arbeitet mit|mit am tisch|ausserdem|sonst noch)|^wer noch\b/,
  ],
  [
    "contact",
    /^(wer|wen|an wen)\b.*(auskunft|bescheid|ansprechp|weiss|erreichbar|fragen|anruf|wenden|kontakt)/,
  ],
  [
    "lead",
    /^(wer|durch wen|von wem)\b.*(macht|setzt|fuehrt|leitet|koordinier|verantwort|kuemmert|uebernimmt|treibt|hut auf|zustaendig|steuert|federfuehr|umsetz|umgesetzt|durchfuehr|ist dran|traegt|initiiert|am zug|ruder)/,
  ],
  [
    "audiences",
    /^(fuer wen|fuer welche (\w+ )?(gruppen?|zielgruppen?|menschen|leute|personen)|an welche (gruppen?|zielgruppen?|menschen))\b/,
  ],
  [
    "audiences",
    /^(wen|wem|an wen)\b.*(erreich|anspr|sprechen|betrifft|nuetz|nutz|hilft|zugute|richtet|gedacht|adress|abholen|gewinnen)/,
  ],
  ["partners", /^(wen\b.*(brauch|einbind|binden|beteilig|mitnehmen|boot|einbezieh)|mit wem\b)/],
  [
    "department",
    /^(welche[rs]?|in welche[mr]) (amt|fachbereich|abteilung|dienststelle|organisationseinheit|fachdienst|dezernat)\b/,
  ],
  // when
  ["start", /^(ab|seit) wann\b|^wann\b.*(begin|start|\blos|anfang|fangen|eingefuehrt)/],
  [
    "end",
    /^bis wann\b|^wann\b.*(fertig|\bende|abgeschlossen|abschluss|erledigt|umgesetzt sein|schluss)/,
  ],
  ["span", /^(wann|in welchem zeitraum|von wann bis wann|wie lange)\b/],
  // how much
  [
    "emissionSaved",
    /^(wie ?viele?|was)\b.*(co2|tonnen|thg|treibhaus).*\b(wurden?|haben wir|bisher|schon|bereits)\b|^(wie ?viele?|was)\b.*\b(wurden?|haben wir|bisher|schon|bereits)\b.*(co2|tonnen|thg|treibhaus)/,
  ],
  ["emissionSaving", /^(wie ?viele?|wie hoch)\b.*(co2|tonnen|thg|treibhaus|emission)/],
  ["energySaving", /^(wie ?viele?|wie hoch)\b.*(energie|strom|waerme|kwh|mwh)(?!.*(kost|euro))/],
  ["spent", /^(wie ?viel|was)\b.*(ausgegeben|gekostet|bezahlt|verausgabt|abgeflossen)/],
  ["completion", /^(zu )?wie ?viel\b.*(prozent|geschafft|umgesetzt|fertig|erledigt)/],
  [
    "thirdPartyEffort",
    /^wie ?viele?\b.*(zeit|arbeit|stunden|aufwand).*(ehrenamt|verein|partner|dritte|andere|extern)/,
  ],
  ["cityEffort", /^wie ?viele?\b.*(zeit|arbeit|stunden|personal|stellen|leute)/],
  ["effort", /^wie (viel|gross|hoch)\b.*aufwand|^wie aufwa?e?ndig/],
  [
    "startupCost",
    /^(wie ?viel|was|wie teuer|welche)\b.*(kost|teuer).*(start|anfang|anschub|anlauf|vorbereit)|^(wie ?viel|was)\b.*(start|anfang|anschub).*kost/,
  ],
  [
    "annualCost",
    /^(wie ?viel|was|wie teuer|welche|wie hoch)\b.*(kost|teuer|geld).*(jahr|laufend|betrieb|unterhalt|dauerhaft|danach)|^(wie ?viel|was)\b.*(jaehrlich|jedes jahr).*kost/,
  ],
  [
    "investment",
    /^(wie ?viel|was|wie teuer|wie hoch|welche)\b.*(kost|\bgeld|teuer|budget|investi)/,
  ],
  // ratings and choices
  ["priority", /^wie (sehr )?(wichtig|dringend|dringlich|eilig|vordringlich)/],
  [
    "costEfficiency",
    /^(wie wirtschaftlich|wie effizient|lohnt|rechnet|rentiert)\b|^(wie sehr|wann) (lohnt|rechnet)/,
  ],
  [
    "socialChange",
    /^(was|wie)\b.*(veraendert|wirkt|bewegt).*(gesellschaft|menschen|alltag|verhalten|koepfe|miteinander)/,
  ],
  [
    "emissionReduction",
    /^(wie (gut|viel|stark|sehr)|was|wieviel)\b.*(fuers klima|dem klima|das klima|klimaschutz|klimawirk)/,
  ],
  [
    "ratingNote",
    /^(warum|weshalb|wieso|wie|wer)\b.*(prioritaet|bewertung|bewertet|punkte|einstufung|eingestuft|sterne)/,
  ],
  ["horizons", /^wie (schnell|bald|kurzfristig)\b/],
  ["effect", /^wie wirkt|^wirkt (die massnahme |es |das )?(direkt|indirekt|wie|unmittelbar)/],
  ["phase", /^wie weit\b|^wo (stehen wir|steht (die|das|unser))(?!.*(heute|ausgangs))/],
  [
    "assessment",
    /^(laeuft|liegt|liegen wir|sind wir|ist alles|alles)\b.*(plan|kurs|takt)|^wie laeuft/,
  ],
  [
    "participation",
    /^(wie|wo|womit)\b.*(buerger|oeffentlichkeit|menschen|leute|anwohn|bevoelkerung|einwohner|betroffene).*(beteilig|eingebunden|einbind|binden|mitmach|mitred|mitgestalt|einbezogen|mitnehmen)|^(wie|wo) (koennen|kann|duerfen)\b.*(mitmach|mitred|mitgestalt|beteilig)|^wie (beteiligen|binden) wir/,
  ],
  [
    "taskKind",
    /^(muessen wir|muss das|ist das (eine )?(pflicht|vorgeschrieben)|sind wir (dazu )?verpflichtet)/,
  ],
  [
    "visibility",
    /^(darf|duerfen|soll|kann|wird)\b.*(oeffentlich|veroeffentlich|internet|website|webseite|nach aussen|\braus\b|gezeigt|sehen)/,
  ],
  [
    "continuous",
    /^(endet|laeuft)\b.*(nie|dauerhaft|unbefristet|immer weiter)|^ist (es |das |dies )(eine )?daueraufgabe/,
  ],
  [
    "strategic",
    /^ist (das|es|dies|die massnahme) (ein|eine) (strateg|leucht|schluessel|gross|vorzeige|leit|kern|anker|top|fokus)/,
  ],
  // what happened, what comes
  [
    "assessmentReason",
    /^(warum|weshalb|wieso|woran|wodurch)\b.*(verzoeger|nicht (im|nach|in|auf|gruen)\b|gelb|\brot\b|haengt|verspaet|stockt|gestoppt|gestrichen|abweich|klemmt|liegt s|liegt es)/,
  ],
  [
    "challenges",
    /^(was|wo|woran|womit|welche)\b.*\b(war|waren|lief|liefen|hat|haben|gab)\b.*(schwierig|schwer|nicht|schlecht|holprig|gehakt|gebremst|gehindert|aufgehalten|gestoert|problem|zu kaempfen|geklemmt|im weg)|^gab es\b.*(problem|schwierig|verzoeger)|^(was|wo|woran)\b.*(ist schwierig|macht uns|drueckt|hakt|kaempfen)|^wo klemmt/,
  ],
  [
    "nextSteps",
    /^(wie|was|wohin)\b.*(weiter\b|als naechstes|folgt|steht( \w+)* an$|danach|demnaechst|noch zu tun|bleibt zu tun|naechsten schritte)/,
  ],
  [
    "progress",
    /^was\b.*\b(wurde|wurden|haben wir|habt ihr|ist|hat sich|konnte)\b.*(gemacht|getan|erreicht|umgesetzt|geschafft|passiert|geschehen|erledigt|verbessert|gelaufen|bewegt)|^was lief\b|^was gibt es neues|^wie ist der stand\b/,
  ],
  [
    "obstacles",
    /^(was|woran|welche|wo|wodurch)\b.*(hinder|schwierig|brems|im weg|scheiter|schief|dagegen|hemm|risik|probleme|huerde|gefaehrd|blockier|erschwer)/,
  ],
  [
    "funding",
    /^(wie|woraus|wovon|womit|woher|wodurch)\b.*(finanzier|bezahl|gedeckt|geld|mittel\b)|^welche (foerder|zuschuesse|zuschuss|zuwendung)|^gibt es (dafuer )?(foerder|zuschuss|zuschuesse|geld)/,
  ],
  [
    "monitoring",
    /^(wie|woran|womit|wodurch|wann)\b.*(gemessen|messen|messbar|pruef|erkenn|merken|sehen wir|sieht man|nachgewiesen|nachweis|kontroll|ein erfolg|erfolgreich)|^so (messen|pruefen|erkennen) wir|^erfolg (erkennen|messen|erkennbar|messbar)/,
  ],
  [
    "goal",
    /^(was|wozu|wofuer|wohin|welche[nsm]?)\b.*(erreich|bewirk|bezweck|\bziele?\b|besser|anders|bringt|davon|herauskommen|zweck|nutzen|veraendern|aendern)/,
  ],
  ["goal", /^(wozu|wofuer|wohin)\b/],
  [
    "background",
    /^(warum|weshalb|wieso|worin|wo liegt|was ist los|was ist das problem|was ist der anlass|was stoert|was ist der hintergrund)\b|^(wie|was)\b.*\b(situation|ausgangslage|zustand|bislang|bisher|derzeit)\b|^wie (ist|war|sieht)\b.*\b(heute|jetzt|bisher|lage|aus)\b|^(wo|was) (stehen|haben) wir heute/,
  ],
  // the measure itself
  [
    "title",
    /^welche[sn]? (massnahme|projekt|vorhaben|aktion)\b|^wie (heisst|nennen|nennt|lautet|soll (sie|es|das|die massnahme|das projekt) heissen)|^um welche[sn]? (massnahme|projekt|vorhaben)\b|^was ist (das|unser|euer|ihr) (projekt|vorhaben|angebot)\b/,
  ],
  ["code", /^welche (nummer|kennung|kennziffer)/],
  [
    "topic",
    /^(zu |in |aus )?welche[msnr]? (thema|themenfeld|handlungsfeld|bereich|themenbereich|sektor|feld)\b/,
  ],
  [
    "links",
    /^(womit|mit welchen|mit was|wovon|welche (anderen )?massnahmen)\b.*(verbunden|verknuepf|zusammen|abhaeng|haengt|massnahmen|bezug)/,
  ],
  [
    "steps",
    /^(wie|was|welche|in welchen|womit)\b.*(vorgehen|gehen wir|geht ihr|gehen sie|packen|schritten?\b|zu tun\b|getan werden|muessen wir|ist noetig|ist dafuer|umgesetzt werden|setzen wir|setzt ihr|fangen wir|muss passieren|muss geschehen)/,
  ],
  [
    "description",
    /^(was|worum|wie|worin)\b.*(geplant|vorgesehen|gemacht|machen wir|tun wir|wir tun|getan|passier|geschieht|beinhaltet|umfasst|geht es|geht s|handelt es|funktionier|genau|haben wir vor|habt ihr vor|wird umgesetzt|soll entstehen|wird gebaut|besteht|steckt dahinter|verbirgt sich)/,
  ],
];
