/** An element of a manifest, as far as its test asks. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

/** Reads well-formed XML without entities; throws where tags do not match. */
export function xmlOf(xml: string): Element {
  const root: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const innermost = () => open.at(-1) ?? root;
  const plain = xml.replace(/<\?.*?\?>|<!--[\s\S]*?-->/g, "");
  for (const [, closing, name = "", attributes = "", single, text] of plain.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/g
  )) {
    if (text !== undefined) innermost().text += text.trim();
    else if (closing === "/") {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const element = { name, attributes: attributesIn(attributes), children: [], text: "" };
      innermost().children.push(element);
      if (single !== "/") open.push(element);
    }
  }
  const [first] = root.children;
  if (!first || open.length !== 1) throw new Error("not a whole document");
  return first;
}

const attributesIn = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value])
  );

/** The element and everything below it. */
export const within = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap(within),
];

export const named = (element: Element, name: string): readonly Element[] =>
  within(element).filter((each) => each.name === name);
