import type { Draft } from "../../../shared/catalogue/draft.ts";
import { germanDate, measureCountDative } from "../../../shared/documents/amount.ts";
import type { PaperData } from "../../../shared/documents/paperData.ts";
import { paperState } from "../../../shared/documents/paperState.ts";
import { enterResult, planBack, type ResultEntry } from "../../../shared/documents/workflow.ts";
import { enterResults, isDraft, proposedFor } from "../enterResults.ts";
import { newFile } from "../newFile.ts";
import { optionsOf } from "../options.ts";
import { paperOrigin } from "../paperOrigin.ts";
import { readCatalogueFile } from "../readCatalogueFile.ts";
import { readSettingsFile } from "../readSettingsFile.ts";
import { type Command, type Shell, UsageError } from "../shell.ts";
import { writeNew } from "../writeNew.ts";

/** The way of one paper: when who must have signed, and what a committee's result adds to the measures. */
export const workflow: Command = {
  usage:
    "katalog workflow PAPIER.oparl.json [--settings settings.json] [--today 2026-03-31] " +
    "[--catalogue ENTWURF.json -o ENTWURF-MIT-BESCHLUSS.json] [--json]",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, {
      ...{ settings: { type: "string" }, today: { type: "string" } },
      ...{ catalogue: { type: "string" }, output: { type: "string", short: "o" } },
      json: { type: "boolean" },
    });
    const [typed, ...more] = positionals;
    if (typed === undefined || more.length > 0) {
      throw new UsageError(
        "Bitte genau die Datei angeben, die neben der Vorlage liegt (.oparl.json)."
      );
    }
    const { data } = await paperOrigin(typed, shell);
    const target = await targetOf(values, shell);
    const settings =
      target !== undefined && values.settings === undefined
        ? target.draft.settings
        : await readSettingsFile(values.settings, shell);
    const today = values.today ?? new Date().toISOString().slice(0, 10);
    const plan = planBack(data, today);
    const decided = (data.consultations ?? []).flatMap((one) => enterResult(data, one, settings));
    const results = target === undefined ? decided : proposedFor(target.draft, decided);
    const { state, troubles } = paperState(data);
    if (target !== undefined) await writeEntered(target, results, shell);
    if (values.json) {
      shell.out(`${JSON.stringify({ state, troubles, plan, results }, null, 2)}\n`);
      return 0;
    }
    for (const trouble of troubles) shell.err(`Achtung: ${trouble}\n`);
    shell.out(`Stand: ${state}\n`);
    shell.out(text(data, plan, results));
    return 0;
  },
};

interface Target {
  readonly draft: Draft;
  readonly output: string;
}

/** The draft that takes the results, and the new file it becomes. */
async function targetOf(
  { catalogue, output }: { readonly catalogue?: string; readonly output?: string },
  shell: Shell
): Promise<Target | undefined> {
  if (catalogue === undefined && output === undefined) return undefined;
  if (catalogue === undefined)
    throw new UsageError("Bitte mit --catalogue den Entwurf angeben, in den der Beschluss kommt.");
  const file = await newFile(output, [".json"], [shell.path(catalogue)], shell);
  const draft = await readCatalogueFile(catalogue, shell);
  if (!isDraft(draft))
    throw new UsageError(
      "Ein Stand ändert sich nicht mehr. Bitte den Entwurf angeben, den „katalog consolidate“ für den laufenden Zeitraum geschrieben hat."
    );
  return { draft, output: file };
}

async function writeEntered(
  { draft, output }: Target,
  results: readonly ResultEntry[],
  shell: Shell
): Promise<void> {
  const { entered, strangers, ...next } = enterResults(draft, results);
  for (const name of strangers)
    shell.err(
      `Achtung: Die Maßnahme „${name}“ steht nicht im Entwurf; ihr Beschluss fehlt dort.\n`
    );
  if (entered === 0) {
    shell.err("Es gibt keinen Beschluss einzutragen; es wurde nichts geschrieben.\n");
    return;
  }
  await writeNew(output, `${JSON.stringify(next.draft, null, 2)}\n`, shell);
  shell.err(
    `Geschrieben: ${output} (Beschluss bei ${measureCountDative(entered)} eingetragen). Als Nächstes: katalog publish "${output}" --by NAME -o Stand.json\n`
  );
}

function text(
  { reference }: PaperData,
  plan: ReturnType<typeof planBack>,
  results: readonly ResultEntry[]
): string {
  const steps = [
    ["Mitzeichnung beginnt", plan.coSignBegin],
    ["Schlusszeichnung bis", plan.finalSignature],
    ["Versand bis", plan.dispatch],
  ] as const;
  const lines = [
    `Vorlage ${reference ?? "ohne Nummer"}`,
    ...steps.flatMap(([label, date]) =>
      date === undefined ? [] : [`  ${label} ${germanDate(date)}`]
    ),
    ...plan.coSigners.map(
      ({ department, dueDate, result }) =>
        `  ${department}: ${result ?? (dueDate === undefined ? "offen" : `offen, bis ${germanDate(dueDate)}`)}`
    ),
    ...plan.troubles.map((sentence) => `  Achtung: ${sentence}`),
    ...(results.length === 0 ? [] : ["Vorschlag für den Katalog:"]),
    ...results.map(
      ({ measure, resolution, phase }) =>
        `  ${measure}: Beschluss „${resolution}“${phase === undefined ? "" : `, Umsetzungsphase „${phase}“`}`
    ),
  ];
  return `${lines.join("\n")}\n`;
}
