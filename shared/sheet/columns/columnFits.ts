import { findDepartment } from "../../catalogue/choices/findDepartment.ts";
import { findTopic } from "../../catalogue/choices/findTopic.ts";
import { soundsLikeTopic } from "../../catalogue/choices/topicWords.ts";
import { type FieldName, fields } from "../../catalogue/fields.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import { fold } from "../../wording/fold.ts";
import type { Cell } from "../../xlsx/grid.ts";
import type { Target } from "../headings/headingScores.ts";
import { numberOf } from "./cellLooks.ts";
import { choosing, readShare } from "./chosenWords.ts";
import type { ColumnEvidence } from "./columnEvidence.ts";
import { topicInitials } from "./topicInitials.ts";

type Fit = (evidence: ColumnEvidence, settings: Settings) => number;

/** Evidence is made of one sheet, which is read with one town's settings. */
const known = new WeakMap<ColumnEvidence, Map<Target, number>>();

/**
 * How well a column's values agree with a target: 1 = nothing speaks against it, above 1 = they speak for it,
 * near 0 = they contradict. A column without values agrees with everything.
 */
export function columnFit(target: Target, evidence: ColumnEvidence, settings: Settings): number {
  const ofColumn = known.get(evidence) ?? new Map<Target, number>();
  const before = ofColumn.get(target);
  if (before !== undefined) return before;
  const fit = fitAnew(target, evidence, settings);
  known.set(evidence, ofColumn.set(target, fit));
  return fit;
}

function fitAnew(target: Target, evidence: ColumnEvidence, settings: Settings): number {
  if (evidence.filled === 0) return target === "title" ? 0.6 : 0.95;
  if (evidence.counts && target !== "code") return 0.1;
  const own = fits[target];
  if (own) return own(evidence, settings);
  const kind = target === "span" ? "month" : fields[target].kind.name;
  const byKind = kindFits[kind];
  return byKind ? byKind(evidence, settings) : choiceFit(target as FieldName, evidence, settings);
}

/** Amounts, dates, shares: nothing that is written out. Looks are asked one by one, since each asks all samples. */
const isFigured = (evidence: ColumnEvidence) =>
  evidence.averageLength < 30 &&
  (evidence.money >= 0.7 ||
    evidence.numbers >= 0.7 ||
    evidence.moments >= 0.7 ||
    evidence.percents >= 0.7);

const wordy: Fit = (evidence, settings) => {
  if (evidence.yesNo > 0.8 || isFigured(evidence)) return 0.25;
  if (choosing(evidence, settings)) return 0.55;
  const { distinct, samples } = evidence;
  const areUnlike = samples.length >= 3 && distinct > samples.length * 0.9;
  if (areUnlike && evidence.codes > 0.8) return 0.5;
  if (evidence.measured > 0.6) return 0.3;
  return evidence.words > 0.6 ? 1 : evidence.numbers > 0.6 ? 0.25 : 0.6;
};
/** Lists of things, where "gering" or "ja" names none. */
const naming: Fit = (evidence, settings) =>
  evidence.ratings > 0.8 && evidence.samples.length >= 3 ? 0.4 : wordy(evidence, settings);
const prose: Fit = (evidence, settings) => {
  if (evidence.letters < 0.5 || isFigured(evidence)) return 0.2;
  if (choosing(evidence, settings)) return 0.55;
  if (evidence.ratings > 0.8 && evidence.samples.length >= 3) return 0.4;
  if (evidence.averageLength >= 22) return 1;
  return evidence.averageLength >= 12 ? 0.9 : 0.8;
};
const moments: Fit = ({ moments, spans, horizons }) => {
  if (horizons > 0.5) return 0.1;
  if (moments >= 0.45 && spans < 0.4) return 1.1;
  return spans >= 0.4 ? 0.6 : moments > 0.2 ? 0.85 : 0.25;
};

