import type { Area } from "../../../shared/xlsx/grid.ts";
import { lastColumn, lastRow } from "../../../shared/xlsx/reference.ts";
import { clearConditionalFormats } from "../model/conditionalFormat.ts";
import { hiddenLines, setHidden } from "../model/hidden.ts";
import { hyperlinkAt, setGroup, setHyperlink } from "../model/outline.ts";
import {
  addressOf,
  boundingArea,
  cellCount,
  checkedArea,
  columnCount,
  intersection,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  type Place,
  rowCount,
} from "../model/place.ts";
import { checkUnlocked, emptyCell, mergeCells } from "../model/protection.ts";
import { undress, writeFormats } from "../model/rangeLook.ts";
import {
  formatTeller,
  formulaTeller,
  readRange,
  textTeller,
  typeTeller,
  valueTeller,
  writeValues,
} from "../model/rangeValues.ts";
import { type Direction, shiftCells } from "../model/shiftCells.ts";
import { clearValidation } from "../model/validation.ts";
import type { ChangeType } from "../model/workbook.ts";
import { hostError } from "../wire/hostError.ts";
import { type HostObject, hostObjects, orNotFound } from "../wire/hostObject.ts";
import { asEnum, asNumber, asPlace } from "./arguments.ts";
import { closeCircle, rangeObject, worksheetObject } from "./circle.ts";
import { conditionalFormatsObject } from "./conditionalFormats.ts";
import { validationObject } from "./dataValidation.ts";
import { rangeFormatObject } from "./rangeFormat.ts";
import { scopedTablesObject } from "./table.ts";

/** Excel.Range. */
const range = hostObjects<Place>({
  name: "Range",
  values: {
    Address: addressOf,
    AddressLocal: addressOf,
    CellCount: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)),
    RowCount: ({ area }) => rowCount(area),
    ColumnCount: ({ area }) => columnCount(area),
    RowIndex: ({ area }) => area.top,
    ColumnIndex: ({ area }) => area.left,
    Values: (place) => readRange(place, valueTeller(place)),
    Text: (place) => readRange(place, textTeller(place)),
    Formulas: (place) => readRange(place, formulaTeller(place)),
    NumberFormat: (place) => readRange(place, formatTeller(place)),
    ValueTypes: (place) => readRange(place, typeTeller(place)),
    Hyperlink: hyperlinkAt,
    IsEntireColumn: ({ area }) => isWholeColumns(area),
    IsEntireRow: ({ area }) => isWholeRows(area),
    RowHidden: (place) => hiddenLines(place, "rows"),
    ColumnHidden: (place) => hiddenLines(place, "columns"),
    Hidden: (place) =>
      hiddenLines(place, "rows") === true || hiddenLines(place, "columns") === true,
  },
  settable: {
    Values: writeValues,
    Formulas: writeValues,
    NumberFormat: writeFormats,
    Hyperlink: setHyperlink,
    RowHidden: (place, value) => setHidden(place, "rows", value === true),
    ColumnHidden: (place, value) => setHidden(place, "columns", value === true),
  },
  parts: {
    Worksheet: ({ sheet }) => worksheetObject(sheet),
    Format: (place) => rangeFormatObject(place),
    DataValidation: (place) => validationObject(place),
    ConditionalFormats: (place) => conditionalFormatsObject(place),
  },
  methods: {
    GetCell: ({ sheet, area }, [row, column]) => {
      const top = area.top + asNumber(row);
      const left = area.left + asNumber(column);
      return at(sheet, { top, left, bottom: top, right: left });
    },
    GetRow: ({ sheet, area }, [row]) => {
      const top = area.top + asNumber(row);
      return at(sheet, { ...area, top, bottom: top });
    },
    GetColumn: ({ sheet, area }, [column]) => {
      const left = area.left + asNumber(column);
      return at(sheet, { ...area, left, right: left });
    },
    GetLastCell: ({ sheet, area }) => at(sheet, { ...area, top: area.bottom, left: area.right }),
    GetLastRow: ({ sheet, area }) => at(sheet, { ...area, top: area.bottom }),
    GetLastColumn: ({ sheet, area }) => at(sheet, { ...area, left: area.right }),
    GetEntireRow: ({ sheet, area }) => at(sheet, { ...area, left: 0, right: lastColumn }),
    GetEntireColumn: ({ sheet, area }) => at(sheet, { ...area, top: 0, bottom: lastRow }),
    GetOffsetRange: ({ sheet, area }, [rows, columns]) =>
      at(sheet, moved(area, asNumber(rows), asNumber(columns))),
    GetResizedRange: ({ sheet, area }, [rows, columns]) =>
      at(sheet, {
        ...area,
        bottom: area.bottom + asNumber(rows),
        right: area.right + asNumber(columns),
      }),
    GetAbsoluteResizedRange: ({ sheet, area }, [rows, columns]) =>
      at(sheet, {
        ...area,
        bottom: area.top + asNumber(rows) - 1,
        right: area.left + asNumber(columns) - 1,
      }),
    GetRowsBelow: ({ sheet, area }, [count]) =>
      at(sheet, { ...area, top: area.bottom + 1, bottom: area.bottom + asNumber(count, 1) }),
    GetRowsAbove: ({ sheet, area }, [count]) =>
      at(sheet, { ...area, top: area.top - asNumber(count, 1), bottom: area.top - 1 }),
    GetColumnsAfter: ({ sheet, area }, [count]) =>
      at(sheet, { ...area, left: area.right + 1, right: area.right + asNumber(count, 1) }),
    GetBoundingRect: ({ sheet, area }, [other]) =>
      at(sheet, boundingArea(area, asPlace(other, sheet).area)),
    GetIntersection: (place, [other]) => orNotFound(common(place, other)),
    GetIntersectionOrNullObject: (place, [other]) => common(place, other),
    GetUsedRange: (place, [valuesOnly]) => orNotFound(usedRange(place, valuesOnly)),
    GetUsedRangeOrNullObject: (place, [valuesOnly]) => usedRange(place, valuesOnly),
    GetTables: (place) => scopedTablesObject(place),
    Clear: (place, [what]) =>
      clear(place, what === undefined || what === null ? "All" : asEnum(what)),
    Insert: (place, [shift]) => {
      move(place, asEnum(shift) as Direction);
      return rangeObject(place);
    },
    Delete: (place, [shift]) => move(place, asEnum(shift) as Direction),
    Merge: ({ sheet, area }, [across]) => {
      if (across !== true) return mergeCells(sheet, area);
      for (let row = area.top; row <= area.bottom; row += 1)
        mergeCells(sheet, { ...area, top: row, bottom: row });
      return undefined;
    },
    Unmerge: ({ sheet, area }) => {
      checkUnlocked(sheet, area);
      sheet.merged = sheet.merged.filter((one) => !intersection(one, area));
    },
    Select: ({ sheet, area }) => {
      if (sheet.visibility !== "Visible")
        throw hostError("InvalidOperation", "the sheet is hidden");
      sheet.workbook.active = sheet;
      sheet.workbook.selection = { sheet, area };
      sheet.workbook.happened({ kind: "selected", place: { sheet, area } });
    },
    Group: (place, [by]) => setGroup(place, asEnum(by)),
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== rowCount(area) || columns !== columnCount(area))
        throw hostError("InvalidArgument");
    },
  },
});

