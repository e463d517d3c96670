import type ExcelJS from "exceljs";
import type { Look } from "../model/look.ts";

type Style = Partial<ExcelJS.Style>;

const sides = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
} as const;

/** A cell's style in the file → its look in Office.js. Colours of a theme stay what the standard is. */
export function lookOf({ numFmt, font, fill, alignment, protection, border }: Style): Look {
  return present({
    numberFormat: typeof numFmt === "string" ? numFmt : undefined,
    "font.name": font?.name,
    "font.size": font?.size,
    "font.bold": font?.bold,
    "font.italic": font?.italic,
    "font.strikethrough": font?.strike,
    "font.underline": font?.underline ? "Single" : undefined,
    "font.color": hexOf(font?.color?.argb),
    "fill.color":
      fill?.type === "pattern" && fill.pattern === "solid" ? hexOf(fill.fgColor?.argb) : undefined,
    horizontalAlignment: capital(alignment?.horizontal),
    verticalAlignment: capital(alignment?.vertical === "middle" ? "center" : alignment?.vertical),
    wrapText: alignment?.wrapText,
    indentLevel: alignment?.indent,
    "protection.locked": protection?.locked,
    ...Object.fromEntries(
      Object.entries(sides).map(([side, name]) => [
        `border.${name}.style`,
        border?.[side as keyof typeof sides]?.style ? "Continuous" : undefined,
      ])
    ),
  });
}

/** The same way back. */
export function styleOf(look: Look): Style {
  const font = present({
    name: look["font.name"],
    size: look["font.size"],
    bold: look["font.bold"],
    italic: look["font.italic"],
    strike: look["font.strikethrough"],
    underline: look["font.underline"] === "Single" ? true : undefined,
    color: colorOf(look["font.color"]),
  });
  const fill = colorOf(look["fill.color"]);
  const alignment = present({
    horizontal: small(look["horizontalAlignment"]),
    vertical: look["verticalAlignment"] === "Center" ? "middle" : small(look["verticalAlignment"]),
    wrapText: look["wrapText"],
    indent: look["indentLevel"],
  });
  return {
    ...present({ numFmt: look["numberFormat"] === "General" ? undefined : look["numberFormat"] }),
    ...(isEmpty(font) ? {} : { font }),
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: fill, bgColor: fill } } : {}),
    ...(isEmpty(alignment) ? {} : { alignment }),
    ...(look["protection.locked"] === false ? { protection: { locked: false } } : {}),
    ...borders(look),
  } as Style;
}

function borders(look: Look): Style {
  const border = Object.fromEntries(
    Object.entries(sides)
      .filter(([, name]) => (look[`border.${name}.style`] ?? "None") !== "None")
      .map(([side]) => [side, { style: "thin" }])
  );
  return isEmpty(border) ? {} : { border };
}

const present = (parts: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));

const isEmpty = (record: object) => Object.keys(record).length === 0;
const hexOf = (argb: string | undefined) => argb && `#${argb.slice(-6)}`;
const colorOf = (hex: unknown) =>
  typeof hex === "string" ? { argb: `FF${hex.slice(1)}` } : undefined;
const capital = (name: string | undefined) => name && name.charAt(0).toUpperCase() + name.slice(1);
const small = (name: unknown) =>
  typeof name === "string" && name !== "General"
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : undefined;
