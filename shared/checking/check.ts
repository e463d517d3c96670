/**
 * What is wrong, how to say it, how to mend it. In: files as they were read, and what is known of
 * the municipality and its last version. Out: issues, each with its cell; explain.ts says them.
 */
import type { Issue, Severity } from "../catalogue/issue.ts";
import type { FileReading } from "../sheet/sheetReading.ts";
import { dotsToldOnce } from "./dotsToldOnce.ts";
import { findings } from "./findings.ts";
import { gather } from "./gather.ts";
import { type CheckContext, gatherMaterial, type Material } from "./material.ts";
import { inReadingOrder } from "./readingOrder.ts";
import type { Finding, Rule } from "./rule.ts";
import { rules } from "./rules.ts";
import { withRemedy } from "./withRemedy.ts";

/** All issues of the files: those met while reading, and claims that do not hold. */
export function check(files: readonly FileReading[], context: CheckContext): Issue[] {
  const material = gatherMaterial(files, context);
  const read = files
    .flatMap(({ sheets }) => sheets.flatMap(({ issues }) => dotsToldOnce(issues)))
    .flatMap((issue) => judged(issue, issue.code, material))
    .map((issue) => withRemedy(issue, material));
  const asked = rules.filter((rule) => switchOf(rule, material) !== "off");
  const claimed = [...findings(asked, material)].map(([rule, found]) =>
    issuesOf(rule, found, material)
  );
  return inReadingOrder([read, ...claimed].flat(), files);
}

function switchOf({ name, code }: Rule, { settings }: Material): "off" | Severity | undefined {
  return settings.rules[name] ?? settings.rules[code];
}

function issuesOf(rule: Rule, found: readonly Finding[], material: Material): Issue[] {
  const { code, severity } = rule;
  const switched = switchOf(rule, material);
  if (switched === "off") return [];
  return (rule.gathered ? gather(found, material.isForm) : found).map((each) => ({
    ...each,
    code,
    severity: switched ?? each.severity ?? severity,
  }));
}

function judged(issue: Issue, key: string, { settings }: Material): Issue[] {
  const switched: "off" | Severity | undefined = settings.rules[key];
  if (switched === "off") return [];
  return [switched === undefined ? issue : { ...issue, severity: switched }];
}
