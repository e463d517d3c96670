import { germanDate } from "../../shared/documents/amount.ts";
import type { PaperData } from "../../shared/documents/paperData.ts";
import { paperState } from "../../shared/documents/paperState.ts";
import { enterResult, planBack } from "../../shared/documents/workflow.ts";
import { optionsOf } from "./options.ts";
import { paperOrigin } from "./paperOrigin.ts";
import { readSettingsFile } from "./readSettingsFile.ts";
import { type Command, UsageError } from "./shell.ts";

/** The way of one paper: when who must have signed, and what a committee's result adds to the measures. */
export const workflow: Command = {
  usage:
    "katalog workflow PAPIER.oparl.json [--settings settings.json] [--today 2026-03-31] [--json]",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, {
      ...{ settings: { type: "string" }, today: { type: "string" } },
      json: { type: "boolean" },
    });
    const [typed, ...more] = positionals;
    if (typed === undefined || more.length > 0) {
      throw new UsageError(
        "Bitte genau die Datei angeben, die neben der Vorlage liegt (.oparl.json)."
      );
    }
    const { data } = await paperOrigin(typed, shell);
    const settings = await readSettingsFile(values.settings, shell);
    const today = values.today ?? new Date().toISOString().slice(0, 10);
    const plan = planBack(data, today);
    const results = (data.consultations ?? []).flatMap((one) => enterResult(data, one, settings));
    const { state, troubles } = paperState(data);
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

function text(
  { reference }: PaperData,
  plan: ReturnType<typeof planBack>,
  results: ReturnType<typeof enterResult>
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
