import { button, buttons } from "./buttons.ts";
import { byId } from "./byId.ts";
import { canHelpAgain, sentenceOf } from "./deskTrouble.ts";
import { el } from "./element.ts";
import { keepFocus } from "./keepFocus.ts";
import { paint } from "./paint.ts";
import type { Desk } from "./view.ts";

/**
 * The area of messages at the foot of the pane: what runs, what came of it, what went wrong. One
 * piece of work after the other; pressing the same button twice in a row does it once.
 */
export function newMessages(): Pick<Desk, "say" | "act"> {
  let last: { readonly doing: string; readonly done: Promise<void> } | undefined;
  const act: Desk["act"] = (doing, work) => {
    if (last?.doing === doing) return last.done;
    const before = last?.done ?? Promise.resolve();
    const done = before
      .then(() => run(doing, work, () => void act(doing, work)))
      .finally(() => {
        if (last?.done === done) last = undefined;
      });
    last = { doing, done };
    return done;
  };
  return { say, act };
}

type Work = Parameters<Desk["act"]>[1];

/** Never throws: what goes wrong is told. */
async function run(doing: string, work: Work, again: () => void): Promise<void> {
  document.body.setAttribute("aria-busy", "true");
  forgetTrouble();
  say("");
  // What is done in a blink is not announced.
  const late = setTimeout(() => tell(doing), 150);
  const told = (step: string) => {
    clearTimeout(late);
    tell(step);
  };
  try {
    await work(told);
  } catch (error) {
    console.error(error);
    tellTrouble(error, again);
  } finally {
    clearTimeout(late);
    tell("");
    document.body.removeAttribute("aria-busy");
  }
}

function say(sentence: string): void {
  paint(byId("said"), sentence === "" ? undefined : el("p", { class: "said" }, sentence));
}

function tell(doing: string): void {
  const running = [el("progress", { "aria-label": doing }), el("p", {}, doing)];
  paint(byId("progress"), doing === "" ? undefined : running);
}

const forgetTrouble = () => keepFocus(() => paint(byId("trouble"), undefined));

function tellTrouble(error: unknown, again: () => void): void {
  const choices = [
    ...(canHelpAgain(error) ? [button("Noch einmal versuchen", again)] : []),
    button("Schließen", forgetTrouble, { class: "plain" }),
  ];
  const sentence = el("p", {}, sentenceOf(error));
  paint(byId("trouble"), el("div", { class: "trouble" }, sentence, buttons(choices)));
}