closeCircle("Range", range);

const at = (sheet: Place["sheet"], area: Area) => rangeObject({ sheet, area: checkedArea(area) });

const moved = ({ top, left, bottom, right }: Area, rows: number, columns: number): Area => ({
  top: top + rows,
  left: left + columns,
  bottom: bottom + rows,
  right: right + columns,
});

function common({ sheet, area }: Place, other: unknown): HostObject | undefined {
  const place = asPlace(other, sheet);
  const cut = place.sheet === sheet ? intersection(area, place.area) : undefined;
  return cut && rangeObject({ sheet, area: cut });
}

/** What is in use within the range; `valuesOnly` leaves out cells that are merely formatted. */
export function usedRange({ sheet, area }: Place, valuesOnly: unknown): HostObject | undefined {
  const used = sheet.cells.used(valuesOnly === true ? "values" : "formats");
  const cut = used && intersection(area, used);
  return cut && rangeObject({ sheet, area: cut });
}

function move(place: Place, direction: Direction): void {
  shiftCells(place, direction);
  place.sheet.workbook.happened({
    kind: "changed",
    place,
    change: changeOf(place.area, direction),
  });
}

function changeOf(area: Area, direction: Direction): ChangeType {
  const deed = direction === "Up" || direction === "Left" ? "Deleted" : "Inserted";
  if (!isUnbounded(area)) return `Cell${deed}`;
  return isWholeRows(area) ? `Row${deed}` : `Column${deed}`;
}

function clear(place: Place, what: string): void {
  const { sheet, area } = place;
  checkUnlocked(sheet, area);
  if (what === "All" || what === "Contents") {
    sheet.cells.each((row, column) => {
      if (intersection(area, { top: row, left: column, bottom: row, right: column }))
        emptyCell(sheet, row, column);
    });
  }
  if (what === "All" || what === "Formats") {
    undress(place);
    clearConditionalFormats(place);
  }
  if (what === "All") clearValidation(place);
  sheet.workbook.happened({ kind: "changed", place, change: "RangeEdited" });
}