const kindFits: Readonly<Record<string, Fit>> = {
  text: naming,
  longText: prose,
  list: naming,
  month: moments,
  cost: (evidence) => {
    const { numbers, averageLength } = evidence;
    if (evidence.moments >= 0.8) return 0.15;
    const { money } = evidence;
    if (evidence.ratings > 0.85 && money < 0.5 && (numbers < 0.5 || evidence.wholeNumbers > 0.9))
      return 0.2;
    const amounts = Math.max(money, numbers);
    if (averageLength > 60 && amounts < 0.5) return 0.3;
    return amounts >= 0.5 ? 1.05 : amounts >= 0.25 ? 0.9 : 0.35;
  },
  quantity: ({ numbers, tonnes, energy, ratings, wholeNumbers }) => {
    if (ratings > 0.85 && (numbers < 0.5 || wholeNumbers > 0.9)) return 0.2;
    return numbers + tonnes + energy >= 0.4 ? 1.05 : 0.3;
  },
  percent: ({ percents, numbers, samples, moments }) => {
    if (percents >= 0.4) return 1.2;
    if (moments > 0.5) return 0.15;
    const beyond = samples.filter((cell) => numberOf(cell) > 100).length;
    return numbers >= 0.6 && beyond <= samples.length * 0.1 ? 1 : 0.15;
  },
  rating: ({ ratings }) => (ratings >= 0.7 ? 1.15 : ratings >= 0.4 ? 0.85 : 0.15),
  links: ({ samples, numbers, offices }) => {
    if (offices > 0.5) return 0.3;
    const naming = samples.filter((cell) =>
      /\b[A-ZÄÖÜ][A-Za-zÄÖÜ]{0,3}[ -]?\d{1,3}\b/.test(cell.text)
    );
    if (naming.length >= samples.length * 0.3) return 1.1;
    return numbers > 0.5 ? 0.1 : 0.7;
  },
};

const fits: Partial<Record<Target, Fit>> = {
  code: ({ codes, counts, numbers, averageLength, samples }, settings) => {
    if (codes >= 0.5) return namesTopics(samples, settings) ? 1.7 : 1.25;
    if (counts || numbers > 0.6 || samples.every(isPage)) return 0.1;
    return averageLength > 12 ? 0.2 : 0.5;
  },
  title: (evidence, settings) => {
    const { letters, numbers, averageLength, distinct, samples } = evidence;
    if (numbers > 0.5 || letters < 0.5) return 0.1;
    if (choosing(evidence, settings)) return 0.3;
    const repeats = samples.length > 5 && distinct < samples.length * 0.5;
    return repeats ? 0.7 : averageLength > 220 ? 0.6 : averageLength < 6 ? 0.5 : 1;
  },
  topic: (evidence, settings) => {
    const { samples, distinct, averageLength } = evidence;
    if (evidence.numbers > 0.5 || evidence.yesNo > 0.8) return 0.1;
    if (evidence.offices > 0.5) return 0.3;
    if (reach(samples, 0.4, ({ text }) => findTopic(settings, text) !== undefined)) return 1.25;
    if (averageLength <= 1.2) return topicInitials(samples, settings) ? 0.9 : 0.3;
    if (namesNoTopic(evidence, settings)) return 0.3;
    if (reach(samples, 0.7, ({ text }) => soundsLikeTopic(fold(text)))) return 1.1;
    if (samples.length >= 6 && samples.every((cell) => isNoTopic(cell, settings))) return 0.25;
    return samples.length < 6 || distinct <= samples.length * 0.7 ? 0.9 : 0.5;
  },
  department: (evidence, settings) => {
    const known =
      evidence.samples.filter((cell) => findDepartment(settings, cell.text)).length /
      Math.max(1, evidence.samples.length);
    if (known >= 0.6) return 1.15;
    if (evidence.offices >= 0.6) return 1.1;
    if (known >= 0.25) return 0.95;
    if (evidence.numbers > 0.6 || evidence.yesNo > 0.8) return 0.1;
    return evidence.contacts > 0.4 ? 0.3 : 0.8;
  },
  lead: ({ words, contacts, averageLength, samples }) =>
    words < 0.5 || samples.every(isRoman)
      ? 0.2
      : averageLength > 160
        ? 0.4
        : contacts > 0.6
          ? 0.85
          : 1,
  span: ({ spans, moments, horizons }) =>
    horizons > 0.5 ? 0.1 : spans >= 0.25 ? 1.15 : moments >= 0.5 ? 1 : 0.3,
  horizons: ({ horizons, moments, spans }) =>
    horizons >= 0.4 ? 1.25 : moments + spans > 0.5 ? 0.15 : 0.4,
  start: moments,
  end: moments,
  emissionSaving: (evidence, settings) =>
    (kindFits["quantity"]?.(evidence, settings) ?? 1) * (evidence.energy > 0.4 ? 0.2 : 1),
  energySaving: (evidence, settings) =>
    (kindFits["quantity"]?.(evidence, settings) ?? 1) * (evidence.tonnes > 0.4 ? 0.2 : 1),
  contact: ({ contacts, letters, sentences, samples }) => {
    if (contacts >= 0.3) return 1.05;
    if (samples.length >= 3 && samples.every(isMark)) return 0.4;
    return letters > 0.4 && sentences < 0.5 ? 0.85 : 0.4;
  },
  notes: ({ ratings, codes, samples }) =>
    samples.length >= 3 && samples.every(isMark) ? 0.4 : ratings > 0.8 || codes > 0.8 ? 0.5 : 0.97,
  funding: ({ letters, averageLength }) => (averageLength <= 1.5 ? 0.2 : letters >= 0.3 ? 1 : 0.5),
  cityEffort: ({ money }) => (money > 0.8 ? 0.5 : 1),
  effort: ({ numbers, money }) => (numbers > 0.6 || money > 0.6 ? 0.3 : 1),
  thirdPartyEffort: ({ ratings, numbers, words }) =>
    ratings > 0.8 && numbers > 0.8 ? 0.5 : words + numbers > 0.3 ? 1 : 0.6,
  resolutions: ({ averageLength, yesNo }) => (yesNo > 0.8 ? 0.2 : averageLength > 120 ? 0.4 : 1),
  participation: prose,
  progress: (evidence, settings) =>
    evidence.percents > 0.5 ? 0.2 : Math.max(prose(evidence, settings), 0.1),
};

