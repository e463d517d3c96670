import { askFirst } from "./askFirst.ts";
import { openBook } from "./book/book.ts";
import { byId } from "./byId.ts";
import { type Content, el } from "./element.ts";
import { keepFocus } from "./keepFocus.ts";
import { newMessages } from "./messages.ts";
import { stepsBar } from "./navigation.ts";
import { paint } from "./paint.ts";
import { waitingKey } from "./session.ts";
import { rolesWithoutService, stepOf, type ViewName, viewsFor } from "./steps.ts";
import type { Desk, OpenView } from "./view.ts";
import { views } from "./views.ts";

/** What the shell adds to a desk. */
type Given = Omit<Desk, "say" | "ask" | "act" | "go" | "book">;

/** Shows the steps of this person, one at a time, with messages and questions around them. */
export function openShell(given: Given, wished: string | undefined): void {
  const names = viewsFor(given.session.me?.roles ?? rolesWithoutService);
  let current: ViewName | undefined;
  const messages = passingMessages();
  const desk: Desk = {
    ...given,
    book: openBook(given, () => repaint()),
    say: messages.say,
    ask: askFirst,
    act: messages.act,
    go: (name) => void show(name),
  };

  const { opened, keep } = viewsAt(desk, (name) => {
    if (current === name) repaint();
  });

  /** Does not wait for work that is under way; a part that could not be loaded is told, and tried again. */
  function show(name: ViewName): Promise<void> {
    return showNow(name).catch(() => {
      if (current === undefined) showWayRound(name, stepsBar(names, name, desk.go));
      return messages.act(`„${stepOf(name).label}“ wird geöffnet …`, () => showNow(name));
    });
  }

  async function showNow(name: ViewName): Promise<void> {
    const view = await keep(name);
    current = name;
    repaint();
    focusHeading();
    view.enter?.();
  }

  function repaint(): void {
    keepFocus(() => {
      paint(byId("steps"), stepsBar(names, current, desk.go));
      if (current !== undefined) paint(byId("inhalt"), opened.get(current)?.show());
    });
  }

  given.host.onChange(() => {
    desk.book.markStale();
    for (const view of opened.values()) view.onChange?.();
  });
  const called = (wish: string | undefined) => names.find((name) => name === wish);
  given.host.onCommand?.((wish) => void show(called(wish) ?? current ?? "help"));
  paint(byId("town"), given.session.settings.municipality.name);
  const sending = called(given.memory.get(waitingKey) ? "submit" : undefined);
  const first = called(wished) ?? sending ?? names[0];
  if (first === undefined) paint(byId("inhalt"), nothingToDo);
  else void show(first);
  // What waits goes out also while somebody is at another step.
  if (sending !== undefined && sending !== first) void keep(sending).catch(() => undefined);
}

/** Steps, each opened once and kept. */
function viewsAt(desk: Desk, repaint: (name: ViewName) => void) {
  const opened = new Map<ViewName, OpenView>();
  const open = async (name: ViewName) => {
    const { view } = await views[name]();
    return view.open(desk, () => repaint(name));
  };
  const keep = async (name: ViewName) => {
    const fresh = opened.get(name) ?? (await open(name));
    const view = opened.get(name) ?? fresh;
    opened.set(name, view);
    return view;
  };
  return { opened, keep };
}

/** What was said belongs to the button pressed last; with the next one, or another entry, it holds no more. */
function passingMessages(): ReturnType<typeof newMessages> {
  const messages = newMessages();
  const pressed = ({ target }: Event) => {
    if (target instanceof Element && target.closest("button")) messages.say("");
  };
  document.addEventListener("click", pressed, { capture: true });
  document.addEventListener("input", () => messages.say(""), { capture: true });
  return messages;
}

/** A new step is read from its heading on. */
function focusHeading(): void {
  const heading = byId("inhalt").querySelector("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
  scrollTo(0, 0);
}

/** The very first step cannot be opened: others can, and most go without the service. */
function showWayRound(name: ViewName, steps: Content): void {
  paint(byId("steps"), steps);
  paint(byId("inhalt"), [el("h1", {}, stepOf(name).label), el("p", { class: "quiet" }, notOpen)]);
}

const notOpen = "Dieser Schritt ist noch nicht geöffnet. Die anderen Schritte stehen oben.";

const nothingToDo = [
  el("h1", {}, "Klimakatalog"),
  el(
    "p",
    {},
    "Ihr Konto hat hier noch keine Aufgabe. Bitte die Stabsstelle Klima um einen Eintrag bitten."
  ),
];
