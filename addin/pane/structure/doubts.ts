import { fieldNamed } from "../../../shared/catalogue/fields.ts";
import type { ReadingSummary } from "../../reading/readingDesk.ts";
import type { ColumnSamples } from "../../reading/samplesOf.ts";
import type { BookState } from "../book/book.ts";
import { counted } from "../counted.ts";

/** What a heading became, over all sheets that have it. */
export interface MappedHeading {
  readonly heading: string;
  /** Name of the field, "span" for beginning and end, null for an own column. */
  readonly field: string | null;
  /** 0–1. */
  readonly sure: number;
  readonly why: string;
  readonly runnerUp?: string;
  readonly samples: readonly string[];
  readonly ratings?: ColumnSamples["ratings"];
  readonly scale?: string;
  /** "Blatt „Maßnahmen“, Spalte H" */
  readonly where: string;
  /** Whether it heads a column, or labels a cell as on a Steckbrief. */
  readonly isColumn: boolean;
}

/** A heading that a person should look at before it is used. */
export interface Doubt extends MappedHeading {
  readonly kind: "field" | "scale";
}

/** Below this, the reader itself speaks of an uncertain column. */
const sureEnough = 0.75;
/** Scales that are ours already: nothing is converted. */
const ourScales = new Set(["0-6", "n/6", "dots"]);

/** Every heading once, where it stands first. */
export function headingsOf({ sheets }: ReadingSummary): readonly MappedHeading[] {
  const byHeading = new Map<string, MappedHeading>();
  for (const { sheet, columns, ratingScales, samples } of sheets) {
    for (const [at, { heading, field, sure, why, runnerUp }] of Object.entries(columns)) {
      const { texts = [], ratings } = samples[at] ?? {};
      const before = byHeading.get(heading);
      if (before && (before.samples.length > 0 || texts.length === 0)) continue;
      const scale = ratingScales[at];
      byHeading.set(heading, {
        ...{
          heading,
          sure,
          why,
          samples: texts,
          where: whereOf(sheet, at),
          isColumn: isColumn(at),
        },
        field: Array.isArray(field) ? "span" : (field as string | null),
        ...(runnerUp !== undefined && { runnerUp }),
        ...(ratings && { ratings }),
        ...(scale !== undefined && { scale }),
      });
    }
  }
  return [...byHeading.values()];
}

/** "H" is a column, "A12" the cell of a label. */
const isColumn = (at: string) => !/\d/.test(at);

const whereOf = (sheet: string, at: string) =>
  `Blatt „${sheet}“, ${isColumn(at) ? "Spalte" : "Zelle"} ${at}`;

/** "12 Spalten"; Steckbriefe have none: "9 Angaben". */
export const headingsCounted = (headings: readonly MappedHeading[]): string =>
  headings.every((heading) => heading.isColumn)
    ? counted(headings.length, "Spalte", "Spalten")
    : counted(headings.length, "Angabe", "Angaben");

/** "1 Frage zu einer Spalte", "3 Fragen zu Angaben" */
export const questionsCounted = (doubts: readonly Doubt[]): string =>
  doubts.every((doubt) => doubt.isColumn)
    ? counted(doubts.length, "Frage zu einer Spalte", "Fragen zu Spalten")
    : counted(doubts.length, "Frage zu einer Angabe", "Fragen zu Angaben");

/** What is still to be decided: uncertain columns, and scales before their values are converted. */
export function doubtsOf(
  reading: ReadingSummary,
  { learned, decided }: Pick<BookState, "learned" | "decided">
): readonly Doubt[] {
  const isDecided = ({ heading, field }: MappedHeading) =>
    Object.hasOwn(decided, heading) ||
    (Object.hasOwn(learned, heading) && learned[heading] === field);
  return headingsOf(reading).flatMap((mapped): readonly Doubt[] => {
    if (mapped.samples.length === 0 || isDecided(mapped)) return [];
    if (isConverted(mapped)) return [{ ...mapped, kind: "scale" }];
    return isUncertain(mapped) ? [{ ...mapped, kind: "field" }] : [];
  });
}

const isConverted = ({ scale, field }: MappedHeading) =>
  scale !== undefined && field !== null && !ourScales.has(scale);

const isUncertain = ({ sure, field, runnerUp }: MappedHeading) =>
  sure < sureEnough && (field !== null || runnerUp !== undefined);

/** What to call it in the pane. */
export function labelOf(field: string | null): string {
  if (field === null) return "eigene Spalte";
  return field === "span" ? "Beginn und Ende" : (fieldNamed(field)?.label ?? field);
}

/** "sicher", "ziemlich sicher", "unsicher": a figure would promise more than it holds. */
export function certainty(sure: number): string {
  if (sure >= 0.9) return "sicher";
  return sure >= sureEnough ? "ziemlich sicher" : "unsicher";
}
