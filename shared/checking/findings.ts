import type { FieldName } from "../catalogue/fields.ts";
import type { Material } from "./material.ts";
import { type Prose, proseOf } from "./prose.ts";
import type { Finding, MeasureRule, Rule, TextRule } from "./rule.ts";
import type { Subject } from "./subject.ts";

/** A rule and what it found so far. */
interface Asked<Kind extends Rule> {
  readonly rule: Kind;
  readonly found: Finding[];
}

/**
 * What each rule found. Every measure and every text is taken into the hand once and asked all
 * there is to ask: it is fetching them from memory, not judging them, that takes the time.
 */
export function findings(
  rules: readonly Rule[],
  material: Material
): ReadonlyMap<Rule, readonly Finding[]> {
  const ofMeasures: Asked<MeasureRule>[] = [];
  const ofTexts: Asked<TextRule>[] = [];
  const all = new Map<Rule, readonly Finding[]>();
  for (const rule of rules) {
    const found: Finding[] = [];
    if (rule.about === "measure") ofMeasures.push({ rule, found });
    if (rule.about === "text") ofTexts.push({ rule, found });
    all.set(rule, rule.about === "catalogue" ? rule.check(material) : found);
  }
  const byField = textRulesByField(ofTexts);
  for (const subject of material.subjects) {
    // Counted: an iterator makes garbage at every step, and here are hundreds of thousands.
    for (let at = 0; at < ofMeasures.length; at++) askMeasure(ofMeasures[at], subject, material);
    for (let at = 0; at < byField.length; at++) askField(byField[at], subject, material);
  }
  return all;
}

interface AskedOfField {
  readonly field: FieldName;
  readonly plain: readonly Asked<TextRule>[];
  /** Asked of texts with marks only. */
  readonly marked: readonly Asked<TextRule>[];
}

function textRulesByField(ofTexts: readonly Asked<TextRule>[]): AskedOfField[] {
  const fields = new Set(ofTexts.flatMap(({ rule }) => rule.fields));
  return [...fields].map((field) => {
    const asked = ofTexts.filter(({ rule }) => rule.fields.includes(field));
    return {
      field,
      plain: asked.filter(({ rule }) => !rule.needsMarks),
      marked: asked.filter(({ rule }) => rule.needsMarks),
    };
  });
}

function askMeasure(
  asked: Asked<MeasureRule> | undefined,
  subject: Subject,
  material: Material
): void {
  if (asked !== undefined) add(asked.rule.check(subject, material), asked.found);
}

function askField(asked: AskedOfField | undefined, subject: Subject, material: Material): void {
  const prose = asked && proseOf(subject.values, asked.field);
  if (asked === undefined || prose === undefined) return;
  const { plain, marked } = asked;
  for (let at = 0; at < plain.length; at++) askText(plain[at], prose, subject, material);
  if (!prose.hasMarks) return;
  for (let at = 0; at < marked.length; at++) askText(marked[at], prose, subject, material);
}

function askText(
  asked: Asked<TextRule> | undefined,
  prose: Prose,
  subject: Subject,
  material: Material
): void {
  if (asked !== undefined) add(asked.rule.check(prose, subject, material), asked.found);
}

function add(more: readonly Finding[], found: Finding[]): void {
  if (more.length > 0) found.push(...more);
}
