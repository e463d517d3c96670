import type { Measure } from "../catalogue/measures/measure.ts";
import { germanDate } from "./amount.ts";
import { forAudience } from "./audience.ts";
import type { Block } from "./block.ts";
import { inOrder } from "./order.ts";
import type { LeftOut, Paper, PaperCatalogue, PaperContext, PaperProperties } from "./paper.ts";
import { typesetAll } from "./typeset.ts";

/** A period as papers name it; without dates where nobody knows them. */
interface Span {
  readonly label: string;
  readonly from?: string;
  readonly to?: string;
}

/** What every paper starts from: the measures its readers may see, in order, and its period. */
export interface Readable {
  readonly measures: readonly Measure[];
  readonly leftOut: readonly LeftOut[];
  readonly period: Span;
}

export function readable(catalogue: PaperCatalogue, { audience }: PaperContext): Readable {
  const { shown, leftOut } = forAudience(catalogue.measures, audience, catalogue.settings);
  return {
    measures: inOrder(shown, catalogue.settings),
    leftOut,
    period: periodOf(catalogue),
  };
}

/** A paper's own part: what it is called and what it says, typeset. */
export interface Content {
  readonly kind: Paper["kind"];
  readonly type: string;
  readonly title: string;
  readonly density: Paper["density"];
  readonly blocks: readonly Block[];
}

/** Properties, head and foot of a paper, around its text. */
export function frame(
  content: Content,
  { leftOut, period }: Readable,
  catalogue: PaperCatalogue,
  context: PaperContext
): Omit<Paper, "open" | "hints" | "stops" | "figures" | "parts"> {
  const { municipality } = catalogue.settings;
  const draft = catalogue.state === "draft";
  const house = [municipality.name, municipality.office].filter(Boolean).join(" · ");
  return {
    kind: content.kind,
    ...typesetAll({
      properties: properties(content, period.label, catalogue, context),
      header: house,
      footer: `${content.type} · Berichtszeitraum ${period.label} · Stand ${germanDate(catalogue.at)}`,
    }),
    blocks: content.blocks,
    language: "de-DE",
    draft,
    density: content.density,
    leftOut,
  };
}

/** „Entwurf“ or the number of the published Stand. */
export function versionName({ state, number }: PaperCatalogue): string {
  if (state === "draft") return "Entwurf";
  return number === undefined ? "veröffentlicht" : `Nr. ${number}`;
}

function properties(
  { title, type }: Content,
  period: string,
  catalogue: PaperCatalogue,
  context: PaperContext
): PaperProperties {
  const { municipality } = catalogue.settings;
  return {
    title,
    subject: type,
    creator: [municipality.name, municipality.office].filter(Boolean).join(", "),
    keywords: [type, "Klimaschutz", "Klimaanpassung", `Berichtszeitraum ${period}`],
    reference: context.reference ?? "wird vergeben",
    fileReference: context.fileReference ?? "keine Angabe",
    type,
    leadDepartment: municipality.office,
    period,
    asOf: germanDate(catalogue.at),
    version: versionName(catalogue),
    audience: context.audience,
    at: catalogue.at,
  };
}

function periodOf({ period, settings }: PaperCatalogue): Span {
  const known = settings.periods.find(({ id, label }) => id === period || label === period);
  if (known !== undefined) return known;
  if (!/^\d{4}$/.test(period)) return { label: period };
  return { label: period, from: `${period}-01-01`, to: `${period}-12-31` };
}
