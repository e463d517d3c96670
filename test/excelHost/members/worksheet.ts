import {
  checkedArea,
  columnCount,
  placeAt,
  rowCount,
  sameName,
  wholeSheet,
} from "../model/place.ts";
import { protect, unprotect } from "../model/protection.ts";
import {
  addSheet,
  deleteSheet,
  renameSheet,
  type Sheet,
  setVisibility,
  standardColumn,
} from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { hostError } from "../wire/hostError.ts";
import { type HostObject, hostObjects, orNotFound } from "../wire/hostObject.ts";
import { asEnum, asNumber, asPlace, asRecord, asText } from "./arguments.ts";
import { chartsObject } from "./charts.ts";
import { closeCircle, rangeObject, worksheetObject } from "./circle.ts";
import { eventMembers } from "./eventMembers.ts";
import { namesObject } from "./names.ts";
import { pageBreaksObject, pageLayoutObject } from "./pageLayout.ts";
import { usedRange } from "./range.ts";
import { sheetTablesObject } from "./table.ts";

/** Excel.Worksheet. */
const worksheet = hostObjects<Sheet>({
  name: "Worksheet",
  identity: ["Id"],
  values: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet) => sheet.workbook.sheets.indexOf(sheet),
    Visibility: ({ visibility }) => visibility,
    TabColor: ({ tabColor }) => tabColor,
    Gridlines: ({ showGridlines }) => showGridlines,
    Headings: ({ showHeadings }) => showHeadings,
    StandardWidth: () => standardColumn,
  },
  settable: {
    Name: (sheet, name) => renameSheet(sheet, asText(name)),
    Position: (sheet, position) => moveTo(sheet, asNumber(position)),
    Visibility: (sheet, visibility) => setVisibility(sheet, asEnum(visibility)),
    TabColor: (sheet, color) => {
      sheet.tabColor = asText(color);
    },
    Gridlines: (sheet, shown) => {
      sheet.showGridlines = shown === true;
    },
    Headings: (sheet, shown) => {
      sheet.showHeadings = shown === true;
    },
  },
  parts: {
    Tables: (sheet) => sheetTablesObject(sheet),
    Names: (sheet) => namesObject({ workbook: sheet.workbook, scope: sheet }),
    Charts: (sheet) => chartsObject(sheet),
    PageLayout: (sheet) => pageLayoutObject(sheet),
    HorizontalPageBreaks: (sheet) => pageBreaksObject({ sheet, which: "HorizontalPageBreaks" }),
    VerticalPageBreaks: (sheet) => pageBreaksObject({ sheet, which: "VerticalPageBreaks" }),
    FreezePanes: (sheet) => freezePanesObject(sheet),
    Protection: (sheet) => protectionObject(sheet),
  },
  methods: {
    GetRange: (sheet, [address]) =>
      rangeObject(
        address === undefined || address === null || address === ""
          ? { sheet, area: wholeSheet }
          : asPlace(address, sheet)
      ),
    GetCell: (sheet, [row, column]) => {
      const [top, left] = [asNumber(row), asNumber(column)];
      return rangeObject({ sheet, area: checkedArea({ top, left, bottom: top, right: left }) });
    },
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const [top, left] = [asNumber(row), asNumber(column)];
      const area = {
        top,
        left,
        bottom: top + asNumber(rows) - 1,
        right: left + asNumber(columns) - 1,
      };
      return rangeObject({ sheet, area: checkedArea(area) });
    },
    GetUsedRange: (sheet, [valuesOnly]) =>
      // An empty sheet still uses A1.
      usedRange({ sheet, area: wholeSheet }, valuesOnly) ?? rangeObject(placeAt(sheet, "A1")),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) =>
      usedRange({ sheet, area: wholeSheet }, valuesOnly),
    Activate: (sheet) => activate(sheet),
    Delete: deleteSheet,
    Calculate: () => undefined,
    _GetSheetById: (sheet, [id]) => worksheetsObject(sheet.workbook).at(id),
    ...eventMembers([
      "Activated",
      "Deactivated",
      "DataChanged",
      "SelectionChanged",
      "ProtectionChanged",
    ]),
  },
});

