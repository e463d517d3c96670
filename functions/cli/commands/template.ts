import { readFile } from "node:fs/promises";
import { templateSentences } from "../../../shared/documents/templateCheck.ts";
import { freeName } from "../freeName.ts";
import { newFile } from "../newFile.ts";
import { optionsOf } from "../options.ts";
import { type Command, type Shell, UsageError } from "../shell.ts";
import { writeNew } from "../writeNew.ts";

/** What a town's own Word template offers, before it is used for papers; it is filled once to see. */
export const template: Command = {
  usage: "katalog template MUSTER.docx [-o PROBE.docx] [--json]",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, {
      json: { type: "boolean" },
      output: { type: "string", short: "o" },
    });
    const [typed, ...more] = positionals;
    if (typed === undefined || more.length > 0)
      throw new UsageError("Bitte genau ein Word-Muster (.docx) angeben.");
    const output = values.output && (await newFile(values.output, [".docx"], [], shell));
    if (output) await freeName(output, "Die Probe", shell);
    const bytes = await readTemplate(typed, shell);
    const { checkTown } = await import("../../word/town/checkTown.ts");
    const check = await checkTown(bytes);
    const trial = check.refused === undefined ? await trialOf(bytes) : undefined;
    if (values.json) shell.out(`${JSON.stringify({ ...check, ...trial?.validated }, null, 2)}\n`);
    else {
      const sentences = templateSentences({ ...check, ...trial });
      shell.out(`${typed}: ${sentences.join("\n")}\n`);
    }
    if (trial === undefined) return 1;
    if (output) await writeNew(output, trial.bytes, shell);
    return 0;
  },
};

const trialOf = async (bytes: Uint8Array) =>
  (await import("../../word/town/tryTown.ts")).tryTown(bytes);

/** The bytes of a file the person named as template. */
export async function readTemplate(typed: string, shell: Shell): Promise<Uint8Array> {
  try {
    return await readFile(shell.path(typed));
  } catch {
    throw new UsageError(`„${typed}“ lässt sich nicht lesen. Bitte Namen und Ort prüfen.`);
  }
}
