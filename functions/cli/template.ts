import { readFile } from "node:fs/promises";
import { join as joinWords } from "../../shared/wording/join.ts";
import { optionsOf } from "./options.ts";
import { type Command, type Shell, UsageError } from "./shell.ts";

/** What a town's own Word template offers, before it is used for papers. */
export const template: Command = {
  usage: "katalog template VORLAGE.docx [--json]",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, { json: { type: "boolean" } });
    const [typed, ...more] = positionals;
    if (typed === undefined || more.length > 0)
      throw new UsageError("Bitte genau eine Dokumentvorlage (.docx) angeben.");
    const { checkTown } = await import("../word/town/checkTown.ts");
    const check = await checkTown(await readTemplate(typed, shell));
    if (values.json) shell.out(`${JSON.stringify(check, null, 2)}\n`);
    else shell.out(checkText(typed, check));
    return check.refused === undefined ? 0 : 1;
  },
};

/** The bytes of a file the person named as template. */
export async function readTemplate(typed: string, shell: Shell): Promise<Uint8Array> {
  try {
    return await readFile(shell.path(typed));
  } catch {
    throw new UsageError(`„${typed}“ lässt sich nicht lesen. Bitte Namen und Ort prüfen.`);
  }
}

type Check = Awaited<ReturnType<typeof import("../word/town/checkTown.ts")["checkTown"]>>;

function checkText(typed: string, check: Check): string {
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
  ];
  return `${lines.join("\n")}\n`;
}
