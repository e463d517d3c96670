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
    askMeasure(ofMeasures, subject, material);
    askFields(byField, subject, material);
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
  rules: readonly Asked<MeasureRule>[],
  subject: Subject,
  material: Material
): void {
  for (const { rule, found } of rules) add(rule.check(subject, material), found);
}

function askFields(fields: readonly AskedOfField[], subject: Subject, material: Material): void {
  for (const { field, plain, marked } of fields) {
    const prose = proseOf(subject.values, field);
    if (prose === undefined) continue;
    askText(plain, prose, subject, material);
    if (prose.hasMarks) askText(marked, prose, subject, material);
  }
}

function askText(
  rules: readonly Asked<TextRule>[],
  prose: Prose,
  subject: Subject,
  material: Material
): void {
  for (const { rule, found } of rules) add(rule.check(prose, subject, material), found);
}

function add(more: readonly Finding[], found: Finding[]): void {
  if (more.length > 0) found.push(...more);
}
