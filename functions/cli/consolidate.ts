import type { Draft, Version } from "../../shared/catalogue/draft.ts";
import type { Settings } from "../../shared/catalogue/settings.ts";
import { consolidate as consolidateFiles } from "../../shared/consolidation/consolidate.ts";
import { measuresOfPeriod } from "../../shared/consolidation/measuresOfPeriod.ts";
import { versionHash } from "../../shared/consolidation/versionHash.ts";
import { report } from "../../shared/reporting/report.ts";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";
import { draftInputOf } from "./draftInputOf.ts";
import { filesOf } from "./filesOf.ts";
import { nodeHashes } from "./nodeHashes.ts";
import { optionsOf } from "./options.ts";
import { questionsText } from "./questionsText.ts";
import { readAnswersFile } from "./readAnswersFile.ts";
import { readCatalogueFile } from "./readCatalogueFile.ts";
import { readFiles } from "./readFiles.ts";
import { readSettingsFile } from "./readSettingsFile.ts";
import { type Command, type Shell, UsageError } from "./shell.ts";
import { writeNew } from "./writeNew.ts";

/** All departments' files become one draft with its questions. Exit code 1 when no file holds measures. */
export const consolidate: Command = {
  usage:
    "katalog consolidate DATEI|ORDNER… --settings settings.json [--period ZEITRAUM] [--base STAND.json] [--answers ANTWORTEN.json] [-o KATALOG.xlsx|ENTWURF.json] [--json]",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, {
      settings: { type: "string" },
      period: { type: "string" },
      base: { type: "string" },
      answers: { type: "string" },
      output: { type: "string", short: "o" },
      json: { type: "boolean" },
    });
    const settings = await readSettingsFile(values.settings, shell);
    const base = await readBase(values.base, settings, shell);
    const answers = await readAnswersFile(values.answers, shell);
    const files = await readFiles(await filesOf(positionals, shell), settings, shell);
    if (!values.json) for (const { refused } of files) if (refused) shell.err(`${refused}\n`);
    const draft = draftFrom(files, settings, {
      answers,
      ...(base && { base }),
      ...(values.period !== undefined && { period: values.period }),
    });
    if (values.output !== undefined) await writeDraft(values.output, draft, files, shell);
    shell.out(values.json ? `${JSON.stringify(draft, null, 2)}\n` : draftText(draft));
    return files.some(({ refused }) => refused === undefined) ? 0 : 1;
  },
};

/** A draft of files that were read, with its figures. */
export function draftFrom(
  files: readonly FileReading[],
  settings: Settings,
  more: Pick<Parameters<typeof consolidateFiles>[1], "answers" | "base" | "period"> = {}
): Draft {
  const draft = consolidateFiles(files, { settings, hashes: nodeHashes, ...more });
  return { ...draft, figures: report(measuresOfPeriod(draft), settings) };
}

async function readBase(
  typed: string | undefined,
  settings: Settings,
  shell: Shell
): Promise<Version | undefined> {
  if (typed === undefined) return undefined;
  const base = await readCatalogueFile(typed, shell);
  if (base.state !== "published") {
    throw new UsageError(
      `„${typed}“ ist ein Entwurf. Bitte einen Stand angeben, den „katalog publish“ geschrieben hat.`
    );
  }
  if (base.municipality !== settings.municipality.id) {
    throw new UsageError(
      `„${typed}“ gehört zu einer anderen Kommune (${base.municipality}). Bitte den eigenen Stand angeben.`
    );
  }
  if (versionHash(base, nodeHashes) !== base.hash) {
    throw new UsageError(
      `„${typed}“ wurde nach dem Veröffentlichen verändert: Die Prüfsumme stimmt nicht. Bitte die unveränderte Datei angeben.`
    );
  }
  return base;
}

async function writeDraft(
  output: string,
  draft: Draft,
  files: readonly FileReading[],
  shell: Shell
): Promise<void> {
  if (/\.json$/i.test(output)) {
    await writeNew(output, `${JSON.stringify(draft, null, 2)}\n`, shell);
    return;
  }
  const { structuredLayout } = await import("../../shared/workbook/structuredLayout.ts");
  const { writeWorkbook } = await import("../workbook/writeWorkbook.ts");
  const layout = structuredLayout(draftInputOf(draft, files));
  await writeNew(output, await writeWorkbook(layout, new Date()), shell);
}

function draftText(draft: Draft): string {
  const count = (number: number, one: string, many: string) =>
    `${number} ${number === 1 ? one : many}`;
  const measures = count(draft.catalogue.length, "Maßnahme", "Maßnahmen");
  const files = count(draft.submissions.length, "Datei", "Dateien");
  const answered = new Set(draft.answers.map(({ key }) => key));
  const open = draft.questions.filter(({ key }) => !answered.has(key));
  const questions = count(open.length, "Klärungsfall", "Klärungsfälle");
  const head = `${measures} aus ${files}, Zeitraum ${draft.period}; ${questions} offen.`;
  return `${[head, questionsText(open, draft)].filter(Boolean).join("\n\n")}\n`;
}
