import { attribute, elements, firstElement } from "./elements.ts";
import { unescapeXml } from "./escapeXml.ts";
import type { Run } from "./grid.ts";

/** What a shared or inline string says; `runs` where parts of it are formatted by themselves. */
export interface RichText {
  readonly text: string;
  readonly runs?: readonly Run[];
}

/** Reads the inside of <si> or <is>. Phonetic readings (<rPh>) are no part of the text. */
export function readRichText(xml: string, palette: readonly string[]): RichText {
  const spoken = xml.includes("<rPh") ? xml.replace(/<rPh[\s>][\s\S]*?<\/rPh>/g, "") : xml;
  const stretches = elements(spoken, "r");
  if (stretches.length === 0) return { text: textOf(spoken) };
  const runs = stretches.map(({ content }) => toRun(content, palette));
  // A plain <t> before the first run does not occur, one alone does: <t/> and runs exclude each other.
  return { text: runs.map((run) => run.text).join(""), runs };
}

const textOf = (xml: string) =>
  elements(xml, "t")
    .map(({ content }) => unescapeXml(content))
    .join("");

function toRun(xml: string, palette: readonly string[]): Run {
  const text = textOf(xml);
  const format = firstElement(xml, "rPr");
  const color = format && firstElement(format.content, "color");
  const shade = color && colorOf(color.attributes, palette);
  return shade === undefined ? { text } : { text, color: shade };
}

/** "FFRRGGBB", "theme:1", "theme:0:-0.35" (with tint); undefined = automatic. */
function colorOf(attributes: string, palette: readonly string[]): string | undefined {
  const rgb = attribute(attributes, "rgb");
  if (rgb !== undefined) return rgb.toUpperCase().padStart(8, "F");
  const tint = Number(attribute(attributes, "tint") ?? 0);
  const theme = attribute(attributes, "theme");
  if (theme !== undefined) return tint === 0 ? `theme:${theme}` : `theme:${theme}:${tint}`;
  return palette[Number(attribute(attributes, "indexed") ?? -1)];
}
