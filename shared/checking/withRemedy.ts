import { normalCode } from "../catalogue/code.ts";
import type { FieldName } from "../catalogue/fields.ts";
import type { Fix, Issue } from "../catalogue/issue.ts";
import { choiceFacts } from "./choiceFacts.ts";
import type { Material } from "./material.ts";

/** Adds to an issue of reading what the check knows: the choices there are, and a certain repair. */
export function withRemedy(issue: Issue, { choices }: Material): Issue {
  if (issue.code === "codeMalformed") return withFix(issue, normalCode(issue.found ?? ""));
  if (issue.code !== "unknownChoice") return issue;
  const possible = choices.get(issue.field as FieldName);
  if (possible === undefined) return issue;
  const more = choiceFacts(issue.found ?? "", possible);
  const facts = issue.facts === undefined ? more : { ...issue.facts, ...more };
  return withFix({ ...issue, facts }, more.meant);
}

function withFix(issue: Issue, text: string | undefined): Issue {
  const { cell } = issue.place;
  if (text === undefined || cell === undefined || issue.fix !== undefined) return issue;
  const fix: Fix = { cell, text };
  return { ...issue, fix };
}
