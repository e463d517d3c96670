import type { Issue, IssueCode, Severity } from "../catalogue/issue.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import type { Profile } from "./columns/profile.ts";
import type { FormTemplate } from "./forms/formTemplate.ts";
import type { Labels } from "./headings/labels.ts";

/** What every reader of a sheet is given. */
export interface ReadingContext {
  readonly file: string;
  readonly sheet: string;
  readonly settings: Settings;
  readonly labels: Labels;
  readonly profile: Profile;
  /** Text of legends, on this sheet or on sheets that hold nothing else. */
  readonly legend: string;
  /** A row is a measure, and none goes on in the next. */
  readonly oneRowEach?: true;
  /** What this sheet has in common with other forms of its workbook. */
  readonly template?: FormTemplate;
}

const severities: Partial<Record<IssueCode, Severity>> = {
  placeholder: "hint",
  columnTakenTwice: "hint",
  columnUncertain: "hint",
  textStartsLikeFormula: "hint",
};

/** An issue met while reading; the sentence is made in checking/. */
export function issueAt(
  context: ReadingContext,
  code: IssueCode,
  cell: string,
  more: Pick<Issue, "field" | "found" | "facts"> = {}
): Issue {
  return {
    severity: severities[code] ?? "warning",
    code,
    place: { file: context.file, sheet: context.sheet, cell },
    ...more,
  };
}
