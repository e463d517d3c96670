import { check as checkFiles } from "../../../shared/checking/check.ts";
import { explain } from "../../../shared/checking/explain.ts";
import { summary } from "../../../shared/checking/summary.ts";
import { asksToFix, fixFile } from "../fixFile.ts";
import { readGiven } from "../readGiven.ts";
import type { Command } from "../shell.ts";
import { showIssues } from "../showIssues.ts";
import { untitledRows } from "../untitledRows.ts";

/** Every issue with its cell and remedy. Exit code 1 when there are errors or any file could not be read. */
export const check: Command = {
  usage:
    "katalog check DATEI… --settings settings.json [--department NAME] [--profile PROFIL.json] [--json] [--fix -o NEU.xlsx]",
  async run(args, shell) {
    if (asksToFix(args)) return fixFile(args, shell);
    const { files, settings, asJson } = await readGiven(args, shell);
    const issues = checkFiles(files, { settings });
    const refused = files.flatMap(({ refused }) => refused ?? []);
    if (asJson) {
      const told = issues.map((issue) => ({ ...issue, text: explain(issue) }));
      shell.out(`${JSON.stringify({ issues: told, refused }, null, 2)}\n`);
    } else {
      showIssues(issues, refused, shell);
      for (const sentence of files.flatMap(untitledRows)) shell.out(`\n${sentence}\n`);
      if (refused.length < files.length) shell.out(`\n${summary(issues)}\n`);
    }
    return refused.length > 0 || issues.some(({ severity }) => severity === "error") ? 1 : 0;
  },
};
