import { button, buttons, mainButton } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { choiceAtOnce } from "../labelled.ts";
import { newStore } from "../store.ts";
import type { View } from "../view.ts";
import { membersActions } from "./members/membersActions.ts";
import { type Membership, nothingKnown } from "./members/membership.ts";
import { membersPage } from "./members/membersPage.ts";
import { paperTypesForm } from "./paperTypesForm.ts";
import { ratingForm } from "./ratingForm.ts";
import { actionsOf } from "./settingsActions.ts";
import { changedParts, type SettingsDesk, settingsParts } from "./settingsDesk.ts";
import { committeeList, departmentList, topicList } from "./settingsEntries.ts";
import type { FieldKit } from "./settingsFields.ts";
import { firstSettings } from "./settingsSaving.ts";
import { troublesOf } from "./settingsTroubles.ts";
import { townForm } from "./townForm.ts";

/** Einstellungen: what the municipality is, part by part. */
export const view: View = {
  async open(desk, repaint) {
    const store = newStore<SettingsDesk>(await firstSettings(desk), repaint);
    const actions = actionsOf(desk, store);
    const membership = newStore<Membership>(nothingKnown, repaint);
    const members = membersActions(desk, membership);
    const me = desk.session.me?.person;
    let isFresh = true;
    return {
      show() {
        const state = store.state();
        const { kept } = state;
        // Members are no part of the settings: each is saved by itself.
        const own =
          state.part === "members" &&
          membersPage(membership.state(), { settings: kept.answer, me }, members);
        const choosePart = (word: string) => {
          actions.choosePart(word);
          if (word === "members" && !membership.state().isLoaded) void members.loadMembers();
        };
        return [el("h1", {}, "Einstellungen"), page(state, { ...actions, choosePart }, own)];
      },
      enter() {
        if (!isFresh) void desk.act("Wird geladen …", actions.reload);
        isFresh = false;
      },
    };
  },
};

type Actions = ReturnType<typeof actionsOf>;

function page(state: SettingsDesk, actions: Actions, own: Content): Content {
  const { wish, unread, typing, isTried, notes, kept, part } = state;
  const changed = changedParts(kept.answer, wish);
  const kit = {
    troubles: isTried ? troublesOf(wish, unread) : [],
    ...{ unread, typing, keepUnread: actions.keepUnread, keepTyping: actions.keepTyping },
  };
  const isAsIs = changed.length === 0 && Object.keys(unread).length === 0;
  return [
    choiceAtOnce("Bereich", part, Object.entries(settingsParts), actions.choosePart),
    notes.length > 0 &&
      el(
        "div",
        { class: "note careful", key: "notes" },
        notes.map((note) => el("p", { key: note }, note))
      ),
    el(
      "div",
      { key: part },
      part !== "rating" && el("h2", {}, settingsParts[part]),
      own || partOf(state, kit, actions)
    ),
    part !== "members" &&
      buttons(
        // Never disabled: a field that is being typed into is read when it is left, by this very click.
        mainButton("Speichern", actions.save),
        button("Verwerfen", actions.discard, { disabled: isAsIs })
      ),
    // Below the buttons: what comes and goes must not move them away from a click.
    changed.length > 0 &&
      el("p", { key: "changed" }, `Noch nicht gespeichert: ${changed.join(", ")}.`),
  ];
}

function partOf(state: SettingsDesk, kit: FieldKit, actions: Actions): Content {
  const { wish, part } = state;
  switch (part) {
    case "town":
      return townForm(kit, wish, actions.put);
    case "topics":
      return topicList(state, kit, actions);
    case "departments":
      return departmentList(state, kit, actions);
    case "committees":
      return committeeList(state, kit, actions);
    case "rating":
      return ratingForm(kit, wish, actions.put);
    case "papers":
      return paperTypesForm(wish, actions.put);
    case "members":
      return undefined;
    case "file":
      return filePart(actions);
  }
}

const filePart = ({ download, takeFile }: Actions): Content => [
  el(
    "p",
    {},
    "Alle Einstellungen stehen auch in einer Datei: zum Aufheben, oder um sie anderswo zu bearbeiten. Eine geladene Datei gilt erst, wenn Sie speichern."
  ),
  buttons(button("Einstellungen herunterladen", download)),
  el(
    "label",
    {},
    el("input", {
      type: "file",
      class: "unseen",
      accept: ".json,application/json",
      onChange: ({ target }) => {
        const [file] = target instanceof HTMLInputElement ? (target.files ?? []) : [];
        if (file) takeFile(file);
      },
    }),
    el("span", { class: "file" }, "Einstellungen laden")
  ),
];
