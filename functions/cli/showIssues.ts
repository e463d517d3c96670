import type { Issue, Severity } from "../../shared/catalogue/issue.ts";
import { explain } from "../../shared/checking/explain.ts";
import type { Shell } from "./shell.ts";

const severities: Readonly<Record<Severity, string>> = {
  error: "Fehler",
  warning: "Warnung",
  hint: "Hinweis",
};

/** Issues sheet by sheet, each with its cell and remedy; before them what could not be read. */
export function showIssues(
  issues: readonly Issue[],
  refused: readonly string[],
  shell: Shell
): void {
  for (const sentence of refused) shell.out(`${sentence}\n`);
  let sheet = "";
  for (const issue of issues) {
    const name = `${issue.place.file}, Blatt „${issue.place.sheet}“`;
    if (name !== sheet) shell.out(`\n${name}\n`);
    sheet = name;
    shell.out(`  ${severities[issue.severity].padEnd(8)} ${explain(issue)}\n`);
  }
}
