/**
 * What is wrong, how to say it, how to mend it. In: files as they were read, and what is known of
 * the municipality and its last version. Out: issues, each with its cell; explain.ts says them.
 */
import type { Issue, Severity } from "../catalogue/issue.ts";
import type { FileReading } from "../sheet/sheetReading.ts";
import { gather } from "./gather.ts";
import { type CheckContext, gatherMaterial, type Material } from "./material.ts";
import { inReadingOrder } from "./readingOrder.ts";
import type { CatalogueRule, Finding, MeasureRule, Rule } from "./rule.ts";
import { rules } from "./rules.ts";
import { type TextFindings, textFindings } from "./textFindings.ts";
import { withRemedy } from "./withRemedy.ts";

/** All issues of the files: those met while reading, and claims that do not hold. */
export function check(files: readonly FileReading[], context: CheckContext): Issue[] {
  const material = gatherMaterial(files, context);
  const read = files
    .flatMap(({ sheets }) => sheets.flatMap(({ issues }) => issues))
    .flatMap((issue) => judged(issue, issue.code, material))
    .map((issue) => withRemedy(issue, material));
  const ofTexts = textFindings(rules, material);
  const claimed = rules.map((rule) => issuesOf(rule, material, ofTexts));
  return inReadingOrder([read, ...claimed].flat(), files);
}

function issuesOf(rule: Rule, material: Material, ofTexts: TextFindings): Issue[] {
  const { name, code, severity } = rule;
  const switched = material.settings.rules[name] ?? material.settings.rules[code];
  if (switched === "off") return [];
  const found = rule.about === "text" ? (ofTexts.get(rule) ?? []) : findingsOf(rule, material);
  const findings = rule.gathered ? gather(found) : found;
  return findings.map((each) => ({
    ...each,
    code,
    severity: switched ?? each.severity ?? severity,
  }));
}

function findingsOf(rule: MeasureRule | CatalogueRule, material: Material): readonly Finding[] {
  if (rule.about === "catalogue") return rule.check(material);
  const findings: Finding[] = [];
  for (const subject of material.subjects) {
    for (const each of rule.check(subject, material)) findings.push(each);
  }
  return findings;
}

function judged(issue: Issue, key: string, { settings }: Material): Issue[] {
  const switched: "off" | Severity | undefined = settings.rules[key];
  if (switched === "off") return [];
  return [switched === undefined ? issue : { ...issue, severity: switched }];
}