closeCircle("Worksheet", worksheet);

function activate(sheet: Sheet): void {
  if (sheet.visibility !== "Visible") throw hostError("InvalidOperation", "the sheet is hidden");
  const { workbook } = sheet;
  const before = workbook.active;
  workbook.active = sheet;
  workbook.selection = placeAt(sheet, "A1");
  if (before === sheet) return;
  workbook.happened({ kind: "deactivated", sheet: before });
  workbook.happened({ kind: "activated", sheet });
}

function moveTo(sheet: Sheet, position: number): void {
  const { sheets } = sheet.workbook;
  if (position < 0 || position >= sheets.length) throw hostError("InvalidArgument");
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

/** Excel.WorksheetCollection. */
export const worksheetsObject: (workbook: Workbook) => HostObject = hostObjects<Workbook>({
  name: "WorksheetCollection",
  items: ({ sheets }) => sheets.map(worksheetObject),
  at: (workbook, key) => orNotFound(sheetObject(workbook, key)),
  methods: {
    Add: (workbook, [name]) =>
      worksheetObject(
        addSheet(workbook, name === undefined || name === null ? undefined : asText(name))
      ),
    GetActiveWorksheet: ({ active }) => worksheetObject(active),
    GetItemOrNullObject: sheetFound,
    GetCount: ({ sheets }, [visibleOnly]) => sheets.filter(counted(visibleOnly)).length,
    GetFirst: ({ sheets }, [visibleOnly]) =>
      worksheetObject(orNotFound(sheets.find(counted(visibleOnly)))),
    GetLast: ({ sheets }, [visibleOnly]) =>
      worksheetObject(orNotFound(sheets.findLast(counted(visibleOnly)))),
    ...eventMembers([
      "Activated",
      "Deactivated",
      "Added",
      "Deleted",
      "DataChanged",
      "SelectionChanged",
      "ProtectionChanged",
    ]),
  },
});

const counted = (visibleOnly: unknown) => (sheet: Sheet) =>
  visibleOnly !== true || sheet.visibility === "Visible";

/** By name or by id. */
function sheetObject({ sheets }: Workbook, key: unknown): HostObject | undefined {
  const sheet = sheets.find(({ id, name }) => id === key || sameName(name, asText(key)));
  return sheet && worksheetObject(sheet);
}

function sheetFound(workbook: Workbook, [key]: readonly unknown[]): HostObject | undefined {
  return sheetObject(workbook, key);
}

const freezePanesObject = hostObjects<Sheet>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (sheet, [count]) => {
      sheet.frozen = { rows: asNumber(count, 1), columns: 0 };
    },
    FreezeColumns: (sheet, [count]) => {
      sheet.frozen = { rows: 0, columns: asNumber(count, 1) };
    },
    FreezeAt: (sheet, [range]) => {
      const { area } = asPlace(range, sheet);
      sheet.frozen = { rows: rowCount(area), columns: columnCount(area) };
    },
    Unfreeze: (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
    GetLocation: (sheet) => orNotFound(frozenRange(sheet)),
    GetLocationOrNullObject: (sheet) => frozenRange(sheet),
  },
});

function frozenRange(sheet: Sheet): HostObject | undefined {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return undefined;
  const bottom = rows === 0 ? wholeSheet.bottom : rows - 1;
  const right = columns === 0 ? wholeSheet.right : columns - 1;
  return rangeObject({ sheet, area: { top: 0, left: 0, bottom, right } });
}

const standardOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

const protectionObject = hostObjects<Sheet>({
  name: "WorksheetProtection",
  values: {
    Protected: ({ protection }) => protection !== undefined,
    Options: ({ protection }) => protection?.options ?? standardOptions,
  },
  methods: {
    Protect: (sheet, [options, password]) =>
      protect(sheet, { ...standardOptions, ...asRecord(options) }, passwordOf(password)),
    Unprotect: (sheet, [password]) => unprotect(sheet, passwordOf(password)),
  },
});

const passwordOf = (argument: unknown) => (typeof argument === "string" ? argument : undefined);
