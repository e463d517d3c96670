import type { Settings } from "../../catalogue/settings/settings.ts";
import type { Answer } from "../experience/answer.ts";
import { experience } from "../experience/experience.ts";
import { likelihood, likelihoodByName } from "../experience/likelihood.ts";
import type { RuleScores } from "../experience/ruleClues.ts";
import { analyseHeading } from "../headings/analyseHeading.ts";
import type { Target } from "../headings/headingScores.ts";
import { isScaleWord } from "../headings/scaleWord.ts";
import { accepted } from "./assignColumns.ts";
import { type Candidate, isPart } from "./columnCandidates.ts";
import type { ColumnEvidence } from "./columnEvidence.ts";
import { columnFit } from "./columnFits.ts";
import type { ColumnHeading } from "./columnHeading.ts";
import { scoresOf } from "./ruleScores.ts";
import { townTargets } from "./townTargets.ts";

/** How likely a column must be a field to be taken for it; below, it stays the department's own and is asked for. */
const likely = 0.7;
/** From which another answer outweighs the very words of a field over values that fit, and words nearly these. */
const contradicting = { exact: 0.85, near: 0.6 };
/** From which the words alone suffice. */
const plainly = 0.97;
/** Below this share an answer is a guess, and the town's own words tell more. */
const guessed = 0.5;
/** What the values contradict is no more than this likely, however often others call it so: it is asked for. */
const asked = 0.6;
/** From which agreement down the values contradict a field. */
const refuted = 0.3;
/** Below this share an answer is no candidate at all. */
const unlikely = 0.02;

/**
 * The candidates of one column with scores that tell how likely each is, by what headings of many hands taught. What
 * the rules know for certain stays unless that teaching contradicts it; so do fields that are younger than it.
 */
export function weighExperience(
  heading: ColumnHeading,
  column: number,
  evidence: ColumnEvidence,
  settings: Settings,
  candidates: readonly Candidate[]
): readonly Candidate[] {
  if (isBeyondTeaching(heading, candidates)) return candidates;
  const rules = scoresOf(candidates);
  if (isPlain(heading, rules)) return candidates;
  const [said, inContext = said] = textsOf(heading).map((text) =>
    likelihood(text, evidence, settings, rules)
  );
  if (!said || !inContext) return candidates;
  const isSaid = namesAlone(rules, said, inContext) || surest(said) >= surest(inContext);
  const shares = isSaid ? said : inContext;
  if (isKept(candidates, rules, shares)) return candidates;
  const taught = [...shares].flatMap(([target, share]) =>
    target === "own" || share < unlikely
      ? []
      : [
          {
            column,
            target,
            score: toScore(isRefuted(target, evidence, settings) ? Math.min(asked, share) : share),
            named: namedOf(candidates, target),
          },
        ]
  );
  return namesForeign(heading.leaf)
    ? taught
    : withTown(taught, column, shares, townTargets(evidence, settings));
}

const isRefuted = (target: Target, evidence: ColumnEvidence, settings: Settings) =>
  columnFit(target, evidence, settings) < refuted;

/** "Ort", "Liegenschaft": a village is not its Gemeindeverwaltung, though it bears its name; "Gemeinde" may mean either. */
function namesForeign(heading: string): boolean {
  const { foreign, meanings } = analyseHeading(heading);
  return foreign && !meanings.has("administration");
}

/** The town's own words decide where the heading tells nothing, or only that somebody is asked for. */
function withTown(
  taught: readonly Candidate[],
  column: number,
  shares: ReadonlyMap<Answer, number>,
  [found]: ReturnType<typeof townTargets>
): readonly Candidate[] {
  if (found === undefined) return taught;
  const [target, score] = found;
  const [best = "own", share = 0] = [...shares].reduce((a, b) => (b[1] > a[1] ? b : a));
  const open: readonly Answer[] = ["own", "topic", "department", "lead", "code", "links"];
  if ((!open.includes(best) && share >= guessed) || (best === "lead" && score < 0.75))
    return taught;
  const own = { column, target, score, named: namedOf(taught, target) };
  return [
    ...taught.flatMap((each) => {
      if (each.target === target) return each.score > score ? [each] : [];
      return each.target === "lead" ? [{ ...each, score: Math.min(each.score, 0.6) }] : [each];
    }),
    ...(taught.some((each) => each.target === target && each.score > score) ? [] : [own]),
  ];
}

function isBeyondTeaching(heading: ColumnHeading, candidates: readonly Candidate[]): boolean {
  const { answers } = experience();
  if (heading.leaf.trim() === "" || isScaleWord(heading.leaf)) return true;
  return candidates.some(({ target, score }) => score > 1.5 || !answers.includes(target));
}

/** The very words of one field over values that fit, and the words alone make any other unlikely: no closer look. */
function isPlain({ leaf, parents }: ColumnHeading, rules: RuleScores): boolean {
  const { chosen, exact, scores, lead } = rules;
  if (chosen === undefined || !exact.has(chosen) || parents.length > 0) return false;
  if ((scores.get(chosen) ?? 0) < 0.97 || lead < 0.1) return false;
  return likelihoodByName(leaf, rules, chosen) >= plainly;
}

/** The very words of a field over values that fit, to which those above only add what names no other: "Klima | Priorität". */
function namesAlone(
  { chosen, exact, scores }: RuleScores,
  said: ReadonlyMap<Answer, number>,
  inContext: ReadonlyMap<Answer, number>
): boolean {
  if (chosen === undefined || !exact.has(chosen) || (scores.get(chosen) ?? 0) < 0.97) return false;
  return (said.get(chosen) ?? 0) >= likely && (inContext.get("own") ?? 0) >= guessed;
}

/** What the rules chose by name stays: the very words and nearly these, unless contradicted. */
function isKept(
  candidates: readonly Candidate[],
  { chosen, exact }: RuleScores,
  shares: ReadonlyMap<Answer, number>
): boolean {
  if (chosen === undefined) return false;
  if (namedOf(candidates, chosen) < 0.97) return false;
  const outweighing = exact.has(chosen) ? contradicting.exact : contradicting.near;
  return [...shares].every(
    ([answer, share]) =>
      answer === chosen || share < outweighing || (bySize.has(chosen) && bySize.has(answer))
  );
}

/** Paid once: which of these it is, the size of the amounts tells, and the rules weigh that. */
const bySize: ReadonlySet<Answer> = new Set(["startupCost", "investment"]);

function textsOf(heading: ColumnHeading): readonly string[] {
  const { leaf, parents } = heading;
  if (parents.length === 0) return [leaf];
  const both = `${parents.at(-1)} ${leaf}`;
  return isPart(heading) ? [both] : [leaf, both];
}

const surest = (shares: ReadonlyMap<Answer, number>) => Math.max(...shares.values());

const namedOf = (candidates: readonly Candidate[], target: Candidate["target"]) =>
  candidates.find((each) => each.target === target)?.named ?? 0;

/** A share as a score: what is likely enough is accepted. */
const toScore = (share: number) =>
  share >= likely
    ? accepted + ((1 - accepted) * (share - likely)) / (1 - likely)
    : (accepted * share) / likely;
