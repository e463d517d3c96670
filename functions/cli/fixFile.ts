import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { check as checkFiles } from "../../shared/checking/check.ts";
import { fixesOf, type SheetFix, writeFixes } from "../fixing/writeFixes.ts";
import { newFile } from "./newFile.ts";
import { optionsOf } from "./options.ts";
import { readFiles } from "./readFiles.ts";
import { readSettingsFile } from "./readSettingsFile.ts";
import { type Shell, UsageError } from "./shell.ts";
import { showIssues } from "./showIssues.ts";
import { writeNew } from "./writeNew.ts";

export const asksToFix = (args: readonly string[]) => args.includes("--fix");

/** Writes the file anew with all certain repairs and tells what is left to people. Exit code as of `check`. */
export async function fixFile(args: readonly string[], shell: Shell): Promise<number> {
  const { values, positionals } = optionsOf(args, {
    settings: { type: "string" },
    department: { type: "string" },
    profile: { type: "string" },
    fix: { type: "boolean" },
    output: { type: "string", short: "o" },
  });
  const [typed, ...more] = positionals;
  if (typed === undefined || more.length > 0)
    throw new UsageError("Mit --fix bitte genau eine Datei angeben.");
  if (!/\.xlsx$/i.test(typed)) {
    throw new UsageError(
      "Berichtigt werden Excel-Arbeitsmappen. Bitte die Datei in Excel öffnen und als .xlsx sichern."
    );
  }
  const settings = await readSettingsFile(values.settings, shell);
  const source = shell.path(typed);
  const output = await newFile(values.output, [".xlsx"], [source], shell);
  const files = await readFiles([source], settings, shell, values);
  const refused = files.flatMap((file) => file.refused ?? []);
  const issues = checkFiles(files, { settings });
  if (refused.length > 0) {
    showIssues([], refused, shell);
    return 1;
  }
  const written = writeFixes(await readFile(source), fixesOf(issues), new Date());
  await writeNew(output, written.bytes, shell);
  const open = issues.filter(({ fix }) => fix === undefined);
  showIssues(open, [], shell);
  shell.out(`\n${toldOf(written.done, basename(typed), output)}\n`);
  for (const { sheet, cell, text } of written.left) {
    shell.out(
      `Blatt „${sheet}“, ${cell}: ließ sich nicht berichtigen. Bitte dort selbst „${text}“ eintragen.\n`
    );
  }
  return open.some(({ severity }) => severity === "error") ? 1 : 0;
}

function toldOf(done: readonly SheetFix[], source: string, output: string): string {
  if (done.length === 0) {
    return `In „${source}“ war nichts sicher zu berichtigen. „${output}“ ist eine unveränderte Kopie.`;
  }
  const count = done.length === 1 ? "1 Zelle" : `${done.length} Zellen`;
  const list = done.map(
    ({ sheet, cell, text }) => `  Blatt „${sheet}“, ${cell}: „${text.replaceAll("\n", " / ")}“`
  );
  return [
    `${output}: ${count} berichtigt; „${source}“ bleibt, wie sie war.`,
    ...list,
    "Bitte die Zellen kurz ansehen.",
  ].join("\n");
}
