import { createHash } from "node:crypto";
import { basename } from "node:path";
import { measuresOfPeriod } from "../../../shared/catalogue/measures/measuresOfPeriod.ts";
import { makePaper } from "../../../shared/documents/makePaper.ts";
import type { Paper, PaperCatalogue, PaperContext } from "../../../shared/documents/paper.ts";
import { paperCatalogue } from "../../../shared/documents/paperCatalogue.ts";
import { paperKinds } from "../../../shared/documents/paperKinds.ts";
import { replacement, replacementWords } from "../../../shared/documents/replacement.ts";
import { sidecarOf } from "../../../shared/documents/sidecar.ts";
import { audienceOf } from "../audienceOf.ts";
import { contactWarnings } from "../contactWarnings.ts";
import { freeName } from "../freeName.ts";
import { newFile } from "../newFile.ts";
import { officeFile } from "../officeFile.ts";
import { optionsOf } from "../options.ts";
import { paperBytes } from "../paperBytes.ts";
import { paperDataFile } from "../paperDataFile.ts";
import { paperOrigin } from "../paperOrigin.ts";
import { readCatalogueFile } from "../readCatalogueFile.ts";
import { readSettingsFile } from "../readSettingsFile.ts";
import { type Command, type Shell, UsageError } from "../shell.ts";
import { writeNew } from "../writeNew.ts";

/** A paper from a draft (marked „Entwurf“) or from a published version. */
export const paper: Command = {
  usage:
    `katalog paper ${[...paperKinds.keys()].join("|")} --catalogue STAND.json --settings settings.json ` +
    "[--previous LETZTER-STAND.json] [--data papier.json] [--topic THEMENFELD] [--committee GREMIUM] " +
    "[--template MUSTER.docx] [--replaces BISHER.oparl.json] [--office BUERO.xlsx [--date 2026-05-05]] " +
    "[--audience öffentlich|nichtöffentlich|verwaltungsintern] -o PAPIER.docx|PAPIER.html",
  async run(args, shell) {
    const { values, positionals } = optionsOf(args, {
      ...{ catalogue: { type: "string" }, settings: { type: "string" } },
      ...{ previous: { type: "string" }, data: { type: "string" }, topic: { type: "string" } },
      ...{ committee: { type: "string" }, audience: { type: "string" } },
      ...{ template: { type: "string" }, replaces: { type: "string" } },
      ...{ office: { type: "string" }, date: { type: "string" } },
      output: { type: "string", short: "o" },
    });
    const [kind = ""] = positionals;
    if (!paperKinds.has(kind)) {
      throw new UsageError(
        `Diese Vorlage gibt es nicht. Möglich sind: ${[...paperKinds.keys()].join(", ")}.`
      );
    }
    if (values.catalogue === undefined)
      throw new UsageError("Bitte mit --catalogue einen Entwurf oder Stand angeben.");
    const output = await newFile(values.output, [".docx", ".html"], [], shell);
    const found = await readCatalogueFile(values.catalogue, shell);
    const settings = values.settings
      ? await readSettingsFile(values.settings, shell)
      : found.settings;
    const previous = values.previous && (await readCatalogueFile(values.previous, shell));
    const sidecar = await freePlace(output, shell);
    const catalogue = paperCatalogue(found, settings, new Date().toISOString());
    const before = await replacedPaper(values.replaces, shell);
    const words = await paperDataFile(values.data, found.period, shell);
    const context: PaperContext = {
      ...before,
      ...(await officeFile(values.office, wantedMeeting(values, catalogue.at), shell)),
      ...replacementWords(words, before.replaced?.data),
      audience: audienceOf(values.audience ?? "öffentlich"),
      ...(previous && { previous: measuresOfPeriod(previous) }),
      ...(values.topic !== undefined && { topic: values.topic }),
      ...(values.committee !== undefined && { committee: values.committee }),
    };
    const made = makePaper(kind, catalogue, context);
    if (made === undefined || !mayBeHandedOut(made, shell)) return 1;
    const bytes = await paperBytes(made, { output, template: values.template }, shell);
    await writeBoth(made, bytes, { output, sidecar }, catalogue, context, shell);
    shell.out(`${output}\n`);
    return 0;
  },
};

const wantedMeeting = (
  { committee, date }: { readonly committee?: string; readonly date?: string },
  at: string
) => ({
  today: at.slice(0, 10),
  ...(committee === undefined ? {} : { committee }),
  ...(date === undefined ? {} : { date }),
});

/** An Austauschfassung begins with what the paper before was made of, and has the next number. */
async function replacedPaper(
  typed: string | undefined,
  shell: Shell
): Promise<Partial<PaperContext>> {
  if (typed === undefined) return {};
  const { figures, data, said } = await paperOrigin(typed, shell);
  return {
    ...replacement(data),
    replaced: { figures, data, ...(said && { said }) },
  };
}

/** The name of what lies beside the paper; neither may be there already. */
async function freePlace(output: string, shell: Shell): Promise<string> {
  const sidecar = output.replace(/\.(?:docx|html)$/i, ".oparl.json");
  for (const name of [output, sidecar]) await freeName(name, "Eine Vorlage", shell);
  return sidecar;
}

/** Says what is open, left out or doubtful, before the paper is made. */
function mayBeHandedOut(made: Paper, shell: Shell): boolean {
  for (const { code, title } of made.leftOut) {
    shell.err(
      `Nicht enthalten, weil nicht für diesen Leserkreis: ${[code, title].filter(Boolean).join(" ")}\n`
    );
  }
  for (const sentence of made.stops) shell.err(`Nicht geschrieben: ${sentence}\n`);
  if (made.stops.length > 0) return false;
  for (const sentence of made.open) shell.err(`Noch offen: ${sentence}\n`);
  if (made.open.length > 0)
    shell.err(
      "Offenes ergänzt --data papier.json; wie die Angaben heißen, steht in docs/Papiere.md.\n"
    );
  for (const sentence of made.hints) shell.err(`Hinweis: ${sentence}\n`);
  for (const warning of contactWarnings(made)) shell.err(`${warning}\n`);
  return true;
}

async function writeBoth(
  made: Paper,
  bytes: Uint8Array,
  { output, sidecar }: { readonly output: string; readonly sidecar: string },
  catalogue: PaperCatalogue,
  context: PaperContext,
  shell: Shell
): Promise<void> {
  const sha512 = createHash("sha512").update(bytes).digest("hex");
  const file = { fileName: basename(output), size: bytes.length, sha512 };
  await writeNew(output, bytes, shell);
  const beside = sidecarOf(made, catalogue, context, file);
  await writeNew(sidecar, `${JSON.stringify(beside, null, 2)}\n`, shell);
}
