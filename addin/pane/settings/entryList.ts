import { button, buttons } from "../buttons.ts";
import { counted } from "../counted.ts";
import { type Content, el } from "../element.ts";
import type { Trouble } from "./settingsTroubles.ts";

export interface Listed<Entry> {
  /** "topics" */
  readonly list: string;
  readonly entries: readonly Entry[];
  readonly opened: number | undefined;
  readonly troubles: readonly Trouble[];
  readonly title: (entry: Entry) => string;
  /** In one line, what else there is to know. */
  readonly line: (entry: Entry) => string;
  readonly fields: (entry: Entry, at: number) => Content;
  /** "Themenfeld hinzufügen" */
  readonly addLabel: string;
}

export interface ListActions {
  readonly openEntry: (at: number | undefined) => void;
  readonly add: () => void;
  readonly moveUp?: ((at: number) => void) | undefined;
  /** Absent for what is never taken out. */
  readonly remove: ((at: number) => void) | undefined;
}

/** Entries as cards; one at a time is open to be changed. */
export const entryList = <Entry>(listed: Listed<Entry>, actions: ListActions): Content => [
  el(
    "ul",
    { class: "cards", key: listed.list },
    listed.entries.map((entry, at) =>
      at === listed.opened
        ? openCard(listed, entry, at, actions)
        : closedCard(listed, entry, at, actions)
    )
  ),
  buttons(button(listed.addLabel, actions.add)),
];

function closedCard<Entry>(
  { list, troubles, title, line }: Listed<Entry>,
  entry: Entry,
  at: number,
  { openEntry }: ListActions
): Content {
  const name = title(entry) || "Ohne Namen";
  const wrong = troubles.filter((one) => one.at.startsWith(`${list}/${at}/`)).length;
  return el(
    "li",
    { class: "card", key: `${list}-${at}` },
    el("h3", {}, name),
    line(entry) !== "" && el("p", { class: "quiet" }, line(entry)),
    wrong > 0 &&
      el("p", { class: "wrong" }, `${counted(wrong, "Angabe", "Angaben")} bitte prüfen.`),
    buttons(button("Ändern", () => openEntry(at), { "aria-label": `Ändern: ${name}` }))
  );
}

function openCard<Entry>(
  { list, title, fields }: Listed<Entry>,
  entry: Entry,
  at: number,
  { openEntry, moveUp, remove }: ListActions
): Content {
  return el(
    "li",
    { class: "card", key: `${list}-${at}` },
    el("h3", { id: "entry", tabindex: "-1" }, title(entry) || "Neuer Eintrag"),
    fields(entry, at),
    buttons(
      button("Schließen", () => openEntry(undefined)),
      moveUp && at > 0 && button("Nach oben", () => moveUp(at)),
      remove && button("Entfernen", () => remove(at), { class: "plain" })
    )
  );
}
