import { fields } from "../catalogue/fields.ts";
import { typoDistance } from "../wording/typoDistance.ts";
import { analyseHeading, type HeadingSense } from "./analyseHeading.ts";
import { foldHeading } from "./foldHeading.ts";
import { type Alias, type Target, vocabulary } from "./headingVocabulary.ts";
import { meanings } from "./headingWords.ts";
import { questionTarget } from "./questionTarget.ts";

export type { Target } from "./headingVocabulary.ts";

/** How well a heading names each target, 0–1, best first; 1 = the very words of the table of fields. */
export function headingScores(heading: string): ReadonlyMap<Target, number> {
  const scores = new Map<Target, number>();
  if (heading.trim() === "" || heading.length > 160) return scores;
  const sense = analyseHeading(heading);
  addScores(scores, sense, 1);
  for (const { text, weight } of shorterForms(heading)) {
    const shorter = analyseHeading(text);
    const lost = qualifiers.filter(
      (meaning) => sense.meanings.has(meaning) && !shorter.meanings.has(meaning)
    );
    addScores(scores, shorter, weight, lost);
    addExact(scores, shorter.folded, Math.min(1, weight + 0.03), lost);
  }
  const bracketed = foldHeading(/\(([^)]+)\)/.exec(heading)?.[1] ?? "");
  if (sense.folded !== "") addExact(scores, bracketed, 0.96, [], "spread");
  preferReached(scores, sense);
  addExact(scores, sense.folded, 1);
  addQuestion(scores, heading, sense);
  if (Math.max(0, ...scores.values()) < 0.75) addMistyped(scores, sense.folded);
  if (/\b20\d\d\b/.test(heading)) preferPeriods(scores, heading);
  return new Map([...scores].sort((a, b) => b[1] - a[1]));
}

/** A saving that was reached is no plan, whatever else the heading says ("pro Jahr"). */
function preferReached(scores: Map<Target, number>, { meanings: said }: HeadingSense): void {
  const reached = said.has("achieved") || said.has("reached") || said.has("soFar");
  const planned = scores.get("emissionSaving") ?? 0;
  if (!reached || !said.has("saving") || planned < (scores.get("emissionSaved") ?? 0)) return;
  scores.set("emissionSaved", planned);
  scores.set("emissionSaving", planned * 0.8);
}

/** What a question asks for counts more than its single words, the very words of a field more than both. */
function addQuestion(
  scores: Map<Target, number>,
  heading: string,
  { folded, foreign }: HeadingSense
): void {
  const answered = vague.test(withoutBrackets(heading)) && /\(/.test(heading);
  const asked = foreign || answered ? undefined : questionTarget(folded);
  if (asked === undefined || (scores.get(asked) ?? 0) >= asks) return;
  for (const [target, score] of scores) if (score < 1) scores.set(target, Math.min(score, 0.8));
  scores.set(asked, asks);
}

const asks = 0.94;

/** Meanings that make another field of a heading: a form of it without them says less than it does. */
const qualifiers: readonly string[] = [
  "startup",
  "annual",
  "perYear",
  "achieved",
  "reached",
  "spent",
  "soFar",
  "third",
  "percent",
  "completion",
  "reason",
  "assessment",
  "next",
  "public",
  "potential",
  "direct",
  "horizon",
  "energy",
  "emission",
  "actors",
  "citizens",
  "effort",
  "reportYear",
];

/** The heading without brackets, without what follows a preposition, and what stands on either side of a colon. */
function shorterForms(heading: string): readonly { text: string; weight: number }[] {
  const bare = withoutBrackets(heading);
  const forms = bare === heading ? [] : [{ text: bare, weight: vague.test(bare) ? 0.8 : 0.97 }];
  const [, inside = ""] = /\(([^)]{4,})\)/.exec(heading) ?? [];
  if (marksUrgency.test(heading)) forms.push({ text: fields.priority.label, weight: 0.85 });
  if (vague.test(bare) && inside !== "") forms.push({ text: inside, weight: 0.95 });
  const plain = bare.replace(tail, "");
  if (plain !== bare && plain.trim() !== "") forms.push({ text: plain, weight: 0.96 });
  forms.push(...cutForms(bare, plain));
  const head = headOf(bare);
  if (head !== undefined && !vagueHead.test(head)) forms.push({ text: head, weight: 0.9 });
  const [, title = "", rest = ""] = /^\s*([^:\n]{3,40}):\s+(\S.{3,})$/s.exec(heading) ?? [];
  if (rest !== "") forms.push({ text: title, weight: 0.93 }, { text: rest, weight: 0.9 });
  const [, question = "", more = ""] = /^([^?]{4,}\?)\s+([^?]{4,})$/s.exec(heading) ?? [];
  if (more !== "") forms.push({ text: more, weight: 0.95 }, { text: question, weight: 0.85 });
  forms.push(...sidesOf(bare));
  return forms.filter(({ text }) => text.trim() !== "");
}

