import { fields } from "../../catalogue/fields.ts";
import type { Cell } from "../../xlsx/grid.ts";
import { accepted, byScore } from "../columns/assignColumns.ts";
import { candidatesOf } from "../columns/columnCandidates.ts";
import { type ColumnEvidence, evidenceOf } from "../columns/columnEvidence.ts";
import { columnFit } from "../columns/columnFits.ts";
import { isInvested } from "../columns/isInvested.ts";
import { learnedField } from "../columns/profile.ts";
import { weighExperience } from "../columns/weighExperience.ts";
import { likelihoodOfWords } from "../experience/likelihood.ts";
import type { GridView } from "../gridView.ts";
import { asksWho } from "../headings/asksWho.ts";
import type { Target } from "../headings/headingScores.ts";
import type { ReadingContext } from "../readingContext.ts";
import type { FormLabel } from "./findLabels.ts";
import { nameOfForm } from "./labelCandidates.ts";

/**
 * Asks the values of a form what its labels mean, as a list's columns are asked: "Anlass" over sentences is the
 * background, over one word the origin. Labels of the same words are judged together.
 */
export function weighLabels(
  view: GridView,
  labels: readonly FormLabel[],
  context: ReadingContext
): readonly FormLabel[] {
  const byText = Map.groupBy(labels, ({ text }) => text);
  const invests = labels.some(({ target }) => target === "investment");
  const judge = (label: FormLabel) => {
    const cells = (byText.get(label.text) ?? [label]).flatMap(({ values }) =>
      values.flatMap(({ row, column }) => view.at(row, column) ?? [])
    );
    return confirmed(label, context) ?? weighLabel(label, cells, invests, context);
  };
  // Once for all that are alike: the cells of a long list that is no form may all sound like labels.
  const judged = new Map<string, FormLabel>();
  return labels.map((label) => {
    const { text, target, score, row, column, values } = label;
    const key = JSON.stringify([text, target, score]);
    const alike = judged.get(key) ?? judge(label);
    judged.set(key, alike);
    return { ...alike, row, column, values };
  });
}

/** What a person has said of this label. */
function confirmed(label: FormLabel, { profile }: ReadingContext): FormLabel | undefined {
  const learned = learnedField(profile, { column: 0, leaf: label.text, parents: [] });
  return learned === undefined
    ? undefined
    : { ...label, target: learned as Target | null, score: 1, confirmed: true };
}

function weighLabel(
  label: FormLabel,
  cells: readonly Cell[],
  invests: boolean,
  context: ReadingContext
): FormLabel {
  if (cells.length === 0 || (label.target !== null && asksWho(label.text))) return label;
  if (label.target === null && nameOfForm.test(label.text.trim())) return label;
  const taught =
    label.score < known ? asColumn(label, cells, context) : asOthers(label, cells, context);
  if (taught !== undefined || label.target === null) return taught ?? label;
  if (label.score < doubtful) return { ...label, target: null };
  return label.target === "startupCost" &&
    !invests &&
    isInvested(label.text, cells, context.settings)
    ? { ...label, target: "investment", score: 0.8 }
    : weigh(label, cells, context);
}

/** Below this score neither the words of a label nor what was taught says what it is. */
const doubtful = 0.9;
/** From which the words of a label alone say what it is. */
const known = 0.99;
/** Below this share other hands hardly ever call the field so. */
const strange = 0.35;

/**
 * The very words of a field, which in other hands mostly mean another: "Verantwortlicher Bereich". What a form is
 * about is told by more than its labels.
 */
function asOthers(
  label: FormLabel,
  cells: readonly Cell[],
  context: ReadingContext
): FormLabel | undefined {
  const { text, target } = label;
  if (target === null) return undefined;
  const share = likelihoodOfWords(text.replace(/\s*:$/, "")).get(target);
  const taught = (share ?? 1) < strange ? asColumn(label, cells, context) : undefined;
  return taught?.target === target || taught?.target === "title" ? undefined : taught;
}

/** The label taken for the heading of a column of its values; undefined where that tells no more than its words. */
function asColumn(
  label: FormLabel,
  cells: readonly Cell[],
  { labels, settings, profile }: ReadingContext
): FormLabel | undefined {
  const leaf = label.text.replace(/\s*:$/, "");
  const heading = { column: 0, leaf, parents: [] };
  const evidence = evidenceOf(cells, cells.length);
  const ruled = candidatesOf(heading, 0, evidence, labels, settings, profile);
  const [best] = [...weighExperience(heading, 0, evidence, settings, ruled)].sort(byScore);
  return best === undefined || best.score < accepted
    ? undefined
    : { ...label, target: best.target, score: Math.min(1, best.score) };
}

function weigh(label: FormLabel, cells: readonly Cell[], context: ReadingContext): FormLabel {
  const evidence = evidenceOf(cells, cells.length);
  if (label.target !== "code" && namesMeasures(cells) && label.score < 1)
    return { ...label, target: "links", score: 0.8 };
  const scores = context.labels.scores(label.text.replace(/\s*:$/, ""));
  const own = fitOf(label.target, label.score, evidence, context);
  if (own >= label.score * 0.6) return label;
  let best = { target: label.target, score: own };
  for (const [target, named] of scores) {
    if (named < 0.7 || (isRating(target) && counted.test(label.text))) continue;
    const score = fitOf(target, named, evidence, context);
    if (score < named * agreeing) continue;
    if (score > best.score + 0.05) best = { target, score };
  }
  const least = cells.every(isDay) ? datedOnly : contradicted;
  const target = best.score < least ? null : best.target;
  return { ...label, target, score: Math.min(1, Math.max(best.score, 0.5)) };
}

/** "Blatt-Nr." over "1 von 5" is no number of a measure: below this the answer speaks against the label. */
const contradicted = 0.12;
/** What the answer says of another field must not speak against that one, too: "Ziel" over "EH 55". */
const agreeing = 0.5;
/** "Stand" over a day, alone in a corner: no phase, and nothing that was done. */
const datedOnly = 0.3;
const isDay = ({ kind, text }: Cell) =>
  kind === "date" || /^\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}$/.test(text.trim());

/** Nothing but numbers of measures: "GR 4 und GR 14". */
const namesMeasures = (cells: readonly Cell[]) =>
  cells.every(({ text }) =>
    /^[A-ZÄÖÜ]{1,3} ?\d{1,3}(?:\s*(?:[,;/+&\n]|und)\s*[A-ZÄÖÜ]{1,3} ?\d{1,3})*$/.test(text.trim())
  );

/** "THG-Einsparung (t/a)" over "gering" asks for tonnes all the same. */
const counted = /[[(][^)\]]*(\bt\b|tonnen|[kmg]wh|€|eur|co2)[^)\]]*[)\]]/i;
const isRating = (target: Target) => target !== "span" && fields[target].kind.name === "rating";

const fitOf = (
  target: Target | null,
  named: number,
  evidence: ColumnEvidence,
  { settings }: ReadingContext
) => (target === null ? 0 : named * columnFit(target, evidence, settings));
