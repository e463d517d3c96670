/**
 * `npm run look`: every kind of paper from the demo town, as Word, PDF and pictures, to be looked at. Reads
 * the text that LibreOffice shows and complains about what no reader should see. Not a test: LibreOffice is
 * no package.
 *   npm run look -- [--only klimabericht,mitteilung] [--counts 0,1,43,500] [--templates] [-o out/look]
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { paperDocx } from "../../functions/word/paperDocx.ts";
import { paperKinds } from "../../shared/documents/paperKinds.ts";
import {
  germanTemplate,
  plainTemplate,
  stateTemplate,
} from "../functions/word/town/townTemplates.ts";
import { lookFaults } from "./lookFaults.ts";
import { lookPaper } from "./lookPapers.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    counts: { type: "string", default: "0,1,43" },
    templates: { type: "boolean", default: false },
    output: { type: "string", short: "o", default: "out/look" },
  },
});
const kinds = values.only?.split(",") ?? [...paperKinds.keys()];
const output = resolve(values.output);
const say = (line: string) => void process.stdout.write(`${line}\n`);

const runs = (program: string, ...args: readonly string[]) =>
  spawnSync(program, args, { encoding: "utf8", timeout: 600_000 });
const isThere = (program: string, ...args: readonly string[]) =>
  runs(program, ...args).error === undefined;

/** The demo town's draft, by the way everybody makes one. */
function draftFile(): string {
  const file = join(output, "Entwurf.json");
  const { status, stderr } = runs(
    process.execPath,
    ...["functions/cli/katalog.mjs", "consolidate", "demo/eschenfurt"],
    ...["--settings", "demo/eschenfurt/settings.json", "-o", file]
  );
  if (status !== 0) throw new Error(stderr);
  return file;
}

async function writePapers(draft: string): Promise<readonly string[]> {
  const templates: readonly (readonly [string, Uint8Array | undefined])[] = [
    ["", undefined],
    ...(values.templates
      ? ([
          ["-schlicht", await plainTemplate()],
          ["-deutsch", await germanTemplate()],
          ["-wappen", await stateTemplate()],
        ] as const)
      : []),
  ];
  const files: string[] = [];
  for (const kind of kinds)
    for (const count of values.counts.split(",").map(Number))
      for (const [suffix, template] of templates) {
        const paper = lookPaper(kind, draft, count);
        if (paper === undefined) throw new Error(`Die Art „${kind}“ gibt es nicht.`);
        const made = await paperDocx(paper, template);
        if ("refused" in made) throw new Error(made.refused);
        const file = join(output, `${kind}-${count}${suffix}.docx`);
        writeFileSync(file, made.bytes);
        files.push(file);
      }
  return files;
}

/** PDF of all, then text and pictures of each page where the programs for it are there. */
function picture(files: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(output, "libreoffice")}`;
  runs("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", output, ...files);
  rmSync(join(output, "libreoffice"), { recursive: true, force: true });
  if (!isThere("pdftoppm", "-v")) {
    say("Bilder und Text der Seiten macht poppler-utils; es ist nicht installiert.");
    return;
  }
  for (const file of files) {
    const stem = file.replace(/\.docx$/, "");
    runs("pdftotext", "-layout", `${stem}.pdf`, `${stem}.txt`);
    runs("pdftoppm", "-r", "60", "-png", "-l", "40", `${stem}.pdf`, stem);
  }
}

/** What is wrong with the text of the pages, paper by paper; answers how much. */
function complain(files: readonly string[]): number {
  let faults = 0;
  for (const file of files) {
    const stem = file.replace(/\.docx$/, "");
    const pages = readFileSync(`${stem}.txt`, "utf8").split("\f").slice(0, -1);
    const found = lookFaults(pages.join("\n"));
    faults += found.length;
    say(`${basename(stem)}: ${pages.length} Seiten${found.length === 0 ? "" : ", Auffälliges:"}`);
    for (const fault of found.slice(0, 10)) say(`  ${fault}`);
  }
  return faults;
}

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
const files = await writePapers(draftFile());
if (!isThere("soffice", "--version")) {
  say(`LibreOffice ist nicht installiert: ${files.length} Word-Dateien liegen in ${output}.`);
} else {
  picture(files);
  if (readdirSync(output).some((name) => name.endsWith(".txt")) && complain(files) > 0)
    process.exitCode = 1;
  say(`Zum Ansehen: ${output}`);
}
