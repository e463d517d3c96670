import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import type { AgendaItem, Meeting, PaperData } from "../../../shared/documents/paperData.ts";
import { button, buttons } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { choice, labelled, longText, tick } from "../labelled.ts";
import { entryCard } from "./entryCard.ts";
import { linesOf } from "./linesOf.ts";
import { replaced, withText } from "./papering.ts";
import { without } from "./without.ts";

type TextOf = "title" | "date" | "time" | "place" | "chair" | "recorder";

/** Where and when, who, and the points of order; of a record also what came of them. */
export function meetingForm(
  context: PaperData,
  settings: Settings,
  kind: string,
  enter: (context: PaperData) => void
): Content {
  const { meeting = {} } = context;
  const put = (next: Meeting) =>
    enter(without(context, "meeting", Object.keys(next).length > 0 ? { meeting: next } : {}));
  const text = (name: TextOf, label: string, type = "text") =>
    labelled(
      label,
      meeting[name] ?? "",
      (said) => {
        const { [name]: _, ...rest } = meeting;
        put({ ...rest, ...withText(name, said) });
      },
      { type }
    );
  const isRecord = kind === "niederschrift";
  return [
    committee(meeting, settings, put),
    text("title", "Oder: Name der Veranstaltung"),
    el("div", { class: "pair" }, text("date", "Tag", "date"), text("time", "Uhrzeit")),
    text("place", "Ort"),
    el(
      "div",
      { class: "pair" },
      text("chair", "Leitung"),
      isRecord && text("recorder", "Protokoll")
    ),
    isRecord && people(meeting, put),
    agenda(meeting, isRecord, put),
  ];
}

function committee(meeting: Meeting, settings: Settings, put: (next: Meeting) => void): Content {
  const { committee: said = "", ...rest } = meeting;
  const names = [...new Set([...settings.committees.map(({ name }) => name), said])].filter(
    Boolean
  );
  return choice(
    "Gremium der Sitzung",
    said,
    [["", "keines"], ...names.map((name) => [name, name] as const)],
    (next) => put({ ...rest, ...withText("committee", next) })
  );
}

function people(meeting: Meeting, put: (next: Meeting) => void): Content {
  return (["attendees", "excused"] as const).map((name) => {
    const { [name]: said = [], ...rest } = meeting;
    return longText(
      name === "attendees"
        ? "Teilnehmende, eine Person je Zeile"
        : "Entschuldigt, eine Person je Zeile",
      said.join("\n"),
      (text) => put({ ...rest, ...linesOf(name, text) }),
      { key: name, rows: 3 }
    );
  });
}

function agenda(meeting: Meeting, isRecord: boolean, put: (next: Meeting) => void): Content {
  const { items = [], ...rest } = meeting;
  const putItem = (at: number, one: AgendaItem | undefined) => {
    const next = replaced(items, at, one);
    put({ ...rest, ...(next.length > 0 && { items: next }) });
  };
  return [
    items.map((one, at) => itemCard(one, at, isRecord, (next) => putItem(at, next))),
    buttons(button("Tagesordnungspunkt hinzufügen", () => putItem(items.length, { subject: "" }))),
  ];
}

function itemCard(
  item: AgendaItem,
  at: number,
  isRecord: boolean,
  put: (next: AgendaItem | undefined) => void
): Content {
  const { isPublic = true } = item;
  const text = (name: "course" | "result") => (said: string) => {
    const { [name]: _, ...rest } = item;
    put({ ...rest, ...withText(name, said) });
  };
  const { tasks = [], ...withoutTasks } = item;
  return entryCard(
    `Tagesordnungspunkt ${item.number ?? at + 1}`,
    () => put(undefined),
    labelled(`TOP ${item.number ?? at + 1}: Gegenstand`, item.subject, (subject) =>
      put({ ...item, subject })
    ),
    tick("im öffentlichen Teil", isPublic, (isOpen) => put({ ...item, isPublic: isOpen })),
    isRecord && [
      longText("Verlauf", item.course ?? "", text("course"), { key: "course" }),
      longText("Ergebnis", item.result ?? "", text("result"), { key: "result" }),
      longText(
        "Aufträge, einer je Zeile",
        tasks.join("\n"),
        (said) => put({ ...withoutTasks, ...linesOf("tasks", said) }),
        { key: "tasks" }
      ),
    ]
  );
}
