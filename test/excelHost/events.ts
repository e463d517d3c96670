import { addressOf, intersection, referenceOf } from "./model/place.ts";
import type { Happening } from "./model/workbook.ts";

/** One message of Excel to office.js; `message` is JSON. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export type Source = "Local" | "Remote";

const category = 65_536;
const wholeWorkbook = "Workbook";
const type = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  protected: 24,
  renamed: 25,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** What a happening sounds like, once for its sheet and once for all sheets. */
export function entriesOf(happening: Happening, source: Source): readonly EventEntry[] {
  switch (happening.kind) {
    case "changed":
      return changed(happening, source);
    case "selected": {
      const { sheet, area } = happening.place;
      return both("selected", sheet.id, { address: referenceOf(area), worksheetId: sheet.id });
    }
    case "protected": {
      const { id, protection } = happening.sheet;
      return both("protected", id, {
        isProtected: protection !== undefined,
        worksheetId: id,
        source,
      });
    }
    case "renamed": {
      const { id, name } = happening.sheet;
      return both("renamed", id, {
        nameBefore: happening.before,
        nameAfter: name,
        worksheetId: id,
        source,
      });
    }
    case "tableAdded":
    case "tableDeleted": {
      const { id, name, sheet } = happening.table;
      const told = { tableId: id, tableName: name, worksheetId: sheet.id, source };
      return [wholeWorkbook, sheet.id].map((target) => entry(happening.kind, target, told));
    }
    default: {
      const { id, name } = happening.sheet;
      return both(happening.kind, id, { worksheetId: id, worksheetName: name, source });
    }
  }
}

function changed({ place, change }: Happening & { kind: "changed" }, source: Source) {
  const { sheet, area } = place;
  const told = {
    address: referenceOf(area),
    changeType: change,
    source,
    worksheetId: sheet.id,
    triggerSource: source === "Local" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: 0,
  };
  const tables = sheet.tables.filter((table) => intersection(table.area, area));
  return [
    ...both("changed", sheet.id, told),
    ...tables.flatMap(({ id }) => {
      const ofTable = { ...told, tableId: id, address: addressOf(place) };
      return [id, sheet.id, wholeWorkbook].map((target) => entry("tableChanged", target, ofTable));
    }),
  ];
}

const both = (kind: keyof typeof type, sheetId: string, message: object) =>
  [sheetId, wholeWorkbook].map((target) => entry(kind, target, message));

const entry = (kind: keyof typeof type, targetId: string, message: object): EventEntry => ({
  messageCategory: category,
  messageType: type[kind],
  targetId,
  message: JSON.stringify(message),
});
