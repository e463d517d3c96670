import type { Draft, Version } from "../../../shared/catalogue/draft.ts";
import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import type { Submission } from "../../../shared/catalogue/submission.ts";
import {
  type ConsolidateOptions,
  consolidate as consolidateFiles,
} from "../../../shared/consolidation/consolidate.ts";
import { sortOwnFiles } from "../../../shared/consolidation/submissions/ownFiles.ts";
import { filesOf as submittedFiles } from "../../../shared/consolidation/submissions/submissionContent.ts";
import {
  type ConsolidationInput,
  repeatedInput,
  wrongInput,
} from "../../../shared/consolidation/submissions/wrongInput.ts";
import type { FileReading } from "../../../shared/sheet/sheetReading.ts";
import { writeNumber } from "../../../shared/wording/writeNumber.ts";
import { afterwards } from "../afterwards.ts";
import { departmentTyped } from "../departmentTyped.ts";
import { draftInputOf } from "../draftInputOf.ts";
import { figuresOf } from "../figuresOf.ts";
import { filesOf } from "../filesOf.ts";
import { knownPeriod } from "../knownPeriod.ts";
import { newFile } from "../newFile.ts";
import { nodeHashes } from "../nodeHashes.ts";
import { optionsOf } from "../options.ts";
import { questionsText } from "../questionsText.ts";
import { readAnswersFile, staleSentences } from "../readAnswersFile.ts";
import { readBase } from "../readBase.ts";
import { readFiles } from "../readFiles.ts";
import { readSettingsFile } from "../readSettingsFile.ts";
import { readSubmissions } from "../readSubmissions.ts";
import { type Command, type Shell, UsageError } from "../shell.ts";
import { writeNew } from "../writeNew.ts";

/** All departments' files become one draft with its questions. Exit code 1 when no file holds measures. */
export const consolidate: Command = {
  usage:
    "katalog consolidate DATEI|ORDNER|MELDUNG.json… --settings settings.json [--period ZEITRAUM] [--base STAND.json] [--answers ANTWORTEN.json|KATALOG.xlsx] [--complete DIENSTSTELLE] [--partial DIENSTSTELLE] [--nothing DIENSTSTELLE] [-o KATALOG.xlsx] [-o ENTWURF.json] [--json]",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, {
      settings: { type: "string" },
      period: { type: "string" },
      base: { type: "string", multiple: true },
      complete: { type: "string", multiple: true },
      partial: { type: "string", multiple: true },
      nothing: { type: "string", multiple: true },
      answers: { type: "string" },
      output: { type: "string", short: "o", multiple: true },
      json: { type: "boolean" },
    });
    const settings = await readSettingsFile(values.settings, shell);
    const period = knownPeriod(values.period, settings);
    const base = await readBase(values.base, settings, shell);
    const declared = declarations(values, settings);
    const given = await readAnswersFile(values.answers, { settings }, shell);
    const { paths, submissions } = await handedIn(positionals, settings, shell);
    const known = [...positionals, ...(values.base ?? []), values.answers, values.settings];
    const sources = [...paths, ...known.flatMap((name) => (name ? shell.path(name) : []))];
    const outputs = await newFiles(values.output, sources, shell);
    const own = sortOwnFiles(await readFiles(paths, settings, shell), { settings, period, base });
    for (const sentence of own.sentences) shell.err(`${sentence}\n`);
    const files = [...own.files, ...submittedFiles(submissions)];
    if (!isRight({ files, submissions, settings, ...(period && { period }) }, shell)) return 1;
    const isEmpty = submissions.length === 0 && files.every(({ refused }) => refused !== undefined);
    const draft = draftFrom(files, settings, {
      answers: given.answers,
      ...joined(submissions, { ...declared, extents: { ...own.extents, ...declared.extents } }),
      ...(base && { base }),
      ...(period !== undefined && { period }),
    });
    for (const sentence of staleSentences(draft.staleAnswers, given, draft)) {
      shell.err(`${sentence}\n`);
    }
    if (isEmpty) sayUnwritten(outputs, shell);
    else await writeAll({ draft, files, base }, outputs, shell);
    if (values.json) shell.out(`${JSON.stringify(draft, null, 2)}\n`);
    else if (!isEmpty) shell.out(`${draftText(draft)}${afterwards({ draft, files, outputs })}`);
    return isEmpty ? 1 : 0;
  },
};

/** Workbooks and folders of them, and submissions as `katalog submit` writes them. */
async function handedIn(typed: readonly string[], settings: Settings, shell: Shell) {
  const submissions = await readSubmissions(typed.filter(isJson), settings, shell);
  const others = typed.filter((name) => !isJson(name));
  const onlySubmissions = others.length === 0 && submissions.length > 0;
  return { submissions, paths: onlySubmissions ? [] : await filesOf(others, shell) };
}

