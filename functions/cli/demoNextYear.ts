import { join } from "node:path";
import type { Answer } from "../../shared/catalogue/answer.ts";
import type { Draft } from "../../shared/catalogue/draft.ts";
import type { Question } from "../../shared/catalogue/question.ts";
import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import { publish } from "../../shared/consolidation/versions/publish.ts";
import { writeRequests } from "./commands/request.ts";
import { nodeHashes } from "./nodeHashes.ts";
import type { Shell } from "./shell.ts";

/**
 * Shows how the next year begins, where settings have a next period: a version made with answers for
 * the show, and from it one workbook a department. Answers the files that were written.
 */
export async function demoNextYear(
  draft: Draft,
  settings: Settings,
  output: string,
  shell: Shell
): Promise<readonly string[]> {
  const period = settings.periods.find(({ id }) => id > draft.period);
  if (!period) return [];
  const at = new Date().toISOString();
  const by = settings.municipality.office;
  const answers = draft.questions.flatMap((question): Answer[] => {
    const choice = forTheShow[question.kind];
    return choice ? [{ question: question.id, key: question.key, ...choice, by, at }] : [];
  });
  const result = publish(draft, answers, { by, at, hashes: nodeHashes });
  if ("open" in result) return [];
  const said = answers.length === 1 ? "1 Klärungsfall" : `${answers.length} Klärungsfälle`;
  shell.out(
    `\nDas zweite Jahr zum Ansehen: ${said} nur für die Vorführung beantwortet (erste Angabe, freie Nummer), daraus die Mappen für ${period.label}.\n`
  );
  const folder = `Anfrage-${period.label}`;
  const version = result.version;
  const written = await writeRequests({ version, settings, period }, join(output, folder), shell);
  return written.map(({ file }) => join(output, folder, file));
}

/** What blocks publishing, and the plainest answer. */
const forTheShow: {
  readonly [Kind in Question["kind"]]?: Pick<Answer, "choice" | "source">;
} = {
  conflict: { choice: "take", source: 0 },
  codeCollision: { choice: "rename" },
};
