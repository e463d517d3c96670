import { button, buttons, mainButton } from "./buttons.ts";
import { byId } from "./byId.ts";
import { el } from "./element.ts";
import { paint } from "./paint.ts";
import type { AskedFirst } from "./view.ts";

/** A question before something that cannot be taken back; Escape leaves everything as it is. */
export function askFirst({ title, text, yes, no = "Abbrechen" }: AskedFirst): Promise<boolean> {
  const dialog = byId("question");
  if (!(dialog instanceof HTMLDialogElement)) throw new Error("#question is no dialog");
  const close = (answer: string) => () => dialog.close(answer);
  paint(dialog, [
    el("h2", { id: "question-title" }, title),
    text.split("\n").map((line) => el("p", {}, line)),
    buttons(mainButton(yes, close("yes")), button(no, close(""))),
  ]);
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((answer) => {
    dialog.onclose = () => answer(dialog.returnValue === "yes");
  });
}
