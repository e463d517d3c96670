import { blocksPublishing } from "../../../shared/catalogue/question.ts";
import { button, buttons, mainButton } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { labelled, tick } from "../labelled.ts";
import { measures } from "../words.ts";
import { type Consolidation, newestOf, type Part } from "./consolidation.ts";
import { openSentence } from "./startPage.ts";

export interface DifferenceActions {
  readonly back: () => void;
  readonly publish: () => void;
  readonly openBlocking: () => void;
  readonly chooseCorrection: (corrects: boolean) => void;
  readonly writeReason: (reason: string) => void;
}

/** What becomes different when the draft is published, and the button for it. */
export function differencePage(state: Consolidation, actions: DifferenceActions): Content {
  const { open, difference = [], draft } = state;
  const blocking = open.filter(blocksPublishing).length;
  const newest = newestOf(state);
  const corrects = newest !== undefined && newest.period === state.period?.id;
  return [
    el("h2", { id: "difference", tabindex: "-1" }, "Was sich ändert"),
    newest === undefined
      ? el("p", {}, `Das wird der erste Stand: ${measures(draft?.answer.catalogue.length ?? 0)}.`)
      : el("p", {}, `Gegenüber Stand ${newest.number}:`),
    newest !== undefined && difference.length === 0 && el("p", {}, "Nichts hat sich geändert."),
    difference.map(partFold),
    el("h2", {}, "Veröffentlichen"),
    el("p", {}, openSentence(open.length, blocking)),
    blocking > 0 && buttons(mainButton("Zuerst klären", actions.openBlocking)),
    corrects && correction(state, newest.number, actions),
    buttons(
      button(
        state.corrects ? `Stand ${newest?.number ?? ""} berichtigen` : "Als Stand veröffentlichen",
        actions.publish,
        { class: blocking === 0 ? "main" : undefined, disabled: blocking > 0 }
      ),
      button("Zurück", actions.back)
    ),
  ];
}

function partFold({ heading, sentences }: Part): Content {
  return el(
    "details",
    { class: "fold", key: heading, open: sentences.length <= 8 ? true : undefined },
    el("summary", {}, `${heading} (${sentences.length})`),
    el(
      "ul",
      {},
      sentences.map((sentence, index) => el("li", { key: index }, sentence))
    )
  );
}

/** A second version of the same period either corrects the first or stands beside it. */
function correction(
  { corrects, reason }: Consolidation,
  number: number,
  actions: DifferenceActions
): Content {
  return [
    tick(`Das berichtigt Stand ${number}`, corrects, actions.chooseCorrection),
    corrects &&
      labelled("Grund der Berichtigung (steht im neuen Stand)", reason, actions.writeReason),
  ];
}
