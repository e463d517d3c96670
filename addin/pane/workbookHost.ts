import type { StoredProfile } from "../../shared/sheet/columns/profile.ts";
import type { SheetLayout } from "../../shared/workbook/sheetLayout.ts";
import type { NewSheets, RowPiece } from "../reading/newSheets.ts";

/** A file as it lies on the desk: its name without folders, and its bytes. */
export interface DeskFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A cell that somebody is led to, or that is written to; `cell` is "D7". */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** What is to stand in a cell; "" empties it. */
export interface CellChange extends CellPlace {
  readonly text: string;
  /** What stood there when it was checked; somebody else's words in its place are not overwritten. */
  readonly expected?: string;
}

/** A catalogue to be added to the workbook; a host outside Excel makes it anew from the file. */
export interface NewCatalogue {
  readonly source: DeskFile;
  readonly profile: StoredProfile;
  readonly department?: string;
  /** Makes the sheets; their rows are asked for piece by piece. */
  readonly sheets: () => Promise<Omit<NewSheets, "piece">>;
  /** Rows of a sheet from a 0-based row on, in at most so many bytes. */
  readonly rows: (sheet: number, from: number, most: number) => Promise<RowPiece>;
  /** Called with how far it is, in German. */
  readonly tell: (doing: string) => void;
}

/**
 * The workbook on somebody's desk: the one open in Excel (addin/excel), or a file that was dropped
 * in (addin/upload). Trouble is thrown as `DeskTrouble`, in German.
 */
export interface WorkbookHost {
  readonly kind: "excel" | "file";
  /** What of the browser's storage is this host's own; Excel on the web parts it by where it is embedded. */
  readonly partition?: string | undefined;
  /** The workbook as it stands now, with what nobody has saved yet; undefined while no file is chosen. */
  readFile(): Promise<DeskFile | undefined>;
  /** Takes a file in place of the open workbook; only outside Excel. */
  takeFile?(file: DeskFile): void;
  /** Name of the workbook, if it has one. */
  name(): string | undefined;
  /** New sheets beside the ones there are, or a new file; answers the sentence that says what came of it. */
  addCatalogue(catalogue: NewCatalogue): Promise<string>;
  /** Puts figures and charts on the sheet of figures, the one that is there or a new one; only in Excel. Answers what came of it. */
  writeOverview?(layout: SheetLayout): Promise<string>;
  /** Shows the cell to the person; outside Excel nothing can be shown. */
  select?(place: CellPlace): Promise<void>;
  /** Writes cells, as somebody would type it, and answers how to put back what stood there. */
  write(changes: readonly CellChange[]): Promise<() => Promise<void>>;
  /** Hands the changed workbook over as a file; only outside Excel, where nothing is saved by itself. */
  download?(): Promise<void>;
  /** Calls whenever cells have changed, by whomever. Answers how to stop listening. */
  onChange(changed: () => void): () => void;
  /** Calls with the name of a step when a button of the ribbon asks for it; only in Excel. */
  onCommand?(go: (view: string) => void): void;
}
