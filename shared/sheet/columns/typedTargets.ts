import { findTopic } from "../../catalogue/choices/findTopic.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import type { Target } from "../headings/headingScores.ts";
import { readShare, speaking } from "./chosenWords.ts";
import type { ColumnEvidence } from "./columnEvidence.ts";
import { departmentsIn } from "./departmentsIn.ts";

const enough = 0.62;

/**
 * Fields that a column's values name by themselves, whatever its heading: Ampel colours, phases, years from – to,
 * numbers of measures, topics and departments of the town. Needs several different values that nearly all fit.
 */
export function typedTargets(
  heading: string,
  evidence: ColumnEvidence,
  settings: Settings,
  meanings: ReadonlyMap<string, number>
): readonly (readonly [Target, number])[] {
  const { samples, distinct, averageLength, yesNo, sentences } = evidence;
  if (calledMeasure.test(heading) && evidence.letters > 0.9 && distinct >= samples.length * 0.8)
    return [["title", 0.75]];
  if (yesNo > 0.8 && lasting.test(heading)) return [["continuous", 0.75]];
  if (samples.length < 3 || distinct < 2 || averageLength > 40) return [];
  if (yesNo > 0.4 || sentences > 0.4) return [];
  return [
    ...typedByHint(heading, evidence, settings, meanings),
    ...typedByCodes(evidence, settings, meanings),
    ...typedByWords(evidence, settings),
  ];
}

/** What numbers measures beside "Nr.": "KSK-Kennzahl", "Schlüssel im Konzept". */
const naming = /kenn(zahl|ziffer|zeichnung|ung)|ziffer|schlüssel|\bi?ksk\b|konzept/i;

/** Values that need a word of the heading beside them: numbers, percentages, spans. */
function typedByHint(
  heading: string,
  evidence: ColumnEvidence,
  settings: Settings,
  meanings: ReadonlyMap<string, number>
): readonly (readonly [Target, number])[] {
  const typed: (readonly [Target, number])[] = [];
  const numbered =
    meanings.has("number") ||
    meanings.has("code") ||
    (naming.test(heading) && !meanings.has("links"));
  if (numbered && evidence.codes >= 0.8 && !meanings.has("links")) typed.push(["code", 0.7]);
  const yearly = meanings.has("perYear") || meanings.has("annual");
  if (yearly && evidence.money >= 0.6) typed.push(["annualCost", 0.7]);
  if (evidence.spans >= 0.6 && !numbered && twoYears(evidence)) typed.push(["span", enough]);
  if (meanings.has("public") && readShare("visibility", evidence, settings) >= 0.8)
    typed.push(["visibility", 0.7]);
  if (meanings.has("state") && readShare("phase", evidence, settings) >= 0.5)
    typed.push(["phase", 0.7]);
  if (evidence.percents >= 0.8 && tellsProgress(meanings)) typed.push(["completion", 0.7]);
  return typed;
}

/** Numbers of measures, each another and opening with the code of a topic: they number this list. */
function typedByCodes(
  { codes, distinct, samples }: ColumnEvidence,
  { topics }: Settings,
  meanings: ReadonlyMap<string, number>
): readonly (readonly [Target, number])[] {
  if (codes < 0.8 || distinct < samples.length * 0.9 || meanings.has("links")) return [];
  const known = samples.filter(({ text }) =>
    topics.some(({ code }) => code !== "" && text.startsWith(code))
  );
  return known.length >= samples.length * 0.8 ? [["code", 0.75]] : [];
}

/** Values whose words are known to one field only. */
function typedByWords(
  evidence: ColumnEvidence,
  settings: Settings
): readonly (readonly [Target, number])[] {
  const typed: Target[] = speaking.filter((name) => readShare(name, evidence, settings) >= 0.85);
  if (evidence.horizons >= 0.8) typed.push("horizons");
  if (topicShare(evidence, settings) >= 0.85) typed.push("topic");
  const { share, distinct } = departmentsIn(evidence, settings);
  if (share >= 0.9 && distinct >= 3) typed.push("department");
  return typed.map((target) => [target, enough] as const);
}

const lasting =
  /dauer|fortlaufend|\blaufend|unbefristet|unbegrenzt|endlos|ohne ende|\bständig|jedes jahr|regelaufgabe/i;
/** "Sanierungsmaßnahme", "Modernisierungsprojekt": kinds of measures. */
const calledMeasure = /^\s*\p{L}+(maßnahme|massnahme|projekt|vorhaben)n?\s*$/iu;

/** "2024 – 2026" rather than "2024/066". */
const twoYears = ({ samples }: ColumnEvidence) =>
  samples.filter((cell) => /20\d\d\D{1,9}(\d\d?[./])?20\d\d/.test(cell.text)).length >=
  samples.length * 0.6;

const tellsProgress = (meanings: ReadonlyMap<string, number>) =>
  ["realisation", "state", "completion", "progress", "percent"].some((word) => meanings.has(word));

function topicShare({ samples }: ColumnEvidence, settings: Settings): number {
  return samples.filter((cell) => findTopic(settings, cell.text)).length / samples.length;
}