const isJson = (typed: string) => /\.json$/i.test(typed);

/** What submissions say of themselves; the command line has the last word. */
function joined(
  submissions: readonly Submission[],
  { extents, nothingToReport = [] }: Pick<ConsolidateOptions, "extents" | "nothingToReport">
): Pick<ConsolidateOptions, "extents" | "nothingToReport"> {
  const said = submissions.map(({ department, extent }) => [department, extent] as const);
  const silent = submissions.filter(({ kind }) => kind === "Fehlanzeige");
  return {
    extents: { ...Object.fromEntries(said), ...extents },
    nothingToReport: [...nothingToReport, ...silent.map(({ department }) => department)],
  };
}

/** Says what is wrong with the files; false when nothing can be consolidated. */
function isRight(input: Omit<ConsolidationInput, "hashes">, shell: Shell): boolean {
  const { files } = input;
  for (const { refused } of files) if (refused) shell.err(`${refused}\n`);
  const refusals = wrongInput({ ...input, hashes: nodeHashes });
  for (const sentence of refusals.length > 0 ? refusals : repeatedInput(input)) {
    shell.err(`${sentence}\n`);
  }
  if (refusals.length > 0) shell.err("Es wurde nichts zusammengeführt.\n");
  return refusals.length === 0;
}

/** A draft of files that were read, with its figures. */
export function draftFrom(
  files: readonly FileReading[],
  settings: Settings,
  more: Omit<ConsolidateOptions, "settings" | "hashes"> = {}
): Draft {
  const draft = consolidateFiles(files, { settings, hashes: nodeHashes, ...more });
  const today = new Date().toISOString().slice(0, 10);
  return { ...draft, figures: figuresOf(draft, today) };
}

/** What departments say of their files: everything, a part, or that there is nothing to report. */
function declarations(
  {
    complete = [],
    partial = [],
    nothing = [],
  }: { [Said in "complete" | "partial" | "nothing"]?: readonly string[] | undefined },
  settings: Settings
): Pick<ConsolidateOptions, "extents" | "nothingToReport"> {
  const nameOf = (typed: string) => departmentTyped(typed, settings).name;
  const as = (names: readonly string[], extent: "complete" | "partial") =>
    names.map((typed) => [nameOf(typed), extent] as const);
  return {
    extents: Object.fromEntries([...as(complete, "complete"), ...as(partial, "partial")]),
    nothingToReport: nothing.map(nameOf),
  };
}

interface Result {
  readonly draft: Draft;
  readonly files: readonly FileReading[];
  readonly base: Version | undefined;
}

function sayUnwritten(outputs: readonly string[], shell: Shell): void {
  for (const output of outputs) shell.err(`„${output}“ wurde nicht geschrieben.\n`);
  shell.err("Es wurde nichts zusammengeführt.\n");
}

async function writeAll(result: Result, outputs: readonly string[], shell: Shell): Promise<void> {
  for (const output of outputs) await writeDraft(output, result, shell);
}

async function writeDraft(output: string, { draft, files, base }: Result, shell: Shell) {
  if (/\.json$/i.test(output)) {
    await writeNew(output, `${JSON.stringify(draft, null, 2)}\n`, shell);
    return;
  }
  const { townLayout } = await import("../../../shared/workbook/town/townLayout.ts");
  const { writeWorkbook } = await import("../../workbook/writeWorkbook.ts");
  const layout = townLayout(draftInputOf(draft, files), draft, base);
  await writeNew(output, await writeWorkbook(layout, new Date()), shell);
}

/** The workbook, the draft, or both at once. */
async function newFiles(
  typed: readonly string[] = [],
  sources: readonly string[],
  shell: Shell
): Promise<readonly string[]> {
  const outputs: string[] = [];
  for (const name of typed) outputs.push(await newFile(name, [".xlsx", ".json"], sources, shell));
  if (new Set(outputs.map(shell.path)).size < outputs.length) {
    throw new UsageError("Hinter -o steht zweimal dieselbe Datei. Bitte jede nur einmal nennen.");
  }
  return outputs;
}

function draftText(draft: Draft): string {
  const count = (number: number, one: string, many: string) =>
    `${writeNumber(number)} ${number === 1 ? one : many}`;
  const measures = count(draft.catalogue.length, "Maßnahme", "Maßnahmen");
  const files = count(draft.submissions.length, "Datei", "Dateien");
  const answered = new Set(draft.answers.map(({ key }) => key));
  const open = draft.questions.filter(({ key }) => !answered.has(key));
  const questions = count(open.length, "Klärungsfall", "Klärungsfälle");
  const head = `${measures} aus ${files}, Zeitraum ${draft.period}; ${questions} offen.`;
  return `${[head, questionsText(open, draft)].filter(Boolean).join("\n\n")}\n`;
}
