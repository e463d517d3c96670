import type { Area } from "../../../shared/xlsx/grid.ts";
import { intersection, type Place, sameName } from "../model/place.ts";
import type { Sheet } from "../model/sheet.ts";
import { shiftCells } from "../model/shiftCells.ts";
import {
  addTable,
  bodyOf,
  dissolveTable,
  headingsOf,
  renameTable,
  resizeTable,
  type Table,
} from "../model/table.ts";
import { tablesOf, type Workbook } from "../model/workbook.ts";
import { type HostObject, hostObjects, orNotFound } from "../wire/hostObject.ts";
import { asNumber, asPlace, asText } from "./arguments.ts";
import { rangeObject, worksheetObject } from "./circle.ts";
import { eventMembers } from "./eventMembers.ts";
import { columnsObject, rowsObject } from "./tableParts.ts";

interface Tables {
  readonly all: () => readonly Table[];
  readonly sheet: Sheet;
}

const collection = hostObjects<Tables>({
  name: "TableCollection",
  values: { Count: ({ all }) => all().length },
  items: ({ all }) => all().map(tableObject),
  at: ({ all }, key) => orNotFound(tableFound(all(), key)),
  methods: {
    Add: ({ sheet }, [address, hasHeaders]) =>
      tableObject(addTable(asPlace(address, sheet), hasHeaders === true ? "present" : "missing")),
    GetCount: ({ all }) => all().length,
    GetItemAt: ({ all }, [index]) => tableObject(orNotFound(all()[asNumber(index)])),
    GetItemOrNullObject: ({ all }, [key]) => tableFound(all(), key),
    ...eventMembers(["Added", "Deleted", "DataChanged"]),
  },
});

/** Excel.TableCollection of the workbook; an address without a sheet means the active one. */
export const tablesObject = (workbook: Workbook): HostObject =>
  collection({ all: () => tablesOf(workbook), sheet: workbook.active });

export const sheetTablesObject = (sheet: Sheet): HostObject =>
  collection({ all: () => sheet.tables, sheet });

/** Excel.TableScopedCollection: tables a range touches. */
export const scopedTablesObject: (place: Place) => HostObject = hostObjects<Place>({
  name: "TableScopedCollection",
  items: (place) => touching(place).map(tableObject),
  at: (place, key) => orNotFound(tableFound(touching(place), key)),
  methods: {
    GetCount: (place) => touching(place).length,
    GetFirst: (place) => tableObject(orNotFound(touching(place)[0])),
    GetItemOrNullObject: (place, [key]) => tableFound(touching(place), key),
  },
});

const touching = ({ sheet, area }: Place) =>
  sheet.tables.filter((table) => intersection(table.area, area));

/** By name or by id. */
function tableFound(tables: readonly Table[], key: unknown): HostObject | undefined {
  const table = tables.find(({ id, name }) => id === key || sameName(name, String(key)));
  return table && tableObject(table);
}

const isFlag = (name: Flag) => ({
  get: (table: Table) => table[name],
  set: (table: Table, value: unknown) => {
    table[name] = value === true;
  },
});

type Flag =
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn";

const flags = {
  ShowBandedRows: isFlag("showBandedRows"),
  ShowBandedColumns: isFlag("showBandedColumns"),
  ShowFilterButton: isFlag("showFilterButton"),
  HighlightFirstColumn: isFlag("highlightFirstColumn"),
  HighlightLastColumn: isFlag("highlightLastColumn"),
};

const flagMembers = <Part extends "get" | "set">(part: Part) =>
  Object.fromEntries(Object.entries(flags).map(([name, flag]) => [name, flag[part]])) as Record<
    keyof typeof flags,
    (typeof flags)["ShowBandedRows"][Part]
  >;

/** Excel.Table. */
const tableObject: (table: Table) => HostObject = hostObjects<Table>({
  name: "Table",
  identity: ["Id"],
  values: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Style: ({ style }) => style,
    ShowHeaders: ({ showHeaders }) => showHeaders,
    ShowTotals: ({ showTotals }) => showTotals,
    ...flagMembers("get"),
  },
  settable: {
    Name: (table, name) => renameTable(table, asText(name)),
    Style: (table, style) => {
      table.style = asText(style);
    },
    ...flagMembers("set"),
  },
  parts: {
    Worksheet: ({ sheet }) => worksheetObject(sheet),
    Columns: (table) => columnsObject(table),
    Rows: (table) => rowsObject(table),
  },
  methods: {
    GetRange: (table) => on(table, table.area),
    GetHeaderRowRange: (table) => on(table, headingsOf(table)),
    GetDataBodyRange: (table) => on(table, bodyOf(table)),
    Resize: (table, [range]) => resizeTable(table, asPlace(range, table.sheet)),
    ConvertToRange: (table) => {
      dissolveTable(table);
      return on(table, table.area);
    },
    Delete: (table) => {
      dissolveTable(table);
      shiftCells({ sheet: table.sheet, area: table.area }, "Up");
    },
    ClearFilters: () => undefined,
    ReapplyFilters: () => undefined,
    ...eventMembers(["DataChanged", "SelectionChanged"]),
  },
});

const on = ({ sheet }: Table, area: Area) => rangeObject({ sheet, area });
