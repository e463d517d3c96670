import type { FieldName } from "../catalogue/fields.ts";
import type { Issue, IssueCode, Severity } from "../catalogue/issue.ts";
import type { Material } from "./material.ts";
import { placeOf } from "./place.ts";
import type { Prose } from "./prose.ts";
import type { Subject } from "./subject.ts";

/** What a rule found; its severity is the rule's unless it says so itself. */
export type Finding = Omit<Issue, "severity" | "code"> & { readonly severity?: Severity };

interface Claim {
  /** The claim itself; settings.rules switches a rule by this name or by its code. */
  readonly name: string;
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Findings in one column of a sheet become one finding when there are many. */
  readonly gathered?: true;
}

/** A claim about one measure. */
export interface MeasureRule extends Claim {
  readonly about: "measure";
  check(subject: Subject, material: Material): readonly Finding[];
}

/** A claim about one text in the author's words.  */
export interface TextRule extends Claim {
  readonly about: "text";
  readonly fields: readonly FieldName[];
  /** Looks for numbers, codes or addresses: most texts hold no sign of them and are not asked. */
  readonly needsMarks?: true;
  check(prose: Prose, subject: Subject, material: Material): readonly Finding[];
}

/** A claim about all measures together. */
export interface CatalogueRule extends Claim {
  readonly about: "catalogue";
  check(material: Material): readonly Finding[];
}

export type Rule = MeasureRule | TextRule | CatalogueRule;

/** What a claim answers when it holds. */
export const holds: readonly Finding[] = [];

/** A finding at the cell of a field, with the text that stands there. */
export function finding(
  subject: Subject,
  field: FieldName,
  facts?: Readonly<Record<string, string>>
): Finding {
  const found = subject.read.texts[field];
  const place = placeOf(subject, field);
  if (found === undefined) return facts === undefined ? { field, place } : { field, place, facts };
  return facts === undefined ? { field, place, found } : { field, place, found, facts };
}
