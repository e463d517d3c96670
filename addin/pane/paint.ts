import { type Attributes, type Content, type Piece, piecesOf } from "./element.ts";

/** Puts pieces into an element of the page; what is there already is changed, not replaced. */
export function paint(parent: Element, content: Content): void {
  const pieces = piecesOf(content);
  const left = new Set<ChildNode>(parent.childNodes);
  let before: ChildNode | null = parent.firstChild;
  for (const piece of pieces) {
    const node = takeAlike(left, piece) ?? newNode(piece);
    left.delete(node);
    if (node === before) before = node.nextSibling;
    else parent.insertBefore(node, before);
    if (typeof piece === "string") setText(node, piece);
    else if (node instanceof Element) paintElement(node, piece);
  }
  for (const node of left) node.remove();
}

/** What was painted here before. */
const painted = new WeakMap<Node, Attributes>();

/** The first of the nodes left that can become this piece. */
function takeAlike(left: ReadonlySet<ChildNode>, piece: Piece | string): ChildNode | undefined {
  for (const node of left) if (isAlike(node, piece)) return node;
  return undefined;
}

function isAlike(node: ChildNode, piece: Piece | string): boolean {
  if (typeof piece === "string") return node.nodeType === Node.TEXT_NODE;
  if (!(node instanceof Element) || node.localName !== piece.tag) return false;
  return painted.get(node)?.["key"] === piece.attributes["key"];
}

const drawings = new Set(["svg", "path", "circle", "rect"]);

function newNode(piece: Piece | string): ChildNode {
  if (typeof piece === "string") return document.createTextNode(piece);
  return drawings.has(piece.tag)
    ? document.createElementNS("http://www.w3.org/2000/svg", piece.tag)
    : document.createElement(piece.tag);
}

function setText(node: ChildNode, text: string): void {
  if (node.nodeValue !== text) node.nodeValue = text;
}

/** Children first: a list of choices must be there before one is chosen. */
function paintElement(node: Element, { attributes, children }: Piece): void {
  paint(node, children);
  const before = painted.get(node) ?? {};
  for (const name of Object.keys(before)) {
    if (!(name in attributes)) setAttribute(node, name, undefined);
  }
  for (const [name, value] of Object.entries(attributes)) {
    // What somebody has folded away stays folded.
    if (name !== "open" || before[name] !== value) setAttribute(node, name, value);
  }
  painted.set(node, attributes);
}

/** What the page holds itself, beside the attribute of that name. */
const held = new Set(["value", "checked", "selected", "open", "indeterminate"]);

function setAttribute(node: Element, name: string, value: Attributes[string]): void {
  if (name === "key") return;
  if (name.startsWith("on")) Reflect.set(node, name.toLowerCase(), value ?? null);
  else if (held.has(name)) hold(node, name, value);
  else if (value === undefined || value === false) node.removeAttribute(name);
  else {
    const text = value === true ? "" : String(value);
    if (node.getAttribute(name) !== text) node.setAttribute(name, text);
  }
}

function hold(node: Element, name: string, value: Attributes[string]): void {
  const next = value ?? (name === "value" ? "" : false);
  if (Reflect.get(node, name) !== next) Reflect.set(node, name, next);
}
