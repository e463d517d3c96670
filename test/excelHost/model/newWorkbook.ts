import { notPlayed } from "../wire/hostError.ts";
import { addressOf, placeAt } from "./place.ts";
import { addSheet } from "./sheet.ts";
import type { Happening, Workbook } from "./workbook.ts";

interface Beginning {
  readonly language: string;
  readonly happened: (happening: Happening) => void;
  readonly calculate?: Workbook["calculate"] | undefined;
}

/** A workbook without sheets; `active` holds once the first is there. */
export function emptyWorkbook({ language, happened, calculate }: Beginning): Workbook {
  let ids = 0;
  const unset = undefined as never;
  return {
    language,
    sheets: [],
    names: [],
    xmlParts: [],
    settings: new Map(),
    active: unset,
    selection: unset,
    eventsEnabled: true,
    calculationMode: "Automatic",
    undoCleared: false,
    newId: () => {
      ids += 1;
      return ids;
    },
    happened,
    calculate:
      calculate ??
      ((formula, place) => {
        throw notPlayed(`what ${formula} in ${addressOf(place)} gives`);
      }),
  };
}

/** As Excel opens: one empty sheet, A1 selected. */
export function withFirstSheet(workbook: Workbook): Workbook {
  const sheet = addSheet(workbook);
  openAt(workbook, sheet);
  return workbook;
}

export function openAt(workbook: Workbook, sheet: Workbook["active"]): void {
  workbook.active = sheet;
  workbook.selection = placeAt(sheet, "A1");
}
