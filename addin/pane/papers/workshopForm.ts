import type { PaperData, Workshop } from "../../../shared/documents/paperData.ts";
import { type Content, el } from "../element.ts";
import { labelled, longText, tick } from "../labelled.ts";
import { linesOf } from "./linesOf.ts";
import { withText } from "./papering.ts";
import { without } from "./without.ts";

/** What a workshop was called, when and who; its tasks come from the workbook or from the catalogue. */
export function workshopForm(context: PaperData, enter: (context: PaperData) => void): Content {
  const { workshop = {} } = context;
  const put = (next: Workshop) =>
    enter(without(context, "workshop", Object.keys(next).length > 0 ? { workshop: next } : {}));
  const text = (name: "title" | "series" | "dates" | "group" | "goal", label: string) =>
    labelled(label, workshop[name] ?? "", (said) => {
      const { [name]: _, ...rest } = workshop;
      put({ ...rest, ...withText(name, said) });
    });
  const lines = (name: "agenda" | "moderators", label: string) => {
    const { [name]: said = [], ...rest } = workshop;
    return longText(label, said.join("\n"), (typed) => put({ ...rest, ...linesOf(name, typed) }), {
      key: name,
    });
  };
  const { tasks, ...withoutTasks } = workshop;
  return [
    text("title", "Name des Workshops"),
    el("div", { class: "pair" }, text("dates", "Termin"), text("group", "Gruppe")),
    text("series", "Reihe"),
    text("goal", "Ziel"),
    lines("moderators", "Moderation, eine Person je Zeile"),
    lines("agenda", "Ablauf, ein Punkt je Zeile"),
    (tasks === undefined || tasks.length === 0) &&
      tick(
        "Leeres Formular zum Ausfüllen, ohne Aufgaben aus dem Katalog",
        tasks !== undefined,
        (isBlank) => put(isBlank ? { ...workshop, tasks: [] } : withoutTasks)
      ),
  ];
}
