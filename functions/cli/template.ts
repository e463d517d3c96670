import { readFile } from "node:fs/promises";
import { join as joinWords } from "../../shared/wording/join.ts";
import { freeName } from "./freeName.ts";
import { newFile } from "./newFile.ts";
import { optionsOf } from "./options.ts";
import { type Command, type Shell, UsageError } from "./shell.ts";
import { writeNew } from "./writeNew.ts";

/** What a town's own Word template offers, before it is used for papers; it is filled once to see. */
export const template: Command = {
  usage: "katalog template VORLAGE.docx [-o PROBE.docx] [--json]",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, {
      json: { type: "boolean" },
      output: { type: "string", short: "o" },
    });
    const [typed, ...more] = positionals;
    if (typed === undefined || more.length > 0)
      throw new UsageError("Bitte genau eine Dokumentvorlage (.docx) angeben.");
    const output = values.output && (await newFile(values.output, [".docx"], [], shell));
    if (output) await freeName(output, "Die Probe", shell);
    const bytes = await readTemplate(typed, shell);
    const { checkTown } = await import("../word/town/checkTown.ts");
    const check = await checkTown(bytes);
    const trial = check.refused === undefined ? await trialOf(bytes) : undefined;
    if (values.json) shell.out(`${JSON.stringify({ ...check, ...trial?.validated }, null, 2)}\n`);
    else shell.out(checkText(typed, check, trial));
    if (trial === undefined) return 1;
    if (output) await writeNew(output, trial.bytes, shell);
    return 0;
  },
};

const trialOf = async (bytes: Uint8Array) =>
  (await import("../word/town/tryTown.ts")).tryTown(bytes);

/** The bytes of a file the person named as template. */
export async function readTemplate(typed: string, shell: Shell): Promise<Uint8Array> {
  try {
    return await readFile(shell.path(typed));
  } catch {
    throw new UsageError(`„${typed}“ lässt sich nicht lesen. Bitte Namen und Ort prüfen.`);
  }
}

type Check = Awaited<ReturnType<typeof import("../word/town/checkTown.ts")["checkTown"]>>;
type Trial = Awaited<ReturnType<typeof trialOf>>;

function checkText(typed: string, check: Check, trial: Trial | undefined): string {
  if (check.refused !== undefined) return `${typed}: ${check.refused}\n`;
  const { found, missing, unknown, styles, hints } = check;
  const named = (names: readonly string[]) => joinWords(names.map((name) => `{{${name}}}`));
  const lines = [
    `${typed}: Die Dokumentvorlage kann verwendet werden.`,
    `Wird ausgefüllt: ${named(found)}.`,
    ...missing.map((name) => `Fehlt: {{${name}}}. Bitte ergänzen, wo es stehen soll.`),
    ...(unknown.length === 0
      ? []
      : [`Unbekannt und bliebe in der Vorlage stehen: ${named(unknown)}. Bitte entfernen.`]),
    ...(styles.missing.length === 0
      ? []
      : [`Diese Formatvorlagen fehlen und kommen von Klimakatalog: ${joinWords(styles.missing)}.`]),
    ...hints,
    ...(trial === undefined ? [] : validatedText(trial)),
  ];
  return `${lines.join("\n")}\n`;
}

function validatedText({ validated }: Trial): readonly string[] {
  if (validated === undefined)
    return [
      "Ob Word die Datei fehlerfrei findet, konnte hier nicht geprüft werden: Das Prüfprogramm fehlt auf diesem System.",
    ];
  const { before, added } = validated;
  if (before.length + added.length === 0)
    return ["Mit dem Prüfprogramm von Microsoft geprüft, leer und ausgefüllt: ohne Befund."];
  return [
    ...(before.length === 0
      ? []
      : [
          `Schon die Dokumentvorlage weicht vom Format von Word ab: ${listed(before)}. Bitte in Word öffnen, neu speichern und noch einmal prüfen.`,
        ]),
    ...(added.length === 0
      ? []
      : [
          `Ausgefüllt kommt hinzu: ${listed(added)}. Bitte die Platzhalter in Word löschen, in einem Zug neu tippen und noch einmal prüfen.`,
        ]),
  ];
}

const mostListed = 5;

/** "im Text fehlt ein Element; in der Kopfzeile …" */
const listed = (findings: readonly string[]) =>
  [
    ...findings.slice(0, mostListed),
    ...(findings.length > mostListed ? [`und ${findings.length - mostListed} weitere`] : []),
  ].join("; ");
