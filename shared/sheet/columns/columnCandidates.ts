import { fields } from "../../catalogue/fields.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import { analyseHeading } from "../headings/analyseHeading.ts";
import { asksWho } from "../headings/asksWho.ts";
import type { Target } from "../headings/headingScores.ts";
import type { Labels } from "../headings/labels.ts";
import { isScaleWord } from "../headings/scaleWord.ts";
import { isEntryHint } from "../lists/entryHint.ts";
import type { ColumnEvidence } from "./columnEvidence.ts";
import { columnFit } from "./columnFits.ts";
import { type ColumnHeading, onOneRow } from "./columnHeading.ts";
import { departmentsIn } from "./departmentsIn.ts";
import { optionsTarget } from "./optionsTarget.ts";
import { learnedField, type Profile } from "./profile.ts";
import { spokenTarget } from "./spokenTarget.ts";
import { typedTargets } from "./typedTargets.ts";

export interface Candidate {
  /** Index of the column among those that are mapped. */
  readonly column: number;
  readonly target: Target;
  readonly score: number;
  /** Score of the heading's words alone. */
  readonly named: number;
}

/** Below this no values can lift a heading's words over the threshold. */
const hopeless = 0.5;

/** The fields a column may be, each with how well heading and values agree. */
export function candidatesOf(
  heading: ColumnHeading,
  column: number,
  evidence: ColumnEvidence | undefined,
  labels: Labels,
  settings: Settings,
  profile: Profile
): readonly Candidate[] {
  if (!evidence) return [];
  const learned = learnedField(profile, heading);
  if (learned === null) return [];
  if (learned !== undefined) return [{ column, target: learned as Target, score: 2, named: 1 }];
  const { leaf } = onOneRow(heading);
  const scores = withTyped(nameScores(heading, labels), leaf, evidence, settings);
  const named = withHorizons(withDepartment(scores, heading, evidence, settings), evidence);
  const yearOnly = bareYear.test(heading.leaf);
  return [...named].flatMap(([target, name]) =>
    name < hopeless || (yearOnly && isAmount(target))
      ? []
      : [{ column, target, named: name, score: name * columnFit(target, evidence, settings) }]
  );
}

/** A year over amounts tells one part of them ("Ansatz | 2026"), never the amount of the measure. */
const bareYear = /^\s*\(?20\d\d\)?\s*$/;
const isAmount = (target: Target) =>
  target !== "span" && ["cost", "quantity"].includes(fields[target].kind.name);

/** Best of the heading's own words and the words with those above it. */
function nameScores(heading: ColumnHeading, labels: Labels): Map<Target, number> {
  const { leaf, parents, note } = heading;
  const above = parents.join(" ");
  if (note !== undefined) return withNote(heading, note, labels);
  if (above === "") return bestOf(labels, [[leaf, 1]]);
  const both = [`${above} ${leaf}`, `${parents.at(-1)} ${leaf}`] as const;
  if (isScaleWord(leaf)) return asRating(bestOf(labels, [[above, 1]]));
  return ofAnything.test(leaf)
    ? bestOf(labels, [
        [leaf, 0.75],
        [both[0], 1],
        [both[1], 1],
        [above, 0.9],
      ])
    : bestOf(labels, [
        [leaf, 1],
        [both[0], 0.97],
        [both[1], 0.97],
      ]);
}

/** A note says more of its heading, and names the field itself where it is neither a unit nor a hint. */
function withNote(heading: ColumnHeading, note: string, labels: Labels): Map<Target, number> {
  const { note: _, ...plain } = heading;
  const own =
    isEntryHint(note) || ofAnything.test(note) ? new Map() : bestOf(labels, [[note, 0.9]]);
  const scores = nameScores(plain, labels);
  for (const [target, score] of [...nameScores(onOneRow(heading), labels), ...own])
    if (score > (scores.get(target) ?? 0)) scores.set(target, score);
  return scores;
}

/** The best score of each field among several texts, each with its weight. */
function bestOf(
  labels: Labels,
  texts: readonly (readonly [text: string, weight: number])[]
): Map<Target, number> {
  const scores = new Map<Target, number>();
  for (const [text, weight] of texts) {
    for (const [target, score] of labels.scores(text)) {
      if (score * weight > (scores.get(target) ?? 0)) scores.set(target, score * weight);
    }
  }
  return scores;
}

function asRating(scores: Map<Target, number>): Map<Target, number> {
  for (const [target, score] of scores) {
    if (isRated(target)) scores.set(target, Math.max(score, 0.7));
  }
  return scores;
}

