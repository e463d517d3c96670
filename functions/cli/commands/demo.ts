import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Draft } from "../../../shared/catalogue/draft.ts";
import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import { check } from "../../../shared/checking/check.ts";
import { explain } from "../../../shared/checking/explain.ts";
import { summary } from "../../../shared/checking/summary.ts";
import { makePaper } from "../../../shared/documents/makePaper.ts";
import type { PaperCatalogue } from "../../../shared/documents/paper.ts";
import { paperCatalogue } from "../../../shared/documents/paperCatalogue.ts";
import type { FileReading } from "../../../shared/sheet/sheetReading.ts";
import { townLayout } from "../../../shared/workbook/town/townLayout.ts";
import { demoNextYear } from "../demoNextYear.ts";
import { draftInputOf } from "../draftInputOf.ts";
import { filesOf } from "../filesOf.ts";
import { optionsOf } from "../options.ts";
import { progressOf } from "../progress.ts";
import { questionsText } from "../questionsText.ts";
import { readFiles } from "../readFiles.ts";
import { readingText } from "../readingText.ts";
import { readSettingsFile } from "../readSettingsFile.ts";
import type { Command, Shell } from "../shell.ts";
import { writeNew } from "../writeNew.ts";
import { draftFrom } from "./consolidate.ts";

const demoTown = fileURLToPath(new URL("../../../demo/eschenfurt/", import.meta.url));

/** The whole way over one town's folder: read, check, consolidate, catalogue, papers. */
export const demo: Command = {
  usage: "katalog demo [ORDNER mit Dateien und settings.json] [-o ZIELORDNER]",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, { output: { type: "string", short: "o" } });
    const folder = shell.path(positionals[0] ?? demoTown);
    const output = values.output ?? "out";
    const settings = await readSettingsFile(join(folder, "settings.json"), shell);
    const paths = (await filesOf([folder], shell)).filter((path) => !path.endsWith(".txt"));
    const readings = await readFiles(paths, settings, shell);
    shell.out(`${settings.municipality.name}: ${paths.length} Dateien gelesen\n\n`);
    shell.out(`${readings.map((reading) => readingText(reading, explain)).join("\n\n")}\n\n`);
    shell.out(`Prüfung: ${summary(check(readings, { settings }))}\n\n`);
    const draft = draftFrom(readings, settings);
    shell.out(`${questionsText(draft.questions, draft)}\n`);
    const files = await writeResults(draft, readings, settings, output, shell);
    const asked = await demoNextYear(draft, settings, output, shell);
    shell.out(`\nGeschrieben:\n${[...files, ...asked].map((file) => `  ${file}`).join("\n")}\n`);
    shell.out(
      `\nZum Ansehen: ${join(output, "Katalog.xlsx")}, dort zuerst das Blatt „Klärungsfälle“; danach die Word-Dateien daneben.\n`
    );
    return 0;
  },
};

async function writeResults(
  draft: Draft,
  readings: readonly FileReading[],
  settings: Settings,
  output: string,
  shell: Shell
): Promise<readonly string[]> {
  const { writeWorkbook } = await import("../../workbook/writeWorkbook.ts");
  const { render } = await import("../../word/render.ts");
  const catalogue = paperCatalogue(draft, settings, new Date().toISOString());
  const now = new Date();
  const results: readonly (readonly [string, () => Promise<Uint8Array | string>])[] = [
    ["Katalog.xlsx", () => writeWorkbook(townLayout(draftInputOf(draft, readings), draft), now)],
    ...papersOf(catalogue).map(({ name, paper }) => [name, () => render(paper)] as const),
    ["Entwurf.json", async () => `${JSON.stringify(draft, null, 2)}\n`],
  ];
  const progress = progressOf(shell, results.length);
  const written: string[] = [];
  for (const [name, make] of results) {
    progress.step(name);
    const path = join(output, name);
    await writeNew(path, await make(), shell);
    written.push(path);
  }
  progress.done();
  return written;
}

/** File and kind of the papers that show what can be made of a catalogue. */
const demoPapers: readonly (readonly [string, string])[] = [
  ["Mitteilung.docx", "mitteilung"],
  ["Beschlussvorlage.docx", "beschlussvorlage"],
  ["Klimabericht.docx", "klimabericht"],
  ["Kurzfassung.docx", "kurzfassung"],
  ["Steckbriefe.docx", "steckbriefe"],
];

const papersOf = (catalogue: PaperCatalogue) =>
  demoPapers.flatMap(([name, kind]) => {
    const paper = makePaper(kind, catalogue, { audience: "verwaltungsintern" });
    return paper === undefined ? [] : [{ name, paper }];
  });
