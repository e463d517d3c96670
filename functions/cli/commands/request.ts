import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Version } from "../../../shared/catalogue/draft.ts";
import type { Period, Settings } from "../../../shared/catalogue/settings/settings.ts";
import { nameMeasure } from "../../../shared/consolidation/nameMeasure.ts";
import { departmentRequests } from "../../../shared/workbook/requests/departmentRequests.ts";
import type { DepartmentRequest } from "../../../shared/workbook/requests/requestHead.ts";
import { requestLayout } from "../../../shared/workbook/requests/requestLayout.ts";
import { requestMail } from "../../../shared/workbook/requests/requestMail.ts";
import { optionsOf } from "../options.ts";
import { progressOf } from "../progress.ts";
import { readCatalogueFile } from "../readCatalogueFile.ts";
import { readSettingsFile } from "../readSettingsFile.ts";
import { type Command, type Shell, UsageError } from "../shell.ts";
import { writeNew } from "../writeNew.ts";

/** For a new period: one prefilled workbook and one mail text per department. */
export const request: Command = {
  usage:
    "katalog request --version STAND.json --period ZEITRAUM --settings settings.json -o ORDNER",
  async run(args, shell) {
    const { values } = optionsOf(args, {
      version: { type: "string" },
      period: { type: "string" },
      settings: { type: "string" },
      output: { type: "string", short: "o" },
    });
    const { version: typed, output } = values;
    if (typed === undefined) throw new UsageError("Bitte mit --version den letzten Stand angeben.");
    if (output === undefined) {
      throw new UsageError("Bitte mit -o den Ordner angeben, in den geschrieben wird.");
    }
    const version = await readVersion(typed, shell);
    const settings =
      values.settings === undefined
        ? version.settings
        : await readSettingsFile(values.settings, shell);
    if (version.municipality !== settings.municipality.id) {
      throw new UsageError(
        `„${typed}“ gehört zu einer anderen Kommune (${version.municipality}). Bitte den eigenen Stand angeben.`
      );
    }
    const period = periodNamed(values.period, settings, version);
    const asked = { version, settings, period };
    await refuseExisting(asked, output, shell);
    const written = await writeRequests(asked, output, shell);
    const count = written.length === 1 ? "1 Mappe" : `${written.length} Mappen`;
    shell.out(
      `${count} für ${period.label} in ${output}, daneben je ein Text für die E-Mail (…_Mail.txt):\n`
    );
    for (const { file, measures } of written) {
      shell.out(`  ${file} (${measures === 1 ? "1 Maßnahme" : `${measures} Maßnahmen`})\n`);
    }
    shell.out(
      `Als Nächstes: verschicken und die Antworten in einen eigenen Ordner legen, dann: katalog consolidate ORDNER --period ${period.id} --base "${typed}" --settings … -o Entwurf.json -o Katalog.xlsx\n`
    );
    return 0;
  },
};

interface NewPeriod {
  readonly version: Version;
  readonly settings: Settings;
  readonly period: Period;
}

/** Writes all workbooks and mails, and tells on stderr what is missing. */
export async function writeRequests(
  { version, settings, period }: NewPeriod,
  folder: string,
  shell: Shell
): Promise<readonly { readonly file: string; readonly measures: number }[]> {
  const { requests, unassigned } = departmentRequests(version, settings, period);
  for (const measure of unassigned) {
    shell.err(
      `${nameMeasure(measure)} hat keine Federführung und steht in keiner Mappe. Bitte eine Dienststelle zuordnen.\n`
    );
  }
  if (period.dueDate === undefined) {
    shell.err(
      `Für ${period.label} ist kein Termin gesetzt (dueDate in den Einstellungen); die Mappen nennen deshalb keinen.\n`
    );
  }
  const named = requests.map((one) => ({ request: one, name: nameOf(one) }));
  const { writeWorkbook } = await import("../../workbook/writeWorkbook.ts");
  const progress = progressOf(shell, named.length);
  const now = new Date();
  for (const { request: one, name } of named) {
    progress.step(one.department);
    const file = `${name}.xlsx`;
    await writeNew(join(folder, file), await writeWorkbook(requestLayout(one), now), shell);
    await writeNew(join(folder, `${name}_Mail.txt`), requestMail(one, file), shell);
  }
  progress.done();
  return named.map(({ request: { measures }, name }) => {
    return { file: `${name}.xlsx`, measures: measures.length };
  });
}

/** "Meldung_2026_Bauen_und_Gebäude": any system takes it, and it says whose it is. */
const nameOf = ({ period, department }: DepartmentRequest) =>
  ["Meldung", period.label, department]
    .map((part) => part.replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_|_$/g, ""))
    .join("_");

/** Nothing is written where a workbook lies already: it may be a department's answer by now. */
async function refuseExisting(
  { version, settings, period }: NewPeriod,
  folder: string,
  shell: Shell
): Promise<void> {
  for (const one of departmentRequests(version, settings, period).requests) {
    const typed = join(folder, `${nameOf(one)}.xlsx`);
    if ((await stat(shell.path(typed)).catch(() => undefined)) === undefined) continue;
    throw new UsageError(
      `„${typed}“ gibt es schon; vielleicht ist die Mappe bereits ausgefüllt. Bitte einen leeren Ordner angeben.`
    );
  }
}

async function readVersion(typed: string, shell: Shell): Promise<Version> {
  const version = await readCatalogueFile(typed, shell);
  if (version.state === "published") return version;
  throw new UsageError(
    `„${typed}“ ist ein Entwurf. Bitte einen Stand angeben, den „katalog publish“ geschrieben hat.`
  );
}

function periodNamed(typed: string | undefined, { periods }: Settings, version: Version): Period {
  const period = periods.find(({ id, label }) => id === typed || label === typed);
  const ids = periods.map(({ id }) => id).join(", ");
  if (typed === undefined) {
    throw new UsageError(`Bitte mit --period den neuen Berichtszeitraum angeben (${ids}).`);
  }
  if (!period) {
    throw new UsageError(
      `Den Berichtszeitraum „${typed}“ gibt es in den Einstellungen nicht. Bitte dort ergänzen; bisher: ${ids || "keine"}.`
    );
  }
  if (period.id === version.period) {
    throw new UsageError(
      `Der Stand gilt schon für ${period.label}. Bitte den Zeitraum angeben, der jetzt gemeldet wird.`
    );
  }
  return period;
}
