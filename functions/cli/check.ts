import type { Issue, Severity } from "../../shared/catalogue/issue.ts";
import { check as checkFiles } from "../../shared/checking/check.ts";
import { explain } from "../../shared/checking/explain.ts";
import { summary } from "../../shared/checking/summary.ts";
import { readGiven } from "./readGiven.ts";
import type { Command, Shell } from "./shell.ts";

const severities: Readonly<Record<Severity, string>> = {
  error: "Fehler",
  warning: "Warnung",
  hint: "Hinweis",
};

/** Every issue with its cell and remedy. Exit code 1 when there are errors or any file could not be read. */
export const check: Command = {
  usage:
    "katalog check DATEI… --settings settings.json [--department NAME] [--profile PROFIL.json] [--json]",
  async run(args, shell) {
    const { files, settings, asJson } = await readGiven(args, shell);
    const issues = checkFiles(files, { settings });
    const refused = files.flatMap(({ refused }) => refused ?? []);
    if (asJson) {
      const told = issues.map((issue) => ({ ...issue, text: explain(issue) }));
      shell.out(`${JSON.stringify({ issues: told, refused }, null, 2)}\n`);
    } else {
      showIssues(issues, refused, shell);
      if (refused.length < files.length) shell.out(`\n${summary(issues)}\n`);
    }
    return refused.length > 0 || issues.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};

function showIssues(issues: readonly Issue[], refused: readonly string[], shell: Shell): void {
  for (const sentence of refused) shell.out(`${sentence}\n`);
  let sheet = "";
  for (const issue of issues) {
    const name = `${issue.place.file}, Blatt „${issue.place.sheet}“`;
    if (name !== sheet) shell.out(`\n${name}\n`);
    sheet = name;
    shell.out(`  ${severities[issue.severity].padEnd(8)} ${explain(issue)}\n`);
  }
}
