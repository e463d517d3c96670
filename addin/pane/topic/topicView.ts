import { type Content, el } from "../element.ts";
import { choiceAtOnce, tick } from "../labelled.ts";
import { section } from "../section.ts";
import { newStore } from "../store.ts";
import type { Desk, View } from "../view.ts";
import { loadTopic } from "./loadTopic.ts";
import { measureCard } from "./measureCard.ts";
import { reportForm } from "./reportForm.ts";
import { actionsOf } from "./topicActions.ts";
import {
  extent,
  isRisky,
  measuresOf,
  type TopicDesk,
  textOfReport,
  topicsOf,
} from "./topicDesk.ts";

/** Mein Themenfeld: its measures are read and commented, its report written and released. */
export const view: View = {
  async open(desk, repaint) {
    const { me, settings } = desk.session;
    const topics = topicsOf(me, settings);
    const topic = topics[0]?.code;
    const loaded = await loadTopic(desk.client, topic);
    const first = { ...loaded, topics, topic, onlyRisky: false, remarks: {} };
    const store = newStore<TopicDesk>({ ...first, text: textOfReport(first) }, repaint);
    const actions = actionsOf(desk, store);
    let isFresh = true;
    return {
      show: () => [el("h1", {}, "Mein Themenfeld"), page(desk, store.state(), actions)],
      enter() {
        if (!isFresh) void desk.act("Wird geladen …", actions.reload);
        isFresh = false;
      },
    };
  },
};

type Actions = ReturnType<typeof actionsOf>;

function page({ session: { me } }: Desk, state: TopicDesk, actions: Actions): Content {
  if (state.topic === undefined) return el("p", {}, noTopic);
  if (state.period === undefined) return el("p", {}, noPeriod);
  return [
    choices(state, actions),
    reportForm(state, me, actions),
    section("measures", "Maßnahmen", measureList(state, actions)),
  ];
}

const noTopic =
  "Für Ihr Konto ist noch kein Themenfeld eingetragen. Bitte die Verwaltung der Einstellungen darum bitten.";
const noPeriod =
  "Noch ist kein Berichtszeitraum eröffnet. Sobald die Stabsstelle einen eröffnet, geht es hier weiter.";

function choices({ topics, topic, periods, period }: TopicDesk, actions: Actions): Content {
  const name = topics.find(({ code }) => code === topic)?.name ?? "";
  const label = periods.find(({ id }) => id === period)?.label ?? "";
  return [
    topics.length > 1
      ? choiceAtOnce(
          "Themenfeld",
          topic ?? "",
          topics.map((one) => [one.code, one.name] as const),
          actions.chooseTopic
        )
      : el("p", {}, `Themenfeld ${name}`),
    periods.length > 1
      ? choiceAtOnce(
          "Berichtszeitraum",
          period ?? "",
          periods.map((one) => [one.id, one.label] as const),
          actions.choosePeriod
        )
      : el("p", {}, `Berichtszeitraum ${label}`),
  ];
}

function measureList(state: TopicDesk, actions: Actions): Content {
  const { published, comments, remarks, onlyRisky } = state;
  if (published === undefined) return el("p", {}, nothingPublished);
  const measures = measuresOf(state);
  if (measures.length === 0) return el("p", {}, noMeasures);
  const shown = onlyRisky ? measures.filter(isRisky) : measures;
  return [
    el(
      "p",
      {},
      extent(measures),
      el("span", { class: "quiet" }, ` Stand\u00a0${published.number}.`)
    ),
    tick("Nur gefährdete und verzögerte zeigen", onlyRisky, actions.onlyRisky),
    shown.length === 0 && el("p", { class: "quiet" }, "Davon gibt es keine."),
    el(
      "ul",
      { class: "cards" },
      shown.map((measure) =>
        measureCard(
          {
            measure,
            comments: comments.filter((one) => one.measure === measure.id),
            remark: remarks[measure.id] ?? "",
          },
          actions
        )
      )
    ),
  ];
}

const nothingPublished =
  "Es ist noch kein Stand des Katalogs veröffentlicht. Danach stehen hier die Maßnahmen, und der Bericht wird aus ihnen vorgeschlagen.";
const noMeasures = "In diesem Themenfeld gibt es im geltenden Katalog keine Maßnahmen.";
