import type { Place } from "../model/place.ts";
import type { Sheet } from "../model/sheet.ts";
import type { HostObject } from "../wire/hostObject.ts";

/** Excel's classes lead to one another in circles, files must not: these two are found here by name. */
interface Circle {
  readonly Range: Place;
  readonly Worksheet: Sheet;
}

type Makers = { [Name in keyof Circle]?: (target: Circle[Name]) => HostObject };

const makers: Makers = {};

export function closeCircle<Name extends keyof Circle>(name: Name, maker: Makers[Name]): void {
  makers[name] = maker;
}

export function rangeObject(place: Place): HostObject {
  if (!makers.Range) throw new Error("range.ts is not loaded");
  return makers.Range(place);
}

export function worksheetObject(sheet: Sheet): HostObject {
  if (!makers.Worksheet) throw new Error("worksheet.ts is not loaded");
  return makers.Worksheet(sheet);
}
