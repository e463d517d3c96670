import { normalCode } from "../catalogue/code.ts";
import type { Fix, Issue } from "../catalogue/issue.ts";
import { typo } from "../likeness/typo.ts";
import { foldTitle } from "./foldTitle.ts";
import type { Material } from "./material.ts";

const shortList = 10;

/** Adds to an issue of reading what the check knows: the choices there are, and a certain repair. */
export function withRemedy(issue: Issue, { choices }: Material): Issue {
  if (issue.code === "codeMalformed") return withFix(issue, normalCode(issue.found ?? ""));
  const possible = [...choices].find(([name]) => name === issue.field)?.[1];
  if (issue.code !== "unknownChoice" || possible === undefined) return issue;
  const meant = meantChoice(issue.found ?? "", possible);
  const facts = {
    ...issue.facts,
    ...(possible.size <= shortList ? { choices: [...possible].join(", ") } : {}),
    ...(meant === undefined ? {} : { meant }),
  };
  return withFix({ ...issue, facts }, meant);
}

function withFix(issue: Issue, text: string | undefined): Issue {
  const { cell } = issue.place;
  if (text === undefined || cell === undefined || issue.fix !== undefined) return issue;
  const fix: Fix = { cell, text };
  return { ...issue, fix };
}

/** The one choice that the text is a slip of; undefined when there is none or more than one. */
export function meantChoice(text: string, possible: ReadonlySet<string>): string | undefined {
  const folded = foldTitle(text);
  const near = [...possible].filter((choice) => {
    const other = foldTitle(choice);
    return other === folded || typo(other, folded);
  });
  return near.length === 1 ? near[0] : undefined;
}
