import { attribute, closingOf, endOfTag, firstElement, openingOf } from "./elements.ts";
import { unescapeXml } from "./escapeXml.ts";

/** What stands between <c …> and </c>. */
export interface CellContent {
  /** Text of <v>, as written; undefined where there is none. */
  readonly value?: string;
  /** Inside of <is>: from, to. */
  readonly inline?: readonly [number, number];
  /** Text of the formula; "" where a shared one is only pointed to. */
  readonly formula?: string;
  /** Number of a shared formula. */
  readonly shared?: string;
  /** Where </c> stands. */
  readonly end: number;
}

/** The long way, for cells with more than a plain <v>. */
export function readCellContent(xml: string, from: number): CellContent {
  const end = closingOf(xml, "c", from);
  const inlineAt = openingOf(xml.slice(from, end), "is", 0);
  if (inlineAt >= 0) {
    const start = endOfTag(xml, from + inlineAt) + 1;
    return { inline: [start, Math.min(end, closingOf(xml, "is", start))], end };
  }
  const content = xml.slice(from, end);
  const value = firstElement(content, "v")?.content;
  const formula = firstElement(content, "f");
  const shared = formula && attribute(formula.attributes, "si");
  return {
    ...(value === undefined ? {} : { value }),
    ...(formula === undefined ? {} : { formula: unescapeXml(formula.content) }),
    ...(shared === undefined ? {} : { shared }),
    end,
  };
}
