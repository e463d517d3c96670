import { remembering } from "../../wording/remembering.ts";
import type { Target } from "../headings/headingScores.ts";
import type { ColumnEvidence } from "./columnEvidence.ts";
import { relates } from "./ofTown.ts";

interface Saying {
  readonly target: Target;
  readonly pattern: RegExp;
  readonly values: (evidence: ColumnEvidence) => boolean;
}

const telling = ({ words, averageLength }: ColumnEvidence) => words > 0.6 && averageLength >= 8;
const counting = ({ numbers, measured, money, averageLength }: ColumnEvidence) =>
  numbers + measured + money >= 0.5 || (averageLength <= 14 && numbers + measured > 0.3);

const dated = ({ moments, spans }: ColumnEvidence) => moments >= 0.6 && spans < 0.3;
/** "GR 2023/112", "AUT 03.07.2023". */
const resolved = ({ samples }: ColumnEvidence) =>
  samples.length > 0 &&
  samples.filter(
    ({ text }) =>
      text.length < 60 &&
      /\p{L}{2}/u.test(text) &&
      /\b(?:19|20)\d\d\s*[/-]\s*\d|\d\s*\/\s*(?:19|20)?\d\d\b|\d{1,2}\.\d{1,2}\.(?:20)?\d\d/.test(
        text
      )
  ).length >=
    samples.length * 0.8;

const remark =
  "(?:kommentar|bemerkung|erläuterung|anmerkung|begründung|hinweis)[a-zäöü]* (?:zu|zur|zum|der|des|bei)(?= )";
const hours = "(?:std\\.?|stunden|arbeitsstunden|zeit|arbeitszeit|tage)";
const perYear = "(?:\\/\\s*(?:a|jahr)\\b|p\\.?\\s?a\\b\\.?|pro jahr|im jahr|je jahr|jährlich)";
const euro = "(?:(?:t|k|tsd\\.?|mio\\.?)\\s?)?(?:€|eur\\b|euro\\b)";
const only = (text: string) => new RegExp(`^\\W*(?:in )?${text}\\W*$`, "i");

/**
 * Headings that say in a sentence, or by a unit alone, what the field is: "Das haben wir 2025 geschafft", "EUR p. a.",
 * "Std. im Jahr". What they name is certain only with values that fit.
 */
