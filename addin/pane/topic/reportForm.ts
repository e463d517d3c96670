import type { Topic } from "../../../shared/catalogue/settings/settings.ts";
import type { Me } from "../../../shared/exchange/entities/member.ts";
import type { TopicReportBody } from "../../../shared/exchange/entities/topic.ts";
import { button, buttons, mainButton } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { germanInstant } from "../germanDate.ts";
import { longText } from "../labelled.ts";
import { section } from "../section.ts";
import { isChanged, isEmpty, releases, type TopicDesk } from "./topicDesk.ts";

export interface ReportActions {
  readonly write: (different: Partial<TopicReportBody>) => void;
  readonly save: () => void;
  readonly release: () => void;
  readonly takeOthers: () => void;
  readonly keepOwn: () => void;
}

const parts = [
  ["progress", "Fortschritte"],
  ["challenges", "Herausforderungen"],
  ["decisionsNeeded", "Entscheidungsbedarf"],
] as const;

/** The topic's report: written by the coordinator, released by the sponsor. */
export function reportForm(state: TopicDesk, me: Me | undefined, actions: ReportActions): Content {
  const { text, topic = "", report } = state;
  if (text === undefined) return undefined;
  const changed = isChanged(state);
  // First it is said which of two wordings stands.
  const stops = isEmpty(text) || state.others !== undefined;
  const released = report?.answer.releasedAt !== undefined && !changed;
  return section(
    "report",
    "Themenbericht",
    el("p", {}, stateOf(state)),
    othersNote(state, actions),
    parts.map(([name, label]) =>
      longText(label, text[name], (said) => actions.write({ [name]: said }), {
        key: name,
        rows: rowsFor(text[name]),
        maxlength: 20_000,
      })
    ),
    buttons(
      button("Speichern", actions.save, { disabled: !changed || stops }),
      releases(me, topic) &&
        mainButton(changed ? "Speichern und freigeben" : "Freigeben", actions.release, {
          disabled: released || stops,
        })
    ),
    !releases(me, topic) && el("p", { class: "quiet" }, whoReleases(state))
  );
}

const rowsFor = (text: string) => Math.min(14, Math.max(3, Math.ceil(text.length / 45)));

/** Whether it is a proposal, being edited, kept, or released; each with a sign of its own. */
export function stateOf(state: TopicDesk): string {
  const { report, text } = state;
  if (report === undefined) {
    return text === undefined || isEmpty(text)
      ? "○ Noch nicht geschrieben. In den Maßnahmen steht zu diesem Zeitraum noch nichts, woraus sich ein Vorschlag machen ließe."
      : "○ Vorschlag aus den Maßnahmen, noch nicht gespeichert. Bitte durchsehen, kürzen und ergänzen.";
  }
  const { releasedAt } = report.answer;
  if (isChanged(state)) {
    return releasedAt === undefined
      ? "◐ Geändert, noch nicht gespeichert."
      : "◐ Geändert, noch nicht gespeichert. Mit dem Speichern endet die bisherige Freigabe.";
  }
  return releasedAt === undefined
    ? "◐ Gespeichert, noch nicht freigegeben."
    : `● Freigegeben am ${germanInstant(releasedAt)}.`;
}

/** "Freigeben kann ihn die Themenpatenschaft: Roswitha Tiemeyer." */
function whoReleases({ topics, topic }: TopicDesk): string {
  const { sponsors = [] } =
    topics.find(({ code }): boolean => code === topic) ?? ({} as Partial<Topic>);
  const names = sponsors.map(({ name }) => name).join(", ");
  return names === ""
    ? "Freigeben kann ihn die Themenpatenschaft. In den Einstellungen ist noch niemand dafür genannt."
    : `Freigeben kann ihn die Themenpatenschaft: ${names}.`;
}

/** Somebody else was quicker: both wordings are there, and nothing is lost. */
function othersNote({ others }: TopicDesk, { takeOthers, keepOwn }: ReportActions): Content {
  if (others === undefined) return undefined;
  return el(
    "div",
    { class: "note careful", key: "others" },
    el(
      "p",
      {},
      "Inzwischen hat jemand anderes diesen Bericht gespeichert. Ihr Text steht unverändert in den Feldern, der andere hier:"
    ),
    parts.map(([name, label]) => [
      el("h3", { key: name }, label),
      el("p", { class: "lines", key: `${name}-text` }, others.answer[name] || "(leer)"),
    ]),
    buttons(button("Meinen Text behalten", keepOwn), button("Den anderen übernehmen", takeOthers))
  );
}
