import type { Cell } from "../../xlsx/grid.ts";
import { byScore } from "../columns/assignColumns.ts";
import { looks } from "../columns/cellLooks.ts";
import { type Candidate, candidatesOf } from "../columns/columnCandidates.ts";
import { evidenceOf } from "../columns/columnEvidence.ts";
import { openFields } from "../columns/openFields.ts";
import { weighExperience } from "../columns/weighExperience.ts";
import type { GridView } from "../gridView.ts";
import { analyseHeading } from "../headings/analyseHeading.ts";
import type { Target } from "../headings/headingScores.ts";
import type { ReadingContext } from "../readingContext.ts";
import type { FormLabel } from "./findLabels.ts";

/** Labels that name no field for certain, each with the likeliest of those that no other label has. */
export function withOpenLabels(
  view: GridView,
  labels: readonly FormLabel[],
  context: ReadingContext
): readonly FormLabel[] {
  const groups = [...Map.groupBy(labels.filter(hasAnswer), ({ text }) => text).values()];
  const evidence = groups.map((alike) => {
    const cells = answersTo(view, alike, context);
    return evidenceOf(cells, cells.length);
  });
  // Where one place of a label is known and another not, it stays as it is in both.
  const taken = new Map(
    groups.flatMap((alike, index) => {
      const target = alike.find((label) => label.target !== null)?.target;
      return target ? [[index, target] as const] : [];
    })
  );
  const candidates = groups.flatMap(([first], index) =>
    first && !taken.has(index) && !first.confirmed && isAsking(first)
      ? candidatesFor(first, index, evidence[index], context)
      : []
  );
  const found = openFields(candidates, evidence, taken, context.settings);
  const targets = new Map(
    [...found].flatMap(([index, target]) => {
      const text = groups[index]?.[0]?.text;
      return text === undefined ? [] : [[text, guessFor(index, target, candidates)] as const];
    })
  );
  const guessed = labels.map((label) => ({
    ...label,
    ...(hasAnswer(label) && targets.get(label.text)),
  }));
  return withEnds(view, guessed);
}

/** A time right before the end or right after the beginning is the other of the two, if no other label is. */
function withEnds(view: GridView, labels: readonly FormLabel[]): readonly FormLabel[] {
  const holds = (name: Target) => labels.some(({ target }) => target === name);
  const [starts, ends] = [holds("start"), holds("end")];
  if (starts === ends || holds("span")) return labels;
  return labels.map((label, index) => {
    const beside = starts
      ? labels[index - 1]?.target === "start"
      : labels[index + 1]?.target === "end";
    if (!beside || label.target !== null || label.confirmed || !isTime(view, label)) return label;
    return { ...label, target: starts ? "end" : "start", score: doubtful, guessed: true };
  });
}

/** How sure an end is that only its place tells. */
const doubtful = 0.6;

function isTime(view: GridView, { text, values }: FormLabel): boolean {
  if (values.length === 0 || analyseHeading(text).foreign) return false;
  return values.every(({ row, column }) => {
    const cell = view.at(row, column);
    return cell !== undefined && looks.moments(cell, cell.text.trim());
  });
}

/** On forms that were copied from one another the answers on all of them tell what a label asks for. */
function answersTo(
  view: GridView,
  alike: readonly FormLabel[],
  { template }: ReadingContext
): readonly Cell[] {
  const [first] = alike;
  const [answer] = first?.values ?? [];
  const everywhere =
    template && first?.target === null && answer
      ? template.near(first.text, answer.row - first.row, answer.column - first.column)
      : [];
  const own = alike.flatMap(({ values }) =>
    values.flatMap(({ row, column }) => view.at(row, column) ?? [])
  );
  return everywhere.length > own.length ? everywhere : own;
}

const hasAnswer = ({ values }: FormLabel) => values.length > 0;

/** What was taken for a label because of its place, though it is none: too long, or a sentence. */
const isAsking = ({ text }: FormLabel) => text.length <= 60 && !/[.!]$/.test(text);

function candidatesFor(
  { text }: FormLabel,
  index: number,
  evidence: ReturnType<typeof evidenceOf> | undefined,
  { labels, settings, profile }: ReadingContext
): readonly Candidate[] {
  if (!evidence) return [];
  const heading = { column: index, leaf: text.replace(/\s*:$/, ""), parents: [] };
  const ruled = candidatesOf(heading, index, evidence, labels, settings, profile);
  return weighExperience(heading, index, evidence, settings, ruled);
}

function guessFor(index: number, target: Target, candidates: readonly Candidate[]) {
  const [best] = candidates
    .filter((each) => each.column === index && each.target === target)
    .sort(byScore);
  return { target, score: best?.score ?? 0, guessed: true as const };
}
