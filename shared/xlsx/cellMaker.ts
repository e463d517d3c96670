import { unescapeXml } from "./escapeXml.ts";
import { showGeneral } from "./generalNumber.ts";
import type { Cell } from "./grid.ts";
import type { NumberFormat } from "./numberFormat.ts";
import { numberFormat } from "./numberFormat.ts";
import { fromSerial, toSerial } from "./serialDate.ts";
import type { Styles } from "./styles.ts";

/** What cells of one workbook are made with. */
export interface CellMaker {
  readonly styles: Styles;
  readonly strings: readonly (Cell | undefined)[];
  readonly since1904: boolean;
  /** Cells made so far, by style and number (whole ones as such, others as written): equal cells are one object. */
  readonly made: Map<string | number, Cell>[];
}

const general = numberFormat("General");
const isoDate = numberFormat("dd.mm.yyyy");
const isoMoment = numberFormat("dd.mm.yyyy hh:mm");

/** Excel's names of errors in German. */
const errors: Readonly<Record<string, string>> = {
  "#N/A": "#NV",
  "#VALUE!": "#WERT!",
  "#REF!": "#BEZUG!",
  "#NUM!": "#ZAHL!",
  "#SPILL!": "#ÜBERLAUF!",
  "#CALC!": "#KALK!",
  "#FIELD!": "#FELD!",
  "#GETTING_DATA": "#DATEN_ABRUFEN",
};

/** A cell from its type ("n", "str", "b", "e", "d"; not "s") and what stands in <v>. */
export function makeCell(
  maker: CellMaker,
  type: string,
  raw: string,
  style: number
): Cell | undefined {
  switch (type) {
    case "str":
    case "inlineStr":
      return textOf(unescapeXml(raw));
    case "b":
      return { kind: "boolean", text: /^\s*(1|true)\s*$/i.test(raw) ? "WAHR" : "FALSCH" };
    case "e":
      return { kind: "error", text: errors[raw] ?? unescapeXml(raw) };
    case "d":
      return isoCell(maker, raw, style);
    default:
      return numberCell(maker, raw, style);
  }
}

const textOf = (text: string): Cell | undefined =>
  text === "" ? undefined : { kind: "text", text };

/** A cell from digits alone: most numbers of a sheet, and they come again. */
export function wholeNumberCell(maker: CellMaker, number: number, style: number): Cell {
  const made = madeIn(maker, style);
  const known = made.get(number);
  if (known !== undefined) return known;
  const cell = newNumberCell(maker, number, maker.styles.formats[style] ?? general);
  made.set(number, cell);
  return cell;
}

function numberCell(maker: CellMaker, raw: string, style: number): Cell | undefined {
  const made = madeIn(maker, style);
  const known = made.get(raw);
  if (known !== undefined) return known;
  const number = raw.trim() === "" ? Number.NaN : Number(raw);
  if (!Number.isFinite(number)) return textOf(unescapeXml(raw).trim());
  const cell = newNumberCell(maker, number, maker.styles.formats[style] ?? general);
  made.set(raw, cell);
  return cell;
}

function madeIn({ made }: CellMaker, style: number): Map<string | number, Cell> {
  const known = made[style] ?? new Map<string | number, Cell>();
  made[style] = known;
  return known;
}

function newNumberCell(maker: CellMaker, number: number, format: NumberFormat): Cell {
  const { code } = format;
  const moment = format.isDate ? fromSerial(number, maker.since1904) : undefined;
  if (moment !== undefined && code !== undefined) {
    return { kind: "date", text: format.showMoment(moment), iso: moment.iso, format: code };
  }
  // A date that Excel does not know is shown as ##### there, as its number here.
  const text = format.isDate ? showGeneral(number) : format.showNumber(number);
  return code === undefined
    ? { kind: "number", text, number }
    : { kind: "number", text, number, format: code };
}

/** Cells of type "d" hold "2025-03-01T14:30:00". */
function isoCell(maker: CellMaker, raw: string, style: number): Cell | undefined {
  const moment = fromSerial(toSerial(raw) ?? -1, false);
  if (moment === undefined) return textOf(unescapeXml(raw));
  const own = maker.styles.formats[style];
  const format = own?.isDate ? own : moment.iso.length > 10 ? isoMoment : isoDate;
  return {
    kind: "date",
    text: format.showMoment(moment),
    iso: moment.iso,
    ...(own?.code === undefined ? {} : { format: own.code }),
  };
}