/** Under another heading these only say which part of it they hold: "Erreichte Minderung | pro Jahr". */
const ofAnything =
  /^\W*(erläuterung(en)?|begründung|bemerkung(en)?|kommentar|anmerkung(en)?|text|jahr|datum|art|pro jahr|p\. ?a\.|in (%|€|eur|t€)|t?€|eur|%|prozent|betrag|summe|wert|menge|höhe|angabe|ja\/nein|stufe|punkte|einheit|(sehr )?(gering|niedrig|schwach) ?(…|\.{2,3}|-|–|bis) ?(sehr )?(hoch|stark))\W*$/i;

/** The heading above says what the column holds, the lower one only how. */
export const isPart = ({ leaf, parents }: ColumnHeading): boolean =>
  parents.length > 0 && ofAnything.test(leaf);

/**
 * "Wer?" or "zuständig" over cells that name various departments of the town asks for the Federführung;
 * over cells that name none, or always the same, it asks who does the work. "Owner (OE)" asks both.
 */
function withDepartment(
  scores: Map<Target, number>,
  heading: ColumnHeading,
  evidence: ColumnEvidence,
  settings: Settings
): Map<Target, number> {
  const asks = Math.max(scores.get("lead") ?? 0, scores.get("department") ?? 0);
  if (asks < 0.6 || evidence.filled === 0) return scores;
  const { meanings } = analyseHeading(heading.leaf);
  const asksBoth = meanings.has("lead") && meanings.has("department");
  if (!asksBoth && !asksForSomebody(heading)) return scores;
  const offices = namesOffices(evidence, settings, meanings, asksBoth);
  if (asksBoth && !offices) return scores;
  const weaker: readonly Target[] = offices ? ["lead", "partners"] : ["department"];
  for (const target of weaker) scores.set(target, (scores.get(target) ?? 0) * 0.6);
  scores.set(offices ? "department" : "lead", asks);
  return scores;
}

/** Most cells name departments of the town, various ones; where lead and office are one, offices of any name. */
function namesOffices(
  evidence: ColumnEvidence,
  settings: Settings,
  meanings: ReadonlyMap<string, number>,
  asksBoth: boolean
): boolean {
  const { share, distinct } = departmentsIn(evidence, settings);
  const various = distinct >= (meanings.has("competent") ? 2 : 3);
  return (share >= 0.75 && various) || (asksBoth && evidence.offices >= 0.75);
}

const asksForSomebody = ({ leaf, parents }: ColumnHeading) =>
  asksWho(leaf) || parents.some(asksWho);

/** "Zeitschiene" over "sofort", "3–7 Jahre" asks how soon, not from when to when. */
function withHorizons(scores: Map<Target, number>, evidence: ColumnEvidence) {
  const asks = Math.max(
    ...(["span", "start", "end"] as const).map((name) => scores.get(name) ?? 0)
  );
  if (asks >= 0.6 && evidence.horizons >= 0.5)
    scores.set("horizons", Math.max(scores.get("horizons") ?? 0, asks));
  return scores;
}

/** Where the words do not suffice, values that are plainly of one kind name the field. */
function withTyped(
  scores: Map<Target, number>,
  heading: string,
  evidence: ColumnEvidence,
  settings: Settings
): Map<Target, number> {
  const sense = analyseHeading(heading);
  if (!sense.foreign) preferSaid(scores, heading, evidence, settings);
  if (sense.meanings.has("links") && (scores.get("code") ?? 0) < 0.99) scores.delete("code");
  const named = Math.max(0, ...scores.values());
  if (named >= 0.75 && !isContradicted(scores, named, evidence, settings)) return scores;
  if (sense.foreign) return scores;
  for (const [target, strength] of typedTargets(heading, evidence, settings, sense.meanings)) {
    const least = named >= 0.75 ? named * 0.8 : 0;
    scores.set(target, Math.max(scores.get(target) ?? 0, strength, least));
  }
  return scores;
}

/** What a heading says in a sentence, by a unit or by its options counts more than its single words. */
function preferSaid(
  scores: Map<Target, number>,
  heading: string,
  evidence: ColumnEvidence,
  settings: Settings
): void {
  const said = spokenTarget(heading, evidence) ?? optionsTarget(heading, evidence, settings);
  if (said === undefined || (scores.get(said) ?? 0) >= 0.99) return;
  for (const [target, score] of scores) if (score < 0.99) scores.set(target, score * 0.8);
  scores.set(said, 0.99);
}

/** Whatever the words name best, the values are of another kind: "Kennzahl" over "GR 1", "Status" over Ampel colours. */
const isContradicted = (
  scores: ReadonlyMap<Target, number>,
  named: number,
  evidence: ColumnEvidence,
  settings: Settings
) =>
  [...scores].every(
    ([target, name]) =>
      name < 0.66 || name < named * 0.8 || columnFit(target, evidence, settings) < 0.85
  );

const isRated = (target: Target) => target !== "span" && fields[target].kind.name === "rating";
