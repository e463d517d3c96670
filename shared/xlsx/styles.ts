import { builtinFormats } from "./builtinFormats.ts";
import { attribute, elements, firstElement } from "./elements.ts";
import { type NumberFormat, numberFormat } from "./numberFormat.ts";
import { defaultPalette } from "./palette.ts";

export interface Styles {
  /** By a cell's style number. */
  readonly formats: readonly NumberFormat[];
  /** Colours of `indexed="…"`, "FFRRGGBB". */
  readonly palette: readonly string[];
}

/** Number formats and colours of xl/styles.xml; without one, everything is General. */
export function readStyles(xml: string): Styles {
  const codes = new Map<number, string>();
  for (const { attributes } of elements(firstElement(xml, "numFmts")?.content ?? "", "numFmt")) {
    codes.set(Number(attribute(attributes, "numFmtId")), attribute(attributes, "formatCode") ?? "");
  }
  const compiled = new Map<number, NumberFormat>();
  const formatOf = (id: number) => {
    const known = compiled.get(id) ?? numberFormat(codes.get(id) ?? builtinFormat(id));
    compiled.set(id, known);
    return known;
  };
  const cells = firstElement(xml, "cellXfs")?.content ?? "";
  const formats = elements(cells, "xf").map(({ attributes }) =>
    formatOf(Number(attribute(attributes, "numFmtId") ?? 0))
  );
  return { formats, palette: readPalette(xml) };
}

/** 27–36 and 50–58 are dates of East Asian Excels. */
const builtinFormat = (id: number) =>
  builtinFormats[id] ??
  ((id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? "dd.mm.yyyy" : "General");

function readPalette(xml: string): readonly string[] {
  const own = firstElement(xml, "indexedColors");
  if (own === undefined) return defaultPalette;
  return elements(own.content, "rgbColor").map(({ attributes }) =>
    (attribute(attributes, "rgb") ?? "").toUpperCase().replace(/^00/, "FF").padStart(8, "F")
  );
}
