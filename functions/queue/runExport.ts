import type { Draft, Version } from "../../shared/catalogue/draft.ts";
import type { Measure } from "../../shared/catalogue/measure.ts";
import { measureJson } from "../../shared/catalogue/measureJson.ts";
import { publicView } from "../../shared/catalogue/publicView.ts";
import { measuresOfPeriod } from "../../shared/consolidation/measuresOfPeriod.ts";
import { type CounterFile, keepFile, media } from "../counter/files.ts";
import { namedCatalogue } from "../counter/versions.ts";
import type { JobWish } from "../tables/jobs.ts";
import { measuresCsv } from "./measuresCsv.ts";
import type { Worker } from "./runJob.ts";

type ExportWish = Extract<JobWish, { kind: "export" }>;

/** A catalogue as a file for other programs, in no more detail than its readers may see. */
export const runExport: Worker<"export"> = async (backroom, call, job, progress) => {
  await progress(10, "Der Katalog wird geladen.");
  const catalogue = await namedCatalogue(backroom, call, job.wish.of);
  await progress(40, "Die Datei wird geschrieben.");
  const file = await exported(catalogue, job.wish, job.at);
  await keepFile(backroom, call, job.id, file);
  return { file: file.name, media: file.media, bytes: file.bytes.length };
};

async function exported(
  catalogue: Draft | Version,
  { format, audience }: ExportWish,
  asked: string
): Promise<CounterFile> {
  const of = catalogue.state === "published" ? `Stand-${catalogue.number}` : "Entwurf";
  const name = `Katalog-${of}.${format}`;
  const measures = readableBy(audience, measuresOfPeriod(catalogue));
  const bytes = await writers[format](catalogue, measures, asked);
  return { name, media: media[format], bytes };
}

/** Contact and notes are never printed; inside the administration they may travel. */
function readableBy(audience: ExportWish["audience"], measures: readonly Measure[]) {
  if (audience === "verwaltungsintern") return measures;
  const shown = audience === "öffentlich" ? publicView(measures).shown : measures;
  return shown.map(({ contact, notes, ...open }) => open);
}

type Write = (
  catalogue: Draft | Version,
  measures: readonly Measure[],
  asked: string
) => Promise<Uint8Array>;

const writers: Readonly<Record<ExportWish["format"], Write>> = {
  json: async ({ municipality, period, state, ...more }, measures) => {
    const head = { municipality, period, state, ...("number" in more && { number: more.number }) };
    const content = { ...head, measures: measures.map(measureJson) };
    return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
  },
  csv: async (_, measures) => measuresCsv(measures),
  xlsx: async ({ settings, period, ...more }, measures, asked) => {
    const { structuredLayout } = await import("../../shared/workbook/structuredLayout.ts");
    const { writeWorkbook } = await import("../workbook/writeWorkbook.ts");
    const layout = structuredLayout({
      title: `Maßnahmenkatalog ${settings.municipality.name}`,
      municipality: settings.municipality.id,
      ...{ settings, period, findings: [], mappings: [] },
      measures: measures.map((values) => ({ values, ownColumns: {} })),
    });
    return writeWorkbook(layout, new Date("at" in more ? more.at : asked));
  },
};
