import { hostError } from "../wire/hostError.ts";
import { type Place, referenceOf } from "./place.ts";
import { checkUnlocked } from "./protection.ts";
import { dress, sharedLook } from "./rangeLook.ts";
import { writeValues } from "./rangeValues.ts";

/** Columns or rows that fold away together, as addresses: "ByColumns D:F". */
export const groupsKey = "Groups";

export function setGroup({ sheet, area }: Place, by: string): void {
  checkUnlocked(sheet, area, by === "ByColumns" ? "allowFormatColumns" : "allowFormatRows");
  const before = (sheet.memory.get(groupsKey) as readonly string[] | undefined) ?? [];
  sheet.memory.set(groupsKey, [...before, `${by} ${referenceOf(area)}`]);
}

const hyperlinkKey = "hyperlink";

/** `{address | documentReference, textToDisplay, screenTip}`; null where cells have none or several. */
export const hyperlinkAt = (place: Place) => sharedLook(place, hyperlinkKey) || null;

/** The text to display replaces what the cells hold. */
export function setHyperlink(place: Place, link: unknown): void {
  if (typeof link !== "object" || link === null) throw hostError("InvalidArgument");
  dress(place, hyperlinkKey, link);
  const text = Reflect.get(link, "textToDisplay");
  if (typeof text === "string") writeValues(place, text);
}
