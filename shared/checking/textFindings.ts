import type { FieldName } from "../catalogue/fields.ts";
import type { Material } from "./material.ts";
import { proseOf } from "./prose.ts";
import type { Finding, Rule, TextRule } from "./rule.ts";
import type { Subject } from "./subject.ts";

/** What claims about texts found, each its own. */
export type TextFindings = ReadonlyMap<Rule, readonly Finding[]>;

interface Asked {
  readonly rule: TextRule;
  readonly found: Finding[];
}

/** Takes every text into the hand once and asks all claims about it. */
export function textFindings(rules: readonly Rule[], material: Material): TextFindings {
  const asked = rules.flatMap((rule): Asked[] =>
    rule.about === "text" ? [{ rule, found: [] }] : []
  );
  const byField = [...new Set(asked.flatMap(({ rule }) => rule.fields))].map(
    (field) => [field, asked.filter(({ rule }) => rule.fields.includes(field))] as const
  );
  for (const subject of material.subjects) {
    for (const [field, claims] of byField) askText(subject, field, claims, material);
  }
  return new Map(asked.map(({ rule, found }) => [rule, found]));
}

function askText(
  subject: Subject,
  field: FieldName,
  claims: readonly Asked[],
  material: Material
): void {
  const prose = proseOf(subject.values, field);
  if (prose === undefined) return;
  for (const { rule, found } of claims) {
    const findings = rule.check(prose, subject, material);
    if (findings.length > 0) found.push(...findings);
  }
}
