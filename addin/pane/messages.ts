import { byId } from "./byId.ts";
import { sentenceOf } from "./deskTrouble.ts";
import { el } from "./element.ts";
import { paint } from "./paint.ts";
import type { Desk } from "./view.ts";

/** The area of messages at the foot of the pane: what runs, what came of it, what went wrong. */
export function newMessages(): Pick<Desk, "say" | "act"> {
  let isBusy = false;
  const act: Desk["act"] = async (doing, work) => {
    if (isBusy) return;
    isBusy = true;
    document.body.setAttribute("aria-busy", "true");
    paint(byId("trouble"), undefined);
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
      tellTrouble(error, () => void act(doing, work));
    } finally {
      clearTimeout(late);
      tell("");
      isBusy = false;
      document.body.removeAttribute("aria-busy");
    }
  };
  return { say, act };
}

function say(sentence: string): void {
  paint(byId("said"), sentence === "" ? undefined : el("p", { class: "said" }, sentence));
}

function tell(doing: string): void {
  const running = [el("progress", { "aria-label": doing }), el("p", {}, doing)];
  paint(byId("progress"), doing === "" ? undefined : running);
}

function tellTrouble(error: unknown, again: () => void): void {
  const close = () => paint(byId("trouble"), undefined);
  const buttons = [
    el("button", { type: "button", onClick: again }, "Noch einmal versuchen"),
    el("button", { type: "button", class: "plain", onClick: close }, "Schließen"),
  ];
  const sentence = el("p", {}, sentenceOf(error));
  paint(
    byId("trouble"),
    el("div", { class: "trouble" }, sentence, el("p", { class: "buttons" }, buttons))
  );
}
