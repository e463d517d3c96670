import type { Draft, Version } from "../../shared/catalogue/draft.ts";
import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import type { WorkbookOrigin } from "../../shared/catalogue/workbookOrigin.ts";
import { check } from "../../shared/checking/check.ts";
import type { NewSubmission } from "../../shared/exchange/entities/submission.ts";
import { readProfile, type StoredProfile } from "../../shared/sheet/columns/profile.ts";
import type { FileReading, SheetReading } from "../../shared/sheet/sheetReading.ts";
import { structuredInputOf } from "../../shared/workbook/catalogue/structuredInputOf.ts";
import { readWorkbookOf } from "../../shared/workbook/ours/readWorkbookOf.ts";
import type { WorkbookReading } from "../../shared/xlsx/workbookReading.ts";
import { openBytes } from "./browserHost.ts";
import { type FeedbackRow, feedbackRows } from "./feedbackRows.ts";
import { type MeasureLine, measureLine } from "./measureLine.ts";
import { type Meldung, type MeldungSummary, type MeldungWish, meldungOf } from "./meldung.ts";
import { type NamedRow, namedRows } from "./namedRows.ts";
import { type NewSheets, newSheets, type RowPiece } from "./newSheets.ts";
import { type OfficeBookReading, readOfficeBook } from "./officeBook.ts";
import { type Overview, overviewOfCatalogue, overviewOfReading } from "./overview.ts";
import { type RatedMeasure, ratedMeasures } from "./ratedMeasures.ts";
import { type ColumnSamples, samplesOf } from "./samplesOf.ts";
import { sha1 } from "./sha1.ts";
import { sha256 } from "./sha256.ts";
import { type Findings, toldFindings } from "./toldFindings.ts";

/** What is known when a workbook is read. */
interface ReadWith {
  readonly settings: Settings;
  readonly profile?: StoredProfile;
  /** Name of the department, when somebody has said it. */
  readonly department?: string;
}

/** A sheet as the pane shows it: all that was understood, without the measures themselves. */
export interface SheetSummary extends Omit<SheetReading, "measures" | "issues"> {
  readonly measures: number;
  /** Column letter, or label cell on forms → what stands there. */
  readonly samples: Readonly<Record<string, ColumnSamples>>;
}

/** A workbook as the pane shows it. The measures stay behind: sending them over would hold the pane up. */
export interface ReadingSummary {
  readonly file: string;
  readonly refused?: string;
  readonly department?: string;
  /** One of our own workbooks. */
  readonly origin?: WorkbookOrigin;
  readonly sheets: readonly SheetSummary[];
  /** The first measures, to look whether it is right. */
  readonly preview: readonly MeasureLine[];
  /** Measures by name and the cell of the title, as many as a Rückfrage may speak of. */
  readonly rows: readonly NamedRow[];
  /** Rows to be answered, in a workbook that was sent to a department. */
  readonly feedback: readonly FeedbackRow[];
  readonly findings: Findings;
}

/** Reads and keeps one workbook; lives in a thread of its own (readingWorker.ts). */
export interface ReadingDesk {
  /** Opens the bytes and reads them. */
  read(name: string, bytes: Uint8Array, options: ReadWith): Promise<ReadingSummary>;
  /** Reads the opened workbook anew, with what has been decided meanwhile. */
  readAgain(options: ReadWith): Promise<ReadingSummary>;
  /** The sheets to be added to the workbook that was read; their rows come piece by piece. */
  newSheets(): Promise<Omit<NewSheets, "piece">>;
  /** Rows of a new sheet from a 0-based row on, at most so many bytes. */
  rowPiece(sheet: number, from: number, most: number): Promise<RowPiece>;
  /** The measures of the catalogue that was read, to be rated. */
  ratedMeasures(): Promise<readonly RatedMeasure[]>;
  /** The workbook that was read as a Meldung; kept until it is asked for. */
  prepareMeldung(wish: MeldungWish): Promise<MeldungSummary>;
  /** What of the Meldung travels. */
  meldungBody(): Promise<NewSubmission>;
  /** What the office's workbook holds; `refused` says why a file could not be read. */
  officeBook(name: string, bytes: Uint8Array): Promise<OfficeBookReading>;
  /** Figures of the workbook that was read; `today` is an ISO date. */
  overview(today: string): Promise<Overview>;
  /** The same of a draft or version. */
  overviewOf(catalogue: Draft | Version, today: string): Promise<Overview>;
}

export function newReadingDesk(): ReadingDesk {
  let opened: { readonly name: string; readonly workbook: WorkbookReading } | undefined;
  let last: { readonly reading: FileReading; readonly settings: Settings } | undefined;
  let sheets: NewSheets | undefined;
  let meldung: Meldung | undefined;
  const readAgain = async ({ profile, ...options }: ReadWith) => {
    if (!opened) throw new Error("nothing was opened before it was read again");
    const learned = profile === undefined ? {} : { profile: readProfile(profile).profile };
    const reading = readWorkbookOf(opened.name, opened.workbook, { ...options, ...learned });
    last = { reading, settings: options.settings };
    return summaryOf(reading, options.settings);
  };
  return {
    async read(name, bytes, options) {
      opened = { name, workbook: await openBytes(name, bytes) };
      return readAgain(options);
    },
    readAgain,
    async newSheets() {
      if (!last) throw new Error("nothing was read before sheets are made of it");
      const input = structuredInputOf(last.reading, last.settings);
      sheets = newSheets({ ...input, taken: takenSheets(last.reading) });
      const { piece: _, ...told } = sheets;
      return told;
    },
    async ratedMeasures() {
      return last ? ratedMeasures(last.reading, last.settings) : [];
    },
    async prepareMeldung(wish) {
      if (!last) throw new Error("nothing was read before it is reported");
      meldung = meldungOf(last.reading, last.settings, wish, { sha1, sha256 });
      return meldung.summary;
    },
    async meldungBody() {
      if (!meldung) throw new Error("a Meldung is sent before it was prepared");
      return meldung.body;
    },
    officeBook: readOfficeBook,
    async overview(today) {
      if (!last) throw new Error("nothing was read before it is counted");
      return overviewOfReading(last.reading, last.settings, today);
    },
    overviewOf: async (catalogue, today) => overviewOfCatalogue(catalogue, today),
    async rowPiece(sheet, from, most) {
      if (!sheets) throw new Error("rows are asked for before their sheets");
      return sheets.piece(sheet, from, most);
    },
  };
}

/** What stands in the catalogue from now on is not read a second time. */
const takenSheets = ({ sheets }: FileReading) =>
  sheets.filter(({ form }) => form !== "ignored").map(({ sheet }) => sheet);

function summaryOf(reading: FileReading, settings: Settings): ReadingSummary {
  const issues = check([reading], { settings });
  return {
    ...reading,
    sheets: reading.sheets.map(({ measures, issues: _, ...sheet }) => ({
      ...sheet,
      measures: measures.length,
      samples: samplesOf({ ...sheet, measures }),
    })),
    preview: reading.sheets
      .flatMap(({ measures }) => measures)
      .slice(0, 5)
      .map(measureLine),
    rows: namedRows(reading),
    feedback: feedbackRows(reading),
    findings: toldFindings(issues),
  };
}
