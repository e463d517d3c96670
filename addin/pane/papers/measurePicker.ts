import { fold } from "../../../shared/wording/fold.ts";
import { button, buttons } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { labelled, tick } from "../labelled.ts";
import { measures as counted } from "../words.ts";
import type { Papering } from "./papering.ts";

interface PickerActions {
  /** Ids, or nothing for: whatever the kind is about. */
  readonly choose: (measures: readonly string[] | undefined) => void;
  readonly search: (text: string) => void;
}

/** More ticks than this nobody looks through; a search makes them fewer. */
const mostShown = 60;

/** Which measures the paper is about, by code, title or topic; without a choice those its kind is about. */
export function measurePicker(
  { wish, catalogue, measureSearch = "" }: Papering,
  { choose, search }: PickerActions
): Content {
  if (!wish || !catalogue) return el("p", { class: "quiet" }, "Der Katalog wird geladen …");
  const chosen = new Set(wish.context.measures ?? []);
  const put = (id: string, isIn: boolean) => {
    const next = isIn ? [...chosen, id] : [...chosen].filter((one) => one !== id);
    choose(next.length === 0 ? undefined : next);
  };
  const fitting = catalogue.catalogue.filter(({ id, code = "", title = "", topic = "" }) =>
    measureSearch.trim() === ""
      ? true
      : chosen.has(id) || fold(`${code} ${title} ${topic}`).includes(fold(measureSearch))
  );
  const shown = fitting.slice(0, mostShown);
  return [
    el(
      "p",
      { key: "count" },
      chosen.size === 0
        ? "Ohne Auswahl geht es um alle Maßnahmen, die zu dieser Art gehören."
        : `Es geht um ${counted(chosen.size)}.`
    ),
    labelled("Suchen nach Nummer, Titel oder Themenfeld", measureSearch, search, {
      type: "search",
    }),
    el(
      "fieldset",
      { key: "list" },
      el("legend", { class: "unseen" }, "Maßnahmen der Vorlage"),
      shown.map(({ id, code, title = "ohne Titel" }) =>
        el(
          "div",
          { key: id },
          tick([code, title].filter(Boolean).join(" "), chosen.has(id), (isIn) => put(id, isIn))
        )
      )
    ),
    fitting.length > shown.length &&
      el(
        "p",
        { class: "quiet", key: "more" },
        `und ${counted(fitting.length - shown.length)} mehr; bitte suchen.`
      ),
    chosen.size > 0 && buttons(button("Auswahl aufheben", () => choose(undefined))),
  ];
}
