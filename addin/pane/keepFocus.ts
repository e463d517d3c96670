import { byId } from "./byId.ts";

/**
 * Paints; when what held the focus is gone then, hands it to what is nearest. Whoever works with the keyboard
 * goes on where they were, not at the top of the page.
 */
export function keepFocus(paint: () => void): void {
  const held = document.activeElement;
  const around = held === null ? [] : partsAround(held);
  paint();
  if (held === null || held === document.body || !isGone(held)) return;
  const stayed = around.filter(({ isConnected }) => isConnected);
  const next = stayed.map(firstIn).find((each) => each !== undefined);
  if (next) takeFocus(next);
}

/** Gone or switched off, and nobody else has taken the focus: a view may lead to another place by itself. */
const isGone = (held: Element) =>
  (!held.isConnected || held.matches(":disabled")) &&
  [held, document.body].includes(document.activeElement ?? document.body);

/** What an element lies in, the nearest first; in the end the step. */
function partsAround(element: Element): readonly Element[] {
  const parts: Element[] = [];
  for (let part = element.parentElement; part && part !== document.body; part = part.parentElement)
    parts.push(part);
  return [...parts, byId("inhalt")];
}

/** The heading of a part, or what can be used in it. */
const firstIn = (part: Element): HTMLElement | undefined =>
  part.querySelector<HTMLElement>("h1, h2, h3, h4") ??
  part.querySelector<HTMLElement>(
    "button:enabled, input:enabled, select:enabled, textarea:enabled, summary, a[href]"
  ) ??
  undefined;

function takeFocus(element: HTMLElement): void {
  if (/^h\d$/.test(element.localName)) element.setAttribute("tabindex", "-1");
  element.focus();
}
