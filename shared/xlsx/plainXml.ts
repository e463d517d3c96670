import { endOfTag } from "./elements.ts";
import { escapeXml } from "./escapeXml.ts";

/**
 * XML as the scanners of this room expect it: no prefix on elements of the main namespace, no
 * CDATA, comments, processing instructions or DTD. Nearly every part is so already and comes back
 * untouched. A DTD is dropped, so its entities are never expanded.
 */
export function plainXml(xml: string): string {
  if (isPlainXml(xml)) return xml;
  const prefix = rootPrefix(xml);
  const opening = `<${prefix}`;
  const closing = `</${prefix}`;
  const tag = (text: string) => {
    if (prefix === "") return text;
    if (text.startsWith(opening)) return `<${text.slice(opening.length)}`;
    return text.startsWith(closing) ? `</${text.slice(closing.length)}` : text;
  };
  let plain = "";
  for (let at = 0; at < xml.length; ) {
    const start = xml.indexOf("<", at);
    if (start < 0) return plain + xml.slice(at);
    const { end, text } = markup(xml, start);
    plain += xml.slice(at, start) + tag(text);
    at = end;
  }
  return plain;
}

// "!" alone is found many times faster than "<!", and seldom stands in a sheet.
export const isPlainXml = (xml: string) =>
  !(xml.includes("!") && xml.includes("<!")) && rootPrefix(xml) === "";

/** "x:" for <x:worksheet>. */
function rootPrefix(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*[\s/>]/.exec(xml.slice(0, 100_000));
  return root?.[1] ?? "";
}

function markup(xml: string, start: number): { end: number; text: string } {
  if (xml.startsWith("<![CDATA[", start)) {
    const close = closeOf(xml, "]]>", start);
    return { end: close + 3, text: escapeXml(xml.slice(start + 9, close)) };
  }
  if (xml.startsWith("<!--", start)) return { end: closeOf(xml, "-->", start + 4) + 3, text: "" };
  if (xml.startsWith("<?", start)) return { end: closeOf(xml, "?>", start) + 2, text: "" };
  if (xml.startsWith("<!DOCTYPE", start)) return { end: endOfDoctype(xml, start), text: "" };
  const end = endOfTag(xml, start) + 1;
  return { end, text: xml.slice(start, end) };
}

function closeOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? xml.length : at;
}

/** A DTD ends behind its internal subset: [ … ]>. */
function endOfDoctype(xml: string, start: number): number {
  const subset = xml.indexOf("[", start);
  const close = closeOf(xml, ">", start);
  if (subset < 0 || subset > close) return close + 1;
  return closeOf(xml, ">", closeOf(xml, "]", subset)) + 1;
}
