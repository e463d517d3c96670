import type { Field } from "../../catalogue/field.ts";
import type { Source } from "../../catalogue/kind.ts";
import type { CellValue, ColumnLayout } from "../sheetLayout.ts";

/** How values of a kind stand in cells; what is not said: its text, left-aligned, wrapped. */
interface CellForm extends Pick<ColumnLayout, "format" | "align" | "shrinks"> {
  /** The number to store instead of the text. */
  readonly number?: (value: unknown) => number | undefined;
  readonly dots?: boolean;
  readonly minWidth?: number;
}

const amount = (value: unknown) => (typeof value === "number" ? value : undefined);

const property = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** Only a plain rating is a digit: "(4)" and "–" are texts. */
const digit = (value: unknown) =>
  property(value, "estimated") === true || property(value, "indirect") === true
    ? undefined
    : amount(property(value, "dots"));

/** Only a single amount and nothing else is a number of euros. */
function euros(value: unknown): number | undefined {
  const [min, max] = [amount(property(value, "min")), amount(property(value, "max"))];
  const more = property(value, "level") !== undefined || property(value, "note") !== undefined;
  return min === max && !more ? min : undefined;
}

/** Percent formats hold a fraction; 7 / 100 must read back as 7. */
const fraction = (value: unknown) => {
  const number = amount(value);
  return number === undefined ? undefined : Number((number / 100).toPrecision(15));
};

/** "@" keeps Excel from making a date of "03/2025" or a number of "1.10". */
const asTyped: CellForm = { format: "@" };

/** By the kind's name; what the kind itself need not know. */
const forms: Readonly<Record<string, CellForm>> = {
  uuid: asTyped,
  code: asTyped,
  month: asTyped,
  rating: { number: digit, dots: true, align: "center", shrinks: true, minWidth: 21 },
  percent: { number: fraction, format: "0 %", align: "right" },
  quantity: { number: amount, format: "[>=100]#,##0;[=0]0;#,##0.0#", align: "right" },
  // "#,##0.##" would show "25.000, €"; the cell keeps the cents.
  cost: { number: euros, format: '#,##0 "€"', align: "right" },
  yesNo: { align: "center" },
};

export function formOf(field: Field<unknown>): CellForm {
  return forms[field.kind.name] ?? {};
}

/** The value as it stands in the cell; a number where the kind has one. */
export function toCell(field: Field<unknown>, value: unknown): CellValue {
  return formOf(field).number?.(value) ?? field.kind.show(value);
}

/** What the reader will see of that cell. */
export function asSource(field: Field<unknown>, cell: string | number): Source {
  if (typeof cell === "string") return { text: cell };
  const format = formOf(field).format;
  return { text: String(cell).replace(".", ","), number: cell, ...(format && { format }) };
}
