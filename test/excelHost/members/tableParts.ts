import { rowCount, sameName } from "../model/place.ts";
import { readRange, valueTeller, writeValues } from "../model/rangeValues.ts";
import { shiftCells } from "../model/shiftCells.ts";
import { bodyOf, columnOf, type Table } from "../model/table.ts";
import { headingTexts } from "../model/tableHeadings.ts";
import { hostError } from "../wire/hostError.ts";
import { type HostObject, hostObjects, orNotFound } from "../wire/hostObject.ts";
import { asNumber, asText } from "./arguments.ts";
import { rangeObject } from "./circle.ts";

interface Column {
  readonly table: Table;
  readonly id: number;
}

/** Excel.TableColumnCollection; columns are found by heading or by id. */
export const columnsObject: (table: Table) => HostObject = hostObjects<Table>({
  name: "TableColumnCollection",
  values: { Count: ({ columnIds }) => columnIds.length },
  items: (table) => table.columnIds.map((id) => columnObject({ table, id })),
  at: (table, key) => orNotFound(columnFound(table, key)),
  methods: {
    Add: (table, [index, values, name]) => addColumn(table, index, values, name),
    GetCount: ({ columnIds }) => columnIds.length,
    GetItemAt: (table, [index]) =>
      columnObject({ table, id: orNotFound(table.columnIds[asNumber(index)]) }),
    GetItemOrNullObject: (table, [key]) => columnFound(table, key),
  },
});

function columnFound(table: Table, key: unknown): HostObject | undefined {
  const at =
    typeof key === "number"
      ? table.columnIds.indexOf(key)
      : headingTexts(table).findIndex((heading) => sameName(heading, asText(key)));
  const id = table.columnIds[at];
  return id === undefined ? undefined : columnObject({ table, id });
}

function addColumn(table: Table, index: unknown, values: unknown, name: unknown): HostObject {
  const { sheet, area, columnIds } = table;
  const at =
    index === undefined || index === null || index === -1 ? columnIds.length : asNumber(index);
  const left = area.left + at;
  const isLast = at === columnIds.length;
  shiftCells({ sheet, area: { ...area, left, right: left } }, "Right");
  // Cells inserted within a table widen it, those behind it do not.
  if (isLast || at === 0) table.area = { ...area, right: area.right + 1 };
  const id = Math.max(0, ...columnIds) + 1;
  table.columnIds = [...columnIds.slice(0, at), id, ...columnIds.slice(at)];
  const heading = { sheet, area: { ...area, left, right: left, bottom: area.top } };
  writeValues(heading, name === undefined || name === null ? "" : asText(name));
  if (Array.isArray(values)) writeValues({ sheet, area: { ...area, left, right: left } }, values);
  return columnObject({ table, id });
}

const indexOf = ({ table, id }: Column) => {
  const index = table.columnIds.indexOf(id);
  if (index < 0) throw hostError("ItemNotFound", "the column is gone");
  return index;
};

const columnArea = (column: Column) => columnOf(column.table, indexOf(column));

const columnObject: (column: Column) => HostObject = hostObjects<Column>({
  name: "TableColumn",
  identity: ["Id"],
  values: {
    Id: ({ id }) => id,
    Index: indexOf,
    Name: (column) => headingTexts(column.table)[indexOf(column)],
    Values: (column) => {
      const place = { sheet: column.table.sheet, area: columnArea(column) };
      return readRange(place, valueTeller(place));
    },
  },
  settable: {
    Name: (column, name) => {
      const area = columnArea(column);
      writeValues({ sheet: column.table.sheet, area: { ...area, bottom: area.top } }, asText(name));
    },
    Values: (column, values) =>
      writeValues({ sheet: column.table.sheet, area: columnArea(column) }, values),
  },
  methods: {
    GetRange: (column) => rangeObject({ sheet: column.table.sheet, area: columnArea(column) }),
    GetHeaderRowRange: (column) => {
      const area = columnArea(column);
      return rangeObject({ sheet: column.table.sheet, area: { ...area, bottom: area.top } });
    },
    GetDataBodyRange: (column) => {
      const { top, bottom } = bodyOf(column.table);
      return rangeObject({
        sheet: column.table.sheet,
        area: { ...columnArea(column), top, bottom },
      });
    },
    Delete: (column) => {
      const { table } = column;
      if (table.columnIds.length === 1)
        throw hostError("InvalidOperation", "a table keeps one column");
      shiftCells({ sheet: table.sheet, area: columnArea(column) }, "Left");
      table.columnIds = table.columnIds.filter((id) => id !== column.id);
    },
  },
});

interface Row {
  readonly table: Table;
  readonly index: number;
}

/** Excel.TableRowCollection. */
export const rowsObject: (table: Table) => HostObject = hostObjects<Table>({
  name: "TableRowCollection",
  values: { Count: (table) => rowCount(bodyOf(table)) },
  items: (table) =>
    Array.from({ length: rowCount(bodyOf(table)) }, (_, index) => rowObject({ table, index })),
  methods: {
    Add: (table, [index, values]) => addRows(table, index, values),
    GetCount: (table) => rowCount(bodyOf(table)),
    GetItemAt: (table, [index]) => {
      if (asNumber(index) < 0 || asNumber(index) >= rowCount(bodyOf(table)))
        throw hostError("ItemNotFound");
      return rowObject({ table, index: asNumber(index) });
    },
    DeleteRowsAt: (table, [index, count]) => deleteRows(table, asNumber(index), asNumber(count, 1)),
  },
});

function addRows(table: Table, index: unknown, values: unknown): HostObject {
  const { sheet } = table;
  const body = bodyOf(table);
  const at =
    index === undefined || index === null || index === -1 ? rowCount(body) : asNumber(index);
  const rows = Array.isArray(values) ? values : [];
  const count = Math.max(1, rows.length);
  const area = { ...body, top: body.top + at, bottom: body.top + at + count - 1 };
  const isLast = at === rowCount(body);
  const before = table.area;
  shiftCells({ sheet, area }, "Down");
  if (isLast) table.area = { ...before, bottom: before.bottom + count };
  if (rows.length > 0) writeValues({ sheet, area }, rows);
  return rowObject({ table, index: at });
}

function deleteRows(table: Table, index: number, count: number): void {
  const body = bodyOf(table);
  if (index < 0 || index + count > rowCount(body)) throw hostError("InvalidArgument");
  const area = { ...body, top: body.top + index, bottom: body.top + index + count - 1 };
  const { sheet } = table;
  const before = table.area;
  shiftCells({ sheet, area }, "Up");
  // A table without rows keeps an empty one.
  if (count === rowCount(body)) {
    shiftCells({ sheet, area: { ...body, bottom: body.top } }, "Down");
    table.area = { ...before, bottom: before.bottom - count + 1 };
  }
  sheet.workbook.happened({ kind: "changed", place: { sheet, area }, change: "RowDeleted" });
}

const rowPlace = ({ table, index }: Row) => {
  const body = bodyOf(table);
  return { sheet: table.sheet, area: { ...body, top: body.top + index, bottom: body.top + index } };
};

const rowObject: (row: Row) => HostObject = hostObjects<Row>({
  name: "TableRow",
  identity: ["Index"],
  values: {
    Index: ({ index }) => index,
    Values: (row) => readRange(rowPlace(row), valueTeller(rowPlace(row))),
  },
  settable: { Values: (row, values) => writeValues(rowPlace(row), values) },
  methods: {
    GetRange: (row) => rangeObject(rowPlace(row)),
    Delete: ({ table, index }) => deleteRows(table, index, 1),
  },
});