/** Numbers that open with the code of one of the town's topics: "KF 2.3". */
const namesTopics = (samples: readonly Cell[], { topics }: Settings) =>
  reach(samples, 0.8, ({ text }) =>
    topics.some(({ code }) => code !== "" && text.startsWith(code))
  );

/** Neither a topic of the town nor of any other: "Betriebshof". */
const isNoTopic = ({ text }: Cell, settings: Settings) =>
  findTopic(settings, text) === undefined && !soundsLikeTopic(fold(text));

/** Figures, choices of another field, sentences. */
const namesNoTopic = (evidence: ColumnEvidence, settings: Settings) =>
  evidence.letters < 0.4 || evidence.averageLength >= 50 || choosing(evidence, settings);

/** "1 von 5", "3/12" */
const isPage = ({ text }: Cell) => /^\d{1,3}\s*(von|\/)\s*\d{1,3}$/.test(text.trim());

/** "III": a Dezernat, nobody's name. */
const isRoman = ({ text }: Cell) => /^[IVX]{1,4}$/.test(text.trim());

/** What a system writes, not a person: a login, a key ("jbehnke", "9f3a-01"). */
const isMark = ({ kind, text }: Cell) =>
  kind === "text" && /^[a-z\d._-]{3,}$/.test(text) && !/^[a-z]{2,}\.[a-z]{2,}$/.test(text);

/** Whether at least this share of the cells passes a test; stops asking once it cannot any more. */
function reach(cells: readonly Cell[], share: number, test: (cell: Cell) => boolean): boolean {
  let passing = cells.length;
  return cells.every((cell) => {
    if (!test(cell)) passing--;
    return passing / cells.length >= share;
  });
}

/** Fields with a fixed list of choices: how many cells the kind can read. */
function choiceFit(target: FieldName, evidence: ColumnEvidence, settings: Settings): number {
  if (evidence.averageLength > 45 || evidence.sentences > 0.4) return 0.25;
  const share = readShare(target, evidence, settings);
  if (share >= 0.5) return 1.25;
  if (share >= 0.25) return 1;
  if (evidence.moments > 0.6) return 0.1;
  return target === "phase" && evidence.averageLength < 30 && evidence.numbers < 0.5 ? 0.8 : 0.35;
}
