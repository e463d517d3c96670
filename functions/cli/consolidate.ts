import type { Draft, Version } from "../../shared/catalogue/draft.ts";
import { departmentNamed } from "../../shared/catalogue/readDepartments.ts";
import type { Settings } from "../../shared/catalogue/settings.ts";
import {
  type ConsolidateOptions,
  consolidate as consolidateFiles,
} from "../../shared/consolidation/consolidate.ts";
import { sortOwnFiles } from "../../shared/consolidation/ownFiles.ts";
import { repeatedInput, wrongInput } from "../../shared/consolidation/wrongInput.ts";
import type { FileReading } from "../../shared/sheet/sheetReading.ts";
import { draftInputOf } from "./draftInputOf.ts";
import { figuresOf } from "./figuresOf.ts";
import { filesOf } from "./filesOf.ts";
import { newFile } from "./newFile.ts";
import { nodeHashes } from "./nodeHashes.ts";
import { optionsOf } from "./options.ts";
import { questionsText } from "./questionsText.ts";
import { readAnswersFile, staleSentence } from "./readAnswersFile.ts";
import { readCatalogueFile } from "./readCatalogueFile.ts";
import { readFiles } from "./readFiles.ts";
import { readSettingsFile } from "./readSettingsFile.ts";
import { type Command, type Shell, UsageError } from "./shell.ts";
import { writeNew } from "./writeNew.ts";

/** All departments' files become one draft with its questions. Exit code 1 when no file holds measures. */
export const consolidate: Command = {
  usage:
    "katalog consolidate DATEI|ORDNER… --settings settings.json [--period ZEITRAUM] [--base STAND.json] [--answers ANTWORTEN.json|KATALOG.xlsx] [--complete DIENSTSTELLE] [--partial DIENSTSTELLE] [--nothing DIENSTSTELLE] [-o KATALOG.xlsx] [-o ENTWURF.json] [--json]",
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
    const paths = await filesOf(positionals, shell);
    const known = [...(values.base ?? []), values.answers, values.settings].flatMap(
      (name) => name ?? []
    );
    const sources = [...paths, ...known.map((name) => shell.path(name))];
    const outputs = await newFiles(values.output, sources, shell);
    const own = sortOwnFiles(await readFiles(paths, settings, shell), { settings, period, base });
    for (const sentence of own.sentences) shell.err(`${sentence}\n`);
    const { files } = own;
    if (!isRight(files, settings, period, shell)) return 1;
    const isEmpty = files.every(({ refused }) => refused !== undefined);
    const draft = draftFrom(files, settings, {
      answers: given.answers,
      ...declared,
      extents: { ...own.extents, ...declared.extents },
      ...(base && { base }),
      ...(period !== undefined && { period }),
    });
    for (const stale of draft.staleAnswers ?? []) shell.err(`${staleSentence(stale, given)}\n`);
    for (const output of outputs) {
      if (isEmpty) shell.err(`„${output}“ wurde nicht geschrieben.\n`);
      else await writeDraft(output, { draft, files, base }, shell);
    }
    shell.out(values.json ? `${JSON.stringify(draft, null, 2)}\n` : draftText(draft));
    return isEmpty ? 1 : 0;
  },
};

/** Says what is wrong with the files; false when nothing can be consolidated. */
function isRight(
  files: readonly FileReading[],
  settings: Settings,
  period: string | undefined,
  shell: Shell
): boolean {
  for (const { refused } of files) if (refused) shell.err(`${refused}\n`);
  const refusals = wrongInput({ files, settings, hashes: nodeHashes, ...(period && { period }) });
  for (const sentence of refusals.length > 0 ? refusals : repeatedInput({ files })) {
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

/** A typo must not make a period of its own; settings without periods allow any. */
function knownPeriod(typed: string | undefined, { periods }: Settings): string | undefined {
  const isKnown = periods.some(({ id, label }) => id === typed || label === typed);
  if (typed === undefined || isKnown || periods.length === 0) return typed;
  const ids = periods.map(({ id }) => id).join(", ");
  throw new UsageError(
    `Den Berichtszeitraum „${typed}“ gibt es in den Einstellungen nicht. Möglich sind: ${ids}.`
  );
}

/** What departments say of their files: everything, a part, or that there is nothing to report. */
function declarations(
  {
    complete = [],
    partial = [],
    nothing = [],
  }: { [Said in "complete" | "partial" | "nothing"]?: readonly string[] | undefined },
  { departments }: Settings
): Pick<ConsolidateOptions, "extents" | "nothingToReport"> {
  const nameOf = (typed: string) => {
    const name = departmentNamed(departments, typed)?.name;
    if (name !== undefined) return name;
    throw new UsageError(`Die Dienststelle „${typed}“ steht nicht in den Einstellungen.`);
  };
  const as = (names: readonly string[], extent: "complete" | "partial") =>
    names.map((typed) => [nameOf(typed), extent] as const);
  return {
    extents: Object.fromEntries([...as(complete, "complete"), ...as(partial, "partial")]),
    nothingToReport: nothing.map(nameOf),
  };
}

async function readBase(
  named: readonly string[] = [],
  settings: Settings,
  shell: Shell
): Promise<Version | undefined> {
  const [typed, ...others] = named;
  if (typed === undefined) return undefined;
  if (others.length > 0) {
    throw new UsageError(
      `Es sind ${named.length} Stände als Grundlage angegeben. Bitte nur einen nennen, am besten den neuesten.`
    );
  }
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
  return base;
}

interface Result {
  readonly draft: Draft;
  readonly files: readonly FileReading[];
  readonly base: Version | undefined;
}

async function writeDraft(output: string, { draft, files, base }: Result, shell: Shell) {
  if (/\.json$/i.test(output)) {
    await writeNew(output, `${JSON.stringify(draft, null, 2)}\n`, shell);
    return;
  }
  const { townLayout } = await import("../../shared/workbook/townLayout.ts");
  const { writeWorkbook } = await import("../workbook/writeWorkbook.ts");
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
  return outputs;
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
