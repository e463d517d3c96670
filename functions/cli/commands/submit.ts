import type { Version } from "../../../shared/catalogue/draft.ts";
import type { Department, Settings } from "../../../shared/catalogue/settings/settings.ts";
import { handedIn, type Submission } from "../../../shared/catalogue/submission.ts";
import { periodOf } from "../../../shared/consolidation/period.ts";
import { submissionId } from "../../../shared/consolidation/submissions/submissionId.ts";
import { submissionOf } from "../../../shared/consolidation/submissions/submissionOf.ts";
import { wrongInput } from "../../../shared/consolidation/submissions/wrongInput.ts";
import { changesOf } from "../../../shared/consolidation/versions/changesOf.ts";
import { explainChanges } from "../../../shared/consolidation/versions/explainChanges.ts";
import type { FileReading } from "../../../shared/sheet/sheetReading.ts";
import { departmentTyped } from "../departmentTyped.ts";
import { filesOf } from "../filesOf.ts";
import { knownPeriod } from "../knownPeriod.ts";
import { newFile } from "../newFile.ts";
import { nodeHashes } from "../nodeHashes.ts";
import { optionsOf } from "../options.ts";
import { readBase } from "../readBase.ts";
import { readFiles } from "../readFiles.ts";
import { readSettingsFile } from "../readSettingsFile.ts";
import { type Command, type Shell, UsageError } from "../shell.ts";
import { signature } from "../signature.ts";
import { writeNew } from "../writeNew.ts";

/** One department's files become its submission, and what it changes is told. Exit code 1 when a file cannot be read. */
export const submit: Command = {
  usage:
    "katalog submit DATEI|ORDNER… --department DIENSTSTELLE --by NAME [--at 2026-03-31T10:00:00Z] --settings settings.json [--period ZEITRAUM] [--base STAND.json] [--partial] [--released-by NAME] [--received pane|file|mail] [-o MELDUNG.json] [--json]",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, {
      settings: { type: "string" },
      department: { type: "string" },
      period: { type: "string" },
      base: { type: "string", multiple: true },
      by: { type: "string" },
      at: { type: "string" },
      "released-by": { type: "string" },
      received: { type: "string" },
      partial: { type: "boolean" },
      output: { type: "string", short: "o" },
      json: { type: "boolean" },
    });
    const settings = await readSettingsFile(values.settings, shell);
    const department = senderOf(values.department, settings);
    const period = periodOf(settings, knownPeriod(values.period, settings));
    const receivedHow = received(values.received);
    const base = await readBase(values.base, settings, shell);
    const paths = await filesOf(positionals, shell);
    const output = values.output && (await newFile(values.output, [".json"], paths, shell));
    const files = ofSender(await readFiles(paths, settings, shell), department.name);
    if (!isRight(files, settings, period, shell)) return 1;
    const content = submissionOf(files, {
      id: "",
      ...signature(values, "meldet"),
      municipality: settings.municipality.id,
      department: department.name,
      period,
      extent: values.partial ? "partial" : "complete",
      receivedHow,
      ...handedIn(settings, values["released-by"]),
      hashes: nodeHashes,
    });
    // By its content: the same files handed in again are the same submission.
    const { municipality, hash } = content;
    const id = submissionId(municipality, period, department.name, hash, nodeHashes);
    const submission = { ...content, id };
    await tell({ submission, files, base }, output, values.json ? "json" : "text", shell);
    return 0;
  },
};

function senderOf(typed: string | undefined, settings: Settings): Department {
  if (typed === undefined) throw new UsageError("Bitte mit --department sagen, wer meldet.");
  return departmentTyped(typed, settings);
}

function received(typed = "file"): Submission["receivedHow"] {
  if (typed === "pane" || typed === "file" || typed === "mail") return typed;
  throw new UsageError("Hinter --received steht pane, file oder mail.");
}

function ofSender(files: readonly FileReading[], department: string): readonly FileReading[] {
  return files.map((file) => ({ ...file, department }));
}

function isRight(
  files: readonly FileReading[],
  settings: Settings,
  period: string,
  shell: Shell
): boolean {
  const refused = files.flatMap((file) => file.refused ?? []);
  const wrong = [...refused, ...wrongInput({ files, settings, period, hashes: nodeHashes })];
  for (const sentence of wrong) shell.err(`${sentence}\n`);
  if (wrong.length > 0) shell.err("Es wurde nichts gemeldet.\n");
  return wrong.length === 0;
}

interface Handed {
  readonly submission: Submission;
  readonly files: readonly FileReading[];
  readonly base: Version | undefined;
}

async function tell(
  { submission, files, base }: Handed,
  output: string | undefined,
  form: "json" | "text",
  shell: Shell
): Promise<void> {
  if (output) await writeNew(output, `${JSON.stringify(submission, null, 2)}\n`, shell);
  const changes = changesOf(files, submission, base);
  const sentences = explainChanges(changes);
  if (form === "json") {
    shell.out(`${JSON.stringify({ submission, changes, sentences }, null, 2)}\n`);
    return;
  }
  const { kind, department, period, state } = submission;
  const head = `${kind} von „${department}“ für ${period}: ${state}.`;
  const kept = output
    ? `Geschrieben: ${output}`
    : "Es wurde nichts gespeichert. Mit -o Meldung.json entsteht die Meldung als Datei.";
  shell.out(`${[head, ...sentences, kept, ...nextStep(submission, output)].join("\n")}\n`);
}

function nextStep({ state }: Submission, output: string | undefined): readonly string[] {
  if (state === "zur Freigabe") {
    return [
      "Sie zählt, sobald die Leitung sie freigibt: bitte mit --released-by NAME noch einmal abgeben.",
    ];
  }
  return output
    ? [`Als Nächstes nimmt die Stabsstelle sie auf: katalog consolidate "${output}" …`]
    : [];
}