/** "(A = vorrangig, B = mittel)": marks that say how urgent it is. */
const marksUrgency =
  /(?<![\p{L}\d])[\p{L}\d]{1,3}\s*[=:–-]\s*(sehr |höchst)?(vorrangig|dringend|dringlich|wichtig|eilig|sofort|vordringlich|unverzichtbar)/iu;

/** "Stand des Projekts" without whose it is, "Grund, falls nicht auf Kurs" without the condition. */
function cutForms(bare: string, plain: string): readonly { text: string; weight: number }[] {
  if (!/\s(?:de[sr]|diese[sr]|falls|wenn|sofern|soweit)\s/i.test(bare)) return [];
  const owned = bare.replace(/(?<=\p{L}{4})\s+(?:des|der|dieses|dieser)\s+\p{L}[\p{L}-]+\s*$/u, "");
  const firm = bare.replace(/,?\s+(?:falls|wenn|sofern|soweit)\s.+$/is, "");
  return [
    ...(owned === bare || owned === plain ? [] : [{ text: owned, weight: 0.75 }]),
    ...(firm === bare ? [] : [{ text: firm, weight: 0.95 }]),
  ];
}

/** "Nutzen / Ziel": either side; one that says nothing known leaves the other less sure, a foreign one forbids it. */
function sidesOf(bare: string): readonly { text: string; weight: number }[] {
  const sides = bare.split(/\s+\/\s+|,\s+|\s+(?:und|u\.|&|\+)\s+/);
  if (sides.length !== 2 || sides.some((side) => side.trim().split(/\s+/).length > 3)) return [];
  const senses = sides.map((text) => analyseHeading(text));
  const strange = senses.filter(({ meanings }) => meanings.size === 0);
  if (strange.some((sense) => sense.foreign)) return [];
  const weight = strange.length === 0 ? 0.93 : 0.66;
  return sides.flatMap((text, side) =>
    (senses[side]?.meanings.size ?? 0) > 0 ? [{ text, weight }] : []
  );
}

/** What says nothing more: "Ziel der Maßnahme", "Hemmnisse – Stichworte". */
const tail =
  /\s+(?:(?:der|des|dieser|dieses|d\.)\s+(?:klimaschutz-?|klima-?)?(?:maßnahmen?|massnahmen?|maßn\.|projekts?|projektes|vorhabens?)|[-–:]\s+(?:stichworte?|stichpunkte?|kurz|kurzform|text|freitext|angabe|auswahl|pflichtfeld|optional)|[-–:(]?\s*(?:ja\s?\/\s?nein|j\s?\/\s?n|x|hoch\s?\/\s?mittel\s?\/\s?(?:gering|niedrig|tief)|[A-Z](?:\s?[/–-]\s?[A-Z]){1,4}|[0-6]\s?[–-]\s?[1-6])\)?)\s*\.?$/i;

/** A question so short that what stands in brackets behind it is the heading: "Warum? (heutige Lage)". */
const vague =
  /^\s*((was|wie|wer|warum|wozu|wohin|wo|woher|wann)\s*\?|benutzerdefiniertes feld|custom field|(zusatz|frei)feld( \d+)?|attribut)\s*$/i;

/** "Umsetzungsstand 2024", "Sachstand zum 31.12.2025". */
const ofYear =
  /(?:\b(?:im jahr|in|zum|per|stand|für|fuer)\s+)?\(?(?:\d{1,2}\.\d{1,2}\.|\d{1,2}[./])?20\d\d\)?/gi;

/** What is told anew each year; amounts of a year are no more than one part of theirs. */
const reportedTexts: ReadonlySet<string> = new Set([
  "progress",
  "challenges",
  "nextSteps",
  "assessment",
  "assessmentReason",
  "phase",
  "completion",
]);

/** A year in the heading speaks for what is reported year by year ("Fortschritt 2025"). */
function preferPeriods(scores: Map<Target, number>, heading: string): void {
  for (const { target } of vocabulary().exactly(foldHeading(heading.replace(ofYear, " ")))) {
    const reported = target !== "span" && reportedTexts.has(target);
    if (reported) scores.set(target, Math.max(scores.get(target) ?? 0, 0.97));
  }
  for (const [target, score] of scores) {
    if (target !== "span" && fields[target].perPeriod) scores.set(target, score + 0.01);
  }
}

