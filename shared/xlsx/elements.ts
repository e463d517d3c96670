import { unescapeXml } from "./escapeXml.ts";

/** An element of plain XML: its opening tag without name and brackets, and what it holds. */
export interface Element {
  readonly attributes: string;
  readonly content: string;
}

/** Every element of that name from `from` on, not nested in itself. For small parts. */
export function elements(xml: string, name: string, from = 0): Element[] {
  const found: Element[] = [];
  for (let at = openingOf(xml, name, from); at >= 0; ) {
    const { element, end } = elementAt(xml, name, at);
    found.push(element);
    at = openingOf(xml, name, end);
  }
  return found;
}

export function firstElement(xml: string, name: string): Element | undefined {
  const at = openingOf(xml, name, 0);
  return at < 0 ? undefined : elementAt(xml, name, at).element;
}

/** The value of an attribute, unescaped. */
export function attribute(attributes: string, name: string): string | undefined {
  const pattern = patterns.get(name) ?? attributePattern(name);
  const match = pattern.exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : unescapeXml(value);
}

/** "1", "true", "on" → true. */
export const isOn = (value: string | undefined) =>
  value !== undefined && ["1", "true", "on"].includes(value);

const patterns = new Map<string, RegExp>();
function attributePattern(name: string): RegExp {
  const pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

/** Where "<name" stands, followed by the end of the name. */
export function openingOf(xml: string, name: string, from: number): number {
  const opening = `<${name}`;
  let at = xml.indexOf(opening, from);
  while (at >= 0 && !/[\s/>]/.test(xml.charAt(at + opening.length))) {
    at = xml.indexOf(opening, at + 1);
  }
  return at;
}

function elementAt(xml: string, name: string, at: number): { element: Element; end: number } {
  const tagEnd = endOfTag(xml, at);
  const attributes = xml.slice(at + name.length + 1, tagEnd);
  if (attributes.endsWith("/")) {
    return { element: { attributes: attributes.slice(0, -1), content: "" }, end: tagEnd };
  }
  const end = closingOf(xml, name, tagEnd);
  return { element: { attributes, content: xml.slice(tagEnd + 1, end) }, end };
}

/** Where "</name>" stands; the end where it is missing. */
export function closingOf(xml: string, name: string, from: number): number {
  const closing = `</${name}`;
  let at = xml.indexOf(closing, from);
  while (at >= 0 && !/[\s>]/.test(xml.charAt(at + closing.length)))
    at = xml.indexOf(closing, at + 1);
  return at < 0 ? xml.length : at;
}

/** The next ">" outside quotes; the end where there is none. */
export function endOfTag(xml: string, from: number): number {
  let quote = "";
  for (let at = from; at < xml.length; at++) {
    const char = xml.charAt(at);
    if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === ">") return at;
  }
  return xml.length;
}
