import type { Area } from "../../../shared/xlsx/grid.ts";
import { addressOf, cellCount } from "../model/place.ts";
import type { Sheet } from "../model/sheet.ts";
import { type HostObject, hostObjects } from "../wire/hostObject.ts";

export interface SheetAreas {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** Excel.RangeAreas, as far as its address. */
export const rangeAreasObject: (areas: SheetAreas) => HostObject = hostObjects<SheetAreas>({
  name: "RangeAreas",
  values: {
    Address: ({ sheet, areas }) => areas.map((area) => addressOf({ sheet, area })).join(","),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
  },
});
