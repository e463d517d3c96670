import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import type { Content } from "../element.ts";
import { committeeFields, committeeLine } from "./committeeForm.ts";
import { departmentFields, departmentLine } from "./departmentForm.ts";
import { entryList, type ListActions, type Listed } from "./entryList.ts";
import type { SettingsDesk } from "./settingsDesk.ts";
import type { FieldKit } from "./settingsFields.ts";
import type { ListName } from "./settingsLists.ts";
import { topicFields, topicLine } from "./topicForm.ts";

interface EntriesActions {
  readonly put: (wish: Settings) => void;
  readonly openEntry: (at: number | undefined) => void;
  readonly add: (list: ListName) => void;
  readonly remove: (list: ListName, at: number) => void;
  readonly moveTopicUp: (at: number) => void;
}

/** What is the list's own: names, fields, and what else its buttons do. */
interface Own<Entry> extends Pick<Listed<Entry>, "title" | "line" | "addLabel"> {
  readonly fields: (entry: Entry, at: number, put: (next: Entry) => void) => Content;
  readonly moveUp?: ListActions["moveUp"];
  readonly remove: ListActions["remove"];
}

/** A list of the settings; an entry that is different is put into the wish. */
function listOf<Entry>(
  list: ListName,
  entries: readonly Entry[],
  { wish, opened }: SettingsDesk,
  { troubles }: FieldKit,
  { put, openEntry, add }: EntriesActions,
  { fields, moveUp, remove, ...named }: Own<Entry>
): Content {
  const putAt = (at: number) => (next: Entry) =>
    put({ ...wish, [list]: entries.map((one, index) => (index === at ? next : one)) });
  return entryList(
    {
      ...{ list, entries, opened, troubles, ...named },
      fields: (entry, at) => fields(entry, at, putAt(at)),
    },
    { openEntry, add: () => add(list), moveUp, remove }
  );
}

export const topicList = (state: SettingsDesk, kit: FieldKit, actions: EntriesActions): Content =>
  listOf("topics", state.wish.topics, state, kit, actions, {
    title: ({ code, name }) => [code, name].filter(Boolean).join(" "),
    line: topicLine,
    fields: (topic, at, put) => topicFields(kit, topic, at, put),
    addLabel: "Themenfeld hinzufügen",
    moveUp: actions.moveTopicUp,
    remove: (at) => actions.remove("topics", at),
  });

export function departmentList(
  state: SettingsDesk,
  kit: FieldKit,
  actions: EntriesActions
): Content {
  const { wish, kept, opened } = state;
  const { departments } = wish;
  // Measures of years past name it: what was saved once is closed, never taken out.
  const isNew = opened !== undefined && opened >= kept.answer.departments.length;
  return listOf("departments", departments, state, kit, actions, {
    title: ({ name }) => name,
    line: departmentLine,
    fields: (one, at, put) => departmentFields(kit, one, at, { departments, put }),
    addLabel: "Dienststelle hinzufügen",
    remove: isNew ? (at) => actions.remove("departments", at) : undefined,
  });
}

export const committeeList = (
  state: SettingsDesk,
  kit: FieldKit,
  actions: EntriesActions
): Content =>
  listOf("committees", state.wish.committees, state, kit, actions, {
    title: ({ name }) => name,
    line: committeeLine,
    fields: (one, at, put) => committeeFields(kit, one, at, { settings: state.wish, put }),
    addLabel: "Gremium hinzufügen",
    remove: (at) => actions.remove("committees", at),
  });
