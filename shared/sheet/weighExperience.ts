import type { Settings } from "../catalogue/settings.ts";
import { accepted } from "./assignColumns.ts";
import type { Candidate } from "./columnCandidates.ts";
import type { ColumnEvidence } from "./columnEvidence.ts";
import type { ColumnHeading } from "./columnHeading.ts";
import { experience } from "./experience/experience.ts";
import { likelihood } from "./experience/likelihood.ts";
import { scoresOf } from "./ruleScores.ts";
import { isScaleWord } from "./scaleWord.ts";

/** How likely a column must be a field to be taken for it; below, it stays the department's own and is asked for. */
const likely = 0.75;
/** Below this share an answer is no candidate at all. */
const unlikely = 0.02;

/**
 * The candidates of one column with scores that tell how likely each is, by what headings of many hands taught. Where
 * the rules are certain, where a field is younger than that teaching, or nothing is written over the column, they stay.
 */
export function weighExperience(
  heading: ColumnHeading,
  column: number,
  evidence: ColumnEvidence,
  settings: Settings,
  candidates: readonly Candidate[]
): readonly Candidate[] {
  if (isSettled(heading, candidates)) return candidates;
  const rules = scoresOf(candidates);
  const [said, inContext = said] = textsOf(heading).map((text) =>
    likelihood(text, evidence, settings, rules)
  );
  if (!said || !inContext) return candidates;
  const shares = surest(said) >= surest(inContext) ? said : inContext;
  return [...shares].flatMap(([target, share]) =>
    target === "own" || share < unlikely
      ? []
      : [{ column, target, score: toScore(share), named: namedOf(candidates, target) }]
  );
}

function isSettled(heading: ColumnHeading, candidates: readonly Candidate[]): boolean {
  const { answers } = experience();
  if (heading.leaf.trim() === "" || isScaleWord(heading.leaf)) return true;
  return candidates.some(({ target, score }) => score > 1.5 || !answers.includes(target));
}

const textsOf = ({ leaf, parents }: ColumnHeading): readonly string[] =>
  parents.length === 0 ? [leaf] : [leaf, `${parents.at(-1)} ${leaf}`];

const surest = (shares: ReadonlyMap<unknown, number>) => Math.max(...shares.values());

const namedOf = (candidates: readonly Candidate[], target: Candidate["target"]) =>
  candidates.find((each) => each.target === target)?.named ?? 0;

/** A share as a score: what is likely enough is accepted. */
const toScore = (share: number) =>
  share >= likely
    ? accepted + ((1 - accepted) * (share - likely)) / (1 - likely)
    : (accepted * share) / likely;