function addExact(
  scores: Map<Target, number>,
  folded: string,
  score: number,
  lost: readonly string[] = [],
  names: "all" | "spread" = "all"
): void {
  for (const alias of vocabulary().exactly(folded)) {
    if (names === "spread" && alias.exact) continue;
    const fair = score * keeping(alias, lost);
    if (fair > (scores.get(alias.target) ?? 0)) scores.set(alias.target, fair);
  }
}

/** One slip of the keyboard in the very words of a field, of nine letters or more, the first three of them right. */
function addMistyped(scores: Map<Target, number>, folded: string): void {
  if (folded.length < 9 || folded.length > 40) return;
  for (const known of vocabulary().foldedByStart.get(folded.slice(0, 3)) ?? []) {
    if (Math.abs(known.length - folded.length) > 1) continue;
    if (typoDistance(folded, known, 1) <= 1) addExact(scores, known, 0.92);
  }
}

/** What a shorter form lost, another name of the field may mean all the same. */
const keeping = ({ target }: Alias, lost: readonly string[]) =>
  lost.length === 0 ||
  lost.every((meaning) =>
    vocabulary()
      .byMeaning.get(meaning)
      ?.some((alias) => alias.target === target)
  )
    ? 1
    : 0.75;

/** "Bemerkung an die Stabsstelle" is a Bemerkung: what follows a preposition only says more of it. */
function headOf(heading: string): string | undefined {
  const cut =
    /^\s*(?!we[rnm]\b|was\b|wie\b|wo|warum\b|wann\b|von\b|ab\b|bis\b)(.{4,}?)[\s_]+(?:an|ans|auf|im|in|vor|für|fuer|bei|aus|zu|zum|zur|laut|lt\.|beim|ggü\.|gegenüber|seitens)[\s_].+$/is.exec(
      heading
    );
  return cut?.[1];
}

/** "Beitrag zur Wertschöpfung": these heads name whatever follows them. */
const vagueHead =
  /^\s*(beitrag|bezug|anteil|zugang|wirkung|hinweis|antrag|grundlage|bedeutung|zuordnung)\s*$/i;

function addScores(
  scores: Map<Target, number>,
  sense: HeadingSense,
  weight: number,
  lost: readonly string[] = []
): void {
  for (const alias of candidates(sense)) {
    const foreign = isForeign(sense, alias.target)
      ? 0.45
      : isNumbered(sense, alias) || isOthersNumber(sense, alias)
        ? 0.6
        : 1;
    const score = similarity(sense, alias.sense) * weight * keeping(alias, lost) * foreign;
    if (score > (scores.get(alias.target) ?? 0.2)) scores.set(alias.target, score);
  }
}

/** A foreign word is none where the heading speaks of saving it, or of whom to call. */
const isForeign = (sense: HeadingSense, target: Target) =>
  sense.foreign &&
  target !== "contact" &&
  !sense.meanings.has("saving") &&
  !(target === "taskKind" && sense.meanings.has("duty"));

/** What may stand beside the number of a measure; all else makes it the number of something else. */
const ofMeasures: ReadonlySet<string> = new Set([
  "measure",
  "number",
  "code",
  "concept",
  "climate",
  "short",
  "name",
  "title",
]);

const isOthersNumber = ({ meanings: said, weight }: HeadingSense, { target }: Alias) => {
  if (target !== "code") return false;
  const known = [...said.values()].reduce((sum, each) => sum + each, 0);
  return weight - known > 1 || [...said.keys()].some((meaning) => !ofMeasures.has(meaning));
};

const numbered: ReadonlySet<Target> = new Set(["code", "resolutions", "links"]);

/** "Kostenträger-Nr." holds numbers of cost units, no costs. */
const isNumbered = (sense: HeadingSense, { target, sense: own }: Alias) =>
  sense.meanings.has("number") && !own.meanings.has("number") && !numbered.has(target);

function candidates(sense: HeadingSense): Set<Alias> {
  const found = new Set<Alias>();
  for (const meaning of sense.meanings.keys()) {
    for (const alias of vocabulary().byMeaning.get(meaning) ?? []) found.add(alias);
  }
  return found;
}

/** Weighted Dice of two sets of meanings; words not understood count against it, and what only the name of a field says. */
function similarity(a: HeadingSense, b: HeadingSense): number {
  let shared = 0;
  for (const meaning of a.meanings.keys()) {
    if (b.meanings.has(meaning)) shared += meanings[meaning]?.weight ?? 0;
  }
  const sum = a.weight + b.weight;
  const narrower = qualifiers.some(
    (meaning) => b.meanings.has(meaning) && !a.meanings.has(meaning)
  );
  return sum === 0 ? 0 : Math.min(0.98, (2 * shared) / sum) * (narrower ? 0.95 : 1);
}

function withoutBrackets(heading: string): string {
  return heading.replace(/[([{][^)\]}]*[)\]}]/g, " ");
}
