import type { Draft, Version } from "../../shared/catalogue/draft.ts";
import type { Measure } from "../../shared/catalogue/measures/measure.ts";
import { measureJson } from "../../shared/catalogue/measures/measureJson.ts";
import { measuresOfPeriod } from "../../shared/catalogue/measures/measuresOfPeriod.ts";
import { forAudience } from "../../shared/documents/audience.ts";
import type { Audience } from "../../shared/documents/paper.ts";
import { draftInputOf } from "../cli/draftInputOf.ts";
import { measuresCsv } from "./measuresCsv.ts";
import { oparlPapers } from "./oparlPapers.ts";

export const exportFormats = ["xlsx", "csv", "json", "oparl"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What other programs may ask for. */
export interface ExportWish {
  readonly format: ExportFormat;
  readonly audience: Audience;
  /** ISO 8601 instant, for a draft: a version has its own. */
  readonly at: string;
  /** The version before a draft: what changed is told against it. */
  readonly base?: Version;
}

/** A catalogue as a file for other programs, in no more detail than its readers may see. */
export async function exportCatalogue(
  catalogue: Draft | Version,
  { format, audience, at, base }: ExportWish
): Promise<Uint8Array> {
  if (catalogue.state === "draft" && format === "xlsx" && audience === "verwaltungsintern")
    return townWorkbook(catalogue, at, base);
  const measures = readableBy(audience, catalogue);
  const day = catalogue.state === "published" ? catalogue.at : at;
  return writers[format](catalogue, measures, day);
}

/** For the office: with the questions to be answered, and what changed. */
async function townWorkbook(
  draft: Draft,
  at: string,
  base: Version | undefined
): Promise<Uint8Array> {
  const { townLayout } = await import("../../shared/workbook/town/townLayout.ts");
  const { writeWorkbook } = await import("../workbook/writeWorkbook.ts");
  return writeWorkbook(townLayout(draftInputOf(draft, []), draft, base), new Date(at));
}

/** Contact and notes are never printed; inside the administration they may travel. */
function readableBy(audience: Audience, catalogue: Draft | Version): readonly Measure[] {
  const measures = measuresOfPeriod(catalogue);
  if (audience === "verwaltungsintern") return measures;
  const { shown } = forAudience(measures, audience, catalogue.settings);
  return shown.map(({ contact, notes, ...open }) => open);
}

type Write = (
  catalogue: Draft | Version,
  measures: readonly Measure[],
  at: string
) => Promise<Uint8Array>;

const writers: Readonly<Record<ExportFormat, Write>> = {
  json: async ({ municipality, period, state, ...more }, measures) => {
    const head = { municipality, period, state, ...("number" in more && { number: more.number }) };
    return jsonBytes({ ...head, measures: measures.map(measureJson) });
  },
  csv: async (_, measures) => measuresCsv(measures),
  oparl: async (catalogue, measures, at) => jsonBytes(oparlPapers(catalogue, measures, at)),
  xlsx: async ({ settings, period }, measures, at) => {
    const { structuredLayout } = await import(
      "../../shared/workbook/catalogue/structuredLayout.ts"
    );
    const { writeWorkbook } = await import("../workbook/writeWorkbook.ts");
    const layout = structuredLayout({
      title: `Maßnahmenkatalog ${settings.municipality.name}`,
      municipality: settings.municipality.id,
      ...{ settings, period, findings: [], mappings: [] },
      measures: measures.map((values) => ({ values, ownColumns: {} })),
    });
    return writeWorkbook(layout, new Date(at));
  },
};

const jsonBytes = (content: unknown) =>
  new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