const sayings: readonly Saying[] = [
  { target: "links", pattern: relates, values: ({ codes }) => codes >= 0.6 },
  {
    target: "progress",
    pattern:
      /\b(?:haben wir|wurden?|ist|sind|bisher|schon|bereits)\b.*\b(?:geschafft|gemacht|getan|erledigt|umgesetzt|passiert|geschehen|gelaufen|vorangekommen|geleistet|erreicht)\b/i,
    values: telling,
  },
  {
    target: "nextSteps",
    pattern:
      /\b(?:das|was) (?:kommt|folgt|steht)\b|\bgeht(?: e)?s? weiter\b|\bnehmen wir uns vor\b|\b(?:als nächstes|danach|demnächst)\b/i,
    values: telling,
  },
  {
    target: "progress",
    pattern:
      /^\s*(?:in |im jahr )?20\d\d:?\s+(?:erreicht|geschafft|gemacht|umgesetzt|erledigt|passiert)/i,
    values: telling,
  },
  {
    target: "thirdPartyEffort",
    pattern: new RegExp(
      `^\\W*${hours}[\\s,].*\\b(?:eltern|vereine?n?|ehrenamt\\p{L}*|dritte[rn]?|partner\\p{L}*|betriebe|freiwilligen?)`,
      "iu"
    ),
    values: () => true,
  },
  {
    target: "goal",
    pattern:
      /\b(?:damit|dadurch|das) (?:erreichen wir|soll)\b|\bsoll(?:en)? .*(?:herauskommen|erreicht werden|besser werden)|\bwollen wir erreichen\b/i,
    values: telling,
  },
  {
    target: "background",
    pattern:
      /^\W*(?:was stört|worin (?:liegt|besteht) das problem|warum (?:jetzt|gerade|überhaupt))/i,
    values: telling,
  },
  {
    target: "nextSteps",
    pattern:
      /^\W*(?:weitere[srn]?|nächste[srn]?) (?:verfahren|vorgehen|schritte?|meilensteine?)\b|^\W*to-?\s?dos?\b.*\bbis\b/i,
    values: telling,
  },
  {
    target: "description",
    pattern:
      /^\W*(?:wie|so) (?:läuft|funktioniert|geht|machen|gehen)\b.{0,20}\b(?:ab|das|es|wir das|vor|praktisch|genau)\W*$/i,
    values: telling,
  },
  {
    target: "visibility",
    pattern:
      /\b(?:dürfen|darf|können|kann|sollen|soll|wollen|möchten)\b.*(?<!\p{L})(?:erzähl|zeig|bericht|veröffentlich|weitersag|werben|online|website|homepage|presse|nach außen|öffentlich(?!\p{L})|bekannt)/iu,
    values: ({ yesNo, averageLength }) => yesNo > 0.6 || averageLength <= 25,
  },
  {
    target: "challenges",
    pattern: /\b(?:aufgehalten|gebremst|behindert|verzögert) (?:hat|haben)\b|\bwar schwierig\b/i,
    values: telling,
  },
  {
    target: "ratingNote",
    pattern: new RegExp(`^\\W*${remark}.*(?:stern|punkt|bewertung|einschätzung|wertung)`, "i"),
    values: telling,
  },
  {
    target: "assessmentReason",
    pattern: new RegExp(`^\\W*${remark}.*(?:ampel|farbe|abweichung|[▬▼▲])`, "i"),
    values: telling,
  },
  {
    target: "spent",
    pattern:
      /\b(?:bezahlt|ausgegeben|verausgabt|abgeflossen|abgerufen)\b.*\b20\d\d\b|\bytd\b|^\W*ist\s+20\d\d\b(?!.*(?:t co|co2|kwh|mwh))/i,
    values: ({ numbers, money, percents }) => numbers + money >= 0.6 && percents < 0.3,
  },
  {
    target: "energySaving",
    pattern:
      /^(?!.*(?:verbrauch|erzeug|ertrag|produ|leistung)).*\b[kmg]wh\b.*(?:effekt|einspar|wirkung|minder|nutzen)|^(?!.*(?:verbrauch|erzeug|ertrag|produ|leistung)).*(?:effekt|einspar|wirkung|minder).*\b[kmg]wh\b/i,
    values: counting,
  },
  {
    target: "emissionSaving",
    pattern:
      /(?:klima|co[2₂]|treibhausgas|thg).*(?:entlastung|effekt|bindung|vermeid|senke).*(?:tonnen|\bt\b)|(?:bindung|vermeidung|entlastung) von (?:treibhausgas|co[2₂])/i,
    values: counting,
  },
  {
    target: "cityEffort",
    pattern: /\b(?:eigene|interne) (?:stunden|arbeitszeit|zeit|personentage|arbeitsstunden)\b/i,
    values: () => true,
  },
  { target: "start", pattern: /(?:^|\s)(?:seit|ab)(?:$|[\s/,?])/i, values: dated },
  { target: "end", pattern: /(?:^|\s)bis(?: wann)?\W*$/i, values: dated },
  {
    target: "assessmentReason",
    pattern:
      /^(?:grund|begründung|ursache|warum|weshalb|wieso)\b.*\b(?:nicht|verzug|verzöger|abweich|gelb|rot|kurs|plan)/i,
    values: telling,
  },
  {
    target: "resolutions",
    pattern:
      /(?:rat|rates|ausschu(?:ss|ß)|kreistag|gremium|gremien|versammlung|beirat|grundlage|vorlage|drucksache)\b/i,
    values: resolved,
  },
  {
    target: "publicText",
    pattern: /homepage|internet|website|webseite|web-?auftritt|pressetext|bürgerinfo/i,
    values: (evidence) => telling(evidence) && evidence.averageLength >= 25,
  },
  { target: "annualCost", pattern: only(`${euro}\\s*${perYear}`), values: counting },
  { target: "investment", pattern: only(euro), values: counting },
  {
    target: "emissionSaving",
    pattern: only(`(?:t|kg|tonnen)\\.? ?CO[2₂](?:e|-äq\\.?)?\\s*(?:${perYear})?`),
    values: counting,
  },
  { target: "energySaving", pattern: only(`[kmg]wh\\s*(?:${perYear})?`), values: counting },
  {
    target: "cityEffort",
    pattern:
      /^\W*(?:personentage|personenmonate|PT|VZÄ|FTE)(?=[\s(/,:]|$)|^\W*(?:std\.?|stunden|arbeitsstunden|arbeitstage|tage)[\s(/,:].*\b(?:jahr|p\. ?a|eigene[rsn]?|personal|verwaltung|stadt|amt|leute|team|mitarbeitende)/i,
    values: counting,
  },
];

/** The field a heading speaks of, if the values agree. */
export const spokenTarget = (heading: string, evidence: ColumnEvidence): Target | undefined =>
  sayingsIn(heading).find(({ values }) => values(evidence))?.target;

/** Sheets of a town repeat their headings. */
const sayingsIn = remembering(2000, (heading) => {
  const text = heading.replace(/\s+/g, " ");
  return sayings.filter(({ pattern }) => pattern.test(text));
});
