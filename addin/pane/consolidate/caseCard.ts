import { blocksPublishing } from "../../../shared/catalogue/question.ts";
import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import type { AskedQuestion } from "../../../shared/exchange/entities/question.ts";
import { kindNames } from "../../../shared/workbook/questions/questionColumns.ts";
import { button, buttons } from "../buttons.ts";
import { choosesAtOnce } from "../choosesAtOnce.ts";
import { type Content, el } from "../element.ts";
import { day } from "../words.ts";
import { comparison } from "./comparison.ts";
import type { Consolidation } from "./consolidation.ts";
import type { Row, Side } from "./sides.ts";
import { sourceOf } from "./sourceOf.ts";
import { asksForEach, type Topics, topicsForm } from "./topicsForm.ts";
import type { Way, Ways } from "./waysOf.ts";

interface Shown {
  readonly question: AskedQuestion;
  readonly at: number;
  readonly count: number;
  readonly sides: readonly Side[];
  readonly rows: readonly Row[];
  readonly ways: Ways;
  readonly settings: Settings;
}

export interface CaseActions {
  readonly decide: (way: Pick<Way, "label" | "answer">) => void;
  readonly decideOwn: () => void;
  readonly typeOwn: (text: string) => void;
  readonly chooseTopics: (topics: Topics) => void;
  readonly decideTopics: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly undo: () => void;
  readonly beginAsking: () => void;
}

/** One Klärungsfall: what it is, what stands side by side, how to answer. Keys work while the focus is in it. */
export function caseCard(shown: Shown, state: Consolidation, actions: CaseActions): Content {
  const { question, at, count, sides, rows, ways, settings } = shown;
  return el(
    "section",
    {
      key: question.key,
      "aria-labelledby": "case",
      onKeydown: (event) => pressed(event, ways, actions),
    },
    el(
      "h2",
      { id: "case", tabindex: "-1" },
      `${kindNames[question.kind]} (${at + 1} von ${count})`
    ),
    blocksPublishing(question) &&
      el("p", { class: "quiet" }, "Muss vor dem Veröffentlichen geklärt sein."),
    el("p", {}, question.sentence),
    asksForEach(question) && topicsForm(question, sides, { ...state, settings }, actions),
    !asksForEach(question) &&
      sides.length > 0 &&
      el(
        "ul",
        { class: "cards sides" },
        sides.map((side, index) => sideCard(side, index, ways, actions))
      ),
    otherWays(ways, actions),
    listOfWays(ways, actions),
    ownValue(ways, state, actions),
    rows.length > 0 && comparison(rows, sides),
    asked(question, state),
    steps(state, actions)
  );
}

/** "1" to "9" answer, "z" takes back, arrows lead on; not while somebody writes. */
function pressed(event: Event, { buttons }: Ways, actions: CaseActions): void {
  if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target instanceof Element && event.target.closest("input, textarea, select")) return;
  const way = buttons[Number(event.key) - 1];
  if (way) actions.decide(way);
  else if (event.key === "z") actions.undo();
  else if (event.key === "r") actions.beginAsking();
  else if (event.key === "ArrowRight") actions.step(1);
  else if (event.key === "ArrowLeft") actions.step(-1);
  else return;
  event.preventDefault();
}

function sideCard(side: Side, index: number, ways: Ways, actions: CaseActions): Content {
  const way = ways.buttons.find(({ card }) => card === index);
  return el(
    "li",
    { class: "card", key: index },
    el("p", { class: "value" }, side.text),
    side.department !== undefined && el("p", { class: "quiet" }, side.department),
    sourceOf(side),
    way && buttons(wayButton(way, ways, actions))
  );
}

function wayButton(way: Way, { buttons }: Ways, actions: CaseActions): Content {
  const number = buttons.indexOf(way) + 1;
  return button(
    [el("span", { class: "key", "aria-hidden": "true" }, number), way.label],
    () => actions.decide(way),
    { key: way.label, "aria-keyshortcuts": String(number) }
  );
}

const otherWays = (ways: Ways, actions: CaseActions): Content => {
  const others = ways.buttons.filter(({ card }) => card === undefined);
  return others.length > 0 && buttons(others.map((way) => wayButton(way, ways, actions)));
};

function listOfWays({ list }: Ways, actions: CaseActions): Content {
  if (list.length === 0) return undefined;
  const listeners = choosesAtOnce((value) => {
    const way = value === "" ? undefined : list[Number(value)];
    if (way) actions.decide(way);
  });
  return el(
    "label",
    {},
    "Antwort",
    el(
      "select",
      { value: "", ...listeners },
      el("option", { value: "" }, "Bitte wählen …"),
      list.map((way, index) => el("option", { value: index }, way.label))
    )
  );
}

function ownValue({ own }: Ways, state: Consolidation, actions: CaseActions): Content {
  if (own === undefined) return undefined;
  const type = (event: Event) => {
    if (event.target instanceof HTMLInputElement) actions.typeOwn(event.target.value);
  };
  const send = (event: Event) => {
    event.preventDefault();
    actions.decideOwn();
  };
  return el(
    "form",
    { class: "own", onSubmit: send },
    el("label", {}, own.label, el("input", { type: "text", value: state.own, onInput: type })),
    el("button", {}, "Eintragen")
  );
}

/** Rückfragen that were sent about this case, and what came back. */
function asked({ key }: AskedQuestion, { inquiries }: Consolidation): Content {
  return inquiries
    .filter(({ question }) => question === key)
    .map(({ id, department, at, dueDate, reply }) =>
      el(
        "div",
        { class: "note", key: id },
        el(
          "p",
          {},
          `Rückfrage an ${department} vom ${day(at)}${dueDate === undefined ? "" : `, Frist ${day(dueDate)}`}.`
        ),
        el(
          "p",
          {},
          reply === undefined
            ? "Noch keine Antwort."
            : `Antwort vom ${day(reply.at)}: ${reply.text}`
        )
      )
    );
}

function steps({ decisions }: Consolidation, actions: CaseActions): Content {
  const last = decisions.at(-1);
  return el(
    "div",
    { class: "buttons" },
    button("Vorheriger", () => actions.step(-1), { "aria-keyshortcuts": "ArrowLeft" }),
    button("Nächster", () => actions.step(1), { "aria-keyshortcuts": "ArrowRight" }),
    button("Rückfrage senden", actions.beginAsking, { "aria-keyshortcuts": "r" }),
    last &&
      button(`Zurücknehmen: „${last.choice}“`, actions.undo, {
        class: "plain",
        "aria-keyshortcuts": "z",
      })
  );
}
